import type { Quad_Object } from "@rdfjs/types";
import { toIri, toPage } from "../../kernel/iri.js";
import { recordToQuads } from "../../rdf/record-to-quads.js";
import { rdf, xsd } from "../../vocab/terms/standard.js";
import type { Description } from "../resources/read-description.js";

/** The namespace of schema.org, in the form in which its own vocabulary writes it. */
const SCHEMA = "http://schema.org/";

/** The class of schema.org that search engines know, of each entity that has one. */
const SCHEMA_CLASSES: Readonly<Record<string, string>> = {
  Activity: "Event",
  Actor: "Organization",
  AgendaItem: "Event",
  Council: "Event",
  CouncilConfiguration: "Organization",
  Country: "Country",
  Document: "DigitalDocument",
  Dossier: "Collection",
  Footnote: "CreativeWork",
  Passage: "CreativeWork",
  Position: "Statement",
  Reference: "CreativeWork",
  Section: "CreativeWork",
  Topic: "DefinedTerm",
};

/**
 * What the page of a thing says to programs that read pages, as JSON-LD: the statements of the thing itself, and beside them, for search
 * engines, what schema.org has words for. It carries its own short context, so that it is read without the network.
 */
export function structuredData({ definition, record }: Description, base: string): string {
  const own = toIri(base, record.id);
  const statements = recordToQuads(definition, record, base).filter(({ subject }) => subject.value === own);
  const types = statements.filter(({ predicate }) => predicate.value === rdf.type).map(({ object }) => object.value);
  const schemaClass = SCHEMA_CLASSES[definition.name] ?? "Thing";
  const node: Record<string, unknown> = {
    "@context": { "@vocab": SCHEMA },
    "@id": own,
    "@type": [schemaClass, ...types],
    name: definition.label.text(record, "nl"),
    url: { "@id": toPage(base, record.id) },
    mainEntityOfPage: { "@id": toPage(base, record.id) },
    ...dates(schemaClass, record),
  };
  for (const { predicate, object } of statements) {
    if (predicate.value === rdf.type) continue;
    const values = (node[predicate.value] ?? []) as unknown[];
    node[predicate.value] = [...values, jsonValue(object)];
  }
  return JSON.stringify(node);
}

function dates(schemaClass: string, { startDate, endDate, date, identifier }: Description["record"]): Record<string, unknown> {
  if (schemaClass === "Event") return { startDate: startDate ?? date ?? undefined, endDate: endDate ?? undefined };
  return { datePublished: schemaClass === "DigitalDocument" ? (date ?? undefined) : undefined, identifier: identifier ?? undefined };
}

function jsonValue(object: Quad_Object): unknown {
  if (object.termType !== "Literal") return { "@id": object.value };
  if (object.language !== "") return { "@value": object.value, "@language": object.language };
  return object.datatype.value === xsd.string ? object.value : { "@value": object.value, "@type": object.datatype.value };
}
