import type { AnyRecord, EntityDefinition } from "../../model/define/metadata.js";
import { entityDefinitions } from "../../model/registry.js";
import type { RecordReader } from "../record-reader.js";
import { CITATION_COLUMNS, CITATION_FILE, citationRows } from "./citation-table.js";
import { type Cell, csvLine } from "./csv-line.js";
import { csvMetadata, type TablesDescription } from "./csv-metadata.js";
import { linkRows, recordRow } from "./rows.js";
import { columnFields, entityFile, linkColumns, linkFields, linkFile } from "./tables.js";

/** The next piece of one of several files. */
export interface FilePiece {
  /** Name without a folder. */
  readonly file: string;
  readonly text: string;
}

/** The file with the description of the tables, under the name that CSVW looks for. */
export const METADATA_FILE = "csv-metadata.json";

const PIECE_LENGTH = 64 * 1024;

/**
 * The whole archive as tables (RFC 4180, with a header): one for each entity, one for each of its links, and one of who cites whom, with their
 * description. The files come entity by entity in pieces, so that memory stays flat; every table is there, also where it has no rows.
 */
export async function* exportTables(records: RecordReader, base: string, description: TablesDescription): AsyncIterable<FilePiece> {
  const definitions = entityDefinitions();
  yield { file: METADATA_FILE, text: `${JSON.stringify(csvMetadata(definitions, description), null, 2)}\n` };
  for (const definition of definitions) yield* inPieces(entityLines(definition, records, base));
  yield* inPieces(citationLines(records, base));
}

async function* citationLines(records: RecordReader, base: string): AsyncIterable<FilePiece> {
  yield line(CITATION_FILE, CITATION_COLUMNS);
  for await (const row of citationRows(records, base)) yield line(CITATION_FILE, row);
}

async function* entityLines(definition: EntityDefinition, records: RecordReader, base: string): AsyncIterable<FilePiece> {
  const file = entityFile(definition);
  const links = linkFields(definition);
  yield line(file, ["id", ...columnFields(definition).map((field) => field.name)]);
  for (const field of links) yield line(linkFile(field), linkColumns(field));
  for await (const record of records(definition.entityClass) as AsyncIterable<AnyRecord>) {
    yield line(file, recordRow(definition, record, base));
    for (const field of links) for (const row of linkRows(field, record, base)) yield line(linkFile(field), row);
  }
}

function line(file: string, cells: readonly Cell[]): FilePiece {
  return { file, text: `${csvLine(cells)}\r\n` };
}

async function* inPieces(lines: AsyncIterable<FilePiece>): AsyncIterable<FilePiece> {
  const gathered = new Map<string, string>();
  for await (const { file, text } of lines) {
    const piece = (gathered.get(file) ?? "") + text;
    if (piece.length >= PIECE_LENGTH) yield { file, text: piece };
    gathered.set(file, piece.length >= PIECE_LENGTH ? "" : piece);
  }
  for (const [file, text] of gathered) if (text !== "") yield { file, text };
}
