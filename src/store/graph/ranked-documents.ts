import type { Id } from "../../kernel/iri.js";
import type { Document } from "../../model/entities/document.js";
import type { Database } from "../database.js";
import type { Parameters } from "../read/parameters.js";
import type { CitationFilter } from "./citation-filter.js";

/** Which page of a ranked list of documents. */
export interface RankedRequest {
  /** How many at most, from 1. */
  readonly first: number;
  /** The item after which the page starts; null for the first page. */
  readonly after: { readonly count: number; readonly id: Id<Document> } | null;
  readonly filter?: CitationFilter;
}

/** A document in a ranked list. */
export interface RankedDocument {
  readonly id: Id<Document>;
  /** By what it is ranked: a number of documents, from 1. */
  readonly count: number;
  /** How many references stand behind that number. */
  readonly references: number;
}

/** Documents, the highest count first, then by id. */
export interface RankedResult {
  readonly items: readonly RankedDocument[];
  /** How many there are without paging. */
  readonly total: number;
}

/** Reads a page. `tables` is what follows WITH and defines `ranked(id, count, refs)`; `given` holds its parameters. Throws TIMEOUT. */
export function readRanked(database: Database, tables: string, given: Parameters, request: RankedRequest): Promise<RankedResult> {
  return database.readJson<RankedResult>(rankedStatement(tables, given, request), given.values, { heavy: true });
}

/** The statement of a page. */
export function rankedStatement(tables: string, given: Parameters, { first, after }: RankedRequest): string {
  const [count, id, size] = [given.bind(after?.count ?? null), given.bind(after?.id ?? null), given.bind(first)];
  return `with ${tables}
  select json_object(
    'total', (select count(*) from ranked),
    'items', (select json_group_array(json_object('id', id, 'count', count, 'references', refs) order by count desc, id) from (
      select * from ranked where ${count} is null or count < ${count} or (count = ${count} and id > ${id})
      order by count desc, id limit ${size})))`;
}
