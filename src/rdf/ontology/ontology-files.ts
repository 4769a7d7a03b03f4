import type { ClosedList } from "../../kernel/closed-list.js";
import { entityDefinitions } from "../../model/registry.js";
import { jsonLdContext } from "../json-ld/context.js";
import { conceptsTurtle } from "./concepts.js";
import { shapesTurtle } from "./shapes.js";

/** The files of the folder `ontology` that follow from the model, by name. `council.ttl` is not among them: it is written by hand. */
export function ontologyFiles(): ReadonlyMap<string, string> {
  return new Map([
    ["concepts.ttl", conceptsTurtle(conceptLists())],
    ["shapes.ttl", shapesTurtle(entityDefinitions())],
    ["context.jsonld", `${JSON.stringify({ "@context": jsonLdContext() }, null, 2)}\n`],
  ]);
}

/** The closed lists whose values are concepts in RDF. */
export function conceptLists(): readonly ClosedList[] {
  const lists = entityDefinitions().flatMap(({ fields }) =>
    fields.flatMap((field) => (field.form === "scalar" && field.list !== undefined ? [field.list] : [])),
  );
  return [...new Set(lists)];
}
