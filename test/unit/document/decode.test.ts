import { describe, expect, it } from "vitest";
import { decodeSource } from "../../../src/document/decode.js";
import { ArchiveError } from "../../../src/kernel/errors.js";
import { sha256 } from "../../../src/kernel/hash.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The error that decoding the bytes throws. */
function refusal(bytes: Uint8Array, maxBytes?: number): ArchiveError {
  try {
    decodeSource(bytes, "map/brief.txt", maxBytes === undefined ? undefined : { maxBytes });
  } catch (error) {
    if (error instanceof ArchiveError) return error;
  }
  throw new Error("nothing was refused");
}

function utf16(text: string, order: "le" | "be"): Uint8Array {
  const little = Buffer.from(`\uFEFF${text}`, "utf16le");
  return order === "le" ? little : Buffer.from(little).swap16();
}

describe("decodeSource", () => {
  it("reads UTF-8 and says what was received", () => {
    const bytes = utf8("Geïnformeerd over coördinatie\n");
    expect(decodeSource(bytes, "brief.txt")).toEqual({
      name: "brief.txt",
      text: "Geïnformeerd over coördinatie\n",
      sha256: sha256(bytes),
      form: "PLAIN",
      mediaType: "text/plain",
      bytes: 32,
    });
  });
  it("keeps a byte order mark as the first character, so that offsets count in the text as received", () => {
    const { text } = decodeSource(utf8("\uFEFFDatum 1 mei 2025"), "brief.txt");
    expect(text.indexOf("Datum")).toBe(1);
  });
  it.each(["le", "be"] as const)("reads UTF-16 (%s) with a byte order mark", (order) => {
    expect(decodeSource(utf16("Betreft één brief", order), "brief.txt").text).toBe("\uFEFFBetreft één brief");
  });
  it("names the file and what to do in every refusal", () => {
    const { line } = refusal(new Uint8Array());
    expect(line).toMatch(/^map\/brief\.txt: the file is empty; /u);
    expect(line).not.toContain("\n");
  });
  it.each([
    ["no byte at all", ""],
    ["white space only", " \n\t\r\n "],
    ["a byte order mark only", "\uFEFF\n"],
    ["control characters only", "\u0001\u0002\u0007\u001b\n"],
  ])("refuses %s as empty", (_case, text) => expect(refusal(utf8(text)).code).toBe("INPUT_EMPTY"));
  it.each([
    ["PDF", utf8("%PDF-1.7 …")],
    ["ZIP", new Uint8Array([0x50, 0x4b, 3, 4, 20, 0])],
    ["Office", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
    ["gzip", new Uint8Array([0x1f, 0x8b, 8, 0])],
    ["PNG", new Uint8Array([0x89, 0x50, 0x4e, 0x47])],
    ["RTF", utf8("{\\rtf1 tekst}")],
    ["binary data", new Uint8Array([65, 66, 0, 67])],
  ])("refuses %s and names it", (format, bytes) => {
    const error = refusal(bytes);
    expect(error.code).toBe("INPUT_NOT_TEXT");
    expect(error.message).toContain(format);
  });
  it("says at which byte UTF-8 breaks", () => {
    const error = refusal(new Uint8Array([...utf8("één "), 0xe9, 0x6e, ...utf8(" twee")]));
    expect(error.code).toBe("INPUT_BAD_ENCODING");
    expect(error.message).toContain("UTF-8 at byte 7");
  });
  it("refuses UTF-8 that is cut off in a character", () => {
    expect(refusal(utf8("briefé").subarray(0, 6)).message).toContain("at byte 5");
  });
  it("refuses a file above the limit before looking at it", () => {
    const error = refusal(utf8("x".repeat(11)), 10);
    expect(error.code).toBe("INPUT_TOO_LARGE");
    expect(error.message).toContain("11 bytes, the limit is 10");
  });
  it.each([
    ["ISO-8859-1", "latin1"],
    ["windows-1252", "latin1"],
    ["utf-8", "utf8"],
  ] as const)("reads XML in the encoding it declares (%s)", (label, encoding) => {
    const xml = `<?xml version="1.0" encoding="${label}"?><officiele-publicatie>één</officiele-publicatie>`;
    const source = decodeSource(Buffer.from(xml, encoding), "stuk.xml");
    expect(source).toMatchObject({ text: xml, form: "MARKUP", mediaType: "application/xml" });
  });
  it.each(["le", "be"] as const)("reads XML in UTF-16 (%s), with and without a byte order mark", (order) => {
    const xml = '<?xml version="1.0" encoding="UTF-16"?><officiele-publicatie>één</officiele-publicatie>';
    expect(decodeSource(utf16(xml, order), "stuk.xml").text).toBe(`\uFEFF${xml}`);
    expect(decodeSource(utf16(xml, order).subarray(2), "stuk.xml").text).toBe(xml);
  });
  it("goes by the bytes where XML in UTF-8 still declares UTF-16", () => {
    const xml = '<?xml version="1.0" encoding="UTF-16"?><officiele-publicatie>één</officiele-publicatie>';
    expect(decodeSource(utf8(xml), "stuk.xml").text).toBe(xml);
  });
  it("refuses an encoding that it does not know", () => {
    expect(refusal(utf8('<?xml version="1.0" encoding="EBCDIC-CP-NL"?><a/>')).message).toContain("EBCDIC-CP-NL");
  });
  it("reads the signs that only windows-1252 has", () => {
    const head = '<?xml version="1.0" encoding="windows-1252"?><officiele-publicatie>';
    const bytes = Buffer.concat([Buffer.from(head), Buffer.from([0x80, 0x20, 0x93, 0x94, 0x96])]);
    expect(decodeSource(bytes, "kst.xml").text).toBe(`${head}€ “”–`);
  });

  it.each(["latin1", "windows-1252"])("decodes twice what was encoded twice, as a doubled byte order mark shows (%s)", (label) => {
    const once = utf8("\uFEFF<?xml version='1.0'?><a>tweeën, €45</a>");
    const twice = label === "latin1" ? Buffer.from(once).toString("latin1") : new TextDecoder("windows-1252").decode(once);
    expect(decodeSource(utf8(twice), "stuk.xml").text).toBe("\uFEFF<?xml version='1.0'?><a>tweeën, €45</a>");
  });
  it("leaves a doubled byte order mark where the words after it were not encoded twice", () => {
    expect(decodeSource(utf8("\xEF\xBB\xBFeen brief met één €"), "brief.txt").text).toBe("\xEF\xBB\xBFeen brief met één €");
  });
  it("takes a page in XHTML for the HTML it is", () => {
    const page = '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html/>';
    for (const text of [page, "\n<!DOCTYPE html><html>a</html>", "<!-- x -->\n<!-- <?xml ?> -->\n<html>a</html>"])
      expect(decodeSource(utf8(text), "brief.html")).toMatchObject({ form: "MARKUP", mediaType: "text/html", text });
  });
  it("reads a page in the encoding that it says, unless it is UTF-8 after all", () => {
    const page = (words: readonly number[]): Uint8Array =>
      new Uint8Array([...utf8('<html><head><meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1"></head>'), ...words]);
    expect(decodeSource(page([0x65, 0xe9, 0x6e]), "brief.html").text).toMatch(/>eén$/u);
    expect(decodeSource(page([0xc3, 0xa9]), "brief.html").text).toMatch(/>é$/u);
  });
});
