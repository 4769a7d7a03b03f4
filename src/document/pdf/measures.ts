import { extentOf, mostCommon, type Row } from "./row.js";

/** How the running text of a document is set. Measures are in points. */
export interface Measures {
  /** The size and font that most letters have. */
  readonly size: number;
  readonly font: string;
  /** From one line to the next, in sizes. */
  readonly leading: number;
  /** Where its lines begin and end at most. */
  readonly left: number;
  readonly right: number;
}

/** Type from this part of the size of the running text on is small: of notes, of what stands in the margin. */
const SMALL = 0.93;
/** From one line to the next, in sizes: what is usual, and what is too much for lines of one paragraph. */
const USUAL_LEADING = 1.2;
const WIDEST_LEADING = 2.5;
/** Lines with fewer characters do not show how wide the text is. */
const SHORTEST = 20;

/** How the running text of a document is set, as most of its letters are. */
export function measure(rows: readonly Row[]): Measures {
  const size = mostCommon(rows.map((row) => [Math.round(row.size * 10) / 10, row.words.length])) ?? 1;
  const isOfSize = (type: { readonly size: number }): boolean => Math.abs(type.size - size) < size * (1 - SMALL);
  const text = rows.filter(isOfSize);
  const cells = text.flatMap((row) => row.cells).filter(isOfSize);
  const long = cells.filter((cell) => cell.words.length >= SHORTEST);
  const font = mostCommon(text.map((row) => [row.font, row.words.length])) ?? "";
  return { size, font, leading: leadingOf(text) ?? USUAL_LEADING, ...extentOf(long.length > 0 ? long : cells) };
}

/** Whether type is smaller than that of the running text. */
export function isSmall(type: { readonly size: number }, { size }: Measures): boolean {
  return type.size <= size * SMALL;
}

function leadingOf(rows: readonly Row[]): number | null {
  const steps = rows.flatMap((row, index): (readonly [number, number])[] => {
    const before = rows[index - 1];
    if (before === undefined || before.page !== row.page || before.baseline <= row.baseline) return [];
    const step = (before.baseline - row.baseline) / row.size;
    return step > WIDEST_LEADING ? [] : [[Math.round(step * 20) / 20, 1]];
  });
  return mostCommon(steps);
}
