import { column, type Json, oneOf, table } from "../csv/csv-description.js";
import { type Cell, csvLine } from "../csv/csv-line.js";
import type { TablesDescription } from "../csv/csv-metadata.js";
import { type FilePiece, METADATA_FILE } from "../csv/export-tables.js";

/** A table about what the archive has and misses: its name, and what each column means. */
export interface CoverageTable {
  readonly file: string;
  readonly title: string;
  readonly doc: string;
  readonly columns: Readonly<Record<string, Column>>;
}

interface Column {
  readonly doc: string;
  readonly datatype: unknown;
  readonly required: boolean;
  readonly lang?: string;
}

/** A row by the names of its columns. */
export type CoverageRow = Readonly<Record<string, Cell>>;

const PAPERS = { agenda: "an annotated agenda", consultation: "a written consultation", debate: "a debate", report: "a report" };

/** Which papers the archive has on Councils, a row a group of them. */
export const COVERAGE_TABLE: CoverageTable = {
  file: "coverage.csv",
  title: "Coverage",
  doc: "Of how many Councils which papers are known, held and missing.",
  columns: {
    formationCode: { doc: "Code of the formation; empty where formations are taken together.", datatype: "string", required: false },
    formation: { doc: "Dutch name of the formation.", datatype: "string", required: false, lang: "nl" },
    year: { doc: "Year of the first day; empty where years are taken together.", datatype: "gYear", required: false },
    presidency: { doc: "Key of the presidency; empty where presidencies are taken together.", datatype: "string", required: false },
    councils: count("How many Councils there are."),
    planned: count("How many of them are still to come."),
    ...Object.fromEntries(
      Object.entries(PAPERS).flatMap(([name, words]) => [
        [`${name}Known`, count(`Of how many ${words} is known, its text held or not.`)],
        [`${name}Held`, count(`Of how many the text of ${words} is held.`)],
      ]),
    ),
    agendaMissing: count("Of how many an annotated agenda is due and not known."),
    discussionMissing: count("Of how many neither a debate nor a written consultation is known, though due."),
    reportMissing: count("Of how many a report is due and not known."),
    ...days("daysBefore", "from the first annotated agenda to the first day"),
    ...days("daysAfter", "from the last day to the first report"),
    documents: count("How many documents are about these Councils, each counted once."),
    documentsHeld: count("Of how many of them the text is held."),
  },
};

/** Papers that are due and not known, a row each. */
export const MISSING_TABLE: CoverageTable = {
  file: "missing.csv",
  title: "Missing papers",
  doc: "Papers that are due and that the archive does not know. Perhaps there is none.",
  columns: {
    council: { doc: "Slug of the Council.", datatype: "string", required: true },
    formation: { doc: "Dutch name of the formation.", datatype: "string", required: true, lang: "nl" },
    paper: { doc: "What is missing.", datatype: oneOf(["AGENDA", "DISCUSSION", "REPORT"]), required: true },
    due: { doc: "The day on which it should have been there.", datatype: "date", required: true },
    daysOverdue: { doc: "Days since then.", datatype: "positiveInteger", required: true },
  },
};

/** Gaps in the numbering of dossiers, a row each. */
export const GAPS_TABLE: CoverageTable = {
  file: "gaps.csv",
  title: "Gaps in numbering",
  doc: "Numbers of a dossier in a row of which the archive neither holds nor knows the paper.",
  columns: {
    dossier: { doc: "Number of the dossier.", datatype: "string", required: true },
    from: { doc: "First number.", datatype: "positiveInteger", required: true },
    until: { doc: "Last number.", datatype: "positiveInteger", required: true },
    count: { doc: "How many numbers.", datatype: "positiveInteger", required: true },
    cited: count("How many of them are cited, so that there is such a paper."),
  },
};

function count(doc: string): Column {
  return { doc, datatype: "nonNegativeInteger", required: true };
}

function days(name: string, words: string): Readonly<Record<string, Column>> {
  const kinds = { Minimum: "Fewest days", Median: "Days, the one in the middle,", Maximum: "Most days" };
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, most]) => [`${name}${kind}`, { doc: `${most} ${words}.`, datatype: "integer", required: false }]),
  );
}

/** A table as CSV (RFC 4180, with a header), line by line. */
export async function* coverageCsv({ columns }: CoverageTable, rows: Iterable<CoverageRow>): AsyncIterable<string> {
  const names = Object.keys(columns);
  yield `${csvLine(names)}\r\n`;
  for (const row of rows) yield `${csvLine(names.map((name) => row[name] ?? null))}\r\n`;
}

/** Tables with their description by CSVW, as files. */
export async function* coverageFiles(
  tables: readonly (readonly [table: CoverageTable, rows: Iterable<CoverageRow>])[],
  description: TablesDescription,
): AsyncIterable<FilePiece> {
  const described = tables.map(([each]) => tableDescription(each));
  yield { file: METADATA_FILE, text: `${JSON.stringify(groupDescription(described, description), null, 2)}\n` };
  for (const [each, rows] of tables) for await (const text of coverageCsv(each, rows)) yield { file: each.file, text };
}

function groupDescription(tables: readonly Json[], { title, licence }: TablesDescription): Json {
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    "@type": "TableGroup",
    "dc:title": title,
    "dc:license": { "@id": licence },
    dialect: { encoding: "utf-8", header: true, lineTerminators: ["\r\n"], doubleQuote: true, trim: false, commentPrefix: null },
    tables,
  };
}

function tableDescription({ file, title, doc, columns }: CoverageTable): Json {
  const described = Object.entries(columns).map(([name, { doc: meaning, datatype, required, lang }]) => ({
    ...column(name, meaning, datatype, required),
    ...(lang === undefined ? {} : { lang }),
  }));
  return table(file, title, doc, { columns: described });
}
