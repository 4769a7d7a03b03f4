import type { Diagnostic } from "../../kernel/diagnostic.js";
import { ArchiveError } from "../../kernel/errors.js";
import type { Span } from "../../kernel/span.js";
import { buildPassage } from "../build-passage.js";
import { type Draft, draftOf } from "../draft.js";
import type { Mark } from "../marks.js";
import { type MarkupRules, wordsSpan } from "../markup/markup-marks.js";
import { elementsOf, type MarkupElement } from "../markup/markup-tree.js";
import { joinStretches } from "../markup/stretches.js";
import { readXmlTree } from "../markup/xml-tree.js";
import type { ParsedFile, ParsedPart, ParsedProperty, Passage, SourceText } from "../model.js";
import { unreadableCharacters } from "../unreadable-characters.js";
import type { Block } from "./block.js";
import { blocksOf } from "./blocks.js";
import { headingStyles } from "./heading-levels.js";
import { headingProperties } from "./heading-properties.js";
import { findLetterLines, type LetterLine } from "./letter-lines.js";
import { readLinks } from "./links.js";
import { readMetadata } from "./metadata.js";
import { numberNotes, readNotes } from "./notes.js";
import { officialRules } from "./rules.js";

/** The publications that are read, by the element that holds them. */
const PUBLICATIONS = new Set(["kamerstuk", "handelingen", "kamervragen"]);

const ADVICE =
  "of XML, official publications of the States General are read (officiele-publicatie with kamerstuk, handelingen or kamervragen)";

/**
 * Reads an official publication in the XML of its publisher: passages, footnotes with both ends, links, and what its metadata and heading say. Every
 * word ends up in one passage or one footnote (`unaccounted` checks that).
 *
 * @throws ArchiveError INPUT_NOT_TEXT for XML of another vocabulary, INPUT_EMPTY for a publication without words, INPUT_DAMAGED, INPUT_TOO_LARGE
 */
export function readOfficialXml(source: SourceText): ParsedFile {
  const { text, name } = source;
  const root = readXmlTree(text, name);
  const body = publicationIn(root, name);
  const numbered = numberNotes(text, body);
  const rules = officialRules(numbered.numberOf);
  const passages = readPassages(text, body, rules);
  if (passages.length === 0)
    throw new ArchiveError("INPUT_EMPTY", "the publication holds no words", { place: name, advice: "fetch it again, or leave it out" });
  const { footnotes, diagnostics } = readNotes(text, body, numbered, passages, rules);
  const part: ParsedPart = {
    kind: "KAMERSTUK",
    start: root.start,
    end: root.end,
    passages,
    footnotes,
    redactions: [],
    properties: mergedProperties(headingProperties(text, body), readMetadata(text, root)),
    links: readLinks(text, body, rules),
  };
  return { source, parts: [part], diagnostics: inOrder([...diagnostics, ...unreadableCharacters(text)]) };
}

function publicationIn(root: MarkupElement, name: string): MarkupElement {
  const refused = (message: string): ArchiveError => new ArchiveError("INPUT_NOT_TEXT", message, { place: name, advice: ADVICE });
  if (root.name === "metadata_gegevens") throw refused("this is the metadata of a publication without its words");
  if (root.name !== "officiele-publicatie") throw refused(`this is XML of another kind (<${root.name.slice(0, 60)}>)`);
  const body = elementsOf(root).find((element) => PUBLICATIONS.has(element.name));
  if (body !== undefined) return body;
  const other = elementsOf(root)
    .find((element) => element.name !== "metadata")
    ?.name.slice(0, 60);
  throw refused(other === undefined ? "this publication holds nothing but metadata" : `this is a publication of another kind (<${other}>)`);
}

interface Drafted {
  readonly draft: Draft;
  readonly marks: readonly Mark[];
}

function readPassages(source: string, body: MarkupElement, rules: MarkupRules): readonly Passage[] {
  const blocks = blocksOf(body, { source, depth: 0, styles: headingStyles(body) });
  const drafted = blocks.map((block) => draftBlock(source, block, rules)).filter((found) => found !== null);
  const passages = drafted.map(({ draft, marks }, order) => buildPassage(source, draft, marks, order));
  if (body.name !== "kamerstuk") return passages;
  const lines = findLetterLines(passages);
  return passages.map((passage, order) => {
    const line = lines.get(order);
    const found = drafted[order];
    return line === undefined || found === undefined ? passage : relabelled(source, found, line, order);
  });
}

function draftBlock(source: string, block: Block, rules: MarkupRules): Drafted | null {
  const { kind, stretches, level, label, sign, from } = block;
  const words = joinStretches(source, stretches, rules, from);
  if (words === null) return null;
  const bullet = sign === undefined ? null : wordsSpan(source, sign.inner, []);
  const details = {
    ...(level === undefined ? {} : { level }),
    ...(label === undefined ? {} : { label }),
    // A number or letter says which item this is, and stays in the text; a dash does not.
    ...(bullet === null || /[\p{L}\p{N}]/u.test(source.slice(bullet.start, bullet.end)) ? {} : { bullet }),
  };
  if (kind !== "TABLE_ROW") return { draft: draftOf(kind, words, words, details), marks: words.marks };
  return { draft: draftOf(kind, words, words, { ...details, keepTabs: true }), marks: withTabsFolded(source, words, words.marks) };
}

// A tab among the words of a cell is white space, not the border of two cells.
function withTabsFolded(source: string, { start, end }: Span, marks: readonly Mark[]): readonly Mark[] {
  const folded: Mark[] = [];
  let at = start;
  for (const mark of [...marks, null]) {
    const until = mark?.start ?? end;
    for (const match of source.slice(at, until).matchAll(/[^\S\t]{0,20}\t\s*/gu))
      folded.push({ kind: "MARKUP", start: at + match.index, end: at + match.index + match[0].length, as: " " });
    if (mark !== null) folded.push(mark);
    at = Math.max(at, mark?.end ?? at);
  }
  return folded;
}

function relabelled(source: string, { draft, marks }: Drafted, { kind, label }: LetterLine, order: number): Passage {
  return buildPassage(source, { ...draft, kind, ...(label === undefined ? {} : { label }) }, marks, order);
}

// The heading names all dossiers of a paper, the metadata often only the first; of other things the metadata knows more.
function mergedProperties(heading: readonly ParsedProperty[], metadata: readonly ParsedProperty[]): readonly ParsedProperty[] {
  const given = new Set(metadata.map(({ name }) => name));
  const dossiers = heading.filter(({ name }) => name === "DOSSIER");
  const known = new Set(dossiers.map(({ value }) => value));
  const rest = metadata.filter(({ name, value }) => name !== "DOSSIER" || !known.has(value));
  return [...dossiers, ...rest, ...heading.filter(({ name }) => name !== "DOSSIER" && !given.has(name))];
}

function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((a, b) => a.span.start - b.span.start);
}
