import type { Id } from "../../kernel/iri.js";
import type { Presidency } from "../../model/entities/presidency.js";
import type { Database } from "../database.js";
import { COUNCIL_PAPERS } from "./council-papers.js";
import { type CoverageRequest, coverageParameters } from "./coverage-request.js";

/** By what Councils are taken together. */
export type CoverageGrouping = "FORMATION_YEAR" | "FORMATION" | "YEAR" | "FORMATION_PRESIDENCY" | "PRESIDENCY" | "ALL";

/** Of how many Councils a paper of some sort is known, and of how many of those the text of one is held. */
export interface PaperCoverage {
  readonly known: number;
  readonly held: number;
}

/** How many days, over so many Councils. */
export interface DaysSpread {
  /** How many Councils it is known of, from 1. */
  readonly count: number;
  readonly minimum: number;
  /** The one in the middle; of two in the middle the lower. */
  readonly median: number;
  readonly maximum: number;
}

/** Of how many Councils papers that are due are not known. */
export interface MissingCounts {
  readonly agenda: number;
  /** Neither a debate nor a written consultation. */
  readonly discussion: number;
  readonly report: number;
}

/** Which papers the archive has on some Councils. */
export interface Coverage {
  /** Code and name of the formation; null where formations are taken together. */
  readonly formationCode: string | null;
  readonly formation: string | null;
  /** Year of the first day; null where years are taken together. */
  readonly year: number | null;
  /** Null where presidencies are taken together. */
  readonly presidency: Id<Presidency> | null;
  /** How many Councils, from 1. */
  readonly councils: number;
  /** How many of them are still to come. */
  readonly planned: number;
  readonly agenda: PaperCoverage;
  readonly consultation: PaperCoverage;
  readonly debate: PaperCoverage;
  readonly report: PaperCoverage;
  readonly missing: MissingCounts;
  /** Days from the first annotated agenda to the first day; negative where it came later. Null where no agenda has a date. */
  readonly daysBefore: DaysSpread | null;
  /** Days from the last day to the first report. Null where no report has a date. */
  readonly daysAfter: DaysSpread | null;
  /** How many documents are about these Councils, in whatever role, each counted once. */
  readonly documents: number;
  /** Of how many of them the text is held. */
  readonly documentsHeld: number;
}

interface Key {
  readonly formation?: true;
  readonly year?: true;
  readonly presidency?: true;
}

const KEYS: Readonly<Record<CoverageGrouping, Key>> = {
  FORMATION_YEAR: { formation: true, year: true },
  FORMATION: { formation: true },
  YEAR: { year: true },
  FORMATION_PRESIDENCY: { formation: true, presidency: true },
  PRESIDENCY: { presidency: true },
  ALL: {},
};

/** What `readCoverage` asks. Parameters: those of `coverageParameters`. */
export function coverageStatement(by: CoverageGrouping): string {
  const key = KEYS[by];
  return `
  with ${COUNCIL_PAPERS},
  keyed as materialized (
    select *, ${key.formation ? "formation_code" : "null"} as key_formation,
      ${key.year ? "cast(substr(start_date, 1, 4) as integer)" : "null"} as key_year, ${key.presidency ? "presidency_id" : "null"} as key_presidency
    from covered
  ),
  named as materialized (select *, printf('%s %s %s', key_formation, key_year, key_presidency) as key from keyed),
  wait(key, what, days) as (
    select key, 'before', cast(julianday(start_date) - julianday(agenda_date) as integer) from named where agenda_date is not null
    union all
    select key, 'after', cast(julianday(report_date) - julianday(end_date) as integer) from named where report_date is not null
  ),
  placed as (
    select *, row_number() over (partition by key, what order by days) as place, count(*) over (partition by key, what) as number from wait
  ),
  spread as (
    select key, what, json_object('count', count(*), 'minimum', min(days),
      'median', max(iif(place = (number + 1) / 2, days, null)), 'maximum', max(days)) as days
    from placed group by key, what
  ),
  text as (
    select named.key, count(distinct document) as documents, count(distinct iif(held, document, null)) as documents_held
    from named join paper on paper.council = named.id group by named.key
  ),
  figure as (
    select key, key_formation, key_year, key_presidency, min(formation) as formation, count(*) as councils, sum(start_date > ?4) as planned,
      ${SUMS.map((column) => `total(${column}) as ${column}`).join(", ")}
    from named group by key
  )
  select json_group_array(json_object('formationCode', key_formation, 'formation', iif(key_formation is null, null, formation),
    'year', key_year, 'presidency', key_presidency, 'councils', councils, 'planned', planned,
    ${["agenda", "consultation", "debate", "report"].map(paperObject).join(", ")},
    'missing', json_object('agenda', ${whole("agenda_missing")}, 'discussion', ${whole("discussion_missing")}, 'report', ${whole("report_missing")}),
    'daysBefore', json((select days from spread where spread.key = figure.key and what = 'before')),
    'daysAfter', json((select days from spread where spread.key = figure.key and what = 'after')),
    'documents', coalesce(text.documents, 0), 'documentsHeld', coalesce(text.documents_held, 0)
    ) order by key_formation, key_year, key_presidency)
  from figure left join text on text.key = figure.key`;
}

const SUMS = [
  ...["agenda", "consultation", "debate", "report"].flatMap((paper) => [paper, `${paper}_held`]),
  ...["agenda", "discussion", "report"].map((paper) => `${paper}_missing`),
];

function paperObject(paper: string): string {
  return `'${paper}', json_object('known', ${whole(paper)}, 'held', ${whole(`${paper}_held`)})`;
}

// `total` gives 0 where no Council of a group has a paper, but as a decimal.
function whole(column: string): string {
  return `cast(${column} as integer)`;
}

/**
 * Which papers the archive has on Councils, taken together by formation, year, presidency or all at once: a row a group that has a Council, in the
 * order of formation, year, presidency. Throws TIMEOUT.
 */
export function readCoverage(database: Database, by: CoverageGrouping, request: CoverageRequest): Promise<readonly Coverage[]> {
  return database.readJson<readonly Coverage[]>(coverageStatement(by), coverageParameters(request), { heavy: true });
}
