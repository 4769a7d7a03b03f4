import type { Quad, Quad_Object } from "@rdfjs/types";
import { termName } from "../../catalog/term-name.js";
import { fromIri, ONTOLOGY_IRI, toIri, toPage } from "../../kernel/iri.js";
import { compactIri } from "../../rdf/prefixes.js";
import { rdf } from "../../vocab/terms/standard.js";
import { type Html, html, type PageLanguage } from "../html.js";
import { descriptionQuads } from "../resources/description-quads.js";
import type { Description } from "../resources/read-description.js";
import { factsTable } from "../tables.js";
import { fieldName } from "./names.js";
import { addressLink, inList } from "./values.js";

/**
 * What has an IRI with a fragment of the thing's own: the meeting as it was announced, the text of a document, the file it came in, how it
 * was read. Each stands in an element with that id, so that its IRI leads a reader there. Null where there is none.
 */
export function partsSection(description: Description, base: string, lang: PageLanguage): Html | null {
  const start = `${toIri(base, description.record.id)}#`;
  const own = descriptionQuads(description, base).filter(({ subject }) => subject.value.startsWith(start));
  const parts = grouped(own, ({ subject }) => subject.value.slice(start.length));
  if (parts.size === 0) return null;
  const sections = [...parts].map(
    ([name, quads]) => html`<section id="${name}">
<h3><code>#${name}</code></h3>
${partFacts(description, quads, base, lang)}
</section>
`,
  );
  return html`<section>
<h2>${TITLE[lang]}</h2>
${sections}</section>
`;
}

const TITLE: Readonly<Record<PageLanguage, string>> = { nl: "Ook hier beschreven", en: "Also described here" };

function partFacts(description: Description, quads: readonly Quad[], base: string, lang: PageLanguage): Html {
  const properties = grouped(quads, ({ predicate }) => predicate.value);
  return factsTable(
    [...properties].map(([property, values]) => ({
      name: property === rdf.type ? KIND[lang] : nameOf(property, lang),
      meaning: compactIri(property),
      value: inList(distinct(values).map((object) => objectOf(description, object, base, lang))),
    })),
  );
}

const KIND: Readonly<Record<PageLanguage, string>> = { nl: "Soort", en: "Kind" };

function objectOf({ names, record }: Description, object: Quad_Object, base: string, lang: PageLanguage): Html {
  const { value } = object;
  if (object.termType === "Literal") return object.language === "" ? html`${value}` : html`<span lang="${object.language}">${value}</span>`;
  const [iri = "", fragment] = value.split("#");
  const id = fromIri(base, iri);
  if (id !== undefined) {
    const named = names.get(id);
    const label =
      fragment === undefined ? named?.definition.label.text(named.record, lang) || id : `${id === record.id ? "" : id}#${fragment}`;
    return html`<a href="${toPage("/", id)}${fragment !== undefined && `#${fragment}`}">${label}</a>`;
  }
  if (value.startsWith(ONTOLOGY_IRI)) return html`<a href="/ontology#${localName(value)}">${nameOf(value, lang)}</a>`;
  return compactIri(value) === value ? addressLink(value) : html`<code title="${value}">${compactIri(value)}</code>`;
}

// A statement may stand in more than one graph.
function distinct(quads: readonly Quad[]): readonly Quad_Object[] {
  return [...new Map(quads.map(({ object }) => [object.value, object])).values()];
}

function grouped(quads: readonly Quad[], keyOf: (quad: Quad) => string): ReadonlyMap<string, readonly Quad[]> {
  const groups = new Map<string, Quad[]>();
  for (const quad of quads) {
    const group = groups.get(keyOf(quad)) ?? [];
    groups.set(keyOf(quad), group);
    group.push(quad);
  }
  return groups;
}

function nameOf(iri: string, lang: PageLanguage): string {
  return termName(iri, lang) ?? fieldName(localName(iri).replaceAll("_", " "), lang);
}

function localName(iri: string): string {
  return iri.slice(Math.max(iri.lastIndexOf("#"), iri.lastIndexOf("/")) + 1);
}
