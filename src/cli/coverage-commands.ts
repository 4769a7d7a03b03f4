import { type Command, InvalidArgumentError, Option } from "commander";
import { DEFAULT_REPORT_DAYS } from "../store/coverage/coverage-request.js";
import type { ExpectedPaper } from "../store/coverage/list-missing-papers.js";
import { COVERAGE_FORMATS, type CoverageCommand, coverageCommand } from "./commands/coverage.js";
import { day, dossierNumber, wholeNumber } from "./option-values.js";
import type { Run } from "./run.js";
import type { Terminal } from "./terminal.js";

const GROUPINGS = {
  "formation-year": "FORMATION_YEAR",
  formation: "FORMATION",
  year: "YEAR",
  "formation-presidency": "FORMATION_PRESIDENCY",
  presidency: "PRESIDENCY",
  all: "ALL",
} as const;
const PAPERS: Readonly<Record<string, ExpectedPaper>> = { agenda: "AGENDA", discussion: "DISCUSSION", report: "REPORT" };
const MOST_REPORT_DAYS = 10_000;

type Options = Pick<CoverageCommand, "format" | "formation" | "asOf" | "reportDays" | "gaps" | "out"> & {
  readonly by: keyof typeof GROUPINGS;
  readonly year?: number;
  readonly since?: string;
  readonly until?: string;
  /** True where no paper is named. */
  readonly missing?: true | readonly ExpectedPaper[];
};

/** Adds the command about what the archive has and misses. */
export function addCoverage(program: Command, terminal: Terminal, run: Run): void {
  program
    .command("coverage")
    .description("tell of how many Councils which papers are known and held; or list what is missing")
    .addOption(new Option("--by <what>", "what is taken together").choices(Object.keys(GROUPINGS)).default("formation-year"))
    .option("--formation <formation>", "only Councils of this formation, by its code or Dutch name, like telecom")
    .addOption(
      new Option("--year <year>", "only Councils that begin in this year").argParser(wholeNumber(1950, 2100)).conflicts(["since", "until"]),
    )
    .addOption(new Option("--since <day>", "only Councils that begin on this day or later").argParser(day))
    .addOption(new Option("--until <day>", "only Councils that begin on this day or earlier").argParser(day))
    .addOption(new Option("--as-of <day>", "the day on which to look (default: today)").argParser(day))
    .option("--report-days <number>", "days in which a report may come", wholeNumber(0, MOST_REPORT_DAYS), DEFAULT_REPORT_DAYS)
    .addOption(
      new Option("--missing [paper...]", "list what is due and not known: agenda, discussion, report (default: all)").argParser(papers),
    )
    .addOption(new Option("--gaps <dossier...>", "list the numbers of a dossier that are not known").argParser(dossiers))
    .addOption(new Option("--format <format>", "how to print").choices(COVERAGE_FORMATS).default("table"))
    .option("--out <folder>", "folder for csv with its CSVW description (default: standard output)")
    .action(({ by, year, since, until, missing, formation, asOf, reportDays, gaps, format, out }: Options) => {
      const period =
        year === undefined ? { since: since ?? null, until: until ?? null } : { since: `${year}-01-01`, until: `${year}-12-31` };
      const listed = missing === true ? [] : missing;
      const options = { by: GROUPINGS[by], missing: listed, formation, asOf, reportDays, gaps, format, out };
      return run((settings) => coverageCommand(terminal, settings, { ...options, ...period }));
    });
}

// Commander hands over what earlier values of the same option gave.
function papers(text: string, earlier: unknown): readonly ExpectedPaper[] {
  const paper = PAPERS[text];
  if (paper !== undefined) return [...(Array.isArray(earlier) ? (earlier as ExpectedPaper[]) : []), paper];
  throw new InvalidArgumentError(`Allowed choices are ${Object.keys(PAPERS).join(", ")}.`);
}

function dossiers(text: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, dossierNumber(text)];
}
