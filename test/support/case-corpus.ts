import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { CaseRecord } from "../../src/extract/titles/case-join.js";
import type { TitleKnowledge } from "../../src/extract/titles/case-title.js";
import { type DossierTitle, dossierOfTitle, paperIdentifier } from "../../src/extract/titles/dossier-of-title.js";
import { readCaseTitle } from "../../src/extract/titles/read-case-title.js";
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

const seed = readSeedTables("seed");

/** What the seed says that the reader of titles needs. */
export const titleKnowledge: TitleKnowledge = seed;

const dossierTitles: readonly DossierTitle[] = [...seed.dossiers, ...seed.dossierTitles];

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

/** The presidencies of the Councils of a title that speaks of one, as found by a person. */
export interface GoldPresidency {
  readonly id: string;
  /** Code of the country whose presidency the title names; null where it names none. */
  readonly named: string | null;
  /** Keys of the presidencies, in the order of the Councils. */
  readonly presidencies: readonly string[];
}

/** `dev` was looked at while the rules were written, `test` and `heldout-c` after they were measured on them, `heldout` never. */
export type TitleHalf = "dev" | "test" | "heldout" | "heldout-c";

/** The annotated titles of a half, in the order in which they were drawn. */
export function goldTitles(half: TitleHalf = "dev"): readonly GoldTitle[] {
  return readLines<GoldTitle>(`test/gold/titles-${half}.jsonl`);
}

/** The annotated links of a half. */
export function goldLinks(half: Exclude<TitleHalf, "dev" | "heldout-c">): readonly GoldLink[] {
  return readLines<GoldLink>(`test/gold/title-links-${half}.jsonl`);
}

/** The annotated presidencies. */
export function goldPresidencies(): readonly GoldPresidency[] {
  return readLines<GoldPresidency>("test/gold/titles-presidency.jsonl");
}

function readLines<Line>(file: string): readonly Line[] {
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as Line);
}
