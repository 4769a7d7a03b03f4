import { printedDetails } from "../cite/printed-details.js";
import type { Citation } from "../cite/recogniser.js";
import { type Resolution, type ResolutionKnowledge, resolveReference } from "../cite/resolve.js";
import { SHORT_FORM } from "../cite/short-forms/short-form-citation.js";
import type { ExtractedReference } from "../extract/records.js";
import { isDay } from "../kernel/calendar.js";
import { invariant } from "../kernel/errors.js";
import { textKey } from "../kernel/hash.js";
import type { Id } from "../kernel/iri.js";
import { Document } from "../model/entities/document.js";
import { Dossier } from "../model/entities/dossier.js";
import { Reference, ReferenceSuggestion } from "../model/entities/reference.js";
import { citedDocument } from "./cited-document.js";
import type { DocumentFacts } from "./document-facts.js";
import { footnoteId, type ItemIds, itemId } from "./text-records.js";

/**
 * Keys of references in order: the normal form, or `external-` with a hash of the words; repeats get `.2`, `.3`. Short forms (`idem`) have
 * keys of their own, `short-…`, so that the keys of full citations do not depend on them.
 */
export function referenceKeys(): (citation: Pick<Citation, "normal" | "surface" | "recogniser">) => string {
  const seen = new Map<string, number>();
  return ({ normal, surface, recogniser }) => {
    const isShort = recogniser.startsWith(SHORT_FORM);
    const bare = normal?.replaceAll("/", "-") ?? `${isShort ? "" : "external-"}${textKey(surface)}`;
    const key = isShort ? `short-${bare}` : bare;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}.${count}`;
  };
}

/** The records of the references of a document, with suggestions, and of the documents that are known only from being cited. */
export function addReferences(
  facts: DocumentFacts,
  references: readonly ExtractedReference[],
  items: ItemIds,
  known: ResolutionKnowledge,
): void {
  const keyOf = referenceKeys();
  const ids = references.map(({ citation }): Id<Reference> => `reference/${facts.key}/${keyOf(citation)}`);
  references.forEach((extracted, index) => {
    const { citation, quote, footnote, agendaItem, antecedent } = extracted;
    const resolution = resolveReference(citation, known);
    const id = ids[index];
    invariant(id !== undefined, "every reference has an id");
    facts.records.add(Reference, {
      id,
      order: index + 1,
      kind: citation.kind,
      surface: citation.surface,
      normal: citation.normal,
      ...outcome(facts, resolution, known),
      from: facts.documentId,
      footnote: footnote === null ? null : footnoteId(facts, footnote),
      anchor: facts.anchor(quote),
      agendaItem: itemId(items, agendaItem),
      antecedent: antecedent === null ? null : (ids[antecedent] ?? null),
      ...details(citation),
      coder: facts.coder(citation.recogniser),
      confidence: citation.confidence,
    });
    addSuggestions(facts, id, resolution);
  });
}

// The column holds whole days only; what is printed of a date otherwise stays in the words.
function details({ parts }: Citation) {
  const { date, ...others } = printedDetails(parts);
  return { ...others, publicationDate: date !== null && isDay(date) ? date : null };
}

/** Where a resolution leads: its status, and the id of the document, whose record is added where nothing holds it yet. */
export function outcome(
  facts: DocumentFacts,
  resolution: Resolution,
  known: ResolutionKnowledge,
): { status: Resolution["status"]; target: Id<Document> | null } {
  const { status, target } = resolution;
  if (target === null) return { status, target: null };
  const id: Id<Document> = `document/${target}`;
  // A document that cites itself is there already; so is what the archive knows.
  if (facts.records.get(Document, id) === undefined && known.documents(target).every(({ identifier }) => identifier !== target)) {
    const cited = citedDocument(target);
    facts.records.add(Document, cited.document);
    if (cited.dossier !== undefined && known.dossier(cited.dossier.key) === undefined) facts.records.add(Dossier, cited.dossier);
  }
  return { status, target: id };
}

/** The records of what a reference may have meant. Which of them the archive knows as documents is filled in when they are saved. */
export function addSuggestions(facts: DocumentFacts, reference: Id<Reference>, resolution: Resolution): void {
  resolution.candidates.forEach((candidate, index) => {
    const rank = index + 1;
    facts.records.add(ReferenceSuggestion, {
      id: `reference-suggestion/${reference.slice("reference/".length)}/${rank}`,
      reference,
      rank,
      normal: candidate.normal,
      document: null,
      reasonEn: candidate.reason,
      reasonNl: candidate.reasonNl,
      score: candidate.score,
    });
  });
}
