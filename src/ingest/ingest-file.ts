import type { ParsedFile, SourceText } from "../document/model.js";
import { readSource } from "../document/read-source.js";
import { extractDocument } from "../extract/extract-document.js";
import type { Knowledge } from "../extract/knowledge.js";
import type { ExtractedDocument } from "../extract/records.js";
import type { Diagnostic } from "../kernel/diagnostic.js";
import { ArchiveError } from "../kernel/errors.js";
import type { Id } from "../kernel/iri.js";
import type { Document } from "../model/entities/document.js";
import type { Store, Write } from "../store/open-store.js";
import { saveRawContent } from "../store/raw/raw-content.js";
import { indexDocuments } from "../store/search/index-documents.js";
import type { SourceOrigin } from "../vocab/lists/source.js";
import { applyCorrections } from "./apply-corrections.js";
import type { Correction } from "./corrections.js";
import type { DocumentFacts } from "./document-facts.js";
import { documentRecords } from "./document-records.js";
import type { DocumentSummary } from "./held-file.js";
import { underOfficialIdentifier } from "./records/official-identifier.js";
import { retireMissing, saveDocument } from "./save-document.js";
import { attachSeed } from "./seed/attach-seed.js";
import { type Seed, seedFacts } from "./seed/seed-store.js";
import { storeKnowledge } from "./store-knowledge.js";

/** A file that has been read but not stored: nothing in it stands against storing it. */
export interface ReadFile {
  readonly file: ParsedFile;
  /** The file as received. */
  readonly bytes: Uint8Array;
  readonly documents: readonly ExtractedDocument[];
}

/**
 * Reads a file into documents. Throws `ArchiveError` when it cannot be read as a whole: what is wrong, at which line and column, what to do. A
 * file with a diagnostic of severity ERROR is refused as a whole, so that nothing of it is stored half.
 */
export async function readFile(bytes: Uint8Array, name: string, knowledge: Knowledge): Promise<ReadFile> {
  const file = await readSource(bytes, name);
  const { source } = file;
  refuseErrors(source, file.diagnostics);
  const documents = file.parts.map((part) => extractDocument(part, source, knowledge));
  for (const document of documents) refuseErrors(source, document.diagnostics);
  return { file, bytes, documents };
}

function refuseErrors(source: SourceText, diagnostics: readonly Diagnostic[]): void {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === "ERROR");
  const [first] = errors;
  if (first === undefined) return;
  const others = [...new Set(errors.map((error) => error.code))].filter((code) => code !== first.code);
  const more = errors.length === 1 ? "" : ` (and ${errors.length - 1} more${others.length === 0 ? "" : `, also ${others.join(", ")}`})`;
  throw new ArchiveError("INPUT_INCONSISTENT", `${first.code}: ${first.message.replace(/\.$/, "")}${more}`, {
    place: `${source.name}:${lineAndColumn(source.text, first.span.start)}`,
    advice: "mend the file there and ingest it again; nothing of it was stored",
  });
}

/** Line and column of an offset, both from 1: `12:7`. */
export function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  return `${before.split("\n").length}:${offset - lineStart + 1}`;
}

const HANDED_OVER: FileOrigin = { origin: "FILE", licence: null };

/** What became of a document. */
export interface Outcome {
  readonly document: DocumentSummary;
  /** REREAD: the same words, read again on request. */
  readonly outcome: "STORED" | "REPLACED" | "REREAD" | "UNCHANGED";
}

export interface IngestOptions {
  readonly seed: Seed;
  readonly corrections: readonly Correction[];
  /** Gives the present moment, ISO 8601 in UTC. */
  readonly now: () => string;
  /** Reads again what has not changed: for after a change of the program or of a correction taken back. */
  readonly force: boolean;
  /** Where the files come from; that somebody handed them over, where it is left out. */
  readonly origin?: FileOrigin;
}

/** Where a file comes from. */
export interface FileOrigin {
  readonly origin: SourceOrigin;
  /** The licence under which it is given, an IRI. */
  readonly licence: string | null;
}

/** Stores the documents of a file, all or none, in one transaction. A file that the archive already holds as it is changes nothing. */
export async function storeFile(store: Store, received: ReadFile, options: IngestOptions): Promise<readonly Outcome[]> {
  const documents = await Promise.all(received.documents.map((document) => underOfficialIdentifier(store.database, document)));
  const read = { ...received, documents };
  const before = await heldAs(store, read.documents);
  const { sha256 } = read.file.source;
  if (!options.force && read.documents.every((document) => before.get(document.identifier.value) === sha256)) {
    return read.documents.map((document) => ({ document: summaryOf(document), outcome: "UNCHANGED" }));
  }
  await store.transaction(async (write) => {
    const retrievedAt = options.now();
    const saved: Id<Document>[] = [];
    await saveRawContent(write, sha256, read.bytes);
    for (const document of read.documents) saved.push(await storeDocument(write, read, document, options, retrievedAt, saved[0] ?? null));
    for (const document of saved) await retireMissing(write, document, saved, retrievedAt);
    const corrected = await applyCorrections(write, options.corrections);
    await indexDocuments(write, [...saved, ...corrected]);
    await write.run(
      "insert into archive_state (key, value) values ('last_change', ?) on conflict (key) do update set value = excluded.value",
      [retrievedAt],
    );
  });
  return read.documents.map((document) => ({
    document: summaryOf(document),
    outcome: outcomeOf(before.get(document.identifier.value), sha256),
  }));
}

function summaryOf(document: ExtractedDocument): DocumentSummary {
  const { identifier, kind, councils, footnotes, references, agendaItems, positions, commitments, redactions, diagnostics } = document;
  return {
    identifier: identifier.value,
    kind: kind.value,
    council: councils[0]?.slug ?? null,
    footnotes: footnotes.length,
    references: references.length,
    agendaItems: agendaItems.length,
    positions: positions.length,
    commitments: commitments.length,
    redactions: redactions.length,
    diagnostics: diagnostics.length,
  };
}

function outcomeOf(before: string | undefined, sha256: string): Outcome["outcome"] {
  if (before === undefined) return "STORED";
  return before === sha256 ? "REREAD" : "REPLACED";
}

async function heldAs(store: Store, documents: readonly ExtractedDocument[]): Promise<ReadonlyMap<string, string>> {
  const rows = await store.database.readRows<{ identifier: string; sha256: string }>(
    "select identifier, sha256 from document where status = 'HELD' and identifier in (select value from json_each(?))",
    [JSON.stringify(documents.map((document) => document.identifier.value))],
  );
  return new Map(rows.map((row) => [row.identifier, row.sha256]));
}

async function storeDocument(
  write: Write,
  read: ReadFile,
  document: ExtractedDocument,
  options: IngestOptions,
  retrievedAt: string,
  partOf: Id<Document> | null,
): Promise<Id<Document>> {
  const { source } = read.file;
  const known = await storeKnowledge(write, {
    cited: document.references.flatMap((reference) => reference.citation.normal ?? []),
    councils: document.councils.map((council) => council.slug),
    document: `document/${document.identifier.value}`,
  });
  const facts: DocumentFacts = documentRecords(document, { source, retrievedAt, partOf, ...(options.origin ?? HANDED_OVER) }, known);
  const seeded = options.seed.documents.find((candidate) => candidate.identifier === document.identifier.value);
  if (seeded !== undefined) attachSeed(facts, await seedFacts(write, options.seed, seeded), document.part, source.text);
  await saveDocument(write, facts);
  return facts.documentId;
}
