import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { normaliseDossier, normaliseIdentifier } from "../../cite/normalise-identifier.js";
import { bibliography } from "../../export/bibliography/bibliography.js";
import { citableDocuments } from "../../export/bibliography/citable-documents.js";
import { chosenDocuments, type DocumentChoice } from "../../export/chosen-documents.js";
import { exportTables } from "../../export/csv/export-tables.js";
import {
  type BibliographyFormat,
  type GraphFormat,
  isBibliographyFormat,
  isGraphFormat,
  isTableFormat,
  type TableFormat,
} from "../../export/formats.js";
import { citationGraph } from "../../export/graph/citation-graph.js";
import { writeGraph } from "../../export/graph/write-graph.js";
import type { RecordReader } from "../../export/record-reader.js";
import { inChunks } from "../../kernel/chunks.js";
import { ArchiveError } from "../../kernel/errors.js";
import { writeArchive } from "../../rdf/export-archive.js";
import type { RdfFormat } from "../../rdf/formats.js";
import { readCoverageFigures } from "../../store/coverage/read-coverage-figures.js";
import type { Snapshot } from "../../store/database.js";
import { batchReader, readRecords } from "../../store/read-records.js";
import { withArchive } from "../archive.js";
import { LICENCE } from "../archive-services.js";
import type { Settings } from "../settings.js";
import { EXIT, type Terminal, writeChunks } from "../terminal.js";
import { writeFile } from "../write-file.js";
import { writeFolder } from "../write-folder.js";

/** Every format in which the archive is exported; all but tables are one text. */
export type ExportFormat = TextFormat | TableFormat;

type TextFormat = RdfFormat | GraphFormat | BibliographyFormat;

export interface ExportCommand extends Omit<DocumentChoice, "held"> {
  readonly format: ExportFormat;
  /** File to write, or folder for tables; standard output where absent. */
  readonly out: string | undefined;
  readonly gzip: boolean;
  /** Which documents a graph or a bibliography has: all, or those whose text is held. The other choices narrow them, in any spelling. */
  readonly documents: "all" | "held";
}

/** `raadsarchief export`: the whole archive in one format, of one consistent moment, streaming. */
export async function exportCommand(terminal: Terminal, settings: Settings, command: ExportCommand): Promise<number> {
  const write = writerOf(terminal, settings, command);
  return await withArchive(
    settings,
    async ({ store }) => {
      const snapshot = await store.snapshot();
      try {
        await write(snapshot);
        return EXIT.OK;
      } finally {
        await snapshot.release();
      }
    },
    "SPARE",
  );
}

type Writer = (snapshot: Snapshot) => Promise<void>;

// Refuses what cannot be done before anything is opened.
function writerOf(terminal: Terminal, settings: Settings, command: ExportCommand): Writer {
  const { format, out, gzip } = command;
  const choice = choiceOf(command);
  const [narrowing] = Object.keys(choice);
  if (narrowing !== undefined && !isGraphFormat(format) && !isBibliographyFormat(format)) {
    refuse(OPTIONS[narrowing] ?? narrowing, `${format} always has all records`, "use it with a graph or a bibliography");
  }
  if (!isTableFormat(format)) {
    return async (snapshot) => writeText(terminal, command, await exportText(snapshot, format, choice, settings.baseIri));
  }
  if (out === undefined) refuse("--out", "tables are several files, which cannot go to standard output", "name a folder with --out");
  if (gzip) refuse("--gzip", "tables are several files in a folder", "compress the folder afterwards");
  return (snapshot) => writeFolder(out, exportTables(recordsOf(snapshot), settings.baseIri, { title: "Raadsarchief", licence: LICENCE }));
}

const OPTIONS: Readonly<Record<string, string>> = {
  held: "--documents",
  dossier: "--dossier",
  council: "--council",
  citedBy: "--cited-by",
  since: "--since",
  until: "--until",
};

// What the options choose, in normal forms; nothing stands in it that does not narrow the choice.
function choiceOf({ documents, dossier, council, citedBy, since, until }: ExportCommand): DocumentChoice {
  return {
    ...(documents === "held" ? { held: true } : {}),
    ...(dossier === undefined ? {} : { dossier: normaliseDossier(dossier) ?? dossier }),
    ...(council === undefined ? {} : { council }),
    ...(citedBy === undefined ? {} : { citedBy: normaliseIdentifier(citedBy) ?? citedBy }),
    ...(since === undefined ? {} : { since: day("--since", since) }),
    ...(until === undefined ? {} : { until: day("--until", until) }),
  };
}

function day(option: string, text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text)) return text;
  refuse(option, `"${text}" is no day`, "write it like 2025-09-18");
}

function refuse(place: string, message: string, advice: string): never {
  throw new ArchiveError("BAD_ARGUMENT", message, { place, advice });
}

async function exportText(snapshot: Snapshot, format: TextFormat, choice: DocumentChoice, base: string): Promise<AsyncIterable<string>> {
  if (!isGraphFormat(format) && !isBibliographyFormat(format)) {
    return writeArchive(batchReader(snapshot), format, base, await readCoverageFigures(snapshot));
  }
  const records = recordsOf(snapshot);
  const chosen = await chosenDocuments(records, choice);
  if (isGraphFormat(format)) return inChunks(writeGraph(citationGraph(chosen, base), format));
  return inChunks(bibliography(citableDocuments(records, base, chosen), format));
}

function recordsOf(snapshot: Snapshot): RecordReader {
  return (entityClass) => readRecords(snapshot, entityClass);
}

async function writeText(terminal: Terminal, { out, gzip }: ExportCommand, text: AsyncIterable<string>): Promise<void> {
  if (out !== undefined) await writeFile(out, text, gzip);
  else if (gzip) await pipeline(Readable.from(text), createGzip(), terminal.output, { end: false });
  else await writeChunks(terminal.output, text);
}
