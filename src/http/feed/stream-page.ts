import { PAGE_LENGTH, pageCount, partCount, type StreamPlace, streamIri } from "../../feed/stream-place.js";
import { DESCRIPTION } from "../../feed/stream-quads.js";
import { html, type PageLanguage, page } from "../html.js";
import { printedNumber } from "../numbers.js";
import { factsTable } from "../tables.js";

/** The page about the change feed, for people. `last` is how many members it has. */
export function streamPage(place: StreamPlace, last: number, lang: PageLanguage): string {
  const words = WORDS[lang];
  const pages = pageCount(last);
  const parts = Array.from({ length: partCount(last) }, (_, index) => index + 1);
  return page({
    title: words.title,
    lang,
    otherLanguage: `?lang=${lang === "nl" ? "en" : "nl"}`,
    head: html`<link rel="alternate" type="application/atom+xml" title="Atom" href="/feed.atom">
`,
    body: html`<h1>${words.title}</h1>
<p class="soft"><small>${words.iri} <code>${streamIri(place)}</code></small></p>
<p>${DESCRIPTION[lang]}</p>
${factsTable([
  { name: words.members, value: printedNumber(last, lang) },
  {
    name: words.pages,
    value: html`${printedNumber(pages, lang)} (${words.length(PAGE_LENGTH)}); <a href="/ldes/pages/1.trig">${words.first}</a>, <a href="/ldes/pages/${pages}.trig">${words.last}</a>`,
  },
  { name: words.parts, value: parts.map((part) => html`<a href="/ldes/parts/${part}.ttl">${part}</a> `) },
  {
    name: words.forms,
    value: html`<a href="/ldes.trig">TriG</a> <a href="/ldes.jsonld">JSON-LD</a> <a href="/ldes.nq">N-Quads</a> <a href="/ldes.ttl">Turtle</a>`,
  },
])}
<p><a href="/feed.atom">${words.atom}</a></p>`,
  });
}

const WORDS = {
  nl: {
    title: "Wijzigingen (LDES)",
    iri: "Adres van de stroom:",
    members: "Leden",
    pages: "Bladzijden",
    length: (members: number) => `elk ${members} leden`,
    first: "de eerste",
    last: "de laatste",
    parts: "Delen",
    forms: "Voor programma’s",
    atom: "Wijzigingen van documenten en Raden als Atom, voor een feedlezer",
  },
  en: {
    title: "Changes (LDES)",
    iri: "Address of the stream:",
    members: "Members",
    pages: "Pages",
    length: (members: number) => `of ${members} members each`,
    first: "the first",
    last: "the last",
    parts: "Parts",
    forms: "For programs",
    atom: "Changes of documents and Councils as Atom, for a feed reader",
  },
};
