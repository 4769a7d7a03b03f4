import { readPaperForm, wholeNumberOf } from "../../cite/resolution/paper-form.js";
import type { JoinConflict, JoinedCouncil, JoinedPaper } from "../../extract/titles/case-join.js";
import { joinCases } from "../../extract/titles/join-cases.js";
import type { SourcedCase } from "./case-records.js";
import { type CouncilDoubt, TABLED_ROLES, type TabledCouncil, type TabledPaper, type TabledRole } from "./council-tables.js";
import type { SeedTables } from "./read-seed-tables.js";

/** The rows of `councils.csv` and `council-papers.csv`, in the order of the files. */
export interface CouncilTables {
  readonly councils: readonly TabledCouncil[];
  readonly papers: readonly TabledPaper[];
}

/**
 * Draws the tables of Councils and their papers from the titles of case records. Of the papers only those come in that bear a number in a dossier
 * of the Councils, and whose title names the Council or cites a paper on it; of the Councils those of which such a paper tells. A Council that no
 * letter, consultation or debate with a number tells of was often called off; it is left out, as is one whose place contradicts its day, and a paper whose date contradicts what it is.
 */
export function drawCouncils(records: readonly SourcedCase[], tables: SeedTables): CouncilTables {
  const byId = new Map(records.map((record) => [record.id, record]));
  const series = councilSeries(tables);
  const drawn = joinCases(records, tables.presidencies).councils.flatMap((council) => {
    const told = council.papers.filter((paper) => isTold(paper, byId.get(paper.id), series) && isTimely(paper, council));
    const isOdd = !isInForce(council, tables) || council.conflicts.some(({ about }) => about === "COUNTRY");
    return told.length === 0 || isOdd ? [] : [{ council, told }];
  });
  const telling = new Set(drawn.flatMap(({ told }) => told.map(({ id }) => id)));
  const dates = printedDates(records);
  return {
    councils: drawn.flatMap(({ council }) => councilRow(council, telling)),
    papers: drawn.flatMap(({ council, told }) => paperRows(council.slug, told, dates)),
  };
}

/** The keys of the dossiers in which papers on Councils are published, or once were. */
export function councilSeries({ dossiers, dossierTitles }: SeedTables): ReadonlySet<string> {
  const present = dossiers.filter(({ configurations }) => configurations.length > 0);
  return new Set([...present, ...dossierTitles].map(({ key }) => key));
}

// The table of configurations says since when each has existed: ministers of defence met before there was a Foreign Affairs Council.
function isInForce({ configuration, startDate, endDate }: JoinedCouncil, { configurations }: SeedTables): boolean {
  const known = configurations.find(({ code }) => code === configuration);
  return known !== undefined && (known.validFrom ?? "") <= startDate && endDate <= (known.validUntil ?? "9999");
}

function councilRow(council: JoinedCouncil, telling: ReadonlySet<string>): readonly TabledCouncil[] {
  const { slug, formationCode: formation, configuration, kind, informal, startDate, endDate, place, country, presidency } = council;
  const row = { slug, formation, configuration, kind, informal, startDate, endDate, place, country };
  return presidency === null ? [] : [{ ...row, presidency, doubt: doubtsOf(council.conflicts, telling) }];
}

// Only what papers of the table disagree on is in doubt; the calendar of a committee is written with less care.
function doubtsOf(conflicts: readonly JoinConflict[], telling: ReadonlySet<string>): readonly CouncilDoubt[] {
  const between = conflicts.filter(({ ids }) => ids.some((id) => telling.has(id)));
  return [...new Set(between.map(({ about }) => about))].sort();
}

// Whether a paper tells of the Council for certain, and as one that the table takes in. A letter that follows a debate is no record of the debate.
function isTold({ paper, role, evidence }: JoinedPaper, record: SourcedCase | undefined, series: ReadonlySet<string>): boolean {
  const dossier = readPaperForm(paper ?? "")?.dossier;
  if (dossier === undefined || !series.has(dossier) || !isTabled(role)) return false;
  return (evidence === "TITLE" || evidence === "CITED_PAPER") && (role !== "DEBATE" || /^verslag\b/iu.test(record?.kind ?? ""));
}

// An agenda from after the first day, or a report from before it, is misdated at its source or is something else.
function isTimely({ role, date }: JoinedPaper, { startDate }: JoinedCouncil): boolean {
  if (date === null) return false;
  return role === "ANNOTATED_AGENDA" ? date <= startDate : role !== "REPORT" || date >= startDate;
}

function isTabled(role: JoinedPaper["role"]): role is TabledRole {
  return TABLED_ROLES.some((one) => one === role);
}

function paperRows(council: string, papers: readonly JoinedPaper[], dates: ReadonlyMap<string, string>): readonly TabledPaper[] {
  const rows = papers.flatMap(({ role, paper: identifier, date }): readonly TabledPaper[] => {
    if (identifier === null || date === null || !isTabled(role)) return [];
    return [{ council, role, identifier, date: dates.get(identifier) ?? date }];
  });
  const once = rows.filter((row, index) => rows.findIndex(({ identifier }) => identifier === row.identifier) === index);
  return once.toSorted((a, b) => TABLED_ROLES.indexOf(a.role) - TABLED_ROLES.indexOf(b.role) || byNumber(a, b));
}

function byNumber(a: TabledPaper, b: TabledPaper): number {
  const [one, other] = [readPaperForm(a.identifier), readPaperForm(b.identifier)];
  const [dossier = "", otherDossier = ""] = [one?.dossier, other?.dossier];
  if (dossier !== otherDossier) return dossier < otherDossier ? -1 : 1;
  return (wholeNumberOf(one?.number ?? "") ?? 0) - (wholeNumberOf(other?.number ?? "") ?? 0);
}

// Of a paper that is both a case and a document, the document bears the day that is printed on it.
function printedDates(records: readonly SourcedCase[]): ReadonlyMap<string, string> {
  const dates = new Map<string, string>();
  for (const { paper, date, entity } of records)
    if (entity === "DOCUMENT" && paper !== null && date !== null && date > (dates.get(paper) ?? "")) dates.set(paper, date);
  return dates;
}
