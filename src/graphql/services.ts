import type { Id } from "../kernel/iri.js";
import type { Document } from "../model/entities/document.js";
import type { Reference } from "../model/entities/reference.js";
import type { ArchiveState } from "../store/archive-state.js";
import type { CoverageRequest } from "../store/coverage/coverage-request.js";
import type { MissingPapers, MissingPapersRequest } from "../store/coverage/list-missing-papers.js";
import type { Coverage, CoverageGrouping } from "../store/coverage/read-coverage.js";
import type { DossierGaps } from "../store/coverage/read-dossier-gaps.js";
import type { PathRequest } from "../store/graph/find-reference-path.js";
import type { RankedRequest, RankedResult } from "../store/graph/ranked-documents.js";
import type { Relatedness } from "../store/graph/related-documents.js";
import type { TraceRequest, TraceResult } from "../store/graph/trace-references.js";
import type { UnresolvedCitation, UnresolvedRequest } from "../store/queue/list-unresolved.js";
import type { SearchRequest, SearchResult } from "../store/search/search-types.js";
import type { Chamber } from "../vocab/lists/document.js";
import type { ReferenceKind, ReferenceStatus } from "../vocab/lists/reference.js";

/** What such a reference may have meant, with the reason in English and in Dutch. A suggestion is never a link. */
export interface ParsedSuggestion {
  readonly normal: string;
  readonly reason: string;
  readonly reasonNl: string;
  /** From 0 to 1; only the order has a meaning. */
  readonly score: number;
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
  /** For a short form: the place in the list, from 0, of what it points back to. */
  readonly antecedent: number | null;
  /** The document it leads to, where that is certain. */
  readonly target: Id<Document> | null;
  /** The likeliest first. */
  readonly candidates: readonly ParsedSuggestion[];
  /** What is printed beside the number, or of an external source; null where it is not. */
  readonly chamber: Chamber | null;
  readonly parliamentaryYear: string | null;
  readonly pages: string | null;
  readonly title: string | null;
  readonly author: string | null;
  /** ISO 8601, as precise as printed: `2025-07-14`, `2025-07`, `2025`. */
  readonly date: string | null;
  /** Absolute address. */
  readonly url: string | null;
}

/** A citation of the list of what the archive lacks, with the address at which the official publisher keeps it, or would. */
export interface OfficialCitation extends UnresolvedCitation {
  readonly officialUrl: string | null;
}

/** What the archive as a whole holds, and under which terms. */
export interface ArchiveSummary extends ArchiveState {
  /** IRI of the licence of the data. */
  readonly licence: string;
}

/** What GraphQL asks of the rest of the archive; the composition root passes it in. */
export interface ArchiveServices {
  search(query: string, request: SearchRequest): Promise<SearchResult>;
  trace(from: Id<Document>, request: TraceRequest): Promise<TraceResult>;
  /** The references of a shortest chain in order; empty where both are one document; null where there is none. */
  tracePath(from: Id<Document>, to: Id<Document>, request: PathRequest): Promise<readonly Id<Reference>[] | null>;
  /** The documents that are cited by the same documents, or cite the same ones. */
  related(to: Id<Document>, relatedness: Relatedness, request: RankedRequest): Promise<RankedResult>;
  mostCited(request: RankedRequest): Promise<RankedResult>;
  parseReferences(text: string): Promise<readonly ParsedReference[]>;
  /** A page of what the archive cannot follow to a text, most often cited first. */
  unresolved(request: UnresolvedRequest): Promise<{ readonly items: readonly OfficialCitation[]; readonly total: number }>;
  coverage(by: CoverageGrouping, request: CoverageRequest): Promise<readonly Coverage[]>;
  /** A page of the papers that are due and not known, what was due last first. */
  missingPapers(request: MissingPapersRequest): Promise<MissingPapers>;
  /** How far the numbering of dossiers is covered; those that the archive does not know are left out. */
  dossierGaps(keys: readonly string[]): Promise<readonly DossierGaps[]>;
  /** The day on which the question is asked, ISO 8601. */
  today(): string;
  archive(): Promise<ArchiveSummary>;
  /** The normal form of an identifier in any spelling, or undefined when the archive cannot read it as one. */
  normaliseIdentifier(text: string): string | undefined;
  /** The key of a dossier in any spelling (`21 501-33` → `21501-33`), or undefined. */
  normaliseDossier(text: string): string | undefined;
}
