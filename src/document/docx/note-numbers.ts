import { childOf, elementsOf, type MarkupElement } from "../markup/markup-tree.js";
import { printedNumber } from "../markup/printed-number.js";
import { numberOf, propertyOf } from "./properties.js";

export type NoteKind = "FOOTNOTE" | "ENDNOTE";

/** A note that a marker in the text leads to. */
export interface CitedNote {
  readonly kind: NoteKind;
  /** Its id in the part that holds the notes. */
  readonly id: string;
  /** The number it is known by: as printed; the second of two with one number has `.2` after it. */
  readonly number: string;
  /** The sign that its author chose instead of a number (`*`); absent for a note that is numbered. */
  readonly sign?: string;
}

/** Numbers the notes of a document in the order in which their markers stand. */
export interface NoteNumbers {
  /** The number of the note that a marker leads to; a second marker to one note has the same. */
  readonly cite: (kind: NoteKind, id: string, sign?: string) => string;
  /** Begins to number anew, where a new section begins and the document says so. */
  readonly beginSection: () => void;
  readonly cited: () => readonly CitedNote[];
}

interface Counting {
  readonly format: string;
  readonly start: number;
  readonly perSection: boolean;
  next: number;
}

const ELEMENTS: Readonly<Record<NoteKind, string>> = { FOOTNOTE: "w:footnotePr", ENDNOTE: "w:endnotePr" };
const FORMATS: Readonly<Record<NoteKind, string>> = { FOOTNOTE: "decimal", ENDNOTE: "lowerRoman" };

/** Begins to number notes as a document says: in `word/settings.xml`, or before that in the properties of its first section. */
export function numberNotes(settings: MarkupElement | null, section: MarkupElement | undefined): NoteNumbers {
  const counting: Readonly<Record<NoteKind, Counting>> = {
    FOOTNOTE: countingOf("FOOTNOTE", settings, section),
    ENDNOTE: countingOf("ENDNOTE", settings, section),
  };
  const cited = new Map<string, CitedNote>();
  const taken = new Map<string, number>();
  return {
    cite: (kind, id, sign) => {
      const key = `${kind} ${id}`;
      const known = cited.get(key)?.number;
      if (known !== undefined) return known;
      const printed = sign ?? nextNumber(counting[kind]);
      const count = (taken.get(printed) ?? 0) + 1;
      taken.set(printed, count);
      const number = count === 1 ? printed : `${printed}.${count}`;
      cited.set(key, { kind, id, number, ...(sign === undefined ? {} : { sign }) });
      return number;
    },
    beginSection: () => {
      for (const kind of [counting.FOOTNOTE, counting.ENDNOTE]) if (kind.perSection) kind.next = kind.start;
    },
    cited: () => [...cited.values()],
  };
}

function nextNumber(counting: Counting): string {
  counting.next += 1;
  return printedNumber(counting.next - 1, counting.format);
}

function countingOf(kind: NoteKind, settings: MarkupElement | null, section: MarkupElement | undefined): Counting {
  const said = [section, settings ?? undefined].map((group) => (group === undefined ? undefined : childOf(group, ELEMENTS[kind])));
  const first = <T>(read: (group: MarkupElement | undefined) => T | undefined): T | undefined =>
    said.map(read).find((value) => value !== undefined);
  const start = first((group) => numberOf(group, "w:numStart")) ?? 1;
  return {
    start,
    next: start,
    format: first((group) => propertyOf(group, "w:numFmt")) ?? FORMATS[kind],
    perSection: first((group) => propertyOf(group, "w:numRestart")) === "eachSect",
  };
}

/** The notes of `word/footnotes.xml` or `word/endnotes.xml` by id, without the lines that separate them from the text. */
export function notesById(root: MarkupElement | null): ReadonlyMap<string, MarkupElement> {
  const notes =
    root === null ? [] : elementsOf(root).filter(({ attributes }) => !/separator|continuation/iu.test(attributes["w:type"] ?? ""));
  return new Map(notes.map((note) => [note.attributes["w:id"] ?? "", note]));
}
