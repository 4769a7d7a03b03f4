import { splitLines } from "./lines.js";
import { findMarks } from "./marks.js";
import type { ParsedFile, SourceText } from "./model.js";
import { readLines } from "./read-lines.js";
import { unreadableCharacters } from "./unreadable-characters.js";

/**
 * Reads plain text made from a letter in Word or PDF: one or more documents, each with its passages, footnotes and redactions. Every visible
 * character of the source ends up in exactly one passage (`unaccounted` checks that); what is odd becomes a diagnostic. Never throws.
 */
export function readText(source: SourceText): ParsedFile {
  const { marks, diagnostics } = findMarks(source.text);
  const read = readLines(source.text, splitLines(source.text, marks), marks);
  const found = [...diagnostics, ...unreadableCharacters(source.text), ...read.diagnostics];
  return { source, parts: read.parts, diagnostics: found.toSorted((a, b) => a.span.start - b.span.start) };
}
