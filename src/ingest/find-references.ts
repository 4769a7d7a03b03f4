import { type PrintedDetails, printedDetails } from "../cite/printed-details.js";
import { type ResolutionKnowledge, resolveReference } from "../cite/resolve.js";
import { citationsInPart, type PlacedCitation } from "../cite/short-forms/citations-in-part.js";
import type { Suggestion } from "../cite/suggest-papers.js";
import type { ParsedFile } from "../document/model.js";
import { readText } from "../document/read-text.js";
import { sha256 } from "../kernel/hash.js";
import type { Id } from "../kernel/iri.js";
import type { Document } from "../model/entities/document.js";
import type { ReferenceKind, ReferenceStatus } from "../vocab/lists/reference.js";

/** A reference in any text. Offsets are UTF-16 code units into the source as received. */
export interface FoundReference extends PrintedDetails {
  readonly kind: ReferenceKind;
  /** The words as printed: of plain text `text.slice(start, end)`, of mark-up the words without tags. */
  readonly surface: string;
  readonly normal: string | null;
  readonly start: number;
  readonly end: number;
  /** Number of the footnote it stands in. */
  readonly footnote: string | null;
  /** For a short form (`idem`): the place in the list, from 0, of the reference it points back to. */
  readonly antecedent: number | null;
  readonly status: ReferenceStatus;
  readonly target: Id<Document> | null;
  /** What may have been meant, the likeliest first. A suggestion is never a link. */
  readonly candidates: readonly Suggestion[];
}

/** The citations of a plain text, or of a file that was read, short forms included, in the order of the source. */
export function citationsOf(source: string | ParsedFile): readonly PlacedCitation[] {
  const { parts } = asFile(source);
  const citations: PlacedCitation[] = [];
  for (const part of parts) {
    const offset = citations.length;
    for (const placed of citationsInPart(part)) {
      citations.push({ ...placed, antecedent: placed.antecedent === null ? null : placed.antecedent + offset });
    }
  }
  return citations;
}

/** The references of a plain text, or of a file that was read, resolved against what is known. */
export function findReferences(source: string | ParsedFile, known: ResolutionKnowledge): readonly FoundReference[] {
  const file = asFile(source);
  const { text, form } = file.source;
  return citationsOf(file).map(({ citation, span, footnote, antecedent }) => {
    const { status, target, candidates } = resolveReference(citation, known);
    return {
      kind: citation.kind,
      normal: citation.normal,
      surface: form === "PLAIN" ? text.slice(span.start, span.end) : citation.surface,
      ...span,
      footnote,
      antecedent,
      status,
      target: target === null ? null : `document/${target}`,
      candidates,
      ...printedDetails(citation.parts),
    };
  });
}

function asFile(source: string | ParsedFile): ParsedFile {
  if (typeof source !== "string") return source;
  return readText({ name: "text", text: source, sha256: sha256(source), form: "PLAIN", mediaType: "text/plain", bytes: source.length });
}
