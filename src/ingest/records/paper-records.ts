import { canonicalForm } from "../../cite/resolution/equivalent-forms.js";
import { type DossierTitle, dossierOfTitle, paperIdentifier } from "../../extract/titles/dossier-of-title.js";
import type { DossierReference } from "../../sources/record-base.js";
import type { HeldRecord } from "./read-live-records.js";

/** A record that tells of a document. */
export type DocumentTelling = Extract<HeldRecord, { readonly entity: "CASE" | "DOCUMENT" | "PAPER" }>;

/** All records that tell of one document; never empty, and those that say most of it come first. */
export interface Paper {
  /** `kst-21501-33-1149`, or a number of the House. */
  readonly identifier: string;
  readonly records: readonly DocumentTelling[];
}

/** What leads from one record to another. */
export interface RecordLinks {
  /** Records by their key at the source. */
  readonly byKey: ReadonlyMap<string, HeldRecord>;
  /** The titles that dossiers bear or have borne. */
  readonly dossierTitles: readonly DossierTitle[];
}

/** The links between records, with the titles of dossiers that the seed knows and those that the records tell. */
export function linkRecords(records: readonly HeldRecord[], titles: readonly DossierTitle[]): RecordLinks {
  const told = records.flatMap((record): readonly DossierTitle[] => {
    const key = record.entity === "DOSSIER" ? dossierKey(record.number, record.suffix) : null;
    return record.entity !== "DOSSIER" || key === null || record.title === null ? [] : [{ key, title: record.title }];
  });
  return { byKey: new Map(records.map((record) => [record.id, record])), dossierTitles: [...titles, ...told] };
}

/** The key of the dossier of a record: `21501-33`; null where it names none, or a title that several bear. */
export function dossierOfRecord(record: DocumentTelling, links: RecordLinks): string | null {
  for (const reference of record.dossiers) {
    const key = keyOf(reference, links);
    if (key !== null) return key;
  }
  return record.dossierTitle === null ? null : dossierOfTitle(record.dossierTitle, links.dossierTitles);
}

/** The keys of all dossiers of a record. */
export function dossiersOfRecord(record: DocumentTelling, links: RecordLinks): readonly string[] {
  const named = record.dossiers.flatMap((reference) => keyOf(reference, links) ?? []);
  const titled = named.length > 0 ? null : dossierOfRecord(record, links);
  return [...new Set(titled === null ? named : [titled])];
}

function keyOf({ id, number, suffix }: DossierReference, { byKey }: RecordLinks): string | null {
  const record = id === null ? undefined : byKey.get(id);
  return dossierKey(number, suffix) ?? (record?.entity === "DOSSIER" ? dossierKey(record.number, record.suffix) : null);
}

function dossierKey(number: string | null, suffix: string | null): string | null {
  if (number === null) return null;
  return suffix === null ? number : `${number}-${suffix}`;
}

/** Brings together the records that tell of the same document: those with one number in one dossier, and a document with the one case it belongs to. */
export function groupPapers(records: readonly HeldRecord[], links: RecordLinks): readonly Paper[] {
  const telling = records.filter(tellsOfDocument);
  const numbers = new Map(telling.map((record) => [record.id, officialNumber(record, links)]));
  const related = relatedRecords(telling, links);
  const groups = new Map<string, DocumentTelling[]>();
  for (const record of telling) {
    const identifier = identifierOf(record, numbers, related.get(record.id) ?? []);
    if (identifier === null) continue;
    const known = groups.get(identifier);
    if (known === undefined) groups.set(identifier, [record]);
    else known.push(record);
  }
  return [...groups]
    .map(([identifier, own]) => ({ identifier, records: own.toSorted(byWeight) }))
    .sort((a, b) => (a.identifier < b.identifier ? -1 : 1));
}

function tellsOfDocument(record: HeldRecord): record is DocumentTelling {
  return record.entity === "CASE" || record.entity === "DOCUMENT" || record.entity === "PAPER";
}

// The number in the dossier, by which everybody cites the paper.
function officialNumber(record: DocumentTelling, links: RecordLinks): string | null {
  if (record.entity === "PAPER") return publishedNumber(record, links);
  const numbered = paperIdentifier(dossierOfRecord(record, links), record.paperNumber);
  if (numbered !== null || record.entity === "CASE") return numbered;
  const published = record.versions.map((id) => links.byKey.get(id)).find((version) => version?.entity === "DOCUMENT_VERSION");
  const identifier = published?.entity === "DOCUMENT_VERSION" ? published.identifier : null;
  return identifier !== null && /^kst-\d{5}-/u.test(identifier) ? canonicalForm(identifier) : null;
}

// A paper that was put out before it was set in type is known to its publisher by another number: `kst-1268678`.
function publishedNumber(record: DocumentTelling & { readonly entity: "PAPER" }, links: RecordLinks): string {
  const dossier = dossierOfRecord(record, links);
  const isPaper = record.kinds.includes("Kamerstuk") && /^kst-\d{6,8}$/u.test(record.id);
  return isPaper && dossier !== null && record.paperNumber !== null ? `kst-${dossier}-${record.paperNumber}` : canonicalForm(record.id);
}

// Cases and documents that name one another: a case has its letter and the annexes of that.
function relatedRecords(records: readonly DocumentTelling[], { byKey }: RecordLinks): ReadonlyMap<string, readonly DocumentTelling[]> {
  const related = new Map<string, Set<DocumentTelling>>();
  const join = (a: DocumentTelling, b: DocumentTelling): void => {
    related.set(a.id, (related.get(a.id) ?? new Set()).add(b));
    related.set(b.id, (related.get(b.id) ?? new Set()).add(a));
  };
  for (const record of records) {
    if (record.entity === "PAPER") continue;
    for (const id of record.entity === "CASE" ? record.documents : record.cases) {
      const other = byKey.get(id);
      if (other !== undefined && tellsOfDocument(other) && other.entity !== record.entity && isSame(record, other)) join(record, other);
    }
  }
  return new Map([...related].map(([id, others]) => [id, [...others]]));
}

function isSame(a: DocumentTelling, b: DocumentTelling): boolean {
  return a.entity !== "PAPER" && b.entity !== "PAPER" && a.kind === b.kind && a.subject === b.subject;
}

function identifierOf(
  record: DocumentTelling,
  numbers: ReadonlyMap<string, string | null>,
  related: readonly DocumentTelling[],
): string | null {
  const own = numbers.get(record.id) ?? null;
  if (own !== null) return own;
  const others = [...new Set(related.flatMap(({ id }) => numbers.get(id) ?? []))];
  if (others.length === 1) return others[0] ?? null;
  const [document, second] = record.entity === "CASE" ? related : [];
  if (document?.entity === "DOCUMENT" && second === undefined && document.number !== null) return document.number;
  return record.entity === "PAPER" ? null : record.number;
}

const WEIGHT = { DOCUMENT: 0, PAPER: 1, CASE: 2 } as const;

function byWeight(a: DocumentTelling, b: DocumentTelling): number {
  return WEIGHT[a.entity] - WEIGHT[b.entity] || (a.recordId < b.recordId ? -1 : 1);
}
