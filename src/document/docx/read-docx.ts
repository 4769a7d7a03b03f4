import { ArchiveError } from "../../kernel/errors.js";
import { sha256 } from "../../kernel/hash.js";
import { linksWithin } from "../markup/links-within.js";
import { marksOfLines } from "../markup/markup-line.js";
import { childOf, descendantsOf, type MarkupElement } from "../markup/markup-tree.js";
import { xmlCharacter } from "../markup/xml-characters.js";
import type { ParsedFile, ParsedLink, ParsedPart, SourceText } from "../model.js";
import { isPageNumber } from "../printed-forms.js";
import { readLines } from "../read-lines.js";
import { numberNotes } from "./note-numbers.js";
import { readNumbering } from "./numbering.js";
import { openPackage, type Package, type PackagePart } from "./open-package.js";
import { readPartTree } from "./part-tree.js";
import { isOn } from "./properties.js";
import { readBlocks } from "./read-blocks.js";
import { type NotePart, readNotes } from "./read-notes.js";
import type { Reading } from "./reading.js";
import { readStyles } from "./styles.js";

/** What a DOCX is as a media type. */
export const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** As many empty lines as no field has between its label and its value. */
const BLANK_BELOW_LETTERHEAD = 2;

/** A part whose words are read, and where it begins in the text of the source. */
interface PlacedPart extends PackagePart {
  readonly root: MarkupElement;
}

/**
 * Reads a letter in Word's own format: its paragraphs, headings, lists, tables, boxes of text, and its footnotes and endnotes with both ends. The
 * letterhead that ministries print as the header of the first page stands before them; other headers and footers repeat it and are left out, as
 * are deleted and hidden words, comments and the codes of fields. Spans count in the text of the XML parts with words, one after the other.
 *
 * @param mostUnpacked how many bytes may come out of the archive that it is; more than any letter holds where it is not said
 * @throws ArchiveError INPUT_DAMAGED, INPUT_TOO_LARGE, INPUT_NOT_TEXT, INPUT_EMPTY for a document without words, INPUT_BAD_ENCODING
 */
export function readDocx(bytes: Uint8Array, name: string, mostUnpacked?: number): ParsedFile {
  const opened = openPackage(bytes, name, mostUnpacked);
  const { text, header, main, notes } = placeParts(opened, name);
  const reading = beginReading(text, opened, main, name);
  for (const part of header === null ? [main] : [header, main]) {
    reading.relationships = part.relationships;
    readBlocks(part === main ? (childOf(part.root, "w:body") ?? part.root) : part.root, reading);
    reading.blank = Math.max(BLANK_BELOW_LETTERHEAD, reading.blank);
  }
  const noteMarks = readNotes(notes, reading);
  const lines = reading.lines.filter((line) => line.start >= main.root.start || !isPageNumber(line.words));
  if (lines.length === 0) {
    const advice = "if it holds pictures of pages only, recognise their text first";
    throw new ArchiveError("INPUT_EMPTY", "the document holds no words", { place: name, advice });
  }
  const { parts, diagnostics } = readLines(text, lines, marksOfLines(lines), noteMarks);
  const source: SourceText = { name, text, form: "MARKUP", mediaType: DOCX, sha256: sha256(bytes), bytes: bytes.length };
  const found = [...reading.diagnostics, ...diagnostics].toSorted((a, b) => a.span.start - b.span.start);
  return { source, parts: parts.map((part) => withLinks(part, reading.links)), diagnostics: found };
}

interface PlacedParts {
  readonly text: string;
  readonly header: PlacedPart | null;
  readonly main: PlacedPart;
  readonly notes: readonly NotePart[];
}

function placeParts(opened: Package, place: string): PlacedParts {
  let text = "";
  const put = (part: PackagePart): PlacedPart => {
    const root = readPartTree(part.text, text.length, `${place}#${part.name}`);
    text += `${part.text}\n`;
    return { ...part, root };
  };
  const letterhead = letterheadOf(opened, place);
  const header = letterhead === null ? null : put(letterhead);
  const main = put(opened.main);
  if (main.root.name !== "w:document")
    throw new ArchiveError("INPUT_DAMAGED", `its main part is no document (<${main.root.name.slice(0, 60)}>)`, {
      place,
      advice: "fetch it again",
    });
  const notes = (["footnotes", "endnotes"] as const).flatMap((type): NotePart[] => {
    const part = relatedPart(opened, type);
    return part === null ? [] : [{ ...put(part), kind: type === "footnotes" ? "FOOTNOTE" : "ENDNOTE" }];
  });
  return { text, header, main, notes };
}

// The header of the first page, where the first section has one of its own.
function letterheadOf(opened: Package, place: string): PackagePart | null {
  const section = firstSection(readPartTree(opened.main.text, 0, `${place}#${opened.main.name}`));
  if (section === undefined || isOn(section, "w:titlePg") !== true) return null;
  const reference = descendantsOf(section, "w:headerReference").find(({ attributes }) => attributes["w:type"] === "first");
  const relationship = opened.main.relationships.get(reference?.attributes["r:id"] ?? "");
  return relationship === undefined || relationship.isExternal ? null : opened.part(relationship.target);
}

function firstSection(root: MarkupElement): MarkupElement | undefined {
  return descendantsOf(root, "w:sectPr")[0];
}

function relatedPart({ main, part }: Package, type: string): PackagePart | null {
  const found = [...main.relationships.values()].find((relationship) => relationship.type === type && !relationship.isExternal);
  return found === undefined ? null : part(found.target);
}

function beginReading(source: string, opened: Package, main: PlacedPart, place: string): Reading {
  const tree = (type: string): MarkupElement | null => {
    const part = relatedPart(opened, type);
    return part === null ? null : readPartTree(part.text, 0, `${place}#${part.name}`);
  };
  const styles = readStyles(tree("styles"));
  return {
    source,
    place,
    styles,
    numberer: readNumbering(tree("numbering"), styles),
    notes: numberNotes(tree("settings"), firstSection(main.root)),
    fields: { open: [], hidden: 0 },
    signs: new Map(),
    character: xmlCharacter,
    lines: [],
    links: [],
    openLinks: [],
    diagnostics: [],
    relationships: main.relationships,
    blank: 0,
    carried: [],
    carriedFrom: null,
  };
}

// Links in notes belong to the document whose note it is.
function withLinks(part: ParsedPart, links: readonly ParsedLink[]): ParsedPart {
  const notes = part.footnotes.map(({ note }) => note);
  const own = linksWithin(links, [part, ...notes]);
  return own.length === 0 ? part : { ...part, links: own };
}
