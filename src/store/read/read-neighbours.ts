import { invariant } from "../../kernel/errors.js";
import type { Id } from "../../kernel/iri.js";
import { type EntityDefinition, fieldOf } from "../../model/define/metadata.js";
import { quoted } from "../write-records.js";
import { columnOf } from "./relation.js";
import type { ReadContext } from "./selection.js";

/** The row in which records stand beside each other: those with the same value of one field, ordered by another, then by id. */
export interface Row {
  readonly definition: EntityDefinition;
  readonly same: string;
  readonly by: string;
}

/** The id of the record just before or just after each record in its row, or null at the end of it; one statement for all. */
export async function readNeighbours(
  context: ReadContext,
  row: Row,
  ids: readonly Id[],
  side: "previous" | "next",
): Promise<readonly (Id | null)[]> {
  const { definition, same, by } = row;
  invariant(!fieldOf(definition, by).nullable && !fieldOf(definition, same).nullable, `${definition.name} has no complete row by ${by}`);
  const [sameColumn, byColumn, table] = [quoted(columnOf(definition, same)), quoted(columnOf(definition, by)), quoted(definition.table)];
  const [beyond, order] = side === "next" ? [">", "asc"] : ["<", "desc"];
  await context.supply.all(definition);
  const found = await context.database.readJson<[Id, Id | null][]>(
    `select json_group_array(json_array(o.id, (
        select n.id from ${table} n
        where n.${sameColumn} = o.${sameColumn} and (n.${byColumn}, n.id) ${beyond} (o.${byColumn}, o.id)
        order by n.${byColumn} ${order}, n.id ${order} limit 1)))
      from ${table} o where o.id in (select value from json_each(?1))`,
    [JSON.stringify(ids)],
  );
  const neighbours = new Map(found);
  return ids.map((id) => neighbours.get(id) ?? null);
}
