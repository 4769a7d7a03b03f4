import { ONTOLOGY_IRI, toIri, toPage } from "../../kernel/iri.js";
import { LICENCE } from "../../kernel/licence.js";
import { definitionOf, fieldOf } from "../../model/define/metadata.js";
import { RDF_FORMATS } from "../../rdf/formats.js";
import type { InverseLinks } from "../../store/resource/read-resource.js";
import { type Html, html, jsonScript, type PageLanguage, page } from "../html.js";
import { printedNumber } from "../numbers.js";
import type { Description } from "../resources/read-description.js";
import { restAddress } from "../resources/rest-address.js";
import { factsTable } from "../tables.js";
import { fieldName, typeName } from "./names.js";
import { partsSection } from "./parts-section.js";
import { structuredData } from "./structured-data.js";
import { fieldValue, thingLink } from "./values.js";

/** Where a thing stands as it was at some moment, and what is to be said of that. */
export interface PageVersion {
  /** Path without an extension. */
  readonly path: string;
  readonly notice: Html;
}

/**
 * The page of any thing: its fields, what points to it, and its other forms, all derived from the definition of its entity. `version` for a thing
 * as it was.
 */
export function thingPage(description: Description, base: string, lang: PageLanguage, version?: PageVersion): string {
  const { definition, record, inverse } = description;
  const label = definition.label.text(record, lang) || record.id;
  const facts = definition.fields.flatMap((field): readonly Fact[] => {
    const value = fieldValue(description, field, lang);
    return value === null ? [] : [{ name: fieldName(field.name, lang), meaning: field.doc, value }];
  });
  return describedPage({
    id: record.id,
    base,
    lang,
    label,
    kind: typeName(definition.name, lang),
    kindAddress: ontologyAddress(definition.rdfClasses[0]),
    ...(version === undefined ? {} : { version }),
    facts: [...facts, ...gapFacts(description, lang)],
    more: html`${inverse.map((links) => inverseSection(description, links, base, lang))}${partsSection(description, base, lang)}`,
    head: jsonScript("application/ld+json", structuredData(description, base)),
  });
}

function gapFacts({ dossiers }: Description, lang: PageLanguage): readonly Fact[] {
  const ranges = dossiers.flatMap(({ gaps }) => gaps.map(({ from, until }) => (from === until ? String(from) : `${from}–${until}`)));
  if (ranges.length === 0) return [];
  return [
    { name: fieldName("numberGap", lang), meaning: "Numbers of which the archive knows no paper.", value: html`${ranges.join(", ")}` },
  ];
}

/** One row of the table of a thing. */
export interface Fact {
  readonly name: string;
  /** What the field means, in English. */
  readonly meaning: string;
  readonly value: Html;
}

/** The page of something that has an IRI. */
export interface DescribedPage {
  readonly id: string;
  readonly base: string;
  readonly lang: PageLanguage;
  readonly label: string;
  /** What sort of thing it is, in the language of the page, and where that sort is defined. */
  readonly kind: string;
  readonly kindAddress: string;
  readonly version?: PageVersion;
  readonly facts: readonly Fact[];
  readonly more?: Html;
  readonly head?: Html;
}

/** Lays out the page of something that has an IRI: name, sort, forms, facts. */
export function describedPage({ id, base, lang, label, kind, kindAddress, version, facts, more, head }: DescribedPage): string {
  const words = WORDS[lang];
  const path = version?.path ?? toPage("/", id);
  const forms = Object.values(RDF_FORMATS).map(
    ({ name, extension }) => html`<li><a href="${path}.${extension}" type="${RDF_FORMATS[extension].mediaType}">${name}</a></li>`,
  );
  return page({
    title: label,
    lang,
    otherLanguage: `?lang=${lang === "nl" ? "en" : "nl"}`,
    head: html`<link rel="canonical" href="${toPage(base, id)}">
<link rel="license" href="${LICENCE}">
${Object.values(RDF_FORMATS).map(({ extension, mediaType, name }) => html`<link rel="alternate" type="${mediaType}" title="${name}" href="${path}.${extension}">\n`)}${head}`,
    body: html`<p class="kind"><a href="${kindAddress}">${kind}</a></p>
<h1>${label}</h1>
${version?.notice}<p class="soft"><small>${words.iri} <code>${toIri(base, id)}</code></small></p>
<ul class="row" aria-label="${words.forms}">${forms}</ul>
${factsTable(facts)}
${more}`,
  });
}

/** Where a class of the archive's own ontology is described on this server. */
export function ontologyAddress(iri: string | undefined): string {
  return iri?.startsWith(ONTOLOGY_IRI) === true ? `/ontology#${iri.slice(ONTOLOGY_IRI.length)}` : (iri ?? "/ontology");
}

function inverseSection(
  { definition, record, names }: Description,
  { field, total, links }: InverseLinks,
  base: string,
  lang: PageLanguage,
): Html {
  const words = WORDS[lang];
  const by = fieldOf(definitionOf(field.target()), field.by);
  const rest = total > links.length ? restAddress(definition, record.id, field, base) : null;
  return html`<section id="${field.name}">
<h2 title="${field.doc}">${fieldName(field.name, lang)} <span class="soft">(${printedNumber(total, lang)})</span></h2>
<ul>${links.map((link) => html`<li>${thingLink(names, link, by, lang)}</li>\n`)}</ul>
${total > links.length && html`<p class="soft">${words.first(links.length, total)}${rest !== null && html` <a href="${rest}">${words.all}</a>`}</p>`}
</section>
`;
}

const WORDS = {
  nl: {
    iri: "Adres om te citeren:",
    forms: "Dezelfde gegevens voor programma’s",
    first: (shown: number, total: number) => `De eerste ${shown} van ${printedNumber(total, "nl")}.`,
    all: "Alle opvragen",
  },
  en: {
    iri: "Address to cite:",
    forms: "The same data for programs",
    first: (shown: number, total: number) => `The first ${shown} of ${printedNumber(total, "en")}.`,
    all: "Ask for all",
  },
};
