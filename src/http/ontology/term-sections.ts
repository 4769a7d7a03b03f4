import { type ClosedList, schemeName } from "../../kernel/closed-list.js";
import { ONTOLOGY_IRI } from "../../kernel/iri.js";
import type { EntityDefinition, FieldDefinition } from "../../model/define/metadata.js";
import { entityDefinitions } from "../../model/registry.js";
import { compactIri } from "../../rdf/prefixes.js";
import { owl, rdfs, skos } from "../../vocab/terms/standard.js";
import { type Html, html, type PageLanguage } from "../html.js";
import { factsTable } from "../tables.js";
import type { Term, TermIndex } from "./term-index.js";
import { WORDS } from "./words.js";

/** A class, with the properties that its records have. */
export function classSection(term: Term, index: TermIndex, lang: PageLanguage): Html {
  const words = WORDS[lang];
  const definition = entityDefinitions().find(({ rdfClasses }) => rdfClasses[0] === term.iri);
  const rows = definition === undefined ? domainRows(term, index, lang) : fieldRows(definition, index, lang);
  return section(
    term,
    lang,
    html`${facts([
      [words.above, links(term.objects(rdfs.subClassOf), index, lang)],
      [words.seeAlso, links(term.objects(rdfs.seeAlso), index, lang)],
      [words.graphql, definition === undefined ? [] : [html`<code>${definition.name}</code>`]],
    ])}
${rows.length > 0 && html`<table><thead><tr><th scope="col">${words.property}</th><th scope="col">${words.value}</th></tr></thead><tbody>${rows}</tbody></table>`}`,
  );
}

/** A property, or a single thing that the ontology describes. */
export function propertySection(term: Term, index: TermIndex, lang: PageLanguage): Html {
  const words = WORDS[lang];
  const users = entityDefinitions().filter(({ fields }) => fields.some((field) => propertiesOf(field).includes(term.iri)));
  return section(
    term,
    lang,
    facts([
      [words.domain, links(term.objects(rdfs.domain), index, lang)],
      [words.range, links(term.objects(rdfs.range), index, lang)],
      [words.above, links(term.objects(rdfs.subPropertyOf), index, lang)],
      [words.seeAlso, links(term.objects(rdfs.seeAlso), index, lang)],
      [
        words.usedBy,
        links(
          users.map(({ rdfClasses }) => rdfClasses[0] ?? ""),
          index,
          lang,
        ),
      ],
    ]),
  );
}

/** A concept scheme with its concepts. */
export function schemeSection(term: Term, index: TermIndex, lang: PageLanguage): Html {
  const words = WORDS[lang];
  const concepts = index.concepts.filter((concept) => concept.objects(skos.inScheme).includes(term.iri));
  const rows = concepts.map((concept) => {
    const matches = [skos.exactMatch, skos.closeMatch, skos.broadMatch, rdfs.seeAlso].flatMap((property) => concept.objects(property));
    return html`<tr id="${concept.name}"><th scope="row"><a href="#${concept.name}">${concept.label[lang]}</a><br><code class="soft">${concept.objects(skos.notation)}</code></th>
<td>${definitions(concept, lang)}${matches.length > 0 && html`<p class="soft">${words.matches}: ${inRow(links(matches, index, lang))}</p>`}</td></tr>`;
  });
  return section(term, lang, html`<table class="facts concepts"><tbody>${rows}</tbody></table>`);
}

function section(term: Term, lang: PageLanguage, body: Html | null): Html {
  const other = lang === "nl" ? "en" : "nl";
  const isDeprecated = term.objects(owl.deprecated).includes("true");
  return html`<article class="term" id="${term.name}">
<h3><a href="#${term.name}">${term.label[lang]}</a><code>rad:${term.name}</code>${isDeprecated && html` <em>${WORDS[lang].deprecated}</em>`}</h3>
<p class="soft" lang="${other}">${term.label[other]}</p>
${definitions(term, lang)}
${body}
</article>
`;
}

function definitions({ definition }: Term, lang: PageLanguage): Html {
  const other = lang === "nl" ? "en" : "nl";
  return html`<p>${definition[lang]}</p><p class="soft" lang="${other}">${definition[other]}</p>`;
}

function facts(rows: readonly (readonly [name: string, values: readonly Html[]])[]): Html | null {
  const filled = rows.filter(([, values]) => values.length > 0);
  if (filled.length === 0) return null;
  return factsTable(filled.map(([name, values]) => ({ name, value: inRow(values) })));
}

function inRow(values: readonly Html[]): Html {
  return html`${values.map((value, at) => (at === 0 ? value : html`, ${value}`))}`;
}

function links(iris: readonly string[], index: TermIndex, lang: PageLanguage): readonly Html[] {
  return iris.map((iri) => link(iri, index, lang));
}

function link(iri: string, index: TermIndex, lang: PageLanguage): Html {
  if (!iri.startsWith(ONTOLOGY_IRI)) return html`<a href="${iri}"><code>${compactIri(iri)}</code></a>`;
  const name = iri.slice(ONTOLOGY_IRI.length);
  const term = [...index.classes, ...index.properties, ...index.schemes, ...index.concepts].find((candidate) => candidate.iri === iri);
  return html`<a href="#${name}">${term?.label[lang] ?? name}</a>`;
}

function propertiesOf(field: FieldDefinition): readonly string[] {
  if (field.form === "link" && field.edge !== undefined) return Object.values(field.edge.rdf);
  return field.rdf === null ? [] : [field.rdf.iri];
}

function fieldRows(definition: EntityDefinition, index: TermIndex, lang: PageLanguage): readonly Html[] {
  return definition.fields.flatMap((field) => {
    const properties = propertiesOf(field);
    if (properties.length === 0) return [];
    const isRequired = !field.nullable && (field.form === "toOne" || (field.form === "scalar" && field.type !== "textList"));
    return [
      html`<tr><th scope="row">${inRow(links(properties, index, lang))}</th><td>${inRow(fieldRange(field, index, lang))}${isRequired && html` <span class="soft">(${WORDS[lang].required})</span>`}</td></tr>`,
    ];
  });
}

function fieldRange(field: FieldDefinition, index: TermIndex, lang: PageLanguage): readonly Html[] {
  if (field.form === "scalar") {
    if (field.list !== undefined) return [schemeLink(field.list, index, lang)];
    if (field.rdf?.lang !== undefined) return [html`<code>rdf:langString</code> (${field.rdf.lang})`];
    const { datatype } = field.rdf ?? {};
    return [datatype === undefined ? html`IRI` : html`<code>${compactIri(datatype)}</code>`];
  }
  const target = entityDefinitions().find(({ entityClass }) => entityClass === field.target());
  return links(target?.rdfClasses.slice(0, 1) ?? [], index, lang);
}

function schemeLink(list: ClosedList, index: TermIndex, lang: PageLanguage): Html {
  return link(ONTOLOGY_IRI + schemeName(list), index, lang);
}

function domainRows(term: Term, index: TermIndex, lang: PageLanguage): readonly Html[] {
  const properties = index.properties.filter((property) => property.objects(rdfs.domain).includes(term.iri));
  return properties.map(
    (property) =>
      html`<tr><th scope="row">${link(property.iri, index, lang)}</th><td>${inRow(links(property.objects(rdfs.range), index, lang))}</td></tr>`,
  );
}
