import type { FilePiece } from "../../src/export/csv/export-tables.js";
import type { RecordReader } from "../../src/export/record-reader.js";
import type { AnyRecord, EntityClass } from "../../src/model/define/metadata.js";
import { sampleArchive } from "./factories.js";

/** A reader of records in memory: those of the sample archive, or those given instead. */
export function readerOf(archive: ReadonlyMap<EntityClass, readonly AnyRecord[]> = sampleArchive()): RecordReader {
  return (entityClass) => (archive.get(entityClass) ?? []) as readonly unknown[] as readonly never[];
}

/** The whole text of what comes in pieces. */
export async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
}

/** The whole files of what comes in pieces, by name. */
export async function filesOf(pieces: AsyncIterable<FilePiece>): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for await (const { file, text } of pieces) files.set(file, (files.get(file) ?? "") + text);
  return files;
}
