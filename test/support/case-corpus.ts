import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { CaseRecord } from "../../src/extract/titles/case-join.js";
import type { TitleKnowledge } from "../../src/extract/titles/case-title.js";
import { type DossierTitle, dossierOfTitle, paperIdentifier } from "../../src/extract/titles/dossier-of-title.js";
import { readCaseTitle } from "../../src/extract/titles/read-case-title.js";
import { readCsv } from "../../src/ingest/seed/csv.js";
import { readSeedTables } from "../../src/ingest/seed/read-seed-tables.js";

const FOLDER = path.resolve("../shared/corpus/odata");
const FILES = ["zaak", "document", "activiteit", "agendapunt"] as const;

/** Whether the case records of the corpus are there. */
export const hasCases = existsSync(FOLDER);

/** A row of the corpus, as far as titles go. */
export interface CaseRow {
  readonly Id: string;
  readonly Onderwerp: string | null;
  readonly Titel?: string | null;
  readonly Soort?: string;
  readonly GestartOp?: string;
  readonly Datum?: string;
  readonly Aanvangstijd?: string | null;
  readonly Volgnummer?: number | null;
  readonly file: (typeof FILES)[number];
}

/** What the seed says that the reader of titles needs. */
export const titleKnowledge: TitleKnowledge = readSeedTables("seed");

const cell = (text: string): string => text;
const dossierTitles: readonly DossierTitle[] = [
  ...readSeedTables("seed").dossiers,
  ...readCsv<DossierTitle>("seed/dossier-titles.csv", { key: ["number", cell], title: ["title", cell] }).map(({ values }) => values),
];

/** The key of the dossier with a title, by the tables of the seed. */
export function seedDossier(title: string): string | null {
  return dossierOfTitle(title, dossierTitles);
}

/** All rows of the corpus with a title. */
export function caseRows(): readonly CaseRow[] {
  return FILES.flatMap((file) => {
    const lines = readFileSync(path.join(FOLDER, `eu-${file}.jsonl`), "utf8")
      .trim()
      .split("\n");
    return lines.map((line) => ({ ...(JSON.parse(line) as Omit<CaseRow, "file">), file }));
  }).filter(({ Onderwerp }) => (Onderwerp ?? "") !== "");
}

/** The record of a row, its title read. */
export function readRow(row: CaseRow): CaseRecord {
  const date = (row.GestartOp ?? row.Datum ?? row.Aanvangstijd ?? null)?.slice(0, 10) ?? null;
  const dossierTitle = row.Titel?.trim() || null;
  const dossier = dossierTitle === null ? null : seedDossier(dossierTitle);
  const kind = row.Soort ?? "";
  const title = readCaseTitle(row.Onderwerp ?? "", { date, dossierTitle, kind }, titleKnowledge);
  return { id: row.Id, paper: paperIdentifier(dossier, row.Volgnummer ?? null), date, kind, dossier, title };
}

/** A title of the gold data, as read by a person: which Councils it is about. The words of the title stand in the corpus only. */
export interface GoldTitle {
  readonly id: string;
  readonly role: string;
  readonly councils: readonly { readonly slug: string; readonly start: string; readonly end: string; readonly kind: string }[];
  /** Two careful readers may disagree about it, or only knowledge from elsewhere settles it; it does not count. */
  readonly doubtful?: boolean;
}

/** The reports on the Councils of an agenda, as found by a person among all rows of the corpus. */
export interface GoldLink {
  readonly agenda: string;
  readonly reports: readonly string[];
  /** Reports of which two careful readers may disagree; neither finding nor missing them counts. */
  readonly perhaps?: readonly string[];
}

/** `dev` was looked at while the rules were written, `test` after they were measured on it, `heldout` never. */
export type TitleHalf = "dev" | "test" | "heldout";

/** The annotated titles of a half, in the order in which they were drawn. */
export function goldTitles(half: TitleHalf = "dev"): readonly GoldTitle[] {
  return readLines<GoldTitle>(`test/gold/titles-${half}.jsonl`);
}

/** The annotated links of a half. */
export function goldLinks(half: Exclude<TitleHalf, "dev">): readonly GoldLink[] {
  return readLines<GoldLink>(`test/gold/title-links-${half}.jsonl`);
}

function readLines<Line>(file: string): readonly Line[] {
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as Line);
}
