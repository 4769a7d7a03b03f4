import { CHECKSUM_FILE, type DumpManifest, MANIFEST_FILE } from "../../dump/manifest.js";
import { dumpsTable, filesTable } from "../catalog/parts.js";
import { html, type PageLanguage, page } from "../html.js";
import { printedNumber } from "../numbers.js";

const WORDS = {
  nl: {
    title: "Bestanden",
    intro:
      "Alles wat het archief zegt, van één moment, in elke vorm. Elke uitgave houdt haar eigen adres. Afgebroken downloads kunnen worden hervat.",
    none: "Er is nog geen uitgave.",
    newest: "De nieuwste uitgave staat altijd op",
    revision: "Revisie",
    statements: "Uitspraken",
    dump: "Uitgave",
    back: "Alle uitgaven",
    check: "Controleer een download met",
    program: "Gemaakt met versie",
    also: "Voor programma's",
  },
  en: {
    title: "Dumps",
    intro:
      "Everything the archive says, of one moment, in every form. Each dump keeps its own address. Downloads that break off can be resumed.",
    none: "There is no dump yet.",
    newest: "The newest dump is always at",
    revision: "Revision",
    statements: "Statements",
    dump: "Dump",
    back: "All dumps",
    check: "Check a download with",
    program: "Made with version",
    also: "For programs",
  },
} as const;

/** The list of dumps, for people. */
export function dumpsHtml(dumps: readonly DumpManifest[], lang: PageLanguage): string {
  const words = WORDS[lang];
  const table = html`<p>${words.newest} <a href="/dump/latest"><code>/dump/latest</code></a>.</p>
${dumpsTable(dumps, "/dump", lang)}`;
  return page({
    title: words.title,
    lang,
    otherLanguage: `/dump?lang=${lang === "nl" ? "en" : "nl"}`,
    body: html`<h1>${words.title}</h1>
<p>${words.intro}</p>
${dumps.length === 0 ? html`<p>${words.none}</p>` : table}
<p>${words.also}: <a href="/dump.json">JSON</a></p>`,
  });
}

/** One dump with its files, for people. */
export function dumpHtml(dump: DumpManifest, lang: PageLanguage): string {
  const words = WORDS[lang];
  const { id, createdAt, revision, statements, version } = dump;
  return page({
    title: `${words.dump} ${id}`,
    lang,
    otherLanguage: `/dump/${id}?lang=${lang === "nl" ? "en" : "nl"}`,
    body: html`<p class="kind"><a href="/dump">${words.back}</a></p>
<h1>${words.dump} ${id}</h1>
<p><time datetime="${createdAt}">${createdAt}</time>; ${words.revision.toLowerCase()} ${printedNumber(revision, lang)};
${printedNumber(statements, lang)} ${words.statements.toLowerCase()}. ${words.program} ${version}.</p>
${filesTable(dump, lang)}
<p>${words.check} <code>sha256sum --check --ignore-missing</code> <a href="/dump/${id}/${CHECKSUM_FILE}">${CHECKSUM_FILE}</a>.</p>
<p>${words.also}: <a href="/dump/${id}/${MANIFEST_FILE}">${MANIFEST_FILE}</a></p>`,
  });
}
