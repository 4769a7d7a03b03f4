import { ArchiveError } from "../kernel/errors.js";

/** The encodings that sources come in, by the names `TextDecoder` knows them by. */
const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1252", "iso-8859-15"] as const;
type Encoding = (typeof ENCODINGS)[number];

/**
 * The characters of a text received as bytes. A byte order mark tells the encoding, else what an XML declaration says; without either it is
 * UTF-8. A byte order mark stays in the text.
 *
 * @param name of the source, for the error
 * @throws ArchiveError INPUT_BAD_ENCODING for bytes that are none of the encoding, or an encoding that is not known
 */
export function decodeBytes(bytes: Uint8Array, name: string): string {
  const encoding = encodingOf(bytes, name);
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return undoneTwice(encoding === "windows-1252" ? withWindowsCharacters(text) : text);
  } catch (error) {
    const cause = error instanceof Error ? error : undefined;
    throw badEncoding(name, `the text is not valid ${encoding.toUpperCase()} at byte ${firstBadByte(bytes, encoding)}`, cause);
  }
}

function withWindowsCharacters(text: string): string {
  return text.replace(/[\u0080-\u009F]/gu, (character) => WINDOWS_CHARACTERS.charAt(character.charCodeAt(0) - 0x80));
}

/** Whether bytes are text in which zero bytes are usual: UTF-16. */
export function isWide(bytes: Uint8Array): boolean {
  return wideEncoding(bytes) !== null;
}

function encodingOf(bytes: Uint8Array, name: string): Encoding {
  const wide = wideEncoding(bytes);
  if (wide !== null) return wide;
  const opening = String.fromCharCode(...bytes.subarray(0, 200)).replace(/^(?:\xEF\xBB\xBF|\s)+/u, "");
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const declared = /^<\?xml\s[^>]{0,100}?\bencoding\s*=\s*["'](?<label>[^"']{1,40})["']/iu.exec(opening)?.groups?.["label"];
  // Of a declaration that speaks of UTF-16 in single bytes only the words were kept, when the file was turned into UTF-8.
  if (!marked && declared === undefined) return encodingOfPage(bytes);
  if (marked || declared === undefined || /^utf-?16/iu.test(declared)) return "utf-8";
  const known = ENCODINGS.find((encoding) => encoding === canonicalLabel(declared));
  if (known !== undefined) return known;
  throw badEncoding(name, `the XML declares the encoding ${declared}, which is not known here`);
}

/** A page says its encoding near its beginning. */
const HEAD = 4096;

// Text that is no UTF-8 is in what an HTML page says; pages that are UTF-8 may say something else, when they were saved anew.
function encodingOfPage(bytes: Uint8Array): Encoding {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString("latin1");
  const said = /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?(?<label>[\w-]{1,40})/iu.exec(head)?.groups?.["label"];
  const known = said === undefined ? undefined : ENCODINGS.find((encoding) => encoding === canonicalLabel(said));
  return known === undefined || known === "utf-8" || canDecode(bytes, "utf-8", true) ? "utf-8" : known;
}

function canonicalLabel(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return label;
  }
}

// By a byte order mark, or by the first two characters of XML.
function wideEncoding(bytes: Uint8Array): Encoding | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x3c && second === 0 && fourth === 0) return "utf-16le";
  return first === 0 && second === 0x3c && third === 0 ? "utf-16be" : null;
}

// UTF-8 that was taken for single bytes and encoded once more begins with the byte order mark in three characters. What it was is certain when
// every character turns back into a byte (zero bytes do not occur in text), and the bytes into text.
function undoneTwice(text: string): string {
  if (!text.startsWith("\xEF\xBB\xBF")) return text;
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) bytes[index] = byteOf(text, index);
  return !bytes.includes(0) && canDecode(bytes, "utf-8") ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes) : text;
}

// What the bytes 0x80 to 0x9F are in windows-1252 (WHATWG Encoding, index windows-1252). Node 20 decodes them as control characters.
const WINDOWS_CHARACTERS =
  "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
  "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

// The byte that a character was; 0 for one that no single byte stands for.
function byteOf(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code <= 0xff) return code;
  const known = WINDOWS_CHARACTERS.indexOf(text.charAt(index));
  return known < 0 ? 0 : 0x80 + known;
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

// A text that is not whole may end amid a character.
function canDecode(bytes: Uint8Array, encoding: Encoding, isWhole = false): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: !isWhole });
    return true;
  } catch {
    return false;
  }
}

function badEncoding(name: string, message: string, cause?: Error): ArchiveError {
  return new ArchiveError("INPUT_BAD_ENCODING", message, { place: name, advice: "save it as UTF-8", cause });
}
