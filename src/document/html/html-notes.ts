import { descendantsOf, elementsOf, type MarkupElement, type MarkupNode } from "../markup/markup-tree.js";
import { htmlWords } from "./html-words.js";
import { classesOf, isFurniture } from "./page-furniture.js";

/** A footnote of a page. */
export interface PageNote {
  readonly element: MarkupElement;
  /** The number it is known by: as printed; the second of two with one number has `.2` after it. */
  readonly number: string;
  /** What in it is no part of its words: its number, the way back to the text. */
  readonly cut: ReadonlySet<MarkupNode>;
}

/** The footnotes of a page, and what their markers are. */
export interface PageNotes {
  readonly notes: readonly PageNote[];
  readonly isNote: (element: MarkupElement) => boolean;
  /** The number of the note that an element is the marker of; undefined for any other element. */
  readonly markerOf: (element: MarkupElement) => string | undefined;
}

/** `1`, `[2]`, `*`, `a)`: what a marker looks like. */
const NUMBER = /^[[(]?(?<number>\d{1,4}|[a-z]|[*†‡§]{1,4})[\])]?$/iu;
/** What pages call a footnote in its id. */
const NOTE_ID = /^(?:supernote-note|_?ftn|_?edn|fn|footnote|endnote|voetnoot|noot|note)(?![a-z])(?!ref)/iu;
const BLOCKS = new Set(["div", "li", "p", "dd", "td", "section", "aside"]);

/**
 * Finds the footnotes of a page and the markers that lead to them: on pages of the publisher by their class (`noot`, `nootnum`), on other pages by
 * a number that links to a place below it which holds the note.
 */
export function findNotes(source: string, roots: readonly MarkupElement[]): PageNotes {
  const targets = targetsOf(roots);
  const links = roots.flatMap((root) => descendantsOf(root, "a")).filter((link) => (link.attributes["href"] ?? "").startsWith("#"));
  const notes = new Map<MarkupElement, PageNote>();
  const markers = new Map<MarkupElement, string>();
  const inNotes = new Set<MarkupElement>();
  const taken = new Map<string, number>();
  for (const link of links) {
    const printed = NUMBER.exec(htmlWords(source, link).trim())?.groups?.["number"];
    const element = printed === undefined ? undefined : targets.get(targetOf(link));
    if (printed === undefined || element === undefined || element.start <= link.start || inNotes.has(link)) continue;
    const known = notes.get(element);
    const number = known?.number ?? uniqueNumber(printed, taken);
    if (known === undefined) {
      notes.set(element, { element, number, cut: cutFrom(source, element, printed) });
      for (const inner of descendantsOf(element, "a")) inNotes.add(inner);
    }
    markers.set(link, number);
  }
  for (const element of roots.flatMap((root) => descendantsOf(root, "div"))) {
    if (!isPublishedNote(element) || notes.has(element)) continue;
    const printed = printedNumber(source, element);
    notes.set(element, { element, number: uniqueNumber(printed, taken), cut: cutFrom(source, element, printed) });
  }
  return {
    notes: [...notes.values()].toSorted((a, b) => a.element.start - b.element.start),
    isNote: (element) => notes.has(element),
    markerOf: (element) => markers.get(element),
  };
}

function targetOf({ attributes }: MarkupElement): string {
  return (attributes["href"] ?? "").slice(1);
}

function uniqueNumber(printed: string, taken: Map<string, number>): string {
  const count = (taken.get(printed) ?? 0) + 1;
  taken.set(printed, count);
  return count === 1 ? printed : `${printed}.${count}`;
}

/** The note that each id or name on the page lies in: the nearest element that is called a note, else the nearest block. */
function targetsOf(roots: readonly MarkupElement[]): ReadonlyMap<string, MarkupElement> {
  const targets = new Map<string, MarkupElement>();
  const visit = (element: MarkupElement, note: MarkupElement | null, block: MarkupElement | null): void => {
    const own = isPublishedNote(element) || (BLOCKS.has(element.name) && NOTE_ID.test(element.attributes["id"] ?? "")) ? element : note;
    const nearest = BLOCKS.has(element.name) ? element : block;
    const holder = own ?? nearest;
    for (const name of [element.attributes["id"], element.attributes["name"]])
      if (name !== undefined && holder !== null && !targets.has(name)) targets.set(name, holder);
    for (const child of elementsOf(element)) visit(child, own, nearest);
  };
  for (const root of roots) visit(root, null, null);
  return targets;
}

// On pages of the publisher a note is `<div class="voet noot …">`.
function isPublishedNote(element: MarkupElement): boolean {
  return element.name === "div" && classesOf(element.attributes).includes("noot");
}

function printedNumber(source: string, note: MarkupElement): string {
  const printed = descendantsOf(note, "span", "sup", "a").find(({ attributes }) => classesOf(attributes).includes("nootnum"));
  return printed === undefined ? "" : htmlWords(source, printed).trim();
}

// The number at its beginning, and links back to the text, by their sign or because they lead to a place before the note.
function cutFrom(source: string, note: MarkupElement, printed: string): ReadonlySet<MarkupNode> {
  const inner = descendantsOf(note, "a", "sup", "span");
  const isNumber = (element: MarkupElement): boolean => NUMBER.exec(htmlWords(source, element).trim())?.groups?.["number"] === printed;
  const first = inner.find((element) => htmlWords(source, element).trim() !== "" && !isFurniture(element));
  const back = inner.filter(({ name, attributes }) => name === "a" && (attributes["href"] ?? "").startsWith("#"));
  const signs = back.filter((link) => /^(?:↩|↑|\^|\uFE0E|\uFE0F){1,3}$/u.test(htmlWords(source, link).trim()));
  return new Set<MarkupNode>([...(first !== undefined && isNumber(first) ? [first] : []), ...signs]);
}
