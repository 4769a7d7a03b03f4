import type { EntityDefinition } from "../../model/define/metadata.js";
import { columnsOf } from "./columns.js";
import { connectionObjects, type Page } from "./connection-objects.js";
import type { PageRequest } from "./page-request.js";
import { type PageExtras, type PageRow, pageStatement, rootTables } from "./page-statement.js";
import { type RelationTables, relationTables } from "./relation.js";
import type { ConnectionField, ReadContext, ReadObject, SelectedField, Selection } from "./selection.js";

const NOTHING_MORE: PageExtras = { positions: false, edge: false, total: false, beyond: false };

/** The records of a list of each parent, in order. */
export async function readLists(
  context: ReadContext,
  owner: EntityDefinition,
  selected: Extract<SelectedField, { form: "list" }>,
  parents: readonly string[],
): Promise<readonly (readonly ReadObject[])[]> {
  const columns = columnsOf(selected.selection);
  await context.supply.related(owner, selected.field, parents, selected.request.filter);
  const pages = await readPages(context, relationTables(owner, selected.field), columns, selected.request, NOTHING_MORE, parents);
  const objects = await context.readLevel(selected.selection, { columns, rows: pages.flatMap((page) => page.rows) });
  const starts = startsOf(pages);
  return pages.map((page, index) => objects.slice(starts[index], (starts[index] ?? 0) + page.rows.length));
}

/** One connection object of each parent. */
export async function readConnections(
  context: ReadContext,
  owner: EntityDefinition,
  selected: Extract<SelectedField, { form: "connection" }>,
  parents: readonly string[],
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  await context.supply.related(owner, selected.field, parents, selected.request.filter);
  return readConnectionPages(context, relationTables(owner, selected.field), selected.request, selected.wanted, parents);
}

/** One connection over all records of an entity. */
export async function readRootConnection(
  context: ReadContext,
  definition: EntityDefinition,
  request: PageRequest,
  wanted: readonly ConnectionField[],
): Promise<Readonly<Record<string, unknown>>> {
  const [connection] = await readConnectionPages(context, rootTables(definition), request, wanted, [definition.name]);
  return connection ?? {};
}

async function readConnectionPages(
  context: ReadContext,
  tables: RelationTables,
  request: PageRequest,
  wanted: readonly ConnectionField[],
  parents: readonly string[],
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const selections = nodeSelections(wanted);
  const columns = columnsOf(...selections);
  const pages = await readPages(
    context,
    tables,
    columns,
    onlyCounted(wanted) ? { ...request, size: 0 } : request,
    extrasOf(wanted),
    parents,
  );
  const level = { columns, rows: pages.flatMap((page) => page.rows) };
  const loaded = await Promise.all(selections.map(async (selection) => [selection, await context.readLevel(selection, level)] as const));
  const starts = startsOf(pages);
  return pages.map((page, index) =>
    connectionObjects({ page, start: starts[index] ?? 0, order: request.order, columns: columns.length, nodes: new Map(loaded) }, wanted),
  );
}

async function readPages(
  context: ReadContext,
  tables: RelationTables,
  columns: readonly string[],
  request: PageRequest,
  extras: PageExtras,
  parents: readonly string[],
): Promise<readonly Page[]> {
  const { sql, values } = pageStatement(tables, columns, request, extras, [...new Set(parents)]);
  const answers = await context.database.readJson<PageRow[]>(sql, values);
  const pages = new Map(answers.map((answer) => [answer[0], pageOf(answer, request)]));
  const wanted = parents.map((parent) => pages.get(parent) ?? { rows: [], total: 0, hasNext: false, hasPrevious: false });
  context.countRows(wanted.reduce((sum, page) => sum + page.rows.length, 0));
  return wanted;
}

function pageOf([, fetched, total, upToAfter, fromBefore]: PageRow, request: PageRequest): Page {
  const more = request.size !== null && fetched.length > request.size;
  const rows = more ? fetched.slice(0, request.size ?? 0) : fetched;
  if (request.fromEnd) return { rows: rows.reverse(), total, hasNext: fromBefore === 1, hasPrevious: more || upToAfter === 1 };
  return { rows, total, hasNext: more || fromBefore === 1, hasPrevious: upToAfter === 1 };
}

function startsOf(pages: readonly Page[]): readonly number[] {
  const starts: number[] = [];
  let start = 0;
  for (const page of pages) {
    starts.push(start);
    start += page.rows.length;
  }
  return starts;
}

function onlyCounted(wanted: readonly ConnectionField[]): boolean {
  return wanted.every((field) => field.form === "totalCount");
}

function nodeSelections(wanted: readonly ConnectionField[]): readonly Selection[] {
  return wanted.flatMap((field) => {
    if (field.form === "nodes") return [field.selection];
    return field.form === "edges" ? field.wanted.flatMap((part) => (part.form === "node" ? [part.selection] : [])) : [];
  });
}

function extrasOf(wanted: readonly ConnectionField[]): PageExtras {
  const edges = wanted.flatMap((field) => (field.form === "edges" ? field.wanted : []));
  const info = wanted.flatMap((field) => (field.form === "pageInfo" ? field.wanted : []));
  return {
    positions:
      edges.some((part) => part.form === "cursor") || info.some((part) => part.name === "startCursor" || part.name === "endCursor"),
    edge: edges.some((part) => part.form === "edge"),
    total: wanted.some((field) => field.form === "totalCount"),
    beyond: info.some((part) => part.name === "hasNextPage" || part.name === "hasPreviousPage"),
  };
}
