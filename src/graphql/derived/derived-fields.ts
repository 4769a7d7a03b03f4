import type { EntityClass, EntityDefinition } from "../../model/define/metadata.js";
import { Attestation } from "../../model/entities/attestation.js";
import { Commitment } from "../../model/entities/commitment.js";
import { Council } from "../../model/entities/council.js";
import { Document } from "../../model/entities/document.js";
import { Position } from "../../model/entities/position.js";
import { Reference, ReferenceSuggestion } from "../../model/entities/reference.js";
import { attestationFields } from "./attestation.js";
import { commonFields } from "./common.js";
import { councilFields } from "./council.js";
import type { DerivedField } from "./derived-field.js";
import { documentFields } from "./document.js";
import { referenceFields } from "./reference.js";
import { commitmentFields, positionFields, suggestionFields } from "./statements.js";

const OWN_FIELDS = new Map<EntityClass, readonly DerivedField[]>([
  [Council, councilFields],
  [Document, documentFields],
  [Reference, referenceFields],
  [ReferenceSuggestion, suggestionFields],
  [Position, positionFields],
  [Commitment, commitmentFields],
  [Attestation, attestationFields],
]);

const fields = new Map<EntityDefinition, readonly DerivedField[]>();

/** The fields of an entity that no column holds. */
export function derivedFields(definition: EntityDefinition): readonly DerivedField[] {
  const known = fields.get(definition);
  if (known !== undefined) return known;
  const all = [...commonFields(definition), ...(OWN_FIELDS.get(definition.entityClass) ?? [])];
  fields.set(definition, all);
  return all;
}
