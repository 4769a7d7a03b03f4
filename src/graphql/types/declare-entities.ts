import type { EntityDefinition } from "../../model/define/metadata.js";
import { entityDefinitions } from "../../model/registry.js";
import { derivedFields } from "../derived/derived-fields.js";
import { connectionField } from "./connections.js";
import { declareField } from "./declare.js";
import { declareEntityInputs } from "./entity-inputs.js";

let declared = false;

/** Completes the GraphQL types of all entities with what follows from their definitions: connections, filters, orders, derived fields. */
export function declareEntities(): void {
  if (declared) return;
  declared = true;
  declareEntityInputs();
  for (const definition of entityDefinitions()) declareEntity(definition);
}

function declareEntity(definition: EntityDefinition): void {
  const owner = definition.entityClass;
  for (const field of definition.fields) {
    if (field.form !== "scalar" && field.form !== "toOne" && !field.list) declareField(owner, connectionField(definition, field));
  }
  for (const field of derivedFields(definition)) declareField(owner, field);
}
