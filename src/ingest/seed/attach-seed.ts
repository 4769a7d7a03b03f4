import type { ParsedPart } from "../../document/model.js";
import { sentencesOf } from "../../extract/sentences.js";
import { textKey } from "../../kernel/hash.js";
import type { Span } from "../../kernel/span.js";
import type { EntityClass } from "../../model/define/metadata.js";
import type { RecordOf } from "../../model/define/relations.js";
import { Attestation } from "../../model/entities/attestation.js";
import { Coder } from "../../model/entities/coder.js";
import { Commitment } from "../../model/entities/commitment.js";
import { Document } from "../../model/entities/document.js";
import { DocumentIdentifier } from "../../model/entities/document-identifier.js";
import { Position } from "../../model/entities/position.js";
import { TextAnchor } from "../../model/entities/text-anchor.js";
import type { DocumentFacts } from "../document-facts.js";

/**
 * Joins what the seed knows of a document to what was read in its text. Both know a position or commitment by the same key, made from its
 * sentence: a person's coding and summary stay, the text gives the words. One that the rules did not find is anchored to its sentence all the
 * same. What only the seed knows of the document itself (other numbers, an empty field) is added.
 */
export function attachSeed(facts: DocumentFacts, seed: DocumentFacts, part: ParsedPart, source: string): void {
  const sentences = sentencesByKey(part, source);
  join(facts, seed, Position, sentences, (coded, read) => {
    attestReading(facts, read);
    return { ...coded, evidence: read.evidence };
  });
  join(facts, seed, Commitment, sentences, (coded, read) => ({
    ...read,
    summaryNl: coded.summaryNl,
    summaryEn: coded.summaryEn,
    status: coded.status,
  }));
  fillDocument(facts, seed);
  for (const attestation of seed.records.of(Attestation)) facts.records.add(Attestation, attestation);
  for (const identifier of seed.records.of(DocumentIdentifier)) facts.records.add(DocumentIdentifier, identifier);
  for (const coder of seed.records.of(Coder)) facts.records.add(Coder, coder);
}

// The person's coding stands; what the rules made of the same sentence is noted beside it, so that the two can be compared.
function attestReading(facts: DocumentFacts, read: RecordOf<Position>): void {
  const by = { coder: read.coder, confidence: read.confidence, ...(read.evidence === null ? {} : { anchor: read.evidence }) };
  for (const name of ["actor", "quantifier", "speechAct", "stance"] as const)
    if (read[name] !== null) facts.note(read.id, name, read[name], by);
}

interface Said {
  readonly id: string;
  readonly order: number;
  readonly evidence: string | null;
}

function join<E extends Said>(
  facts: DocumentFacts,
  seed: DocumentFacts,
  entityClass: EntityClass<E>,
  sentences: ReadonlyMap<string, Span>,
  merge: (coded: RecordOf<E>, read: RecordOf<E>) => object,
): void {
  for (const coded of seed.records.of(entityClass)) {
    const { id } = coded as unknown as Said;
    const read = facts.records.get(entityClass, id);
    if (read !== undefined) facts.records.add(entityClass, merge(coded, read) as never);
    else facts.records.add(entityClass, anchored(facts, coded, sentences) as never);
  }
  renumber(facts, entityClass);
}

function anchored<E>(facts: DocumentFacts, coded: RecordOf<E>, sentences: ReadonlyMap<string, Span>): object {
  const key = (coded as unknown as Said).id.split(/[/-]/).at(-1) ?? "";
  const span = sentences.get(key);
  return span === undefined ? (coded as object) : { ...(coded as object), evidence: facts.anchor(span) };
}

// After joining, the order is again that of the text; what has no place in the text comes last.
function renumber<E extends Said>(facts: DocumentFacts, entityClass: EntityClass<E>): void {
  const startOf = (record: Said) =>
    (record.evidence === null ? undefined : facts.records.get(TextAnchor, record.evidence)?.start) ?? Number.MAX_SAFE_INTEGER;
  const records = [...facts.records.of(entityClass)] as unknown as Said[];
  records.sort((a, b) => startOf(a) - startOf(b) || a.order - b.order);
  for (const [index, record] of records.entries()) facts.records.add(entityClass, { ...record, order: index + 1 } as never);
}

function sentencesByKey(part: ParsedPart, source: string): ReadonlyMap<string, Span> {
  const sentences = part.passages.flatMap((passage) => sentencesOf(passage, source));
  return new Map(sentences.map((sentence) => [textKey(sentence.text), sentence.quote]));
}

function fillDocument(facts: DocumentFacts, seed: DocumentFacts): void {
  const read = facts.records.get(Document, facts.documentId);
  const known = seed.records.get(Document, facts.documentId);
  if (read === undefined || known === undefined) return;
  const filled = Object.entries(read).map(([name, value]) => [name, value ?? known[name as keyof typeof known]]);
  facts.records.add(Document, Object.fromEntries(filled) as never);
}
