import type { Id } from "../../kernel/iri.js";
import type { Dossier } from "../../model/entities/dossier.js";
import type { Database } from "../database.js";

/** Numbers in a row of which the archive neither holds nor knows the paper. */
export interface NumberGap {
  /** First and last number, both in it. */
  readonly from: number;
  readonly until: number;
  /** How many numbers, from 1. */
  readonly count: number;
  /** How many of them are cited, so that there is such a paper. */
  readonly cited: number;
}

/** How far the numbering of a dossier is covered. Numbers with a letter (`62a`) are passed over; a reprint counts as the paper it reprints. */
export interface DossierGaps {
  readonly dossier: Id<Dossier>;
  /** Number of the dossier: `21501-33`. */
  readonly key: string;
  /** Highest number that was given out, as far as the archive knows; a number that is only cited may be misprinted and says nothing. From 0. */
  readonly highest: number;
  /** How many numbers are known, their text held or not. */
  readonly known: number;
  /** Of how many of them the text is held. */
  readonly held: number;
  /** How many numbers up to the highest are neither held nor known. */
  readonly missing: number;
  /** In order of number. */
  readonly gaps: readonly NumberGap[];
}

const PAPERS_OF = (column: string): string => `${column} >= 'kst-' || wanted.key || '-' and ${column} < 'kst-' || wanted.key || '.'`;
const AFTER_KEY = (column: string): string => `substr(${column}, length(wanted.key) + 6)`;

/**
 * What `readDossierGaps` asks. Parameter: the keys of the dossiers, or null for all. A gap starts after a known number, or 0, and ends before
 * the next known number, or the one above the highest; what is cited in it is counted with the known number before it.
 */
export const DOSSIER_GAPS_STATEMENT = `
  with wanted as materialized (
    select id, key, highest_number from dossier where ?1 is null or key in (select value from json_each(?1))
  ),
  numbered(dossier, status, printed) as (
    select wanted.id, d.status, ${AFTER_KEY("d.identifier")} from wanted cross join document d on ${PAPERS_OF("d.identifier")}
    union all
    select wanted.id, d.status, ${AFTER_KEY("i.value")}
    from wanted cross join document_identifier i on ${PAPERS_OF("i.value")} cross join document d on d.id = i.document_id
  ),
  parted as (
    select dossier, status, substr(printed, 1, instr(printed || '-', '-') - 1) as digits, substr(printed, instr(printed || '-', '-') + 1) as mark
    from numbered
  ),
  paper as materialized (
    select dossier, cast(digits as integer) as number, max(status = 'HELD') as held, max(status <> 'CITED') as known
    from parted
    where length(digits) between 1 and 6 and digits not glob '*[^0-9]*' and (mark = '' or mark glob 'h[0-9]*')
    group by 1, 2 having number > 0
  ),
  counted as (
    select dossier, max(iif(known, number, 0)) as highest, sum(known) as known, sum(held) as held from paper group by 1
  ),
  whole as materialized (
    select wanted.id, wanted.key, max(coalesce(highest_number, 0), coalesce(highest, 0)) as highest, coalesce(known, 0) as known,
      coalesce(held, 0) as held
    from wanted left join counted on counted.dossier = wanted.id
  ),
  edge(dossier, number) as materialized (
    select dossier, number from paper where known union all select id, 0 from whole union all select id, highest + 1 from whole
  ),
  preceded as (
    select dossier, edge, max(iif(edge, number, null)) over (partition by dossier order by number) as previous
    from (select dossier, number, 1 as edge from edge union all select dossier, number, 0 from paper where not known)
  ),
  following as (
    select dossier, previous as number, sum(not edge) as cited, lead(previous) over (partition by dossier order by previous) as next
    from preceded group by dossier, previous
  ),
  gap as materialized (
    select dossier, number + 1 as first, next - 1 as last, next - number - 1 as count, cited from following where next > number + 1
  ),
  gaps as materialized (
    select dossier, sum(count) as missing,
      json_group_array(json_object('from', first, 'until', last, 'count', count, 'cited', cited) order by first) as listed
    from gap group by dossier
  )
  select json_group_array(json_object('dossier', whole.id, 'key', whole.key, 'highest', highest, 'known', known, 'held', held,
    'missing', coalesce(missing, 0), 'gaps', json(coalesce(listed, '[]'))) order by whole.key)
  from whole left join gaps on gaps.dossier = whole.id`;

/**
 * How far the numbering of dossiers is covered, in order of key: those with these keys, or all with null. Dossiers that the archive does not
 * know are left out. Throws TIMEOUT.
 */
export function readDossierGaps(database: Database, keys: readonly string[] | null): Promise<readonly DossierGaps[]> {
  const parameters = [keys === null ? null : JSON.stringify(keys)];
  return database.readJson<readonly DossierGaps[]>(DOSSIER_GAPS_STATEMENT, parameters, { heavy: true });
}
