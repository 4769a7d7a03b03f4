import { type Cell, extentOf, keepCells, type Row } from "./row.js";

/** Fewer rows with words on both sides do not make columns. */
const FEWEST_ROWS = 8;
/** How far the words of a column fill it, for half of its rows; the cells of a table leave more white. */
const FILLED = 0.8;
/** Shorter lines, in characters, are no running text. */
const SHORTEST = 20;
/** What differs less, in points, begins at one place. */
const SAME_LEFT = 3;

/**
 * Brings the rows of a page that is set in two columns of running text into the order in which they are read; the rows of any other page stay
 * as they are. What goes across both columns is read after what stands above it in both.
 */
export function inReadingOrder(rows: readonly Row[]): readonly Row[] {
  const gutter = gutterOf(rows);
  if (gutter === null) return rows;
  const ordered: Row[] = [];
  let band: Row[] = [];
  const flush = (): void => {
    const isLeft = (cell: Cell): boolean => cell.right <= gutter.right;
    for (const row of keepCells(band, isLeft)) ordered.push({ ...row, limit: gutter.left });
    for (const row of keepCells(band, (cell) => !isLeft(cell))) ordered.push(row);
    band = [];
  };
  for (const row of rows) {
    if (row.cells.every((cell) => cell.right <= gutter.right || cell.left >= gutter.right - SAME_LEFT)) band.push(row);
    else {
      flush();
      ordered.push(row);
    }
  }
  flush();
  return ordered;
}

/** The white between two columns: from where the left one ends to where the right one begins, in points. */
interface Gutter {
  readonly left: number;
  readonly right: number;
}

function gutterOf(rows: readonly Row[]): Gutter | null {
  const starts = new Map<number, Row[]>();
  for (const row of rows) {
    for (const { left } of row.cells.slice(1)) {
      const place = Math.round(left / SAME_LEFT);
      starts.set(place, [...(starts.get(place) ?? []), row]);
    }
  }
  const [place, beside] = [...starts].toSorted((a, b) => b[1].length - a[1].length)[0] ?? [0, []];
  if (beside.length < FEWEST_ROWS) return null;
  const begin = place * SAME_LEFT;
  const sides = beside.map(({ cells }) => ({
    left: cells.filter((cell) => cell.left < begin - SAME_LEFT),
    right: cells.filter((cell) => cell.left >= begin - SAME_LEFT),
  }));
  if (!isRunning(sides.map((side) => side.left)) || !isRunning(sides.map((side) => side.right))) return null;
  return { left: extentOf(sides.flatMap((side) => side.left)).right, right: begin };
}

// Whether the cells of one side are lines of running text: one on each row, mostly as wide as the widest.
function isRunning(rows: readonly (readonly Cell[])[]): boolean {
  const { left, right } = extentOf(rows.flat());
  const isFilled = (cell: Cell): boolean => cell.right - left > (right - left) * FILLED && cell.words.length >= SHORTEST;
  const filled = rows.filter(([first, second]) => first !== undefined && second === undefined && isFilled(first));
  return filled.length >= rows.length / 2;
}
