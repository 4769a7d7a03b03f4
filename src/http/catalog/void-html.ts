import { COUNTED, TITLE } from "../../catalog/texts.js";
import { LINK_TARGETS } from "../../catalog/void/link-targets.js";
import type { DatedStatistics } from "../../catalog/void/statistics-keeper.js";
import { ONTOLOGY_IRI } from "../../kernel/iri.js";
import { compactIri } from "../../rdf/prefixes.js";
import { type Html, html, type PageLanguage, page } from "../html.js";
import { printedNumber } from "../numbers.js";
import { listTable } from "../tables.js";
import { RDF_BY_PREFERENCE } from "../variants.js";
import { WORDS } from "./words.js";

/** The figures of the dataset for people. */
export function voidHtml(baseIri: string, { revision, statistics }: DatedStatistics, lang: PageLanguage): string {
  const words = FIGURES[lang];
  const { classes, properties, links } = statistics;
  return page({
    title: words.title,
    lang,
    otherLanguage: `/.well-known/void?lang=${lang === "nl" ? "en" : "nl"}`,
    body: html`<p class="kind"><a href="/catalog">${WORDS[lang].back}</a></p>
<h1>${words.title}</h1>
<p>${TITLE[lang]}, ${WORDS[lang].revision} ${printedNumber(revision, lang)}. ${COUNTED[lang]}</p>
${cards(statistics, lang)}
${countTable(
  words.classes,
  [words.class, words.things, words.example],
  classes.map(({ iri, count, example }) => [
    termLink(iri),
    printedNumber(count, lang),
    html`<a href="${localAddress(example, baseIri)}">${shortName(example)}</a>`,
  ]),
)}
${countTable(
  words.properties,
  [words.property, words.triples],
  properties.map(({ iri, count }) => [termLink(iri), printedNumber(count, lang)]),
)}
${countTable(
  words.links,
  [words.target, words.triples, words.property],
  links.map(({ target, property, count }) => [titleOf(target, lang), printedNumber(count, lang), termLink(property)]),
)}
<h2>${WORDS[lang].machine}</h2>
<p>${WORDS[lang].machineIntro}:</p>
<ul class="row">${RDF_BY_PREFERENCE.map(({ name, extension }) => html`<li><a href="/.well-known/void.${extension}">${name}</a></li>`)}</ul>`,
  });
}

function cards({ triples, entities, distinctSubjects, distinctObjects }: DatedStatistics["statistics"], lang: PageLanguage): Html {
  const words = FIGURES[lang];
  const figures: readonly (readonly [number, string])[] = [
    [triples, words.triples],
    [entities, words.entities],
    [distinctSubjects, words.subjects],
    [distinctObjects, words.objects],
  ];
  return html`<ul class="cards">${figures.map(([value, name]) => html`<li><strong>${printedNumber(value, lang)}</strong>${name}</li>`)}</ul>`;
}

// The second column is the number.
function countTable(title: string, heads: readonly string[], rows: readonly (readonly (Html | string)[])[]): Html | false {
  const columns = heads.map((head, index) => ({ head, isNumber: index === 1 }));
  return rows.length > 0 && html`<h2>${title}</h2>\n${listTable(columns, rows)}`;
}

function termLink(iri: string): Html {
  const href = iri.startsWith(ONTOLOGY_IRI) ? `/ontology#${iri.slice(ONTOLOGY_IRI.length)}` : iri;
  return html`<a href="${href}"><code>${compactIri(iri)}</code></a>`;
}

// Things of the archive are shown by this server, whatever the base of its IRIs leads to.
function localAddress(iri: string, baseIri: string): string {
  return iri.startsWith(baseIri) ? `/${iri.slice(baseIri.length)}` : iri;
}

function titleOf(target: string, lang: PageLanguage): string {
  return LINK_TARGETS.find(({ name }) => name === target)?.title[lang] ?? target;
}

function shortName(iri: string): string {
  return iri.slice(iri.lastIndexOf("/id/") + "/id/".length);
}

const FIGURES = {
  nl: {
    title: "Cijfers van de dataset",
    triples: "uitspraken",
    entities: "dingen met een eigen IRI",
    subjects: "verschillende onderwerpen",
    objects: "verschillende waarden",
    classes: "Soorten dingen",
    class: "Klasse",
    things: "dingen",
    example: "Voorbeeld",
    properties: "Eigenschappen",
    property: "Eigenschap",
    links: "Verbindingen met elders",
    target: "Waarheen",
  },
  en: {
    title: "Figures of the dataset",
    triples: "statements",
    entities: "things with an IRI of their own",
    subjects: "different subjects",
    objects: "different values",
    classes: "Kinds of things",
    class: "Class",
    things: "things",
    example: "Example",
    properties: "Properties",
    property: "Property",
    links: "Links to elsewhere",
    target: "Where to",
  },
} as const;
