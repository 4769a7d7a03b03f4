import { toIri } from "../../kernel/iri.js";
import { definitionOf, type EntityDefinition, fieldOf, type LinkedFromField, type ToManyField } from "../../model/define/metadata.js";

/**
 * Where all things of a relation are to be had, of which a description lists only the first: a question to SPARQL, relative to the root of
 * the server. Null where no property says the relation.
 */
export function restAddress(owner: EntityDefinition, id: string, field: ToManyField | LinkedFromField, base: string): string | null {
  const by = fieldOf(definitionOf(field.target()), field.by);
  const properties = by.form === "link" && by.edge !== undefined ? Object.values(by.edge.rdf) : by.rdf === null ? [] : [by.rdf.iri];
  if (properties.length === 0 || (field.form === "toMany" && field.from !== "id")) return null;
  const path = [...new Set(properties)].map((property) => `<${property}>`).join("|");
  const query = `# ${owner.name}.${field.name}\nSELECT DISTINCT ?thing ?label WHERE {
  ?thing ${path} <${toIri(base, id)}> .
  OPTIONAL { ?thing <http://www.w3.org/2000/01/rdf-schema#label> ?label FILTER(LANG(?label) = "nl") }
}`;
  return `/sparql?query=${encodeURIComponent(query)}`;
}
