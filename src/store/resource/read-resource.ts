import { invariant } from "../../kernel/errors.js";
import type { AnyRecord, EntityDefinition, LinkedFromField, ToManyField } from "../../model/define/metadata.js";
import { definitionOfId } from "../../model/registry.js";
import type { Database } from "../database.js";
import { stateSql } from "../history/state-sql.js";
import { orderSql, relationOrder } from "../read/order.js";
import { relationTables } from "../read/relation.js";
import { quoted } from "../write-records.js";
import { carriedBy, contextEntities, contextSql } from "./context-sql.js";

/** One thing of the archive with everything around it that its description tells, links as ids. */
export interface Resource {
  readonly definition: EntityDefinition;
  /** The fields that RDF carries. */
  readonly record: AnyRecord;
  readonly inverse: readonly InverseLinks[];
  /** Records around it from which statements about it follow. */
  readonly context: readonly ContextRecord[];
}

/** The things that point here by one of their fields. Relations in which nothing points here are left out. */
export interface InverseLinks {
  readonly field: ToManyField | LinkedFromField;
  /** How many there are, from 1. */
  readonly total: number;
  /** The first of them, at most `MOST_LINKS`, with what the link says where it says something. */
  readonly links: readonly { readonly id: string; readonly edge: string | null }[];
}

/** A record around a thing, whole. */
export interface ContextRecord {
  readonly definition: EntityDefinition;
  readonly record: AnyRecord;
}

/** The most things of one relation that a description lists. */
export const MOST_LINKS = 25;

/** A thing and what is around it, in one statement; null where the archive has no such thing. */
export async function readResource(database: Database, id: string): Promise<Resource | null> {
  const definition = definitionOfId(id);
  if (definition === undefined) return null;
  const found = await database.readJson<Row | null>(statementOf(definition), [id]);
  if (found === null) return null;
  const fields = inverseFields(definition);
  const inverse = found.inverse.flatMap(([total, links], index): readonly InverseLinks[] => {
    const field = fields[index];
    invariant(field !== undefined, "the statement reads another number of relations than there are");
    return total === 0 ? [] : [{ field, total, links: links.map(([link, edge]) => ({ id: link, edge })) }];
  });
  const entities = contextEntities(definition);
  const context = found.context.flatMap((records, index) => {
    const entity = entities[index];
    invariant(entity !== undefined, "the statement reads another number of entities than there are");
    return records.map((record) => ({ definition: entity, record }));
  });
  return { definition, record: found.record, inverse, context };
}

interface Row {
  readonly record: AnyRecord;
  readonly inverse: readonly (readonly [total: number, links: readonly (readonly [id: string, edge: string | null])[]])[];
  readonly context: readonly (readonly AnyRecord[])[];
}

const statements = new Map<EntityDefinition, string>();

function statementOf(definition: EntityDefinition): string {
  const known = statements.get(definition);
  if (known !== undefined) return known;
  const inverse = inverseFields(definition).map((field) => inverseSql(definition, field));
  const statement = `select json_object('record', ${stateSql(carriedBy(definition), "r")}, 'inverse', json_array(${inverse.join(", ")}),
    'context', ${contextSql(definition)}) from ${quoted(definition.table)} r where r."id" = ?1`;
  statements.set(definition, statement);
  return statement;
}

function inverseFields(definition: EntityDefinition): readonly (ToManyField | LinkedFromField)[] {
  return definition.fields.filter((field) => field.form === "toMany" || field.form === "linkedFrom");
}

function inverseSql(definition: EntityDefinition, field: ToManyField | LinkedFromField): string {
  const { from, parent, parentColumn, link } = relationTables(definition, field);
  const edge = link?.edge == null ? "null" : `l.${quoted(link.edge)}`;
  const rows = `from ${from("t", "l")} where ${parent("t", "l")} = r.${quoted(parentColumn)}`;
  const order = orderSql(relationOrder(definition, field), "t", "l", false);
  return `json_array((select count(*) ${rows}),
    (select json_group_array(json_array(id, edge)) from (select t.id as id, ${edge} as edge ${rows} order by ${order} limit ${MOST_LINKS})))`;
}
