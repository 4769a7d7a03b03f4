import type { HoldingStatus } from "../vocab/lists/document.js";
import type { ReferenceKind, ReferenceStatus } from "../vocab/lists/reference.js";
import { dossierKey } from "./kamerstuk/read-dossier.js";
import type { DossierRange } from "./near-dossiers.js";
import type { Citation } from "./recogniser.js";
import { isTelling, type Suggestion, suggestPapers } from "./suggest-papers.js";

/** What the archive knows of documents and dossiers at the moment of resolution. */
export interface ResolutionKnowledge {
  /** How the archive has the document with this normal form; undefined when it does not know it at all. */
  holding(normal: string): HoldingStatus | undefined;
  /** A dossier by its normal form (`21501-33`). */
  dossier(key: string): DossierRange | undefined;
  /** All dossiers that are known. */
  readonly dossiers: readonly DossierRange[];
}

/** Where a citation leads. */
export interface Resolution {
  readonly status: ReferenceStatus;
  /**
   * Normal form of the document it leads to; with NOT_HELD the form as cited, of a document that is known from being cited only.
   * Null for SUSPECT, EXTERNAL and AMBIGUOUS.
   */
  readonly target: string | null;
  /** What may have been meant, the likeliest first. A suggestion is never a link. */
  readonly candidates: readonly Suggestion[];
}

/**
 * How far a citation may lie beyond the highest number known of its dossier before it looks wrong. Dossiers grow and what is known of them
 * ages: a quarter of what there is, and at least 50 papers, is room for a year or more in the busy dossiers of the Council.
 */
export function growthMargin(highestNumber: number): number {
  return Math.max(50, Math.ceil(highestNumber / 4));
}

// What these name is no single document (a procedure, a dossier, a page of the Official Journal, a case, a commitment), or not one that the archive would
// hold (a judgment, a web page): the reference stays as it is and makes no record of a document.
const NOT_DOCUMENTS: ReadonlySet<ReferenceKind> = new Set([
  "EXTERNAL",
  "URL",
  "ECLI",
  "PROCEDURE",
  "OFFICIAL_JOURNAL",
  "DOSSIER",
  "COMMITMENT_NUMBER",
  "PARLIAMENT_NUMBER",
]);

/**
 * Resolves one citation. What the archive holds or knows is a link. Of the rest a Kamerstuk is SUSPECT when its dossier is unknown, or its
 * number lies far beyond the dossier's highest, and a known dossier one slip away does hold such a number; it is then a link to nothing.
 * An unknown dossier without such a neighbour is simply not held: parliament has more dossiers than any archive knows.
 */
export function resolveReference(citation: Citation, known: ResolutionKnowledge): Resolution {
  if (NOT_DOCUMENTS.has(citation.kind)) return { status: "EXTERNAL", target: null, candidates: [] };
  const { normal } = citation;
  if (normal === null) return { status: "AMBIGUOUS", target: null, candidates: [] };
  const holding = known.holding(normal);
  if (holding === "HELD") return { status: "RESOLVED", target: normal, candidates: [] };
  if (holding === "KNOWN") return { status: "KNOWN", target: normal, candidates: [] };
  const candidates = citation.kind === "KAMERSTUK" ? suspicions(citation, known) : [];
  return candidates.length > 0 ? { status: "SUSPECT", target: null, candidates } : { status: "NOT_HELD", target: normal, candidates: [] };
}

/** What may have been meant by a Kamerstuk that does not fit what is known; none when nothing speaks against it. */
function suspicions(citation: Citation, known: ResolutionKnowledge): readonly Suggestion[] {
  const { dossier: dossierNumber, suffix, number } = citation.parts;
  if (dossierNumber === undefined || number === undefined) return [];
  const key = dossierKey(dossierNumber, suffix);
  const dossier = known.dossier(key);
  if (dossier !== undefined && fits(number, dossier)) return [];
  return isTelling(key, number, known.dossiers) ? suggestPapers(key, number, known.dossiers) : [];
}

/** Whether a paper with this number may exist in a dossier; letters of the Eerste Kamer are not counted, so any may. */
function fits(number: string, { highestNumber }: DossierRange): boolean {
  const value = Number.parseInt(number, 10);
  return Number.isNaN(value) || highestNumber === null || value <= highestNumber + growthMargin(highestNumber);
}
