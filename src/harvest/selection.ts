import { sha256 } from "../kernel/hash.js";
import type { DossierRecord } from "../sources/chamber-records.js";
import type { SourceRecord } from "../sources/source-record.js";

/** A dossier, or with `suffix` null and `series` true all that share its number. */
export interface DossierChoice {
  /** `21501` */
  readonly number: string;
  /** `33`; null for the dossier without a suffix. */
  readonly suffix: string | null;
  /** Whether all dossiers with this number are meant, whatever their suffix. */
  readonly series: boolean;
}

/** Which records are wanted. What fits one of the dossiers or has one of the words is. */
export interface Selection {
  readonly dossiers: readonly DossierChoice[];
  /** Words of titles, in lower case. */
  readonly words: readonly string[];
  /** First and last day, ISO 8601, that is printed on what is wanted; null for no bound. */
  readonly since: string | null;
  readonly until: string | null;
}

/** Dossiers about the Council: the series of all its formations, Justice and Home Affairs, and on request the Commission's proposals. */
export function councilDossiers(withProposals: boolean): readonly DossierChoice[] {
  const numbers = ["21501", "32317", ...(withProposals ? ["22112"] : [])];
  return numbers.map((number) => ({ number, suffix: null, series: true }));
}

/** Words that stand in titles about the Council and hardly anywhere else. Dossiers find nearly all letters; debates and agenda points have none. */
export const COUNCIL_WORDS: readonly string[] = [
  "geannoteerde agenda",
  "raad algemene zaken",
  "raad buitenlandse zaken",
  "rbz",
  "europese raad",
  "ecofin",
  "eurogroep",
  "jbz",
  "milieuraad",
  "visserijraad",
  "landbouwraad",
  "telecomraad",
  "transportraad",
  "energieraad",
  "concurrentievermogen",
  "ojcs",
  "wsbvc",
  "raad werkgelegenheid",
  "eu-gezondheidsraad",
  "eu gezondheidsraad",
  "defensieraad",
];

/** Words in one question: the OData service refuses questions of more than a hundred parts. */
const WORDS_IN_QUESTION = 10;

/** A selection in parts that are each small enough for one question; the dossiers are in the first. */
export function selectionParts(selection: Selection): readonly Selection[] {
  const first = { ...selection, words: selection.words.slice(0, WORDS_IN_QUESTION) };
  const rest = selection.words.slice(WORDS_IN_QUESTION);
  return rest.length === 0 ? [first] : [first, ...selectionParts({ ...selection, dossiers: [], words: rest })];
}

/** Reads the number of a dossier from its key: `21501-33`, `22112`, `36600-VII`. */
export function dossierChoice(key: string): DossierChoice {
  const [number = "", ...suffix] = key.split("-");
  return { number, suffix: suffix.length === 0 ? null : suffix.join("-"), series: false };
}

/** A short key of what is wanted, the same for the same wishes: harvests with other wishes have cursors of their own. */
export function selectionKey(selection: Selection): string {
  const { dossiers, words, since, until } = selection;
  const named = dossiers.map(({ number, suffix, series }) => `${number}-${series ? "*" : (suffix ?? "")}`);
  return sha256(JSON.stringify([[...named].sort(), [...words].sort(), since, until])).slice(0, 10);
}

/** The words and day by which a record shows whether it is wanted. */
interface Marks {
  readonly words: string;
  readonly date: string | null;
}

/**
 * Whether a record is wanted, as far as it tells itself: for sources that cannot be asked for some records only. Deleted records are: only the archive
 * knows whether it has them. Records that say nothing of their own (versions, files) are not.
 */
export function isWanted(record: SourceRecord, selection: Selection): boolean {
  if (record.deleted) return true;
  if (record.entity === "DOSSIER") return isChosenDossier(record, selection);
  const marks = marksOf(record);
  if (marks === null || !isWithin(marks.date, selection)) return false;
  const words = marks.words.toLowerCase();
  return selection.words.some((word) => words.includes(word));
}

function isChosenDossier(record: DossierRecord, { dossiers }: Selection): boolean {
  return dossiers.some(({ number, suffix, series }) => record.number === number && (series || record.suffix === suffix));
}

function marksOf(record: Exclude<SourceRecord, { readonly deleted: true }>): Marks | null {
  if (record.entity === "CASE" || record.entity === "DOCUMENT") {
    return { words: `${record.dossierTitle ?? ""} ${record.subject ?? ""}`, date: record.date };
  }
  if (record.entity === "ACTIVITY") return { words: record.subject ?? "", date: record.date };
  if (record.entity === "AGENDA_POINT") return { words: record.subject ?? "", date: null };
  return record.entity === "COMMITMENT" ? { words: record.text ?? "", date: record.date } : null;
}

function isWithin(date: string | null, { since, until }: Selection): boolean {
  return date === null || ((since === null || date >= since) && (until === null || date <= until));
}
