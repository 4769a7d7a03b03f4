import { ArchiveError } from "../kernel/errors.js";
import type { Id } from "../kernel/iri.js";
import type { EntityClass } from "../model/define/metadata.js";
import type { RecordOf } from "../model/define/relations.js";
import { Council } from "../model/entities/council.js";
import { Document } from "../model/entities/document.js";
import { DocumentIdentifier } from "../model/entities/document-identifier.js";
import { Dossier } from "../model/entities/dossier.js";
import { Reference } from "../model/entities/reference.js";
import type { RecordReader } from "./record-reader.js";

/** Which documents a graph or a bibliography has. What is absent does not narrow the choice; what is there holds together. */
export interface DocumentChoice {
  /** Only those whose text the archive holds. */
  readonly held?: boolean | undefined;
  /** Only those of a dossier, by its normal form: `21501-33`. */
  readonly dossier?: string | undefined;
  /** Only those about a Council, by its slug. */
  readonly council?: string | undefined;
  /** Only those that a document cites, by an official number in its normal form. */
  readonly citedBy?: string | undefined;
  /** Only those of this day or later (ISO 8601); what has no date falls away. */
  readonly since?: string | undefined;
  /** Only those of this day or earlier (ISO 8601); what has no date falls away. */
  readonly until?: string | undefined;
}

type Test = (document: RecordOf<Document>) => boolean;

/**
 * The same reader, but of documents it gives only those that are chosen.
 *
 * @throws ArchiveError NOT_FOUND for a dossier, Council or document that the archive does not know
 */
export async function chosenDocuments(records: RecordReader, choice: DocumentChoice): Promise<RecordReader> {
  const tests = await testsOf(records, choice);
  if (tests.length === 0) return records;
  return <E>(entityClass: EntityClass<E>) =>
    (entityClass as EntityClass) === Document ? (passing(records, tests) as AsyncIterable<never>) : records(entityClass);
}

async function* passing(records: RecordReader, tests: readonly Test[]): AsyncIterable<RecordOf<Document>> {
  for await (const document of records(Document)) if (tests.every((test) => test(document))) yield document;
}

async function testsOf(records: RecordReader, choice: DocumentChoice): Promise<readonly Test[]> {
  const { dossier, council, citedBy, since, until } = choice;
  const tests: Test[] = [];
  if (choice.held === true) tests.push(({ status }) => status === "HELD");
  if (since !== undefined) tests.push(({ date }) => date !== null && date >= since);
  if (until !== undefined) tests.push(({ date }) => date !== null && date <= until);
  if (dossier !== undefined) {
    const { id } = await findRecord(records, Dossier, ({ key }) => key === dossier, dossier);
    tests.push(({ dossiers }) => dossiers.includes(id));
  }
  if (council !== undefined) {
    const { documents } = await findRecord(records, Council, ({ slug }) => slug === council, council);
    tests.push(among(documents.map(({ id }) => id)));
  }
  if (citedBy !== undefined) tests.push(among(await citedFrom(records, await idOf(records, citedBy))));
  return tests;
}

function among(ids: readonly Id<Document>[]): Test {
  const chosen = new Set(ids);
  return ({ id }) => chosen.has(id);
}

async function findRecord<E>(
  records: RecordReader,
  entityClass: EntityClass<E>,
  test: (record: RecordOf<E>) => boolean,
  name: string,
): Promise<RecordOf<E>> {
  for await (const record of records(entityClass)) if (test(record)) return record;
  throw new ArchiveError("NOT_FOUND", `the archive knows no such ${entityClass.name.toLowerCase()}`, { place: name });
}

// An official number is that of the document itself, or another one of it.
async function idOf(records: RecordReader, number: string): Promise<Id<Document>> {
  for await (const { value, document } of records(DocumentIdentifier)) if (value === number) return document;
  return (await findRecord(records, Document, ({ identifier }) => identifier === number, number)).id;
}

async function citedFrom(records: RecordReader, from: Id<Document>): Promise<readonly Id<Document>[]> {
  const cited: Id<Document>[] = [];
  for await (const reference of records(Reference)) {
    if (reference.from === from && reference.target !== null) cited.push(reference.target);
  }
  return cited;
}
