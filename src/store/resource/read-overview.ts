import type { EntityClass } from "../../model/define/metadata.js";
import { definitionOf } from "../../model/define/metadata.js";
import type { Database } from "../database.js";
import { defaultOrder, orderSql } from "../read/order.js";
import { quoted } from "../write-records.js";

/** How many things of a kind there are, and the first few by their usual order. */
export interface KindOverview {
  readonly entityClass: EntityClass;
  readonly count: number;
  readonly examples: readonly string[];
}

/** Counts things of some kinds, and picks a few of each. Throws TIMEOUT. */
export async function readOverview(
  database: Database,
  entityClasses: readonly EntityClass[],
  examples: number,
): Promise<readonly KindOverview[]> {
  const parts = entityClasses.map((entityClass) => {
    const definition = definitionOf(entityClass);
    const table = quoted(definition.table);
    const order = orderSql(defaultOrder(definition), "t", "l", false);
    return `json_array((select count(*) from ${table}), (select json_group_array(id) from (select id from ${table} t order by ${order} limit ?1)))`;
  });
  const rows = await database.readJson<(readonly [number, readonly string[]])[]>(`select json_array(${parts.join(", ")})`, [examples]);
  return entityClasses.map((entityClass, index) => ({ entityClass, count: rows[index]?.[0] ?? 0, examples: rows[index]?.[1] ?? [] }));
}
