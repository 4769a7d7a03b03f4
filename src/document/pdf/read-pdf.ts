import { sha256 } from "../../kernel/hash.js";
import { type Line, type LineKind, splitLines } from "../lines.js";
import { findMarks, type Mark } from "../marks.js";
import type { ParsedFile, SourceText } from "../model.js";
import { readLines } from "../read-lines.js";
import { unreadableCharacters } from "../unreadable-characters.js";
import type { Block } from "./block.js";
import { checkStreams } from "./check-streams.js";
import { headingLevels } from "./heading-types.js";
import { layOut } from "./lay-out.js";
import { DEFAULT_PDF_LIMITS, type PdfLimits } from "./pdf-limits.js";
import { readTextLayer } from "./read-text-layer.js";
import { tooLargePdf, unreadablePdf } from "./refusals.js";
import type { TextPage } from "./text-item.js";
import { writeText } from "./write-text.js";

/** What a PDF is as a media type. */
export const PDF = "application/pdf";

/**
 * Reads a letter or paper in PDF by its text layer: paragraphs, headings, lists, rows of tables, the notes at the foot of its pages with both
 * ends. Spans count in the text that is made of the layer, which is the same whenever the same file is read (`SourceText.text`). What lines are,
 * `readLines` tells, as of every other source. Page numbers, and running heads and feet after their first printing, are left out.
 *
 * @param name file path or URL, named in every error
 * @throws ArchiveError INPUT_DAMAGED for a file that is cut off or broken; INPUT_TOO_LARGE; INPUT_NOT_TEXT for one that asks for a password, or
 * holds pictures of text only
 */
export async function readPdf(bytes: Uint8Array, name: string, limits: PdfLimits = DEFAULT_PDF_LIMITS): Promise<ParsedFile> {
  if (bytes.length > limits.maxBytes) {
    const message = `the file has ${bytes.length} bytes, the limit is ${limits.maxBytes}`;
    throw tooLargePdf(name, message, "split it into one file per document, or raise the limit");
  }
  checkStreams(bytes, name, limits.maxUnpacked);
  const pages = await readTextLayer(bytes, name, limits);
  refuseWithoutText(pages, name);
  const { pages: laidOut, measures } = layOut(pages);
  const { text, marks: notes, blocks } = writeText(laidOut);
  const marks = withRedactions(text, notes);
  const levels = headingLevels(laidOut.flat(), measures);
  const lines = splitLines(text, marks).map((line) => saidLine(line, blocks.get(line.start), levels));
  const { parts, diagnostics } = readLines(text, lines, marks);
  const source: SourceText = { name, text, form: "PLAIN", mediaType: PDF, sha256: sha256(bytes), bytes: bytes.length };
  const found = [...unreadableCharacters(text), ...diagnostics];
  return { source, parts, diagnostics: found.toSorted((a, b) => a.span.start - b.span.start) };
}

function refuseWithoutText(pages: readonly TextPage[], name: string): void {
  if (pages.some(({ items }) => items.some(({ text }) => /[\p{L}\d]/u.test(text)))) return;
  throw unreadablePdf(name, "the PDF has no text layer: it holds pictures of text only", "recognise its text first (OCR)");
}

function withRedactions(text: string, notes: readonly Mark[]): readonly Mark[] {
  const redactions = findMarks(text).marks.filter(({ kind }) => kind === "REDACTION");
  return redactions.length === 0 ? notes : [...notes, ...redactions].toSorted((a, b) => a.start - b.start || b.end - a.end);
}

// Each line is a paragraph of its own, and its type may say that it is a heading.
function saidLine(line: Line, block: Block | undefined, levels: ReadonlyMap<Block, number>): Line {
  const level = block === undefined ? undefined : levels.get(block);
  const said: LineKind | null =
    block?.kind === "FURNITURE" ? { kind: "METADATA" } : level === undefined ? null : { kind: "HEADING", level };
  return { ...line, opensParagraph: true, ...(said === null ? {} : { said }) };
}
