import type { Id } from "../../kernel/iri.js";
import type { Council } from "../../model/entities/council.js";
import type { Database } from "../database.js";
import { COUNCIL_PAPERS } from "./council-papers.js";
import { type CoverageRequest, coverageParameters } from "./coverage-request.js";

/** What every Council should have: an annotated agenda, a debate or a written consultation, a report. */
export const EXPECTED_PAPERS = ["AGENDA", "DISCUSSION", "REPORT"] as const;
export type ExpectedPaper = (typeof EXPECTED_PAPERS)[number];

/** Which papers are asked for, and which page of the list. */
export interface MissingPapersRequest extends CoverageRequest {
  readonly papers: readonly ExpectedPaper[];
  /** How many at most, from 1; null for all. */
  readonly first: number | null;
  /** The paper after which the page starts. */
  readonly after: MissingPosition | null;
}

/** A place in the list: what was due last first, then by Council and paper. */
export interface MissingPosition {
  /** The day on which it should have been there: the first day of the Council; for a report as many days after its last day as it may take. */
  readonly due: string;
  readonly council: Id<Council>;
  readonly paper: ExpectedPaper;
}

/** A paper that is due and that the archive does not know. Perhaps there is none. */
export interface MissingPaper extends MissingPosition {
  readonly slug: string;
  readonly formation: string;
  /** Days since it was due, from 1. */
  readonly daysOverdue: number;
}

export interface MissingPapers {
  readonly items: readonly MissingPaper[];
  /** How many there are without paging. */
  readonly total: number;
}

/** What `listMissingPapers` asks. Parameters: those of `coverageParameters`; papers; due, Council and paper after which the page starts; size. */
export const MISSING_PAPERS_STATEMENT = `
  with ${COUNCIL_PAPERS},
  missing as materialized (
    select id as council, formation, 'AGENDA' as paper, start_date as due from covered where agenda_missing
    union all select id, formation, 'DISCUSSION', start_date from covered where discussion_missing
    union all select id, formation, 'REPORT', report_due from covered where report_missing
  ),
  listed as materialized (select * from missing where paper in (select value from json_each(?6))),
  page as (
    select * from listed where ?7 is null or due < ?7 or (due = ?7 and (council > ?8 or (council = ?8 and paper > ?9)))
    order by due desc, council, paper limit coalesce(?10, -1)
  )
  select json_object('total', (select count(*) from listed), 'items', (select json_group_array(json_object(
    'council', council, 'slug', council.slug, 'formation', page.formation, 'paper', paper, 'due', due,
    'daysOverdue', cast(julianday(?4) - julianday(due) as integer)) order by due desc, council, paper)
    from page join council on council.id = page.council))`;

/** A page of the papers that are due and that the archive does not know, what was due last first. Throws TIMEOUT. */
export function listMissingPapers(database: Database, request: MissingPapersRequest): Promise<MissingPapers> {
  const { papers, first, after } = request;
  const position = [after?.due ?? null, after?.council ?? null, after?.paper ?? null];
  const parameters = [...coverageParameters(request), JSON.stringify(papers), ...position, first];
  return database.readJson<MissingPapers>(MISSING_PAPERS_STATEMENT, parameters, { heavy: true });
}
