import type { SqlValue } from "../database.js";
import { encodeCursor } from "./cursor.js";
import type { Order } from "./order.js";
import type { ConnectionField, EdgeField, PageInfoName, ReadObject, Selection } from "./selection.js";

/** One page of one parent, with what the statement told about the rows around it. */
export interface Page {
  readonly rows: readonly (readonly SqlValue[])[];
  readonly total: number | null;
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
}

/** One page and the nodes of its level. */
export interface LoadedPage {
  readonly page: Page;
  /** Where the rows of the page start among the rows of the level. */
  readonly start: number;
  readonly order: Order;
  /** How many values of a row are columns; the keys of the order and what the link says come behind them, where they were asked for. */
  readonly columns: number;
  /** The nodes of the whole level, for each selection of nodes. */
  readonly nodes: ReadonlyMap<Selection, readonly ReadObject[]>;
}

/** The connection object of one page. */
export function connectionObjects(loaded: LoadedPage, wanted: readonly ConnectionField[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(wanted.map((field) => [field.key, connectionValue(loaded, field)]));
}

function connectionValue(loaded: LoadedPage, field: ConnectionField): unknown {
  const { page, start } = loaded;
  switch (field.form) {
    case "nodes":
      return loaded.nodes.get(field.selection)?.slice(start, start + page.rows.length);
    case "edges":
      return page.rows.map((row, index) =>
        Object.fromEntries(field.wanted.map((part) => [part.key, edgeValue(loaded, part, row, start + index)])),
      );
    case "pageInfo":
      return Object.fromEntries(field.wanted.map(({ key, name }) => [key, PAGE_INFO[name](loaded)]));
    case "totalCount":
      return page.total;
  }
}

function edgeValue(loaded: LoadedPage, part: EdgeField, row: readonly SqlValue[], index: number): unknown {
  switch (part.form) {
    case "node":
      return loaded.nodes.get(part.selection)?.[index];
    case "cursor":
      return cursorOf(loaded, row);
    case "edge":
      return row.at(-1);
  }
}

const PAGE_INFO: Record<PageInfoName, (loaded: LoadedPage) => unknown> = {
  hasNextPage: ({ page }) => page.hasNext,
  hasPreviousPage: ({ page }) => page.hasPrevious,
  startCursor: (loaded) => cursorOf(loaded, loaded.page.rows[0]),
  endCursor: (loaded) => cursorOf(loaded, loaded.page.rows.at(-1)),
};

function cursorOf({ order, columns }: LoadedPage, row: readonly SqlValue[] | undefined): string | null {
  return row === undefined ? null : encodeCursor(order.name, row.slice(columns, columns + order.keys.length));
}
