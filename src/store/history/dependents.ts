import { type AnyRecord, definitionOf, type EntityClass, type EntityDefinition, fieldOf } from "../../model/define/metadata.js";
import { Actor } from "../../model/entities/actor.js";
import { AgendaItem } from "../../model/entities/agenda-item.js";
import { Council } from "../../model/entities/council.js";
import { CouncilConfiguration } from "../../model/entities/council-configuration.js";
import { Document } from "../../model/entities/document.js";
import { Presidency } from "../../model/entities/presidency.js";
import { Reference } from "../../model/entities/reference.js";
import { quoted } from "../write-records.js";
import { ownerSql, stateSql } from "./state-sql.js";

/** That what follows from records of one entity (see `src/rdf/derived`) also depends on fields of other records. */
export interface Dependence {
  readonly dependent: EntityClass;
  readonly on: EntityClass;
  /** The fields of `on` that matter. */
  readonly fields: readonly string[];
  /**
   * SQL condition: the record `d` of the dependent follows from the changed record `c`, a row with its `record_id` and its `state` before. It may
   * hold for more records than are concerned.
   */
  readonly follows: string;
  /** The ids of the records of `on` that a record of the dependent needs, or all of them. */
  readonly needs: (record: AnyRecord) => readonly unknown[] | "ALL";
}

/**
 * Everything that follows from more than one record. A record gets a new version when what follows from it changes, also where the record itself
 * stays as it was: so its versions tell whoever follows them all that the archive says. Tests find a dependence that is missing here.
 */
export const DEPENDENCES: readonly Dependence[] = [
  {
    dependent: Reference,
    on: Document,
    fields: ["date"],
    follows: "d.target_id = c.record_id or (d.from_id = c.record_id and d.target_id is not null)",
    needs: ({ from, target }) => (target === null ? [] : [from, target]),
  },
  { dependent: AgendaItem, on: Council, fields: ["documents"], follows: "d.council_id = c.record_id", needs: ({ council }) => [council] },
  {
    dependent: Actor,
    on: Presidency,
    fields: ["country", "trioGroup"],
    follows: `d.kind = 'MEMBER_STATE' and ${beforeOrNow("d.country_id", "country", "select country_id from presidency")}`,
    needs: ({ kind, country }) => (kind === "MEMBER_STATE" && country !== null ? "ALL" : []),
  },
  {
    dependent: CouncilConfiguration,
    on: CouncilConfiguration,
    fields: ["validFrom", "validUntil", "dossier"],
    follows: `d.id <> c.record_id and ${beforeOrNow("d.dossier_id", "dossier", "select dossier_id from council_configuration")}`,
    needs: ({ dossier }) => (dossier === null ? [] : "ALL"),
  },
];

/**
 * Statements that add to `changed_record` the records that themselves are as they were, but from which something else follows now than before.
 * To be run when what has not changed is out of that table.
 */
export const ADD_DEPENDENTS: readonly string[] = DEPENDENCES.map(addDependents);

function addDependents({ dependent, on, fields, follows }: Dependence): string {
  const definition = definitionOf(dependent);
  const source = definitionOf(on);
  const changed = fields.map((name) => `json_extract(c.state, '$.${name}') is not ${presentField(source, name)}`);
  // The join goes from the few that are changed to those that depend on them.
  return `insert or ignore into changed_record (record_id, entity, owner_id, state)
    select d."id", '${definition.name}', ${ownerSql(definition, "d")}, ${stateSql(definition, "d")}
    from changed_record c cross join ${quoted(definition.table)} d
    where c.entity = '${source.name}' and (${changed.join(" or ")}) and (${follows})
    and not exists (select 1 from changed_record o where o.record_id = d."id")`;
}

function presentField(definition: EntityDefinition, name: string): string {
  const state = stateSql({ ...definition, fields: [fieldOf(definition, name)] }, "r");
  return `(select json_extract(${state}, '$.${name}') from ${quoted(definition.table)} r where r."id" = c.record_id)`;
}

// The column equals what the changed record had before, or what it has now.
function beforeOrNow(column: string, field: string, present: string): string {
  return `${column} in (json_extract(c.state, '$.${field}'), (${present} where id = c.record_id))`;
}
