// What is asked of the documents that a walk has reached: the nearest thousand, and the references between them.
const REACHED = `, nearest as materialized (select id, min(depth) as depth from reached group by id order by 2, 1 limit 1000)
  select r.from_id, r.target_id, count(*) as times, n.depth from reference r join nearest n on n.id = r.from_id
  where r.target_id in (select id from nearest) group by 1, 2`;

/**
 * The questions of `graph.bench.ts` as they are usually written by hand, to compare with. They give less: no filter, no page after the
 * first, no word on what was cut.
 */
export const PLAIN_SQL = {
  citedBy: `select r.id, r.surface, d.identifier, d.date, count(*) over () as total from reference r join document d on d.id = r.from_id
    where r.target_id = ?1 order by d.date, r.id limit 50`,
  trace: `with recursive reached(id, depth) as (
      select ?1, 0 union
      select r.target_id, depth + 1 from reached join reference r on r.from_id = reached.id where depth < 3 and r.target_id is not null)
    ${REACHED}`,
  traceBack: `with recursive reached(id, depth) as (
      select ?1, 0 union
      select r.from_id, depth + 1 from reached join reference r on r.target_id = reached.id where depth < 3)
    ${REACHED}`,
  path: `with recursive reached(id, depth) as (
      select ?1, 0 union
      select r.target_id, depth + 1 from reached join reference r on r.from_id = reached.id where depth < 6 and r.target_id is not null)
    select min(depth) as depth from reached where id = ?2`,
  coCited: `select b.target_id, count(distinct b.from_id) as times from reference a join reference b on b.from_id = a.from_id
    where a.target_id = ?1 and b.target_id <> ?1 group by 1 order by 2 desc limit 50`,
  coupled: `select b.from_id, count(distinct b.target_id) as times from reference a join reference b on b.target_id = a.target_id
    where a.from_id = ?1 and b.from_id <> ?1 group by 1 order by 2 desc limit 50`,
  mostCited: `select r.target_id, count(distinct r.from_id) as times from reference r join document_dossier l on l.source_id = r.target_id
    join document d on d.id = r.from_id where l.target_id = 'dossier/20003' and d.date between '2015-01-01' and '2015-12-31'
    group by 1 order by 2 desc limit 50`,
} as const;
