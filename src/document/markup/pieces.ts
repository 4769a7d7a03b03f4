import type { LineKind } from "../lines.js";
import { type LineDetails, type MarkedLine, markupLine } from "./markup-line.js";
import type { ElementRule, MarkupRules } from "./markup-marks.js";
import type { MarkupElement, MarkupNode } from "./markup-tree.js";
import { contentOf, type Stretch } from "./stretches.js";

/** A piece of a paragraph: words, or an element that counts among them; the end of a line. */
export type Piece = { readonly kind: "NODE"; readonly node: MarkupNode } | { readonly kind: "BREAK" };

/** The lines made so far of a source with mark-up, and what is needed to make the next. */
export interface LineMaking {
  readonly source: string;
  /** How elements that are no plain words count among them: tabs, signs, markers of notes. */
  readonly signs: Map<MarkupElement, ElementRule>;
  /** The characters that a reference stands for in this language; null where it is none. */
  readonly character: (reference: string) => string | null;
  readonly lines: MarkedLine[];
  /** Empty paragraphs since the last line. */
  blank: number;
}

/** The rules by which pieces become words. */
export function rulesOf({ signs, character }: Pick<LineMaking, "signs" | "character">): MarkupRules {
  return { element: (element) => signs.get(element) ?? {}, character };
}

interface Run {
  readonly nodes: readonly MarkupNode[];
  /** How many line breaks stand before it. */
  readonly brokenBefore: number;
}

function runsOfPieces(pieces: readonly Piece[]): readonly Run[] {
  const runs: Run[] = [];
  let nodes: MarkupNode[] = [];
  let broken = 0;
  for (const piece of [...pieces, { kind: "BREAK" } as const]) {
    if (piece.kind === "NODE") {
      nodes.push(piece.node);
      continue;
    }
    if (nodes.length > 0) runs.push({ nodes, brokenBefore: broken });
    broken = nodes.length > 0 ? 1 : broken + 1;
    nodes = [];
  }
  return runs;
}

/** Pieces as stretches that are read on as one, with spaces for line breaks. */
export function stretchesOf(pieces: readonly Piece[], before: Stretch["before"]): readonly Stretch[] {
  return runsOfPieces(pieces).flatMap(({ nodes }, index) => {
    const content = contentOf(nodes);
    return content === null ? [] : [{ content, before: index === 0 ? before : " " }];
  });
}

/**
 * Adds the lines of a paragraph (one, unless it has line breaks) to those made so far; one without words counts as an empty line. A heading goes on
 * over its line breaks.
 *
 * @param said what its source says that it is
 */
export function addParagraphLines(making: LineMaking, pieces: readonly Piece[], said: LineKind | undefined): void {
  const before = making.lines.length;
  const own = said === undefined ? {} : { said };
  if (said?.kind === "HEADING") {
    addLine(making, stretchesOf(pieces, ""), { blankBefore: making.blank, opensParagraph: true, ...own });
  } else {
    for (const { nodes, brokenBefore } of runsOfPieces(pieces)) {
      const content = contentOf(nodes);
      const isFirst = making.lines.length === before;
      const details = isFirst
        ? { blankBefore: making.blank + brokenBefore, opensParagraph: true, ...own }
        : { blankBefore: brokenBefore - 1 };
      if (content !== null) addLine(making, [{ content, before: "" }], details);
    }
  }
  if (making.lines.length === before) making.blank += 1;
}

function addLine(making: LineMaking, stretches: readonly Stretch[], details: LineDetails, from?: number): void {
  const line = markupLine(making.source, stretches, rulesOf(making), details, from);
  if (line === null) return;
  making.lines.push(line);
  making.blank = 0;
}

/** A cell of a row: where it begins, and the pieces of each paragraph in it. */
export interface Cell {
  readonly start: number;
  readonly paragraphs: readonly (readonly Piece[])[];
}

/** Adds a row of a table as one line, with tabs between its cells and spaces between the paragraphs of a cell. */
export function addRowLine(making: LineMaking, cells: readonly Cell[]): void {
  const stretches: Stretch[] = [];
  cells.forEach(({ start, paragraphs }, index) => {
    const border = index === 0 ? "" : "\t";
    const own = paragraphs.flatMap((pieces) => stretchesOf(pieces, " "));
    // An empty cell has its border too.
    if (own.length === 0) stretches.push({ content: { children: [], inner: { start, end: start } }, before: border });
    for (const [place, stretch] of own.entries()) stretches.push(place === 0 ? { ...stretch, before: border } : stretch);
  });
  const details = { blankBefore: making.blank, opensParagraph: true, said: { kind: "TABLE_ROW" } } as const;
  addLine(making, stretches, details, cells[0]?.start);
}

/** Parts what follows from what was read before: another cell, another box, another table. */
export function partLines(making: LineMaking): void {
  making.blank = Math.max(1, making.blank);
}

/** The words of pieces, cleaned; empty where they hold none. */
export function wordsOfPieces(making: LineMaking, pieces: readonly Piece[]): string {
  return markupLine(making.source, stretchesOf(pieces, ""), rulesOf(making), { blankBefore: 0 })?.words ?? "";
}
