import { ArchiveError } from "../../kernel/errors.js";
import type { SqlValue } from "../database.js";
import type { OrderPosition } from "./order.js";

/** An opaque cursor: the name of the order and the position in it, as base64url. */
export function encodeCursor(orderName: string, position: OrderPosition): string {
  return Buffer.from(JSON.stringify([orderName, ...position])).toString("base64url");
}

/**
 * The position in a cursor. Throws BAD_ARGUMENT for text that is no cursor of this archive, and for a cursor of another order.
 * `length` is the number of keys of the order; `place` the argument in which the cursor stands.
 */
export function decodeCursor(cursor: string, orderName: string, length: number, place: string): OrderPosition {
  const parts = parse(cursor);
  const fits = parts !== undefined && parts.length === length + 1 && encodeCursor(String(parts[0]), parts.slice(1)) === cursor;
  if (!fits) throw badCursor("is not a cursor of this list", place);
  if (parts[0] !== orderName) throw badCursor("belongs to another list or another order", place);
  return parts.slice(1);
}

function parse(cursor: string): SqlValue[] | undefined {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    const valid = Array.isArray(parts) && parts.every((part) => part === null || typeof part === "string" || typeof part === "number");
    return valid ? (parts as SqlValue[]) : undefined;
  } catch {
    return undefined;
  }
}

function badCursor(problem: string, place: string): ArchiveError {
  return new ArchiveError("BAD_ARGUMENT", `the cursor ${problem}`, {
    place,
    advice: "use a cursor from the same list with the same orderBy",
  });
}
