import type { ExtractedDocument, ExtractedPosition } from "../extract/records.js";
import { textKey } from "../kernel/hash.js";
import type { Id } from "../kernel/iri.js";
import { Commitment } from "../model/entities/commitment.js";
import type { Council } from "../model/entities/council.js";
import { Position } from "../model/entities/position.js";
import { Representation } from "../model/entities/representation.js";
import type { DocumentFacts } from "./document-facts.js";
import { type ItemIds, itemId } from "./text-records.js";

const MARKER = /\[footnoteRef:[^\]\s]{1,12}\]/g;

/** The key of a sentence: markers of footnotes are not part of its words. */
export function sentenceKey(exact: string): string {
  return textKey(exact.replace(MARKER, ""));
}

/** The records of what was said and promised: positions, commitments, who represented whom. */
export function addSaid(facts: DocumentFacts, document: ExtractedDocument, items: ItemIds, council: Id<Council> | null): void {
  for (const [index, position] of document.positions.entries()) addPosition(facts, position, index + 1, items, council);
  addCommitments(facts, document, items, council);
  for (const { country, person, office, extract } of document.representations) {
    facts.records.add(Representation, {
      id: `representation/${facts.key}/${country}-${textKey(person)}`,
      actor: `actor/${country}`,
      person,
      office,
      council,
      document: facts.documentId,
      evidence: facts.anchor(extract.quote),
      coder: facts.coder(extract.extractor),
      confidence: extract.confidence,
    });
  }
}

function addPosition(facts: DocumentFacts, position: ExtractedPosition, order: number, items: ItemIds, council: Id<Council> | null): void {
  const { extract, actor, namedMembers, topics, agendaItem, ...coded } = position;
  facts.records.add(Position, {
    ...coded,
    id: `position/${facts.key}/${actor}-${sentenceKey(extract.quote.exact)}`,
    order,
    actor: `actor/${actor}`,
    namedMembers: namedMembers.map((member) => `actor/${member}`),
    topics: topics.map((topic) => `topic/${topic}`),
    council,
    agendaItem: itemId(items, agendaItem),
    document: facts.documentId,
    summaryNl: null,
    summaryEn: null,
    evidence: facts.anchor(extract.quote),
    coder: facts.coder(extract.extractor),
    confidence: extract.confidence,
    review: "UNREVIEWED",
  });
}

function addCommitments(facts: DocumentFacts, document: ExtractedDocument, items: ItemIds, council: Id<Council> | null): void {
  document.commitments.forEach(({ by, due, agendaItem, extract }, index) => {
    facts.records.add(Commitment, {
      id: `commitment/${facts.key}/${sentenceKey(extract.quote.exact)}`,
      order: index + 1,
      text: extract.quote.exact.replace(MARKER, "").replace(/\s+/gu, " "),
      summaryNl: null,
      summaryEn: null,
      by: `actor/${by}`,
      dueText: due?.text ?? null,
      dueDate: due?.date ?? null,
      status: "OPEN",
      document: facts.documentId,
      council,
      agendaItem: itemId(items, agendaItem),
      evidence: facts.anchor(extract.quote),
      coder: facts.coder(extract.extractor),
      confidence: extract.confidence,
    });
  });
}
