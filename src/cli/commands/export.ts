import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { ArchiveError } from "../../kernel/errors.js";
import { archiveQuads } from "../../rdf/export-archive.js";
import type { RdfFormat } from "../../rdf/formats.js";
import { serialise } from "../../rdf/serialise/serialise.js";
import { readRecords } from "../../store/read-records.js";
import { withArchive } from "../archive.js";
import type { Settings } from "../settings.js";
import { EXIT, type Terminal, writeChunks } from "../terminal.js";

export interface ExportCommand {
  readonly format: RdfFormat;
  /** File to write; standard output where absent. */
  readonly out: string | undefined;
  readonly gzip: boolean;
}

/** `raadsarchief export`: the whole archive as RDF, of one consistent moment, streaming. */
export async function exportCommand(terminal: Terminal, settings: Settings, { format, out, gzip }: ExportCommand): Promise<number> {
  return await withArchive(settings, async ({ store }) => {
    const snapshot = await store.snapshot();
    try {
      const quads = archiveQuads((definition) => readRecords(snapshot, definition.entityClass) as AsyncIterable<never>, settings.baseIri);
      const text = serialise(quads, format, { base: settings.baseIri });
      if (out !== undefined) await writeFile(out, text, gzip);
      else if (gzip) await pipeline(Readable.from(text), createGzip(), terminal.output, { end: false });
      else await writeChunks(terminal.output, text);
      return EXIT.OK;
    } finally {
      await snapshot.release();
    }
  });
}

// The file takes its name only when it is whole, so that a broken run leaves nothing half-done and an older export stays.
async function writeFile(path: string, text: AsyncIterable<string>, gzip: boolean): Promise<void> {
  const unfinished = `${path}.unfinished`;
  try {
    const file = createWriteStream(unfinished);
    await (gzip ? pipeline(Readable.from(text), createGzip(), file) : pipeline(Readable.from(text), file));
    await rename(unfinished, path);
  } catch (cause) {
    await rm(unfinished, { force: true });
    if (cause instanceof ArchiveError || !isFileError(cause)) throw cause;
    throw new ArchiveError("BAD_ARGUMENT", `the file cannot be written (${cause.message})`, {
      place: path,
      advice: "check the folder and its permissions",
      cause,
    });
  }
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error && "syscall" in error;
}
