import type { MissingPaper } from "../store/coverage/list-missing-papers.js";
import type { Coverage, DaysSpread, PaperCoverage } from "../store/coverage/read-coverage.js";
import type { DossierGaps } from "../store/coverage/read-dossier-gaps.js";
import { presidencyKey } from "./coverage-rows.js";
import { textTable } from "./text-table.js";

/** The figures as a table for readers. */
export function coverageText(rows: readonly Coverage[]): string[] {
  if (rows.length === 0) return ["The archive knows no such Council."];
  const groups = GROUP_COLUMNS.filter(([, value]) => rows.some((row) => value(row) !== null));
  const header = [...groups.map(([name]) => name), ...FIGURE_COLUMNS];
  const lines = textTable(
    header,
    rows.map((row) => [...groups.map(([, value]) => value(row) ?? ""), ...figures(row)]),
  );
  return [...lines, "", "Papers: of how many Councils one is known (of how many its text is held). Days: fewest / median / most."];
}

const GROUP_COLUMNS: readonly (readonly [name: string, value: (row: Coverage) => string | null])[] = [
  ["formation", ({ formationCode }) => formationCode],
  ["year", ({ year }) => (year === null ? null : String(year))],
  ["presidency", presidencyKey],
];

const FIGURE_COLUMNS = [
  "Councils",
  "planned",
  "agenda",
  "consultation",
  "debate",
  "report",
  "missing",
  "days before",
  "days after",
  "texts held",
];

function figures(coverage: Coverage): (string | number)[] {
  const { councils, planned, agenda, consultation, debate, report, missing, daysBefore, daysAfter, documents, documentsHeld } = coverage;
  const papers = [agenda, consultation, debate, report].map(paperText);
  const missingInAll = missing.agenda + missing.discussion + missing.report;
  return [councils, planned, ...papers, missingInAll, daysText(daysBefore), daysText(daysAfter), `${documentsHeld} of ${documents}`];
}

function paperText({ known, held }: PaperCoverage): string {
  return `${known} (${held})`;
}

function daysText(days: DaysSpread | null): string {
  return days === null ? "-" : `${days.minimum} / ${days.median} / ${days.maximum}`;
}

/** The papers that are missing as a table for readers. */
export function missingText(papers: readonly MissingPaper[]): string[] {
  if (papers.length === 0) return ["No paper that is due is missing."];
  return textTable(
    ["due", "days overdue", "missing", "Council"],
    papers.map(({ due, daysOverdue, paper, slug }) => [due, daysOverdue, paper.toLowerCase(), slug]),
  );
}

/** The gaps of a dossier as lines for readers. */
export function gapsText({ key, highest, known, held, missing, gaps }: DossierGaps): string[] {
  const ranges = gaps.map(({ from, until, count, cited }) => [
    from === until ? String(from) : `${from}-${until}`,
    count,
    cited === 0 ? "" : `${cited} cited`,
  ]);
  const summary = `${key}: ${known} of ${highest} numbers known, ${held} with their text; ${missing} missing`;
  return ranges.length === 0 ? [summary] : [summary, ...textTable(["numbers", "count", ""], ranges)];
}
