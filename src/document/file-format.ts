const OLDER_OFFICE = "an older Office file (such as DOC)";

/** Formats that are recognised by their first bytes, so that a refusal can name them. */
const SIGNATURES: readonly (readonly [format: string, bytes: readonly number[]])[] = [
  ["a PDF", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["a ZIP container (such as DOCX or ODT)", [0x50, 0x4b, 0x03, 0x04]],
  ["an empty ZIP container", [0x50, 0x4b, 0x05, 0x06]],
  [OLDER_OFFICE, [0xd0, 0xcf, 0x11, 0xe0]],
  ["a gzip archive", [0x1f, 0x8b]],
  ["a 7-Zip archive", [0x37, 0x7a, 0xbc, 0xaf]],
  ["a PNG image", [0x89, 0x50, 0x4e, 0x47]],
  ["a JPEG image", [0xff, 0xd8, 0xff]],
  ["a GIF image", [0x47, 0x49, 0x46, 0x38]],
  ["a TIFF image", [0x49, 0x49, 0x2a, 0x00]],
  ["an RTF file", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["an SQLite database", [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
];

/** A mark-up language that a text is written in. */
export type MarkupLanguage = "XML" | "HTML";

/** How much of a text tells what it is written in. */
const OPENING = 4000;
const HTML = /^<(?:!doctype\s+html|html|head|body)\b/iu;
const XML = /^<(?:\?xml\s|!DOCTYPE\s|officiele-publicatie\b|metadata_gegevens\b)/u;

/** The name of a format that is not text, as its first bytes show it; null when none of the known formats begins like this. */
export function binaryFormat(bytes: Uint8Array): string | null {
  const found = SIGNATURES.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
  return found !== undefined && found[0] === OLDER_OFFICE && isLocked(bytes)
    ? "an Office file that is locked with a password"
    : (found?.[0] ?? null);
}

/** Whether a file is a PDF. */
export function isPdf(bytes: Uint8Array): boolean {
  return [0x25, 0x50, 0x44, 0x46, 0x2d].every((byte, index) => bytes[index] === byte);
}

/** Whether a file is a ZIP archive with something in it, as Word documents are. */
export function isZip(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, index) => bytes[index] === byte);
}

// A document of today that is encrypted is kept in a file of the older kind, under this name.
function isLocked(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from("EncryptedPackage", "utf16le"));
}

/** The mark-up language that a text is written in, as its opening shows it; null for plain text. A page in XHTML is HTML. */
export function markupLanguage(text: string): MarkupLanguage | null {
  const opening = text.slice(0, OPENING).trimStart();
  if (HTML.test(afterComments(opening))) return "HTML";
  return XML.test(opening) ? "XML" : null;
}

// What comes after the declaration and the comments that a document may begin with.
function afterComments(opening: string): string {
  let rest = opening;
  for (let sign = /^<(?:\?xml\s|!--)/u.exec(rest); sign !== null; sign = /^<(?:\?xml\s|!--)/u.exec(rest)) {
    const closing = sign[0] === "<!--" ? "-->" : "?>";
    const end = rest.indexOf(closing, sign[0].length);
    if (end < 0) break;
    rest = rest.slice(end + closing.length).trimStart();
  }
  return rest;
}
