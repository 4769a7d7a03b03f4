import type { Parameters } from "../read/parameters.js";
import { type CitationFilter, documentCondition, referenceCondition } from "./citation-filter.js";

/** Along which way references are followed: to what is cited, to what cites, or both. */
export type TraceDirection = "CITES" | "CITED_BY" | "BOTH";

const WAYS: Readonly<Record<TraceDirection, readonly (readonly [next: string, here: string])[]>> = {
  CITES: [["target_id", "from_id"]],
  CITED_BY: [["from_id", "target_id"]],
  BOTH: [
    ["target_id", "from_id"],
    ["from_id", "target_id"],
  ],
};

/**
 * The documents one reference away from those in `level` (SQL of a table with a column `id`): rows with `id`, maybe with some twice.
 * CROSS JOIN fixes the order of the loops: from the documents through an index to their references.
 */
export function citationStep(direction: TraceDirection, level: string, filter: CitationFilter, given: Parameters): string {
  return WAYS[direction]
    .map(
      ([next, here]) => `select r.${next} as id from ${level} f cross join "reference" r on r.${here} = f.id
        where r.${next} is not null and ${referenceCondition(filter, "r", given)}`,
    )
    .join(" union all ");
}

const FRONTIER = "(select value as id from json_each(level.frontier))";

/**
 * The recursive part of a statement that walks from document `?1` breadth first: a row a level, with its depth, the documents reached there
 * for the first time (`frontier`) and all those reached before (`earlier`), both JSON arrays. No document is reached twice, so cycles and
 * self-citations end by themselves. `?2` is the depth at which it stops, `?3` the number of documents beyond which it goes no further:
 * where that cut it short, it has reached more than that number. `until` is an SQL condition on `level` under which it stops early.
 * Defines `level` and `node(id, depth)`.
 */
export function citationLevels(direction: TraceDirection, filter: CitationFilter, given: Parameters, until = "false"): string {
  return `
  level(depth, frontier, earlier) as (
    select 0, json_array(id), json_array() from document where id = ?1
    union all
    select
      level.depth + 1,
      (select json_group_array(id) from (
        select id from (${citationStep(direction, FRONTIER, filter, given)}
          except select value from json_each(level.earlier) except select value from json_each(level.frontier)) n
        where ${documentCondition(filter, "n.id", given)} order by id limit ?3 + 1)),
      (select json_group_array(value) from (
        select value from json_each(level.earlier) union all select value from json_each(level.frontier)))
    from level
    where level.depth < ?2 and json_array_length(level.frontier) > 0
      and json_array_length(level.earlier) + json_array_length(level.frontier) <= ?3 and not (${until})
  ),
  node(id, depth) as materialized (select f.value, level.depth from level cross join json_each(level.frontier) f)`;
}
