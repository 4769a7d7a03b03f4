import { decodeBytes } from "../../document/encoding.js";
import { readODataRecords } from "../../sources/odata/read-records.js";
import type { ReadRecords } from "../../sources/source-record.js";
import { readSruResponse } from "../../sources/sru/read-response.js";

// The name of the root element of an answer of the search service, whatever its prefix, is at its very beginning.
const OPENING = 2_000;
const SRU = /<(?:[\w-]{1,20}:)?searchRetrieveResponse[\s>]/u;
/** Bytes of JSON Lines that are read at a time. */
const CHUNK = 1024 * 1024;
const NEWLINE = 10;

/**
 * The records in a file, where its content shows that it holds records of an official service and not a document: rows of JSON (a page, a bare array, JSON
 * Lines) or an answer of the search service. JSON Lines come in pieces, so that a long file does not fill the memory. Null for anything else.
 *
 * The pieces throw ArchiveError INPUT_DAMAGED where it is such a file and cannot be read.
 */
export function readRecordFile(bytes: Uint8Array, name: string): Iterable<ReadRecords> | null {
  const opening = new TextDecoder()
    .decode(bytes.subarray(0, OPENING))
    .replace(/^\uFEFF/u, "")
    .trimStart();
  if (/^[[{]\s*["{[\]}]/u.test(opening)) return readJson(bytes, name);
  return opening.startsWith("<") && SRU.test(opening) ? readSru(bytes, name) : null;
}

function* readSru(bytes: Uint8Array, name: string): Iterable<ReadRecords> {
  yield readSruResponse(decodeBytes(bytes, name), name);
}

function* readJson(bytes: Uint8Array, name: string): Iterable<ReadRecords> {
  if (!isJsonLines(bytes)) yield readODataRecords(decodeBytes(bytes, name), name);
  else
    for (let from = 0; from < bytes.length; ) {
      const until = endOfLine(bytes, from + CHUNK);
      const text = decodeBytes(bytes.subarray(from, until), name);
      if (text.trim() !== "") yield readODataRecords(text, from === 0 ? name : `${name}, from byte ${from}`);
      from = until;
    }
}

// A file whose first line is a value by itself, and not the only one.
function isJsonLines(bytes: Uint8Array): boolean {
  const end = bytes.indexOf(NEWLINE);
  if (end < 0 || end > CHUNK) return false;
  try {
    JSON.parse(new TextDecoder().decode(bytes.subarray(0, end)));
    return true;
  } catch {
    return false;
  }
}

function endOfLine(bytes: Uint8Array, from: number): number {
  const end = from >= bytes.length ? -1 : bytes.indexOf(NEWLINE, from);
  return end < 0 ? bytes.length : end + 1;
}
