import type { CatalogFacts } from "../../catalog/catalog-facts.js";
import { versionNotes } from "../../catalog/dump-versions.js";
import type { DumpManifest } from "../../dump/manifest.js";
import { html, type PageLanguage, page } from "../html.js";
import { printedNumber } from "../numbers.js";
import { factsTable } from "../tables.js";
import { filesTable, licence, machineForms, publisher } from "./parts.js";
import { WORDS } from "./words.js";

/** One dump in the catalogue, for people. */
export function dumpHtml(facts: CatalogFacts, dump: DumpManifest, lang: PageLanguage): string {
  const words = WORDS[lang];
  return page({
    title: `${words.version} ${dump.id}`,
    lang,
    otherLanguage: `/catalog/${dump.id}?lang=${lang === "nl" ? "en" : "nl"}`,
    body: html`<p class="kind"><a href="/catalog">${words.back}</a></p>
<h1 id="dataset">${words.version} ${dump.id}</h1>
<p>${versionNotes(facts, dump)[lang]}</p>
${factsTable([
  { name: words.date, value: html`<time datetime="${dump.createdAt}">${dump.createdAt}</time>` },
  { name: words.revision, value: printedNumber(dump.revision, lang) },
  { name: words.statements, value: printedNumber(dump.statements, lang) },
  { name: words.publisher, value: publisher(facts, lang) },
  { name: words.licence, value: licence(lang) },
])}
<h2>${words.files}</h2>
${filesTable(dump, lang)}
${machineForms(`/catalog/${dump.id}`, "", lang)}`,
  });
}
