import { readCursor } from "./stream.js";

/** Where a harvest of one kind of record stands. */
export interface ODataCursor {
  /** The latest change, by the service's own clock, up to which everything has been harvested; null before the first harvest has ended. */
  readonly through: string | null;
  /** The field that these moments come from: moments of another field do not compare with them. */
  readonly field: string;
  /** A walk through the pages that has not come to its end; null between harvests. */
  readonly walk: ODataWalk | null;
}

/** A walk through the pages of one question. */
export interface ODataWalk {
  /** The address of the next page. */
  readonly next: string;
  /** The latest change met on the way. */
  readonly latest: string | null;
}

/** Reads a cursor; null where it is none, or one that counts by another field. */
export function readODataCursor(text: string | null, field: string): ODataCursor | null {
  return readCursor(text, (value): value is ODataCursor => {
    const cursor = value as Partial<ODataCursor>;
    const walk = cursor.walk;
    const isWalk = walk === null || (typeof walk === "object" && typeof walk.next === "string");
    return cursor.field === field && (cursor.through === null || typeof cursor.through === "string") && isWalk;
  });
}
