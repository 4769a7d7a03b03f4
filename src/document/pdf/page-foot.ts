import { isSmall, type Measures } from "./measures.js";
import type { Row } from "./row.js";

/** A page cut into its text and the notes at its foot. */
export interface FootedPage {
  readonly text: readonly Row[];
  /** Rows that go on with the last note of the page before. */
  readonly goesOn: readonly Row[];
  readonly notes: readonly FootNote[];
}

/** A note at the foot of a page. */
export interface FootNote {
  readonly number: string;
  /** Its rows on this page; the first begins with the number. */
  readonly rows: readonly Row[];
}

/** What parts two lines within the foot of a page at most, in sizes; between text and foot there may be more. */
const NEAR = 3;

/** Cuts off the foot of a page: rows in small type at its bottom, from the first that begins with a number on. */
export function cutFoot(rows: readonly Row[], measures: Measures, hasOpenNote: boolean): FootedPage {
  let first = rows.length;
  while (first > 0 && isFootRow(rows[first - 1], rows[first], measures)) first -= 1;
  const foot = rows.slice(first);
  const start = foot.findIndex((row) => numberOf(row) !== null);
  if (start < 0 && !hasOpenNote) return { text: rows, goesOn: [], notes: [] };
  const cut = hasOpenNote ? first : first + start;
  const notes: { number: string; rows: Row[] }[] = [];
  const goesOn: Row[] = [];
  for (const row of rows.slice(cut)) {
    const number = numberOf(row);
    if (number !== null && isNext(number, notes.at(-1)?.number)) notes.push({ number, rows: [row] });
    else (notes.at(-1)?.rows ?? goesOn).push(row);
  }
  return { text: rows.slice(0, cut), goesOn, notes };
}

/** The number that a note begins with: raised, or before a space. */
export function numberOf(row: Row): string | null {
  const first = row.cells[0]?.pieces[0];
  if (first === undefined) return null;
  if (first.isRaised) return /^\d{1,3}$/u.test(first.text) ? first.text : null;
  return /^(?<number>\d{1,3})[.)]?\s+\S/u.exec(row.words)?.groups?.["number"] ?? null;
}

function isFootRow(row: Row | undefined, below: Row | undefined, measures: Measures): boolean {
  if (row === undefined || !isSmall(row, measures)) return false;
  return below === undefined || row.baseline - below.baseline < NEAR * row.size;
}

// A line of a note may begin with a number too: a year or page is not the next note.
function isNext(number: string, before: string | undefined): boolean {
  return before === undefined || (Number(number) > Number(before) && Number(number) <= Number(before) + 3);
}
