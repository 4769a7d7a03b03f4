import type { Filter } from "./filter.js";
import type { Order, OrderPosition } from "./order.js";

/** Which rows of a relation are wanted, of each parent. */
export interface PageRequest {
  readonly order: Order;
  readonly filter: Filter | null;
  /** Only rows whose link says this, for example one role. */
  readonly edge: string | null;
  /** How many rows, from 0; null for all. */
  readonly size: number | null;
  /** Whether the last rows are wanted instead of the first. They come in the same order all the same. */
  readonly fromEnd: boolean;
  /** Only rows after this position. */
  readonly after: OrderPosition | null;
  /** Only rows before this position. */
  readonly before: OrderPosition | null;
}

/** All rows of a relation. */
export function allRows(order: Order, filter: Filter | null = null): PageRequest {
  return { order, filter, edge: null, size: null, fromEnd: false, after: null, before: null };
}
