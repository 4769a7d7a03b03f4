import { type Resolution, type ResolutionKnowledge, resolveReference } from "../cite/resolve.js";
import type { ExtractedReference } from "../extract/records.js";
import { textKey } from "../kernel/hash.js";
import type { Id } from "../kernel/iri.js";
import { Document } from "../model/entities/document.js";
import { Dossier } from "../model/entities/dossier.js";
import { Reference, ReferenceSuggestion } from "../model/entities/reference.js";
import { citedDocument } from "./cited-document.js";
import type { DocumentFacts } from "./document-facts.js";
import { footnoteId, type ItemIds, itemId } from "./text-records.js";

/** Keys of references in order: the normal form, or `external-` with a hash of the words; repeats get `.2`, `.3`. */
export function referenceKeys(): (normal: string | null, surface: string) => string {
  const seen = new Map<string, number>();
  return (normal, surface) => {
    const key = normal?.replaceAll("/", "-") ?? `external-${textKey(surface)}`;
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
  references.forEach((extracted, index) => {
    const { citation, quote, footnote, agendaItem } = extracted;
    const { parts } = citation;
    const resolution = resolveReference(citation, known);
    const id = `reference/${facts.key}/${keyOf(citation.normal, citation.surface)}`;
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
      chamber: parts.chamber ?? null,
      parliamentaryYear: parts.parliamentaryYear ?? null,
      pages: parts.pages ?? null,
      title: parts.title ?? null,
      author: parts.author ?? null,
      publicationDate: parts.date ?? null,
      url: parts.url ?? null,
      coder: facts.coder(citation.recogniser),
      confidence: citation.confidence,
    });
    addSuggestions(facts, id, resolution);
  });
}

/** Where a resolution leads: its status, and the id of the document, whose record is added where nothing holds it yet. */
export function outcome(
  facts: DocumentFacts,
  resolution: Resolution,
  known: ResolutionKnowledge,
): { status: Resolution["status"]; target: Id<Document> | null } {
  const { status, target } = resolution;
  if (target === null) return { status, target: null };
  if (known.holding(target) === undefined) {
    const cited = citedDocument(target);
    facts.records.add(Document, cited.document);
    if (cited.dossier !== undefined && known.dossier(cited.dossier.key) === undefined) facts.records.add(Dossier, cited.dossier);
  }
  return { status, target: `document/${target}` };
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
