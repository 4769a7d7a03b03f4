import type { ReferenceKind, ReferenceStatus } from "../vocab/lists/reference.js";
import type { DossierRange } from "./near-dossiers.js";
import type { Citation, CitationParts } from "./recogniser.js";
import { contradictions } from "./resolution/contradictions.js";
import { canonicalForm, equivalentForms } from "./resolution/equivalent-forms.js";
import type { KnownDocument } from "./resolution/known-document.js";
import { isPossiblePaper, readPaperForm, wholeNumberOf } from "./resolution/paper-form.js";
import { isTelling, type Suggestion, suggestNumbers, suggestPapers } from "./suggest-papers.js";

/** What is cited, as far as resolution needs to know it. */
export interface CitedForm extends Pick<Citation, "kind" | "normal"> {
  /** What is printed beside the number and may contradict the document that has it. */
  readonly parts: Pick<CitationParts, "chamber" | "parliamentaryYear">;
}

/**
 * What an archive knows of documents and dossiers at one moment: all that resolution asks. Anything that can answer these questions can
 * resolve references: a store, a table of dossiers alone, a few lines in a test.
 */
export interface ResolutionKnowledge {
  /**
   * The documents that answer to a normal form: those with it, or one of its `equivalentForms`, as their identifier, and those that have it
   * registered as another official number. In any order, each once; none when the archive does not know the form at all.
   */
  documents(normal: string): readonly KnownDocument[];
  /** A dossier by its normal form (`21501-33`); undefined when it is known from citations only, which proves nothing. */
  dossier(key: string): DossierRange | undefined;
  /** The dossiers that are known and may have been meant where another was printed. */
  readonly dossiers: readonly DossierRange[];
}

/** Where a citation leads. */
export interface Resolution {
  readonly status: ReferenceStatus;
  /**
   * Identifier of the document it leads to; with NOT_HELD the canonical form of what is cited, of a document that is known from being cited
   * only. Null for SUSPECT, EXTERNAL and AMBIGUOUS.
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
]);
/** Of the numbers of the House that of a document names one; cases (Z), activities (A) and agenda items (P) have several or none. */
const NUMBER_OF_DOCUMENT = /^\d{4}D\d+$/u;

/**
 * Resolves one citation. What the archive holds or knows, by exactly this number or another official one, is a link, when it is one document
 * and no more, and nothing that is printed beside the number contradicts it. Of the rest a Kamerstuk is SUSPECT when its dossier is unknown, or
 * its number lies far beyond the dossier's highest, and one slip of the pen away there is such a paper, and always when no paper can have its
 * number; it is then a link to nothing. An unknown dossier without such a neighbour is simply not held: parliament has more dossiers than any
 * archive knows.
 */
export function resolveReference({ kind, normal, parts }: CitedForm, known: ResolutionKnowledge): Resolution {
  if (normal === null) return { status: NOT_DOCUMENTS.has(kind) ? "EXTERNAL" : "AMBIGUOUS", target: null, candidates: [] };
  const answers = answering(normal, known);
  const [only] = answers;
  if (only !== undefined && answers.length === 1) {
    const against = kind === "KAMERSTUK" ? contradictions(parts, only) : [];
    if (against.length > 0) return { status: "SUSPECT", target: null, candidates: against };
    return { status: only.status === "HELD" ? "RESOLVED" : "KNOWN", target: only.identifier, candidates: [] };
  }
  if (answers.length > 1) return { status: "AMBIGUOUS", target: null, candidates: alternatives(normal, answers) };
  if (!namesDocument(kind, normal)) return { status: "EXTERNAL", target: null, candidates: [] };
  const candidates = kind === "KAMERSTUK" ? suspicions(normal, known) : [];
  if (candidates.length > 0 || (kind === "KAMERSTUK" && !isPossiblePaper(normal))) return { status: "SUSPECT", target: null, candidates };
  return { status: "NOT_HELD", target: canonicalForm(normal), candidates: [] };
}

/** The documents to which a normal form leads. The document with just this identifier comes before any that has the number beside its own. */
function answering(normal: string, known: ResolutionKnowledge): readonly KnownDocument[] {
  const documents = known.documents(normal).filter(({ status }) => status !== "CITED");
  const forms = equivalentForms(normal);
  const exact = documents.filter(({ identifier }) => identifier === normal);
  const own = documents.filter(({ identifier }) => forms.includes(identifier));
  return [exact, own, documents].find((found) => found.length > 0) ?? [];
}

function namesDocument(kind: ReferenceKind, normal: string): boolean {
  return kind === "PARLIAMENT_NUMBER" ? NUMBER_OF_DOCUMENT.test(normal) : !NOT_DOCUMENTS.has(kind);
}

/** The documents that share a number, as candidates of equal weight. */
function alternatives(normal: string, documents: readonly KnownDocument[]): readonly Suggestion[] {
  const identifiers = documents.map(({ identifier }) => identifier).sort();
  return identifiers.map((identifier) => ({
    normal: identifier,
    reason: `${normal} is a number of ${identifiers.length} documents, of which this is one.`,
    reasonNl: `${normal} is een nummer van ${identifiers.length} documenten, waarvan dit er een is.`,
    score: Math.round(1000 / identifiers.length) / 1000,
  }));
}

/** What may have been meant by a Kamerstuk that does not fit what is known; none when nothing speaks against it. */
function suspicions(normal: string, known: ResolutionKnowledge): readonly Suggestion[] {
  const paper = readPaperForm(normal);
  if (paper === undefined) return [];
  const dossier = known.dossier(paper.dossier);
  if (dossier !== undefined && fits(paper.number, dossier)) return [];
  const near = !isPossiblePaper(normal) || isTelling(paper, known.dossiers) ? suggestPapers(paper, known.dossiers) : [];
  return [...near, ...suggestNumbers(paper, dossier)].sort((a, b) => b.score - a.score || (a.normal < b.normal ? -1 : 1));
}

/** Whether a paper with this number may exist in a dossier; letters of the Eerste Kamer are not counted, so any may. */
function fits(number: string, { highestNumber }: DossierRange): boolean {
  const value = wholeNumberOf(number.replace(/[a-z]$/u, ""));
  if (value === undefined) return !/\d/u.test(number);
  return highestNumber === null || value <= highestNumber + growthMargin(highestNumber);
}
