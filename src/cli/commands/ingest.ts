import { correctionsWithoutRecord } from "../../ingest/apply-corrections.js";
import type { Correction } from "../../ingest/corrections.js";
import type { DocumentFacts } from "../../ingest/document-facts.js";
import { documentRecords } from "../../ingest/document-records.js";
import type { Outcome, ReadFile } from "../../ingest/ingest-file.js";
import { ingestPaths, type RecordsResult } from "../../ingest/ingest-paths.js";
import { readSeed } from "../../ingest/seed/seed-store.js";
import { archiveQuads } from "../../rdf/export-archive.js";
import { serialise } from "../../rdf/serialise/serialise.js";
import type { Store } from "../../store/open-store.js";
import { ingestOptions, withArchive } from "../archive.js";
import { assembleAndTell } from "../assemble-and-tell.js";
import type { Settings } from "../settings.js";
import { EXIT, type Terminal, tellError, writeChunks, writeJson, writeLine } from "../terminal.js";

export interface IngestCommand {
  readonly paths: readonly string[];
  readonly dryRun: boolean;
  /** What a dry run prints. */
  readonly format: "json" | "ttl";
  readonly force: boolean;
}

/** `raadsarchief ingest`: stores files, a line for each document; exit 1 when any file failed, the others stored. */
export async function ingestCommand(terminal: Terminal, settings: Settings, command: IngestCommand): Promise<number> {
  if (command.dryRun) return await run(terminal, settings, command, undefined);
  return await withArchive(settings, ({ store }) => run(terminal, settings, command, store), "SPARE");
}

async function run(terminal: Terminal, settings: Settings, command: IngestCommand, store: Store | undefined): Promise<number> {
  const options = ingestOptions(settings, readSeed(), terminal.now, command.force);
  let failed = 0;
  for await (const result of ingestPaths(store, command.paths, options, terminal.input)) {
    if (!result.ok) {
      failed += 1;
      tellError(terminal, result.error, settings.json);
    } else if (result.records !== null) tellRecords(terminal, settings, result.file, result.records);
    else if (store === undefined) await printRecords(terminal, settings, command, result.read);
    else for (const outcome of result.outcomes) tellOutcome(terminal, settings, result.file, outcome);
  }
  if (store !== undefined) await assembleAndTell(terminal, settings, store, options);
  if (store !== undefined) await tellLostCorrections(terminal, store, options.corrections);
  return failed === 0 ? EXIT.OK : EXIT.FAILED;
}

async function tellLostCorrections(terminal: Terminal, store: Store, corrections: readonly Correction[]): Promise<void> {
  for (const { id } of await correctionsWithoutRecord(store.database, corrections)) {
    writeLine(terminal.errors, `raadsarchief: correction of ${id}: the archive has no such record; mend the id, or ingest its document`);
  }
}

function tellOutcome(terminal: Terminal, settings: Settings, file: string, { document, outcome }: Outcome): void {
  const { identifier, kind, council, ...counts } = document;
  if (settings.json) {
    writeJson(terminal.output, { file, identifier, outcome, kind, council, ...counts });
    return;
  }
  const summary = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${count} ${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}`)
    .join(", ");
  writeLine(terminal.output, `${outcome.toLowerCase()} ${identifier} (${kind.toLowerCase().replaceAll("_", " ")}): ${summary} — ${file}`);
}

function tellRecords(terminal: Terminal, settings: Settings, file: string, { counts: records, problems }: RecordsResult): void {
  for (const { message, place, count } of problems)
    writeLine(terminal.errors, `raadsarchief: ${place}: ${message}${count === 1 ? "" : ` (${count} times)`}`);
  if (settings.json) {
    writeJson(terminal.output, { file, records, problems });
    return;
  }
  const counts = Object.entries(records).map(([name, count]) => `${count} ${name}`);
  writeLine(terminal.output, `records: ${counts.join(", ")} — ${file}`);
}

async function printRecords(terminal: Terminal, settings: Settings, { format }: IngestCommand, read: ReadFile | null): Promise<void> {
  if (read === null) return;
  const facts = read.documents.map((document) => recordsOf(document, read, terminal.now()));
  if (format === "ttl") return await writeTurtle(terminal, settings, facts);
  for (const { records, documentId } of facts) {
    const byType = records.entityClasses.map((entityClass) => [entityClass.name, records.of(entityClass)]);
    writeJson(terminal.output, { document: documentId, records: Object.fromEntries(byType) });
  }
}

// A dry run knows no store: nothing is held, and no other document has told of an agenda item.
function recordsOf(document: ReadFile["documents"][number], read: ReadFile, retrievedAt: string): DocumentFacts {
  const { dossiers } = readSeed().knowledge;
  const known = {
    documents: () => [],
    dossier: (key: string) => dossiers.find((dossier) => dossier.key === key),
    dossiers,
    agendaItems: () => [],
  };
  return documentRecords(document, { source: read.file.source, retrievedAt, partOf: null, origin: "FILE", licence: null }, known);
}

async function writeTurtle(terminal: Terminal, settings: Settings, facts: readonly DocumentFacts[]): Promise<void> {
  const quads = archiveQuads(
    (definition) => facts.flatMap(({ records }) => records.of(definition.entityClass) as never[]),
    settings.baseIri,
  );
  await writeChunks(terminal.output, serialise(quads, "ttl", { base: settings.baseIri }));
}
