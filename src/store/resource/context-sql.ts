import { definitionOf, type EntityClass, type EntityDefinition } from "../../model/define/metadata.js";
import { Actor } from "../../model/entities/actor.js";
import { AgendaItem } from "../../model/entities/agenda-item.js";
import { Attestation } from "../../model/entities/attestation.js";
import { Commitment } from "../../model/entities/commitment.js";
import { Council } from "../../model/entities/council.js";
import { CouncilConfiguration } from "../../model/entities/council-configuration.js";
import { Document } from "../../model/entities/document.js";
import { DocumentIdentifier } from "../../model/entities/document-identifier.js";
import { DocumentVersion } from "../../model/entities/document-version.js";
import { Footnote } from "../../model/entities/footnote.js";
import { Position } from "../../model/entities/position.js";
import { Presidency, PresidencyTrio } from "../../model/entities/presidency.js";
import { Reference } from "../../model/entities/reference.js";
import { Representation } from "../../model/entities/representation.js";
import { stateSql } from "../history/state-sql.js";
import { quoted } from "../write-records.js";

/** Some records of an entity: those `x` that meet the condition, `r` being the thing described. */
type Context = readonly [entityClass: EntityClass, condition: string];

// One record of each coder is enough to tell who read the document.
const readBy = (entityClass: EntityClass): Context => {
  const { table } = definitionOf(entityClass);
  return [entityClass, `x.id in (select min(id) from ${quoted(table)} where document_id = r.id group by coder_id)`];
};

/** The records without which some statements about a thing cannot be derived: those that the export has read before, or reads after it. */
const CONTEXTS: ReadonlyMap<EntityClass, () => readonly Context[]> = new Map<EntityClass, () => readonly Context[]>([
  [
    Document,
    () => [
      [Document, "x.id in (select target_id from reference where from_id = r.id)"],
      [DocumentIdentifier, "x.document_id = r.id"],
      [DocumentVersion, "x.document_id = r.id"],
      [
        Reference,
        `x.id in (select min(id) from reference where from_id = r.id and target_id is not null group by target_id
          union select min(id) from reference where from_id = r.id group by coder_id)`,
      ],
      ...[Footnote, Position, Commitment, Representation, Attestation].map(readBy),
    ],
  ],
  [
    Reference,
    () => [
      [Document, "x.id in (r.from_id, r.target_id)"],
      [Reference, "x.id = (select min(id) from reference where from_id = r.from_id and target_id = r.target_id)"],
    ],
  ],
  [
    Council,
    () => [
      [AgendaItem, "x.council_id = r.id"],
      [Representation, "x.council_id = r.id"],
    ],
  ],
  [AgendaItem, () => [[Council, "x.id = r.council_id"]]],
  [
    CouncilConfiguration,
    () => [
      [CouncilConfiguration, "x.dossier_id = r.dossier_id"],
      [Council, "x.id in (select min(id) from council where configuration_id = r.id group by formation_code)"],
    ],
  ],
  [Actor, () => [[Presidency, "x.country_id = r.country_id"]]],
  [Presidency, () => [[Actor, "x.country_id = r.country_id"]]],
  [
    PresidencyTrio,
    () => [
      [Presidency, "x.trio_group_id = r.id"],
      [Actor, "x.country_id in (select country_id from presidency where trio_group_id = r.id)"],
    ],
  ],
]);

/** The entities of the records that `contextSql` gives, in its order. */
export function contextEntities(definition: EntityDefinition): readonly EntityDefinition[] {
  return contextsOf(definition).map(([entityClass]) => definitionOf(entityClass));
}

/** SQL for the records around a thing `r` from which statements about it follow: a JSON array with a list for each of `contextEntities`. */
export function contextSql(definition: EntityDefinition): string {
  const lists = contextsOf(definition).map(([entityClass, condition]) => {
    const target = definitionOf(entityClass);
    const own = target === definition ? " and x.id <> r.id" : "";
    return `(select json_group_array(json(${stateSql(carriedBy(target), "x")})) from ${quoted(target.table)} x where ${condition}${own})`;
  });
  return `json_array(${lists.join(", ")})`;
}

/** An entity without the fields that only the store needs, which can be large. */
export function carriedBy(definition: EntityDefinition): EntityDefinition {
  return { ...definition, fields: definition.fields.filter((field) => field.form !== "scalar" || field.rdf !== null) };
}

function contextsOf(definition: EntityDefinition): readonly Context[] {
  return CONTEXTS.get(definition.entityClass)?.() ?? [];
}
