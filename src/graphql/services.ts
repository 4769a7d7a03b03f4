import type { Id } from "../kernel/iri.js";
import type { Document } from "../model/entities/document.js";
import type { Reference } from "../model/entities/reference.js";
import type { ArchiveState } from "../store/archive-state.js";
import type { TraceDirection } from "../store/graph/citation-levels.js";
import type { CoCitationRequest, CoCitationResult } from "../store/graph/count-co-citations.js";
import type { TraceResult } from "../store/graph/trace-references.js";
import type { SearchRequest, SearchResult } from "../store/search/search-types.js";
import type { ReferenceKind, ReferenceStatus } from "../vocab/lists/reference.js";

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

/** What the archive as a whole holds, and under which terms. */
export interface ArchiveSummary extends ArchiveState {
  /** IRI of the licence of the data. */
  readonly licence: string;
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
