import type { Span } from "../../kernel/span.js";
import type { Mark } from "../marks.js";
import type { MarkupElement, MarkupNode, MarkupText } from "./markup-tree.js";

/** How an element counts among the words around it. */
export interface ElementRule {
  /**
   * What separates it from the words before it: a space for a line break, a tab for a cell; of what is cut out, what stands for it in the text.
   * Default nothing.
   */
  readonly before?: string;
  /** Whether only elements stand in it, so that white space between them is none of the words. */
  readonly elementsOnly?: boolean;
  /** Whether it is no part of the words at all: what it is instead, with its number for a note. Default its words count. */
  readonly cut?: { readonly kind: Mark["kind"]; readonly label?: string };
}

/** What the language of a source says about its elements and its character references. */
export interface MarkupRules {
  readonly element: (element: MarkupElement) => ElementRule;
  /** The characters that a reference (`&amp;`, `&#160;`) stands for; null where it is none. */
  readonly character: (reference: string) => string | null;
}

/** The content of an element, or a stretch of it. */
export type MarkupContent = Pick<MarkupElement, "inner" | "children">;

/** The marks within an element's content, in order: tags, comments, instructions, character references, and what the rules cut out. */
export function markupMarks(source: string, element: MarkupContent, rules: MarkupRules): readonly Mark[] {
  const marks: Mark[] = [];
  addMarks(marks, source, element.inner, element.children, rules);
  return marks;
}

function addMarks(marks: Mark[], source: string, inner: Span, children: readonly MarkupNode[], rules: MarkupRules): void {
  let at = inner.start;
  for (const child of children) {
    if (child.start > at) marks.push({ kind: "MARKUP", start: at, end: child.start });
    if (child.type === "TEXT") addCharacters(marks, source, child, rules);
    else addElement(marks, source, child, rules);
    at = Math.max(at, child.end);
  }
  if (inner.end > at) marks.push({ kind: "MARKUP", start: at, end: inner.end });
}

function addElement(marks: Mark[], source: string, element: MarkupElement, rules: MarkupRules): void {
  const { start, end, inner, children } = element;
  const { before, elementsOnly = false, cut = null } = rules.element(element);
  if (cut !== null) {
    marks.push({ ...cut, start, end, ...(before === undefined ? {} : { as: before }) });
    return;
  }
  if (inner.start > start) marks.push({ kind: "MARKUP", start, end: inner.start, ...(before === undefined ? {} : { as: before }) });
  const words = elementsOnly ? children.filter((child) => child.type === "ELEMENT" || !isBlank(source, child)) : children;
  addMarks(marks, source, inner, words, rules);
  if (end > inner.end && inner.end >= inner.start && end > inner.start) marks.push({ kind: "MARKUP", start: inner.end, end });
}

function addCharacters(marks: Mark[], source: string, { start, end, verbatim }: MarkupText, rules: MarkupRules): void {
  if (verbatim) return;
  for (const match of source.slice(start, end).matchAll(/&#?\w{1,32};?/gu)) {
    const as = rules.character(match[0]);
    if (as === null) continue;
    marks.push({ kind: "CHARACTER", start: start + match.index, end: start + match.index + match[0].length, as: foldSpace(as) });
  }
}

function isBlank(source: string, { start, end }: Span): boolean {
  return source.slice(start, end).trim() === "";
}

// A non-breaking space parts words as any other.
function foldSpace(characters: string): string {
  return /^\s+$/u.test(characters) ? " " : characters;
}

/** The span of an element's content without the mark-up and white space at its ends; null where it holds no words. */
export function wordsSpan(source: string, span: Span, marks: readonly Mark[]): Span | null {
  const inside = marks.filter((mark) => mark.start >= span.start && mark.end <= span.end);
  // A marker or a note at the end belongs to the words before it.
  const blank = ({ kind, as }: Mark): boolean => kind === "MARKUP" || (kind === "CHARACTER" && /^\s*$/u.test(as ?? ""));
  let { start, end } = span;
  for (const mark of inside) {
    start += leadingSpace(source.slice(start, mark.start));
    if (mark.start > start || !blank(mark)) break;
    start = Math.max(start, mark.end);
  }
  start += leadingSpace(source.slice(start, end));
  for (const mark of inside.toReversed()) {
    end = trimmedEnd(source, Math.max(mark.end, start), end);
    if (mark.end < end || !blank(mark) || mark.start < start) break;
    end = mark.start;
  }
  end = trimmedEnd(source, start, end);
  return end > start ? { start, end } : null;
}

function leadingSpace(text: string): number {
  return text.length - text.trimStart().length;
}

function trimmedEnd(source: string, start: number, end: number): number {
  return start + source.slice(start, end).trimEnd().length;
}
