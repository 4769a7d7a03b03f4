import type { EntityClass } from "../../src/model/define/metadata.js";
import type { RecordOf } from "../../src/model/define/relations.js";
import { Council } from "../../src/model/entities/council.js";
import { Document } from "../../src/model/entities/document.js";
import { Dossier } from "../../src/model/entities/dossier.js";
import { Reference } from "../../src/model/entities/reference.js";
import type { Store, Write } from "../../src/store/open-store.js";
import { writeRecords } from "../../src/store/write-records.js";
import type { DocumentKind } from "../../src/vocab/lists/document.js";
import type { ReferenceKind } from "../../src/vocab/lists/reference.js";
import { make, minimalArchive } from "./factories.js";

/** How large an archive of made-up documents is. */
export interface SyntheticSize {
  readonly documents: number;
  readonly references: number;
}

/** What was made. */
export interface SyntheticArchive {
  /** Identifiers of the documents, the oldest first. */
  readonly documents: readonly string[];
  /** Places in `documents` of what the references lead to, in order: a document that is often cited stands here often. */
  readonly cited: readonly number[];
}

const DOSSIERS = 120;
const FIRST_DAY = Date.UTC(1996, 0, 1);
const DAYS = 30 * 365;
/** Of so many documents, two are about a Council of their own. */
const DOCUMENTS_A_COUNCIL = 20;
const BATCH = 10_000;
/** So many of the oldest documents are cited by each other in circles. */
const OLDEST = 500;

// As often as they come, roughly.
const DOCUMENT_KINDS: readonly DocumentKind[] = ["LETTER", "LETTER", "LETTER", "ANNOTATED_AGENDA", "MEETING_REPORT", "MOTION", "BNC_FICHE"];
const REFERENCE_KINDS: readonly ReferenceKind[] = ["KAMERSTUK", "KAMERSTUK", "KAMERSTUK", "KAMERSTUK", "HANDELINGEN", "COM"];

/**
 * Fills an empty store with documents that cite older ones, the same at every run. Most citations are copied from older ones, so that a few
 * papers are cited thousands of times and most hardly ever; others lead to a recent document or repeat the one before; one in ten leads
 * nowhere.
 */
export async function fillSynthetically(store: Store, size: SyntheticSize): Promise<SyntheticArchive> {
  const random = randomNumbers(21_501);
  const documents = Array.from({ length: size.documents }, (_, index) => document(index, size.documents, random));
  const cited: number[] = [];
  await store.transaction(async (write) => {
    for (const [entityClass, records] of minimalArchive()) await writeRecords(write, entityClass, records);
    await writeAll(write, Dossier, dossiers());
    await writeAll(write, Document, documents);
    await writeAll(write, Council, councils(documents));
    await writeAll(write, Reference, references(size, documents, cited, random));
  });
  return { documents: documents.map(({ identifier }) => identifier), cited };
}

async function writeAll<E>(write: Write, entityClass: EntityClass<E>, records: Iterable<RecordOf<E>>): Promise<void> {
  let batch: RecordOf<E>[] = [];
  for (const record of records) {
    if (batch.push(record) < BATCH) continue;
    await writeRecords(write, entityClass, batch);
    batch = [];
  }
  await writeRecords(write, entityClass, batch);
}

function* dossiers(): Iterable<RecordOf<Dossier>> {
  for (let index = 0; index < DOSSIERS; index += 1) yield make(Dossier, { id: `dossier/${20_000 + index}`, key: String(20_000 + index) });
}

function document(index: number, count: number, random: () => number): RecordOf<Document> {
  const dossier = 20_000 + Math.floor(DOSSIERS * random() ** 3);
  const identifier = `kst-${dossier}-${index + 1}`;
  return make(Document, {
    id: `document/${identifier}`,
    identifier,
    kind: pick(DOCUMENT_KINDS, random),
    date: new Date(FIRST_DAY + Math.floor((index / count) * DAYS) * 86_400_000).toISOString().slice(0, 10),
    chamber: random() < 0.1 ? "EERSTE_KAMER" : "TWEEDE_KAMER",
    dossiers: [`dossier/${dossier}`],
  });
}

function* councils(documents: readonly RecordOf<Document>[]): Iterable<RecordOf<Council>> {
  for (let index = 0; index + 1 < documents.length; index += DOCUMENTS_A_COUNCIL) {
    const [agenda, report] = documents.slice(index, index + 2);
    const slug = `${agenda?.date}-${index}`;
    yield make(Council, {
      id: `council/${slug}`,
      slug,
      startDate: agenda?.date ?? "",
      endDate: agenda?.date ?? "",
      documents: [
        { id: agenda?.id ?? "", role: "ANNOTATED_AGENDA" },
        { id: report?.id ?? "", role: "REPORT" },
      ],
    });
  }
}

function* references(
  { references: count }: SyntheticSize,
  documents: readonly RecordOf<Document>[],
  cited: number[],
  random: () => number,
): Iterable<RecordOf<Reference>> {
  const template = make(Reference, {});
  for (let index = 0; index < count; index += 1) {
    const from = Math.floor((index / count) * documents.length);
    const target = random() < 0.1 ? null : nextCited(from, cited, random);
    if (target !== null) cited.push(target);
    yield {
      ...template,
      id: `reference/${documents[from]?.identifier}/${index}`,
      order: index,
      kind: pick(REFERENCE_KINDS, random),
      status: target === null ? "NOT_HELD" : "RESOLVED",
      from: documents[from]?.id ?? "",
      target: target === null ? null : (documents[target]?.id ?? ""),
    };
  }
}

function nextCited(from: number, cited: readonly number[], random: () => number): number {
  const way = random();
  const last = cited.at(-1);
  // The first citations lead to any of the oldest, later ones too, or everything would be copied from a handful.
  if (last === undefined || cited.length < OLDEST) return Math.floor(random() * OLDEST);
  if (way < 0.15) return from - Math.floor(random() ** 2 * Math.min(from + 1, 2_000));
  if (way < 0.25) return last;
  return cited[Math.floor(random() * cited.length)] ?? last;
}

function pick<T>(from: readonly T[], random: () => number): T {
  return from[Math.floor(random() * from.length)] as T;
}

/** Numbers from 0 up to 1 that look random and are the same at every run with one seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
