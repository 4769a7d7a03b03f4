import type { Quad, Quad_Object } from "@rdfjs/types";
import { invariant } from "../../kernel/errors.js";
import { toIri, toPage } from "../../kernel/iri.js";
import { LICENCE } from "../../kernel/licence.js";
import { conceptIri } from "../../model/define/fields.js";
import { definitionOf, type EntityDefinition, fieldOf } from "../../model/define/metadata.js";
import { ENTITY_CLASSES } from "../../model/registry.js";
import { coverageQuads } from "../../rdf/coverage.js";
import { termFactory } from "../../rdf/n3.js";
import { graphIri, ownGraphIri, recordToQuads } from "../../rdf/record-to-quads.js";
import { archiveShortcuts } from "../../rdf/shortcuts.js";
import type { NamedThing } from "../../store/resource/read-names.js";
import type { ContextRecord, InverseLinks } from "../../store/resource/read-resource.js";
import { dcterms, foaf, hydra, rdf, rdfs, skos, xsd } from "../../vocab/terms/standard.js";
import { fieldName } from "../pages/names.js";
import type { Description } from "./read-description.js";
import { restAddress } from "./rest-address.js";

const { namedNode, literal, quad } = termFactory;

/**
 * The statements of a description, so that a reader can show it without asking further: those of the thing itself and what follows from
 * them (who cites whom), the links of other things to it, class and label of everything linked, the names of concepts, and what the page
 * is. Where a relation has more things than are listed, the page says how many, and where the rest is.
 */
export function descriptionQuads(description: Description, base: string): readonly Quad[] {
  const { definition, record, inverse, names } = description;
  return [
    ...recordToQuads(definition, record, base),
    ...derived(description, base),
    ...coverageQuads({ formationYears: [], dossiers: description.dossiers }, base),
    ...inverse.flatMap((links) => inverseQuads(description, links, base)),
    ...[...names.values()].flatMap((thing) => nameQuads(thing, base)),
    ...conceptQuads(description),
    ...pageQuads(record.id, base),
    ...inverse.filter(({ total, links }) => total > links.length).flatMap((links) => restQuads(description, links, base)),
  ];
}

/** What a page is, whatever it describes: the description of a thing, free to use. */
export function pageQuads(id: string, base: string): readonly Quad[] {
  const page = namedNode(toPage(base, id));
  return [
    quad(page, namedNode(rdf.type), namedNode(foaf.Document)),
    quad(page, namedNode(foaf.primaryTopic), namedNode(toIri(base, id))),
    quad(page, namedNode(dcterms.license), namedNode(LICENCE)),
  ];
}

// By the same function as in the export, fed with what it needs in the order of the export. What it says of other things is theirs to tell,
// unless it leads here.
function derived({ definition, record, context }: Description, base: string): readonly Quad[] {
  const shortcuts = archiveShortcuts();
  const own = toIri(base, record.id);
  const ownGraph = ownGraphIri(record.id, base);
  const isOwn = (iri: string) => iri === own || iri === ownGraph || iri.startsWith(`${own}#`);
  return [...context, { definition, record }]
    .sort((a, b) => inExportOrder(a, b))
    .flatMap((around) => shortcuts(around.definition, around.record, base))
    .filter(({ subject, object }) => isOwn(subject.value) || object.value === own);
}

function inExportOrder(a: ContextRecord, b: ContextRecord): number {
  const places = ENTITY_CLASSES.indexOf(a.definition.entityClass) - ENTITY_CLASSES.indexOf(b.definition.entityClass);
  return places !== 0 ? places : a.record.id < b.record.id ? -1 : 1;
}

function inverseQuads({ record, names }: Description, { field, links }: InverseLinks, base: string): readonly Quad[] {
  const target = definitionOf(field.target());
  // A relation by another key than the id (the presidencies of one trio) is told by that key already.
  if (field.form === "toMany" && field.from !== "id") return [];
  return links.flatMap(({ id, edge }) => {
    const property = inverseProperty(target, field.by, edge);
    const graph = graphIri(target, names.get(id)?.record ?? { id }, base);
    return property === null
      ? []
      : [quad(namedNode(toIri(base, id)), namedNode(property), namedNode(toIri(base, record.id)), namedNode(graph))];
  });
}

/** The property by which things of the target point here; `edge` is what the link says. */
function inverseProperty(target: EntityDefinition, by: string, edge: string | null): string | null {
  const field = fieldOf(target, by);
  if (field.form === "link" && field.edge !== undefined) return field.edge.rdf[edge ?? ""] ?? null;
  return field.rdf?.iri ?? null;
}

const NAMING: ReadonlySet<string> = new Set([rdf.type, rdfs.label]);

function nameQuads({ definition, record }: NamedThing, base: string): readonly Quad[] {
  const own = toIri(base, record.id);
  return recordToQuads(definition, record, base).filter(({ subject, predicate }) => subject.value === own && NAMING.has(predicate.value));
}

function conceptQuads({ definition, record }: Description): readonly Quad[] {
  return definition.fields.flatMap((field) => {
    const key = record[field.name];
    if (field.form !== "scalar" || field.type !== "concept" || typeof key !== "string") return [];
    invariant(field.list !== undefined, `${field.name} has no closed list`);
    const value = field.list.values[key];
    const concept = namedNode(conceptIri(field.list, key));
    return value === undefined
      ? []
      : [
          quad(concept, namedNode(skos.prefLabel), literal(value.nl, "nl")),
          quad(concept, namedNode(skos.prefLabel), literal(value.en, "en")),
        ];
  });
}

function restQuads({ definition, record }: Description, { field, total }: InverseLinks, base: string): readonly Quad[] {
  const page = toPage(base, record.id);
  const collection = namedNode(`${page}#${field.name}`);
  const rest = restAddress(definition, record.id, field, base);
  const statements: readonly (readonly [string, Quad_Object])[] = [
    [rdf.type, namedNode(hydra.Collection)],
    [rdfs.label, literal(fieldName(field.name, "nl"), "nl")],
    [rdfs.label, literal(fieldName(field.name, "en"), "en")],
    [hydra.totalItems, literal(String(total), namedNode(xsd.integer))],
    ...(rest === null ? [] : [[rdfs.seeAlso, namedNode(new URL(rest, base).href)] as const]),
  ];
  return [
    quad(namedNode(page), namedNode(dcterms.hasPart), collection),
    ...statements.map(([property, object]) => quad(collection, namedNode(property), object)),
  ];
}
