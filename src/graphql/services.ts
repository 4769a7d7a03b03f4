import type { Id } from "../kernel/iri.js";
import type { Document } from "../model/entities/document.js";
import type { Reference } from "../model/entities/reference.js";
import type { ReferenceKind, ReferenceStatus } from "../vocab/lists/reference.js";

/** What full-text search can be narrowed to. */
export type SearchType = "COUNCIL" | "DOCUMENT" | "AGENDA_ITEM" | "PASSAGE" | "FOOTNOTE" | "REFERENCE" | "POSITION" | "COMMITMENT";

/** One hit of a search, best first. */
export interface SearchHit {
  readonly id: Id;
  readonly type: SearchType;
  /** Higher is better; comparable within one answer only. */
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

export type TraceDirection = "CITES" | "CITED_BY" | "BOTH";

/** What is reached from a document along resolved references, breadth first. */
export interface TraceResult {
  /** In order of depth, then id; the first is the document itself with depth 0. */
  readonly nodes: readonly { readonly id: Id<Document>; readonly depth: number }[];
  /** The references between them, in order of the depth at which they were followed. */
  readonly edges: readonly Id<Reference>[];
  /** Whether a limit cut the trace short. */
  readonly truncated: boolean;
}

export interface CoCitationRequest {
  /** How many at most, from 1. */
  readonly first: number;
  /** The item after which the page starts. */
  readonly after: { readonly count: number; readonly id: Id<Document> } | null;
}

/** Documents cited by the same documents, most often first, then by id. */
export interface CoCitationResult {
  readonly items: readonly { readonly id: Id<Document>; readonly count: number }[];
  /** How many there are without paging. */
  readonly total: number;
}

/** A reference found in a text that somebody sent. Offsets are UTF-16 code units into that text. */
export interface ParsedReference {
  readonly kind: ReferenceKind;
  readonly surface: string;
  readonly normal: string | null;
  readonly start: number;
  readonly end: number;
  readonly footnote: string | null;
  readonly status: ReferenceStatus;
  /** The document it leads to, where that is certain. */
  readonly target: Id<Document> | null;
}

/** What the archive as a whole holds. */
export interface ArchiveSummary {
  /** How many records there are of each entity, by its name (`Council`). */
  readonly counts: readonly { readonly type: string; readonly count: number }[];
  readonly revision: number;
  /** Moment of the last change, ISO 8601 in UTC; null for an empty archive. */
  readonly changedAt: string | null;
  /** IRI of the licence of the data. */
  readonly licence: string;
  readonly coverage: {
    /** First day of the first Council and last day of the last; null for an empty archive. */
    readonly from: string | null;
    readonly until: string | null;
    readonly councilsWithAgenda: number;
    readonly councilsWithReport: number;
    readonly councilsWithBoth: number;
    readonly documentsHeld: number;
    readonly documentsKnown: number;
    readonly documentsCited: number;
    readonly references: readonly { readonly status: ReferenceStatus; readonly count: number }[];
  };
}

/** What GraphQL asks of the rest of the archive; the composition root passes it in. */
export interface ArchiveServices {
  search(query: string, request: SearchRequest): Promise<SearchResult>;
  trace(from: Id<Document>, direction: TraceDirection, depth: number): Promise<TraceResult>;
  /** The references of a shortest chain in order; empty where both are one document; null where there is none. */
  tracePath(from: Id<Document>, to: Id<Document>, maxDepth: number): Promise<readonly Id<Reference>[] | null>;
  coCited(withId: Id<Document>, request: CoCitationRequest): Promise<CoCitationResult>;
  parseReferences(text: string): Promise<readonly ParsedReference[]>;
  archive(): Promise<ArchiveSummary>;
  /** The normal form of an identifier in any spelling, or undefined when the archive cannot read it as one. */
  normaliseIdentifier(text: string): string | undefined;
  /** The key of a dossier in any spelling (`21 501-33` → `21501-33`), or undefined. */
  normaliseDossier(text: string): string | undefined;
}
