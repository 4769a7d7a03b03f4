/** Formats that are recognised by their first bytes, so that a refusal can name them. */
const SIGNATURES: readonly (readonly [format: string, bytes: readonly number[]])[] = [
  ["a PDF", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["a ZIP container (such as DOCX or ODT)", [0x50, 0x4b, 0x03, 0x04]],
  ["an empty ZIP container", [0x50, 0x4b, 0x05, 0x06]],
  ["an older Office file (such as DOC)", [0xd0, 0xcf, 0x11, 0xe0]],
  ["a gzip archive", [0x1f, 0x8b]],
  ["a 7-Zip archive", [0x37, 0x7a, 0xbc, 0xaf]],
  ["a PNG image", [0x89, 0x50, 0x4e, 0x47]],
  ["a JPEG image", [0xff, 0xd8, 0xff]],
  ["a GIF image", [0x47, 0x49, 0x46, 0x38]],
  ["a TIFF image", [0x49, 0x49, 0x2a, 0x00]],
  ["an RTF file", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["an SQLite database", [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
];

const MARKUP: readonly (readonly [format: string, opening: RegExp])[] = [
  ["an XML file", /^<\?xml\s/iu],
  ["an HTML page", /^<(?:!doctype\s+html|html|head|body)\b/iu],
];

/** The name of a format that is not plain text, as its first bytes show it; null when none of the known formats begins like this. */
export function binaryFormat(bytes: Uint8Array): string | null {
  const found = SIGNATURES.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
  return found?.[0] ?? null;
}

/** The name of a mark-up format that a text is written in, as its opening shows it; null for plain text. */
export function markupFormat(text: string): string | null {
  const opening = text.slice(0, 200).trimStart();
  return MARKUP.find(([, pattern]) => pattern.test(opening))?.[0] ?? null;
}
