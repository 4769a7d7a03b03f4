import {
  COVERAGE_TABLE,
  type CoverageRow,
  type CoverageTable,
  coverageCsv,
  coverageFiles,
  GAPS_TABLE,
  MISSING_TABLE,
} from "../../export/coverage/coverage-tables.js";
import type { KnownFormation } from "../../extract/knowledge.js";
import { ArchiveError } from "../../kernel/errors.js";
import type { CoverageRequest } from "../../store/coverage/coverage-request.js";
import { EXPECTED_PAPERS, type ExpectedPaper, listMissingPapers, type MissingPaper } from "../../store/coverage/list-missing-papers.js";
import { type Coverage, type CoverageGrouping, readCoverage } from "../../store/coverage/read-coverage.js";
import { type DossierGaps, readDossierGaps } from "../../store/coverage/read-dossier-gaps.js";
import type { Database } from "../../store/database.js";
import { withArchive } from "../archive.js";
import { LICENCE } from "../archive-services.js";
import { coverageRow, gapRows, missingRow } from "../coverage-rows.js";
import { coverageText, gapsText, missingText } from "../coverage-text.js";
import type { Settings } from "../settings.js";
import { EXIT, type Terminal, writeChunks, writeJson, writeLine } from "../terminal.js";
import { writeFolder } from "../write-folder.js";

/** How it is printed. */
export const COVERAGE_FORMATS = ["table", "csv", "json"] as const;

export interface CoverageCommand {
  readonly format: (typeof COVERAGE_FORMATS)[number];
  readonly by: CoverageGrouping;
  /** Code or Dutch name of a formation; all where absent. */
  readonly formation: string | undefined;
  /** First and last day on which a Council may begin, ISO 8601. */
  readonly since: string | null;
  readonly until: string | null;
  /** The day on which one looks, ISO 8601; today where absent. */
  readonly asOf: string | undefined;
  /** Days after the last day of a Council in which its report may come. */
  readonly reportDays: number;
  /** Which missing papers to list; none where absent, and all where empty. */
  readonly missing: readonly ExpectedPaper[] | undefined;
  /** Keys of dossiers whose gaps to list. */
  readonly gaps: readonly string[] | undefined;
  /** Folder for csv with its CSVW description; standard output where absent. */
  readonly out: string | undefined;
}

// What was asked for; a list that was not is absent.
interface Answer {
  readonly coverage?: readonly Coverage[];
  readonly missing?: readonly MissingPaper[];
  readonly gaps?: readonly DossierGaps[];
}

/** `raadsarchief coverage`: figures on Councils and their papers; or, where asked for, lists of missing papers and of gaps in dossiers. */
export async function coverageCommand(terminal: Terminal, settings: Settings, command: CoverageCommand): Promise<number> {
  const format = settings.json ? "json" : command.format;
  refuseMixture(format, command);
  return await withArchive(settings, async ({ store, seed }) => {
    const request = {
      formation: formationCode(command.formation, seed.knowledge.formations),
      from: command.since,
      until: command.until,
      asOf: command.asOf ?? terminal.now().slice(0, 10),
      reportDays: command.reportDays,
    };
    const snapshot = await store.snapshot();
    try {
      await print(terminal, format, command.out, await read(snapshot, command, request));
      return EXIT.OK;
    } finally {
      await snapshot.release();
    }
  });
}

function refuseMixture(format: CoverageCommand["format"], { out, missing, gaps }: CoverageCommand): void {
  if (out !== undefined && format !== "csv")
    throw new ArchiveError("BAD_ARGUMENT", `${format} goes to standard output`, { place: "--out", advice: "use it with --format csv" });
  if (format === "csv" && out === undefined && missing !== undefined && gaps !== undefined)
    throw new ArchiveError("BAD_ARGUMENT", "these are two tables, which cannot both go to standard output", {
      place: "--missing --gaps",
      advice: "name a folder with --out",
    });
}

function formationCode(given: string | undefined, formations: readonly KnownFormation[]): string | null {
  if (given === undefined) return null;
  const wanted = given.toLowerCase();
  const found = formations.find(({ code, name, aliases }) => [code, name, ...aliases].some((each) => each.toLowerCase() === wanted));
  if (found !== undefined) return found.code;
  const codes = formations.map(({ code }) => code).join(", ");
  throw new ArchiveError("BAD_ARGUMENT", `there is no formation "${given}"`, { place: "--formation", advice: `give one of ${codes}` });
}

async function read(database: Database, { by, missing, gaps }: CoverageCommand, request: CoverageRequest): Promise<Answer> {
  const papers = missing?.length === 0 ? EXPECTED_PAPERS : missing;
  return {
    ...(missing === undefined && gaps === undefined ? { coverage: await readCoverage(database, by, request) } : {}),
    ...(papers === undefined
      ? {}
      : { missing: (await listMissingPapers(database, { ...request, papers, first: null, after: null })).items }),
    ...(gaps === undefined ? {} : { gaps: await knownGaps(database, gaps) }),
  };
}

async function knownGaps(database: Database, keys: readonly string[]): Promise<readonly DossierGaps[]> {
  const found = await readDossierGaps(database, keys);
  const unknown = keys.find((key) => !found.some((gaps) => gaps.key === key));
  if (unknown === undefined) return found;
  throw new ArchiveError("NOT_FOUND", "the archive has no such dossier", { place: unknown, advice: "check the number" });
}

async function print(terminal: Terminal, format: CoverageCommand["format"], out: string | undefined, answer: Answer): Promise<void> {
  if (out !== undefined) await writeFolder(out, coverageFiles(tablesOf(answer), { title: "Raadsarchief: coverage", licence: LICENCE }));
  else if (format === "json") writeJson(terminal.output, answer);
  else if (format === "csv") for (const [table, rows] of tablesOf(answer)) await writeChunks(terminal.output, coverageCsv(table, rows));
  else for (const line of linesOf(answer)) writeLine(terminal.output, line);
}

function tablesOf({ coverage, missing, gaps }: Answer): (readonly [CoverageTable, readonly CoverageRow[]])[] {
  return [
    ...(coverage === undefined ? [] : [[COVERAGE_TABLE, coverage.map(coverageRow)] as const]),
    ...(missing === undefined ? [] : [[MISSING_TABLE, missing.map(missingRow)] as const]),
    ...(gaps === undefined ? [] : [[GAPS_TABLE, gaps.flatMap(gapRows)] as const]),
  ];
}

function linesOf({ coverage, missing, gaps = [] }: Answer): string[] {
  const blocks = [
    ...(coverage === undefined ? [] : [coverageText(coverage)]),
    ...(missing === undefined ? [] : [missingText(missing)]),
    ...gaps.map(gapsText),
  ];
  return blocks.flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
}
