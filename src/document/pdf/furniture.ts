import * as forms from "../printed-forms.js";
import { type Cell, keepCells, type Row } from "./row.js";
import type { TextPage } from "./text-item.js";

/** The part of a page, at the top and at the bottom, in which running heads and feet stand. */
const ZONE = 0.12;
/** What differs less in height, in points, stands on one place. */
const SAME_PLACE = 4;
/** The official identifier of a paper, printed at the foot of its first page: `kst-21501-33-1149`, `ah-tk-20232024-1980`. */
const IDENTIFIER = /^(?:kst|ah|h|blg|nds|stb|stcrt|trb)-(?:[te]k-)?\d[\dA-Za-z-]{2,30}$/u;
const PAGE_NUMBER =
  /^(?:[-–—|] ?)?(?:(?:pagina|pag\.|blad|bladzijde|page) )?(?<number>\d{1,4})(?: ?(?:\/|van|of) ?\d{1,4})?(?: ?[-–—|])?$/iu;

/** The rows of each page without its furniture, and the furniture that is kept. */
export interface ClearedPage {
  readonly rows: readonly Row[];
  /** Running heads and feet that no page before has. */
  readonly kept: readonly Row[];
  /** Page numbers, and heads and feet that a page before has. */
  readonly dropped: readonly Row[];
}

type Role = "TEXT" | "KEPT" | "DROPPED";

/**
 * Takes running heads, running feet and page numbers out of pages. A head or foot is what stands on one place of at least two pages and half of
 * all, or has the form of the foot of an official paper. It is kept once, where it is printed first; page numbers go. What the first page has at
 * its top stays in its text: it is the letterhead.
 */
export function clearFurniture(pages: readonly TextPage[], rows: readonly (readonly Row[])[]): ClearedPage[] {
  const findRole = rolesOf(pages, rows);
  return rows.map((own) => {
    const roles = new Map(own.flatMap((row) => row.cells.map((cell): [Cell, Role] => [cell, findRole(cell, row)])));
    const only = (role: Role): Row[] => keepCells(own, (cell) => roles.get(cell) === role);
    // Cells of a head or foot have nothing to do with each other.
    return { rows: only("TEXT"), kept: only("KEPT").flatMap(cellwise), dropped: only("DROPPED") };
  });
}

function cellwise(row: Row): Row[] {
  return row.cells.flatMap((kept) => keepCells([row], (cell) => cell === kept));
}

function rolesOf(pages: readonly TextPage[], rows: readonly (readonly Row[])[]): (cell: Cell, row: Row) => Role {
  const places = new Map<string, Set<number>>();
  const offsets = new Map<string, number>();
  for (const row of rows.flat()) {
    const zone = zoneOf(row, pages);
    if (zone === null) continue;
    for (const cell of row.cells) {
      const place = placeOf(cell, row);
      places.set(place, (places.get(place) ?? new Set()).add(row.page));
      const offset = `${zone} ${offsetOf(cell, row)}`;
      offsets.set(offset, (offsets.get(offset) ?? 0) + 1);
    }
  }
  const least = Math.max(2, Math.floor((pages.length - 1) / 2));
  const printed = new Set<string>();
  return (cell, row) => {
    const zone = zoneOf(row, pages);
    if (zone === null) return "TEXT";
    if (isPageNumber(cell, row, zone, offsets, rows[row.page])) return "DROPPED";
    const isFoot = forms.isPageFooter(cell.words) || IDENTIFIER.test(cell.words);
    if (!isFoot && (places.get(placeOf(cell, row))?.size ?? 0) < least) return "TEXT";
    const words = withoutPageNumber(cell.words);
    if (printed.has(words)) return "DROPPED";
    printed.add(words);
    return row.page === 0 && zone === "TOP" && !isFoot ? "TEXT" : "KEPT";
  };
}

function zoneOf({ baseline, page }: Row, pages: readonly TextPage[]): "TOP" | "BOTTOM" | null {
  const height = pages[page]?.height ?? 0;
  if (baseline < height * ZONE) return "BOTTOM";
  return baseline > height * (1 - ZONE) ? "TOP" : null;
}

function placeOf(cell: Cell, { baseline }: Row): string {
  return `${Math.round(baseline / SAME_PLACE)} ${withoutPageNumber(cell.words)}`;
}

function withoutPageNumber(words: string): string {
  return words.replace(/\b(pagina|blad|page) \d{1,4}\b/iu, "$1");
}

function offsetOf({ words }: Cell, { page }: Row): number | null {
  const number = PAGE_NUMBER.exec(words)?.groups?.["number"];
  return number === undefined ? null : Number(number) - page;
}

// A number that goes up with the pages, `Pagina 2 van 3`, or the number of the page below everything else.
function isPageNumber(cell: Cell, row: Row, zone: string, offsets: ReadonlyMap<string, number>, page: readonly Row[] | undefined): boolean {
  const offset = offsetOf(cell, row);
  if (offset === null) return false;
  if (!/^\d/u.test(cell.words) || (offsets.get(`${zone} ${offset}`) ?? 0) > 1) return true;
  return offset === 1 && zone === "BOTTOM" && page?.at(-1)?.baseline === row.baseline;
}
