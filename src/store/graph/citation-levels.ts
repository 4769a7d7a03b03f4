/** Along which way references are followed: to what is cited, to what cites, or both. */
export type TraceDirection = "CITES" | "CITED_BY" | "BOTH";

const STEPS: Readonly<Record<TraceDirection, string>> = {
  CITES: step("target_id", "from_id"),
  CITED_BY: step("from_id", "target_id"),
  BOTH: `${step("target_id", "from_id")} union all ${step("from_id", "target_id")}`,
};

// CROSS JOIN fixes the order of the loops: from the documents of a level through an index to their references.
function step(next: string, here: string): string {
  return `select r.${next} as id from json_each(level.frontier) f cross join "reference" r on r.${here} = f.value
    where r.${next} is not null`;
}

/**
 * The recursive part of a statement that walks from document `?1` breadth first: a row a level, with its depth, the documents reached there
 * for the first time (`frontier`) and all those reached before (`earlier`), both JSON arrays. No document is reached twice, so cycles and
 * self-citations end by themselves. `?2` is the depth at which it stops, `?3` the number of documents beyond which it goes no further:
 * where that cut it short, it has reached more than that number. `until` is an SQL condition on `level` under which it stops early.
 * Defines `level` and `node(id, depth)`.
 */
export function citationLevels(direction: TraceDirection, until = "false"): string {
  return `
  level(depth, frontier, earlier) as (
    select 0, json_array(id), json_array() from document where id = ?1
    union all
    select
      level.depth + 1,
      (select json_group_array(id) from (
        select id from (${STEPS[direction]}
          except select value from json_each(level.earlier) except select value from json_each(level.frontier))
        order by id limit ?3 + 1)),
      (select json_group_array(value) from (
        select value from json_each(level.earlier) union all select value from json_each(level.frontier)))
    from level
    where level.depth < ?2 and json_array_length(level.frontier) > 0
      and json_array_length(level.earlier) + json_array_length(level.frontier) <= ?3 and not (${until})
  ),
  node(id, depth) as materialized (select f.value, level.depth from level cross join json_each(level.frontier) f)`;
}
