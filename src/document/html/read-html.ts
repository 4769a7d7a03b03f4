import type { Diagnostic } from "../../kernel/diagnostic.js";
import { diagnose } from "../../kernel/diagnostic-codes.js";
import { ArchiveError } from "../../kernel/errors.js";
import type { Mark } from "../marks.js";
import { readHtmlTree } from "../markup/html-tree.js";
import { linksWithin } from "../markup/links-within.js";
import { type MarkedLine, marksOfLines } from "../markup/markup-line.js";
import { rulesOf, stretchesOf } from "../markup/pieces.js";
import { joinStretches } from "../markup/stretches.js";
import type { ParsedFile, ParsedLink, ParsedPart, Passage, SourceText } from "../model.js";
import { findLetterLines } from "../official-xml/letter-lines.js";
import { readLines } from "../read-lines.js";
import { unreadableCharacters } from "../unreadable-characters.js";
import { findNotes, type PageNote } from "./html-notes.js";
import { contentOf } from "./page-content.js";
import { pageProperties } from "./page-properties.js";
import { beginPage, type PageReading, piecesOf, readBlock } from "./read-page-lines.js";

/**
 * Reads a page of the publisher, of the Chamber, or any other page that holds a letter: what a browser shows of its main content, without menus,
 * controls and what is hidden; footnotes with both ends; links; and what the page says of the document apart from its words.
 *
 * @throws ArchiveError INPUT_EMPTY for a page without words of its own, INPUT_TOO_LARGE
 */
export function readHtml(source: SourceText): ParsedFile {
  const { text, name } = source;
  const root = readHtmlTree(text, name);
  const content = contentOf(root);
  const notes = findNotes(text, content);
  const reading = beginPage(text, content, notes);
  for (const element of content) readBlock(element, reading);
  const { lines, diagnostics } = inOrder(reading.lines);
  if (lines.length === 0) {
    const advice = "fetch the page again; its text may come from a program that was not run";
    throw new ArchiveError("INPUT_EMPTY", "the page holds no words of a document", { place: name, advice });
  }
  const noteMarks = notes.notes.flatMap((note) => marksOfNote(note, reading));
  const read = readLines(text, lines, marksOfLines(lines), noteMarks);
  const found = [...diagnostics, ...unreadableCharacters(text), ...read.diagnostics];
  const properties = pageProperties(text, root);
  const parts = read.parts.map((part, index) => completed(part, reading.links, index === 0 ? properties : []));
  return { source, parts, diagnostics: found.toSorted((a, b) => a.span.start - b.span.start) };
}

// Words that stand in a table outside its cells are shown before it, but lie within it; where they lie within a row, they cannot be read.
function inOrder(lines: readonly MarkedLine[]): { readonly lines: readonly MarkedLine[]; readonly diagnostics: readonly Diagnostic[] } {
  const kept: MarkedLine[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const line of lines.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (line.start >= (kept.at(-1)?.end ?? 0)) kept.push(line);
    else diagnostics.push(diagnose("UNREADABLE_MARK", "words stand in a row of a table outside its cells; they were passed over", line));
  }
  return { lines: kept, diagnostics };
}

function marksOfNote({ element, number, cut }: PageNote, reading: PageReading): readonly Mark[] {
  const joined = joinStretches(reading.source, stretchesOf(piecesOf(element, reading, cut), ""), rulesOf(reading));
  const { start, end, inner } = element;
  const words = joined === null ? { start: inner.end, end: inner.end } : { start: joined.start, end: joined.end };
  return [{ kind: "NOTE", label: number, start, end, words }, ...(joined?.marks ?? [])];
}

// A motion is signed with names alone, which only its words before show to be names.
function withSignatures(passages: readonly Passage[]): readonly Passage[] {
  const lines = findLetterLines(passages);
  return passages.map((passage) => {
    const isSigned = passage.kind === "PARAGRAPH" && lines.get(passage.order - (passages[0]?.order ?? 0))?.kind === "SIGNATURE";
    return isSigned ? { ...passage, kind: "SIGNATURE" } : passage;
  });
}

function completed(part: ParsedPart, links: readonly ParsedLink[], properties: NonNullable<ParsedPart["properties"]>): ParsedPart {
  const own = linksWithin(links, [part, ...part.footnotes.map(({ note }) => note)]);
  return {
    ...part,
    passages: withSignatures(part.passages),
    ...(properties.length === 0 ? {} : { properties }),
    ...(own.length === 0 ? {} : { links: own }),
  };
}
