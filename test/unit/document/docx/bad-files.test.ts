import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { decodeSource } from "../../../../src/document/decode.js";
import { readDocx } from "../../../../src/document/docx/read-docx.js";
import { paragraph, refusal, wordFile, wordParts, zip } from "../../../support/word-file.js";

const GOOD = wordParts({ body: paragraph("Woorden.") });
const read = (bytes: Uint8Array): string => refusal(() => readDocx(bytes, "brief.docx"));

/** A copy with a number of two or four bytes put at every place where a signature stands, so many bytes behind it. */
function patched(bytes: Uint8Array, signature: number, offset: number, value: number, size: 2 | 4): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at += 1) {
    if (view.getUint32(at, true) !== signature) continue;
    if (size === 2) view.setUint16(at + offset, value, true);
    else view.setUint32(at + offset, value, true);
  }
  return copy;
}

const ENTRY = 0x02014b50;
const END = 0x06054b50;

describe("a Word document that cannot be read", () => {
  it.each([
    ["cut off", () => wordFile({ body: paragraph("Woorden.") }).slice(0, 700), /^INPUT_DAMAGED brief\.docx: .*no directory at its end/u],
    ["nothing but its first bytes", () => strToU8("PK\x03\x04"), /^INPUT_DAMAGED /u],
    ["with a broken directory", () => patched(zip(GOOD), END, 16, 3, 4), /^INPUT_DAMAGED .*directory is broken/u],
    ["whose files are elsewhere", () => patched(zip(GOOD), ENTRY, 42, 5, 4), /^INPUT_DAMAGED .*not where the directory says/u],
    ["whose files end beyond its end", () => patched(zip(GOOD), ENTRY, 20, 0x7fffffff, 4), /^INPUT_DAMAGED .*cut off within/u],
    ["with another checksum", () => patched(zip(GOOD), ENTRY, 16, 1, 4), /^INPUT_DAMAGED brief\.docx#\[Content_Types\]\.xml: .*checksum/u],
    ["packed in an unknown way", () => patched(zip(GOOD), ENTRY, 10, 93, 2), /^INPUT_DAMAGED .*method 93/u],
    ["encrypted", () => patched(zip(GOOD), ENTRY, 8, 1, 2), /^INPUT_NOT_TEXT .*encrypted; save it without a password/u],
    [
      "without its document",
      () => zip({ ...GOOD, "_rels/.rels": "<Relationships/>", "word/document.xml": "", x: "" } as never),
      /^INPUT_DAMAGED brief\.docx#word\/document\.xml/u,
    ],
    [
      "whose document is missing",
      () => zip({ "[Content_Types].xml": GOOD["[Content_Types].xml"] ?? "" }),
      /^INPUT_DAMAGED .*no word\/document\.xml/u,
    ],
    [
      "whose document is something else",
      () => zip({ ...GOOD, "word/document.xml": "<w:hdr/>" }),
      /^INPUT_DAMAGED .*main part is no document/u,
    ],
    [
      "whose document is not well formed",
      () => zip({ ...GOOD, "word/document.xml": "<w:document><w:body>" }),
      /^INPUT_DAMAGED brief\.docx#word\/document\.xml:1:21: /u,
    ],
    [
      "whose document is no text",
      () => zip({ ...GOOD, "word/document.xml": Uint8Array.of(0x3c, 0xc3, 0x28) }),
      /^INPUT_BAD_ENCODING brief\.docx#word\/document\.xml/u,
    ],
    ["without words", () => wordFile({ body: "<w:p/>" }), /^INPUT_EMPTY .*recognise their text first/u],
    [
      "that names another document to be read in its place",
      () => wordFile({ body: '<w:altChunk r:id="a"/>' }),
      /^INPUT_NOT_TEXT .*another document within it/u,
    ],
  ])("is refused in one line: one %s", (_case, bytes, line) => expect(read(bytes())).toMatch(line));
  it("is refused wherever it is cut off", () => {
    const whole = wordFile({ body: paragraph("Woorden.") });
    for (let length = 4; length < whole.length; length += 7) expect(read(whole.slice(0, length))).toMatch(/^INPUT_(?:DAMAGED|NOT_TEXT) /u);
  });
});

describe("an archive that is no Word document", () => {
  const types = (type: string): string => `<Types><Override ContentType="application/${type}.main+xml"/></Types>`;
  it.each([
    ["an Excel workbook", { "[Content_Types].xml": types("vnd.openxmlformats-officedocument.spreadsheetml.sheet") }],
    ["a PowerPoint presentation", { "[Content_Types].xml": types("vnd.openxmlformats-officedocument.presentationml.presentation") }],
    ["an OpenDocument file", { mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<a/>" }],
    ["a ZIP archive that is no Office document", { "brief.txt": "Woorden." }],
  ])("is called by its name: %s", (what, files) =>
    expect(read(zip(files as never))).toContain(`INPUT_NOT_TEXT brief.docx: this is ${what}`),
  );
  it.each([
    ["by the type of its document", { ...GOOD, "[Content_Types].xml": types("vnd.ms-word.document.macroEnabled") }],
    ["by the macros in it", { ...GOOD, "word/vbaProject.bin": "x" }],
  ])("is refused when it holds macros, known %s", (_case, files) =>
    expect(read(zip(files))).toMatch(/^INPUT_NOT_TEXT .*holds macros; save it .* without macros/u),
  );
  it("is refused when it is locked with a password, with the reason", () => {
    const locked = new Uint8Array(2048);
    locked.set([0xd0, 0xcf, 0x11, 0xe0]);
    locked.set(Buffer.from("EncryptedPackage", "utf16le"), 1024);
    expect(refusal(() => decodeSource(locked, "brief.docx"))).toMatch(/^INPUT_NOT_TEXT .*locked with a password/u);
  });
});

describe("an archive that was made to be large", () => {
  const big = new Uint8Array(20_000_000);
  it("is refused while it is unpacked, whatever size it claims", () => {
    const bytes = zip({ ...GOOD, "word/document.xml": big });
    const started = performance.now();
    expect(read(bytes)).toMatch(/^INPUT_TOO_LARGE brief\.docx#word\/document\.xml: /u);
    expect(read(patched(bytes, ENTRY, 24, 10, 4))).toMatch(/^INPUT_TOO_LARGE /u);
    expect(performance.now() - started).toBeLessThan(1000);
  });
  it("is refused for all its parts together, and for parts that are not packed", () => {
    const filler = `<!--${"kabels en draden ".repeat(500)}-->`;
    const parts = { body: paragraph("x"), styles: filler, numbering: filler, settings: filler };
    for (const level of [0, 9] as const) {
      const bytes = zip(wordParts(parts), { level });
      expect(readDocx(bytes, "brief.docx", 40_000).parts).toHaveLength(1);
      expect(refusal(() => readDocx(bytes, "brief.docx", 20_000))).toMatch(/^INPUT_TOO_LARGE .*more than 20000 bytes/u);
    }
  });
  it("is not unpacked where nothing asks for it: pictures, and archives within it", () => {
    const bytes = zip({ ...GOOD, "word/media/image1.png": big, "word/embeddings/a.zip": zip({ b: "x".repeat(100_000) }) });
    const started = performance.now();
    expect(readDocx(bytes, "brief.docx").parts).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(500);
  });
  it("is refused for the number of its files, and for two of one name", () => {
    const files = Object.fromEntries(Array.from({ length: 5001 }, (_, index) => [`a${index}`, ""]));
    expect(read(zip({ ...GOOD, ...files }))).toMatch(/^INPUT_TOO_LARGE .*holds 50\d\d files/u);
    expect(read(zip({ ...GOOD, "WORD/document.xml": "<a/>" }))).toMatch(/^INPUT_DAMAGED .*two files named/u);
  });
  it("is refused for XML that grows or goes deep, as any XML is", () => {
    const entities = '<!DOCTYPE w:document [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
    const document = (GOOD["word/document.xml"] ?? "").replace(/^<\?[^>]*\?>/u, entities).replace("Woorden.", "&b;");
    expect(read(zip({ ...GOOD, "word/document.xml": document }))).toMatch(/^INPUT_DAMAGED .*&b;/u);
    expect(read(wordFile({ body: "<w:p>".repeat(100_000) }))).toMatch(/^INPUT_TOO_LARGE .*nested/u);
  });
});
