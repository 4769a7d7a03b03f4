import type { Mark } from "../marks.js";
import { descendantsOf, type MarkupElement } from "../markup/markup-tree.js";
import { type Piece, rulesOf, stretchesOf } from "../markup/pieces.js";
import { joinStretches } from "../markup/stretches.js";
import { xmlWords } from "../markup/xml-characters.js";
import { type NoteKind, notesById } from "./note-numbers.js";
import type { PackagePart } from "./open-package.js";
import { endCarried, readParagraph } from "./read-paragraph.js";
import { isPiece, type Reading } from "./reading.js";

/** A part of the package that holds notes, as a tree. */
export interface NotePart {
  readonly kind: NoteKind;
  readonly root: MarkupElement;
  readonly relationships: PackagePart["relationships"];
}

/**
 * The notes that markers lead to, in the order in which they stand: a mark for each note, followed by the marks in its words. Its paragraphs are read
 * on. A note that nothing leads to is not printed, and is no part of the letter.
 */
export function readNotes(parts: readonly NotePart[], reading: Reading): readonly Mark[] {
  const marks: Mark[] = [];
  for (const { kind, root, relationships } of parts) {
    reading.relationships = relationships;
    const cited = new Map(reading.notes.cited().flatMap((note) => (note.kind === kind ? [[note.id, note]] : [])));
    for (const [id, element] of notesById(root)) {
      const note = cited.get(id);
      if (note === undefined) continue;
      for (const mark of noteMarks(element, note.number, note.sign, reading)) marks.push(mark);
    }
  }
  return marks;
}

function noteMarks(element: MarkupElement, label: string, sign: string | undefined, reading: Reading): readonly Mark[] {
  const paragraphs = descendantsOf(element, "w:p").map((paragraph) => readParagraph(paragraph, reading)?.pieces.filter(isPiece) ?? []);
  paragraphs.push(endCarried(reading).filter(isPiece));
  const [first = [], ...rest] = paragraphs;
  const stretches = [...stretchesOf(withoutSign(first, sign, reading), ""), ...rest.flatMap((pieces) => stretchesOf(pieces, " "))];
  const joined = joinStretches(reading.source, stretches, rulesOf(reading));
  const { start, end } = element;
  if (joined === null) return [{ kind: "NOTE", label, start, end, words: { start: element.inner.end, end: element.inner.end } }];
  return [{ kind: "NOTE", label, start, end, words: { start: joined.start, end: joined.end } }, ...joined.marks];
}

// Where its author chose a sign, the note itself begins with it.
function withoutSign(pieces: readonly Piece[], sign: string | undefined, { source }: Reading): readonly Piece[] {
  const [first] = pieces;
  if (sign === undefined || first?.kind !== "NODE" || first.node.type !== "TEXT") return pieces;
  return xmlWords(source.slice(first.node.start, first.node.end)).trim() === sign ? pieces.slice(1) : pieces;
}
