import { ArchiveError } from "../kernel/errors.js";
import { sha256 } from "../kernel/hash.js";
import { binaryFormat, markupFormat } from "./file-format.js";
import type { SourceText } from "./model.js";

/** How much of one source is read at most. */
export interface DecodeLimits {
  /** Size in bytes. */
  readonly maxBytes: number;
}

export const DEFAULT_DECODE_LIMITS: DecodeLimits = { maxBytes: 32 * 1024 * 1024 };

/**
 * Decodes a source that was received as bytes: UTF-8, or UTF-16 with a byte order mark. A byte order mark stays in the text as its first
 * character (U+FEFF, which counts as white space), so that all offsets count in the text as received.
 *
 * @param name file path or URL, named in every error
 * @throws ArchiveError INPUT_TOO_LARGE, INPUT_EMPTY, INPUT_NOT_TEXT or INPUT_BAD_ENCODING
 */
export function decodeSource(bytes: Uint8Array, name: string, limits: DecodeLimits = DEFAULT_DECODE_LIMITS): SourceText {
  if (bytes.length > limits.maxBytes) {
    const message = `the file has ${bytes.length} bytes, the limit is ${limits.maxBytes}`;
    throw new ArchiveError("INPUT_TOO_LARGE", message, { place: name, advice: "split it into one file per document, or raise the limit" });
  }
  if (bytes.length === 0) throw empty(name, "the file is empty");
  const format = binaryFormat(bytes);
  if (format !== null) throw notText(name, `this is ${format}, not plain text`);
  const encoding = encodingOf(bytes);
  if (encoding === "utf-8" && bytes.includes(0)) throw notText(name, `this is binary data (a zero byte at byte ${bytes.indexOf(0)})`);
  const text = decode(bytes, encoding, name);
  refuseUnreadable(text, name);
  return { name, text, sha256: sha256(bytes), mediaType: "text/plain", bytes: bytes.length };
}

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}

function decode(bytes: Uint8Array, encoding: Encoding, name: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const message = `the text is not valid ${encoding.toUpperCase()} at byte ${firstBadByte(bytes, encoding)}`;
    throw new ArchiveError("INPUT_BAD_ENCODING", message, { place: name, advice: "save it as UTF-8" });
  }
}

// Whether a beginning of the bytes can be decoded is monotone, so the first bad byte is found by halving.
function firstBadByte(bytes: Uint8Array, encoding: Encoding): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (canDecode(bytes.subarray(0, middle), encoding)) good = middle;
    else bad = middle;
  }
  return Math.min(good, bytes.length - 1);
}

function canDecode(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function refuseUnreadable(text: string, name: string): void {
  if (!/[^\s\p{Cc}\p{Cf}\uFFFD]/u.test(text)) throw empty(name, "the file holds no readable character");
  const format = markupFormat(text);
  if (format !== null) throw notText(name, `this is ${format}, not plain text`);
}

function empty(name: string, message: string): ArchiveError {
  return new ArchiveError("INPUT_EMPTY", message, { place: name, advice: "check how the file was made, or leave it out" });
}

function notText(name: string, message: string): ArchiveError {
  return new ArchiveError("INPUT_NOT_TEXT", message, { place: name, advice: "convert it to plain text in UTF-8 first" });
}
