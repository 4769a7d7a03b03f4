import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DEFAULT_PDF_LIMITS, type PdfLimits } from "../../../../src/document/pdf/pdf-limits.js";
import { readPdf } from "../../../../src/document/pdf/read-pdf.js";
import { ArchiveError } from "../../../../src/kernel/errors.js";
import { linesOf, pdfOf, pdfOfObjects, streamOf } from "./pdf-of.js";

const LETTER = pdfOf([linesOf(["Geachte Voorzitter,", "Hierbij zend ik u een brief."], { x: 70, y: 700 })]);
const CATALOG = "<< /Type /Catalog /Pages 2 0 R >>";
const FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";

/** A page that is drawn by object 5, with a form or picture in object 6. */
function drawnBy(content: string, ...others: string[]): readonly string[] {
  const resources = "<< /Font << /F0 3 0 R >> /XObject << /X 6 0 R >> >>";
  const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources ${resources} /Contents 5 0 R >>`;
  return [CATALOG, "<< /Type /Pages /Kids [4 0 R] /Count 1 >>", FONT, page, streamOf(content), ...others];
}

/** A form that draws the form with the next number ten times. */
function nested(index: number): string {
  const resources = `<< /Font << /F0 3 0 R >> /XObject << /X ${index + 1} 0 R >> >>`;
  return streamOf("/X Do ".repeat(10), `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources ${resources}`);
}

async function refusal(bytes: Uint8Array, limits: Partial<PdfLimits> = {}): Promise<string> {
  const error = await readPdf(bytes, "brief.pdf", { ...DEFAULT_PDF_LIMITS, ...limits }).catch((thrown: unknown) => thrown);
  if (!(error instanceof ArchiveError)) throw error;
  expect(error.line).not.toContain("\n");
  expect(error.line).toMatch(/^brief\.pdf/u);
  return `${error.code} ${error.message}`;
}

describe("a PDF is refused", () => {
  const said = (["log", "info", "warn", "error", "debug"] as const).map((name) => () => vi.spyOn(console, name));
  let consoles: ReturnType<(typeof said)[number]>[] = [];
  beforeEach(() => {
    consoles = said.map((spy) => spy().mockImplementation(() => undefined));
  });
  afterEach(() => {
    for (const spy of consoles) expect(spy).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it("when it is cut off, wherever that is", async () => {
    for (const part of [0.3, 0.6, 0.9])
      expect(await refusal(LETTER.slice(0, Math.floor(LETTER.length * part)))).toMatch(/^INPUT_DAMAGED .*cut off/u);
  });
  it("when a stream in it is damaged", async () => {
    const bytes = Uint8Array.from(LETTER);
    const start = Buffer.from(bytes).indexOf("stream\n") + 12;
    bytes.fill(7, start, start + 10);
    expect(await refusal(bytes)).toMatch(/^INPUT_DAMAGED .*cannot be unpacked/u);
  });
  it("when it is no PDF but in name", async () => {
    expect(await refusal(new TextEncoder().encode("%PDF-1.4\nniets\n%%EOF\n"))).toMatch(/^INPUT_DAMAGED/u);
  });
  it("when its pages lead to themselves", async () => {
    const bytes = pdfOfObjects([CATALOG, "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 3 >>"]);
    expect(await refusal(bytes)).toMatch(/^INPUT_DAMAGED .*circular/u);
  });
  it("when a form draws itself", async () => {
    expect(await refusal(pdfOfObjects(drawnBy("/X Do", nested(5))))).toMatch(/^INPUT_DAMAGED/u);
  });
  it("when it asks for a password", async () => {
    const encryption = `<< /Filter /Standard /V 1 /R 2 /O <${"00".repeat(32)}> /U <${"11".repeat(32)}> /P -4 >>`;
    const bytes = pdfOfObjects(drawnBy("BT ET", encryption), "/Encrypt 6 0 R /ID [<00><00>]");
    expect(await refusal(bytes)).toBe("INPUT_NOT_TEXT the PDF is encrypted and asks for a password");
  });
  it("when it holds pictures of text only", async () => {
    const picture = "/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray";
    expect(await refusal(pdfOfObjects(drawnBy("/X Do", streamOf("\0", picture))))).toMatch(/^INPUT_NOT_TEXT .*pictures of text only/u);
  });
  it("when it has more bytes, pages, characters or pieces than allowed", async () => {
    expect(await refusal(LETTER, { maxBytes: 100 })).toMatch(/^INPUT_TOO_LARGE the file has \d+ bytes, the limit is 100/u);
    const pages = pdfOf([[], [], []]);
    expect(await refusal(pages, { maxPages: 2 })).toBe("INPUT_TOO_LARGE the PDF has 3 pages, the limit is 2");
    expect(await refusal(LETTER, { maxCharacters: 20 })).toBe("INPUT_TOO_LARGE the PDF holds more than 20 characters");
    expect(await refusal(LETTER, { maxPieces: 1 })).toMatch(/^INPUT_TOO_LARGE a page/u);
  });
  it("when reading it takes too long", async () => {
    expect(await refusal(LETTER, { maxMilliseconds: -1 })).toMatch(/^INPUT_TOO_LARGE reading the PDF took longer/u);
  });
  it("when a small stream unpacks to a large one", async () => {
    const bytes = pdfOfObjects(drawnBy(" ".repeat(20_000_000)));
    expect(bytes.length).toBeLessThan(40_000);
    expect(await refusal(bytes, { maxUnpacked: 10_000_000 })).toMatch(/^INPUT_TOO_LARGE its streams unpack/u);
  });
  it("when a stream is packed twice", async () => {
    const twice = streamOf("").replace("/FlateDecode", "[/FlateDecode /FlateDecode]");
    expect(await refusal(pdfOfObjects(drawnBy("BT ET", twice)))).toBe("INPUT_TOO_LARGE a stream in it is packed more than once");
  });
  it("when forms that draw forms make more of it than there is", async () => {
    const last = streamOf(
      "BT /F0 9 Tf 50 700 Td (boe) Tj ET",
      "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F0 3 0 R >> >>",
    );
    const forms = [6, 7, 8, 9, 10, 11, 12].map(nested);
    expect(await refusal(pdfOfObjects(drawnBy("/X Do", ...forms, last)), { maxCharacters: 2000 })).toMatch(/^INPUT_TOO_LARGE/u);
  });
});

describe("a PDF is read", () => {
  it("without a word on the console, and its bytes stay", async () => {
    const spies = (["log", "warn", "error"] as const).map((name) => vi.spyOn(console, name));
    const bytes = Uint8Array.from(LETTER);
    const { source } = await readPdf(bytes, "brief.pdf");
    expect(source).toMatchObject({ name: "brief.pdf", form: "PLAIN", mediaType: "application/pdf", bytes: LETTER.length });
    expect(source.text).toBe("Geachte Voorzitter,\nHierbij zend ik u een brief.\n\f");
    expect([...bytes]).toEqual([...LETTER]);
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  });
  it("to the same text whenever it is read, also at the same time as others", async () => {
    const texts = await Promise.all([1, 2, 3].map(async () => (await readPdf(LETTER, "brief.pdf")).source));
    expect(new Set(texts.map(({ text, sha256 }) => `${sha256} ${text}`)).size).toBe(1);
  });
});
