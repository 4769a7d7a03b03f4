import { ArchiveError } from "../kernel/errors.js";
import { sha256 } from "../kernel/hash.js";
import { decodeBytes, isWide } from "./encoding.js";
import { binaryFormat, type MarkupLanguage, markupLanguage } from "./file-format.js";
import type { SourceText } from "./model.js";

/** How much of one source is read at most. */
export interface DecodeLimits {
  /** Size in bytes. */
  readonly maxBytes: number;
}

export const DEFAULT_DECODE_LIMITS: DecodeLimits = { maxBytes: 32 * 1024 * 1024 };

/** The name that a mark-up language has as a media type. */
const MEDIA_TYPES: Readonly<Record<MarkupLanguage, string>> = { XML: "application/xml", HTML: "text/html" };

/**
 * Decodes a source that was received as bytes: UTF-8, UTF-16, or what an XML declaration says. A byte order mark stays in the text as its first
 * character (U+FEFF, which counts as white space), so that all offsets count in the text as received. Text that was encoded in UTF-8 twice, as a
 * doubled byte order mark shows, is decoded twice.
 *
 * @param name file path or URL, named in every error
 * @throws ArchiveError INPUT_TOO_LARGE, INPUT_EMPTY, INPUT_NOT_TEXT or INPUT_BAD_ENCODING
 */
export function decodeSource(bytes: Uint8Array, name: string, limits: DecodeLimits = DEFAULT_DECODE_LIMITS): SourceText {
  refuseSize(bytes, name, limits);
  const format = binaryFormat(bytes);
  if (format !== null) throw notText(name, `this is ${format}, not plain text`);
  if (!isWide(bytes) && bytes.includes(0)) throw notText(name, `this is binary data (a zero byte at byte ${bytes.indexOf(0)})`);
  const text = decodeBytes(bytes, name);
  if (!/[^\s\p{Cc}\p{Cf}\uFFFD]/u.test(text)) throw empty(name, "the file holds no readable character");
  const language = markupLanguage(text);
  const kind =
    language === null
      ? ({ form: "PLAIN", mediaType: "text/plain" } as const)
      : ({ form: "MARKUP", mediaType: MEDIA_TYPES[language] } as const);
  return { name, text, ...kind, sha256: sha256(bytes), bytes: bytes.length };
}

/** Refuses a file that is empty, or larger than allowed. */
export function refuseSize(bytes: Uint8Array, name: string, limits: DecodeLimits): void {
  if (bytes.length > limits.maxBytes) {
    const message = `the file has ${bytes.length} bytes, the limit is ${limits.maxBytes}`;
    throw new ArchiveError("INPUT_TOO_LARGE", message, { place: name, advice: "split it into one file per document, or raise the limit" });
  }
  if (bytes.length === 0) throw empty(name, "the file is empty");
}

function empty(name: string, message: string): ArchiveError {
  return new ArchiveError("INPUT_EMPTY", message, { place: name, advice: "check how the file was made, or leave it out" });
}

function notText(name: string, message: string): ArchiveError {
  return new ArchiveError("INPUT_NOT_TEXT", message, { place: name, advice: "convert it to plain text in UTF-8 first" });
}
