import { correctionsWithoutRecord } from "../../ingest/apply-corrections.js";
import type { Correction } from "../../ingest/corrections.js";
import type { DocumentFacts } from "../../ingest/document-facts.js";
import { documentRecords } from "../../ingest/document-records.js";
import type { Outcome } from "../../ingest/ingest-file.js";
import { type FileResult, ingestPaths } from "../../ingest/ingest-paths.js";
import { readSeed } from "../../ingest/seed/seed-store.js";
import { archiveQuads } from "../../rdf/export-archive.js";
import { serialise } from "../../rdf/serialise/serialise.js";
import type { Store } from "../../store/open-store.js";
import { ingestOptions, withArchive } from "../archive.js";
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
  return await withArchive(settings, ({ store }) => run(terminal, settings, command, store));
}

async function run(terminal: Terminal, settings: Settings, command: IngestCommand, store: Store | undefined): Promise<number> {
  const options = ingestOptions(settings, readSeed(), terminal.now, command.force);
  let failed = 0;
  for await (const result of ingestPaths(store, command.paths, options, terminal.input)) {
    if (!result.ok) {
      failed += 1;
      tellError(terminal, result.error, settings.json);
    } else if (store === undefined) await printRecords(terminal, settings, command, result);
    else for (const outcome of result.outcomes) tellOutcome(terminal, settings, result.file, outcome);
  }
  if (store !== undefined) await tellLostCorrections(terminal, store, options.corrections);
  return failed === 0 ? EXIT.OK : EXIT.FAILED;
}

async function tellLostCorrections(terminal: Terminal, store: Store, corrections: readonly Correction[]): Promise<void> {
  for (const { id } of await correctionsWithoutRecord(store.database, corrections)) {
    writeLine(terminal.errors, `raadsarchief: correction of ${id}: the archive has no such record; mend the id, or ingest its document`);
  }
}

function tellOutcome(terminal: Terminal, settings: Settings, file: string, { document, outcome }: Outcome): void {
  const counts = {
    footnotes: document.footnotes.length,
    references: document.references.length,
    agendaItems: document.agendaItems.length,
    positions: document.positions.length,
    commitments: document.commitments.length,
    redactions: document.redactions.length,
    diagnostics: document.diagnostics.length,
  };
  const identifier = document.identifier.value;
  if (settings.json) {
    writeJson(terminal.output, {
      file,
      identifier,
      outcome,
      kind: document.kind.value,
      council: document.councils[0]?.slug ?? null,
      ...counts,
    });
    return;
  }
  const summary = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${count} ${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}`)
    .join(", ");
  writeLine(
    terminal.output,
    `${outcome.toLowerCase()} ${identifier} (${document.kind.value.toLowerCase().replaceAll("_", " ")}): ${summary} — ${file}`,
  );
}

type Read = Extract<FileResult, { ok: true }>;

async function printRecords(terminal: Terminal, settings: Settings, { format }: IngestCommand, { read }: Read): Promise<void> {
  const facts = read.documents.map((document) => recordsOf(document, read, terminal.now()));
  if (format === "ttl") return await writeTurtle(terminal, settings, facts);
  for (const { records, documentId } of facts) {
    const byType = records.entityClasses.map((entityClass) => [entityClass.name, records.of(entityClass)]);
    writeJson(terminal.output, { document: documentId, records: Object.fromEntries(byType) });
  }
}

// A dry run knows no store: nothing is held, and no other document has told of an agenda item.
function recordsOf(document: Read["read"]["documents"][number], read: Read["read"], retrievedAt: string): DocumentFacts {
  const { dossiers } = readSeed().knowledge;
  const known = {
    documents: () => [],
    dossier: (key: string) => dossiers.find((dossier) => dossier.key === key),
    dossiers,
    agendaItems: () => [],
  };
  return documentRecords(document, { source: read.file.source, retrievedAt, partOf: null }, known);
}

async function writeTurtle(terminal: Terminal, settings: Settings, facts: readonly DocumentFacts[]): Promise<void> {
  const quads = archiveQuads(
    (definition) => facts.flatMap(({ records }) => records.of(definition.entityClass) as never[]),
    settings.baseIri,
  );
  await writeChunks(terminal.output, serialise(quads, "ttl", { base: settings.baseIri }));
}
