import type { Id } from "../../kernel/iri.js";

/** What full-text search finds and can be narrowed to. */
export type SearchType = "COUNCIL" | "DOCUMENT" | "AGENDA_ITEM" | "PASSAGE" | "FOOTNOTE" | "REFERENCE" | "POSITION" | "COMMITMENT";

/** One hit of a search, best first. */
export interface SearchHit {
  readonly id: Id;
  readonly type: SearchType;
  /** Higher is better; comparable within one answer only. Rounded to 9 decimals, so that it survives being written as text. */
  readonly score: number;
  /** Plain text in which the words found stand between U+0002 and U+0003 (never in mark-up). */
  readonly snippet: string;
}

/** A page of hits in order of score descending, then id ascending. */
export interface SearchRequest {
  /** Null for all types. */
  readonly types: readonly SearchType[] | null;
  /** How many hits at most, from 1. */
  readonly first: number;
  /** The hit after which the page starts. */
  readonly after: { readonly score: number; readonly id: Id } | null;
}

export interface SearchResult {
  readonly hits: readonly SearchHit[];
  /** How many hits there are without paging. */
  readonly total: number;
}
