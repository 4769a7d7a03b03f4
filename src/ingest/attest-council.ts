import type { ExtractedAgendaItem, ExtractedCouncil } from "../extract/records.js";
import type { Id } from "../kernel/iri.js";
import type { AgendaItem } from "../model/entities/agenda-item.js";
import type { Council } from "../model/entities/council.js";
import type { DocumentFacts } from "./document-facts.js";

/** The id of a Council. */
export function councilId(slug: string): Id<Council> {
  return `council/${slug}`;
}

/** Notes everything a document says about a Council, and the document's role for it. */
export function attestCouncil(facts: DocumentFacts, council: ExtractedCouncil): Id<Council> {
  const id = councilId(council.slug);
  const { extract } = council.startDate;
  facts.attest(id, "configuration", `configuration/${council.configuration}`, council.formation.extract);
  facts.attest(id, "formationCode", council.formationCode, council.formation.extract);
  facts.attestFact(id, "formation", council.formation);
  facts.attestFact(id, "kind", council.kind);
  facts.attest(id, "informal", council.informal, council.kind.extract);
  facts.attestFact(id, "startDate", council.startDate);
  facts.attestFact(id, "endDate", council.endDate);
  facts.attestFact(id, "place", council.place);
  if (council.country !== null) facts.attest(id, "country", `country/${council.country.value.toLowerCase()}`, council.country.extract);
  // A presidency that follows from the date alone gives way to one that any document names.
  const { extract: named } = council.presidency;
  const sure = council.presidencySource === "TEXT" ? named : { ...named, confidence: Math.min(named.confidence, 0.5) };
  facts.attest(id, "presidency", `presidency/${council.presidency.value}`, sure);
  facts.attest(id, "presidencySource", council.presidencySource, sure);
  if (council.role !== null) facts.attest(id, "documents", { id: facts.documentId, role: council.role }, extract);
  return id;
}

/** What the store already knows of an agenda item of the Council. */
export interface KnownAgendaItem {
  readonly order: number;
  readonly title: string;
}

/**
 * Notes the agenda items that a document treats, and gives their ids by the order printed in this document. Items that the store knows from
 * another document of the same Council keep their place: an item is the same when most words of the titles are; a new one whose place is
 * taken gets the next free one.
 */
export function attestAgendaItems(
  facts: DocumentFacts,
  slug: string,
  items: readonly ExtractedAgendaItem[],
  known: readonly KnownAgendaItem[],
): ReadonlyMap<number, Id<AgendaItem>> {
  const taken = new Set(known.map((item) => item.order));
  const ids = new Map<number, Id<AgendaItem>>();
  for (const item of items) {
    const same = known.find((candidate) => similarity(candidate.title, item.title.value) >= 0.6);
    const order = same?.order ?? nextFree(taken, item.order);
    taken.add(order);
    const id = `agenda-item/${slug}/${order}`;
    ids.set(item.order, id);
    attestItem(facts, id, councilId(slug), order, item);
  }
  return ids;
}

function attestItem(facts: DocumentFacts, id: Id<AgendaItem>, council: Id<Council>, order: number, item: ExtractedAgendaItem): void {
  const { extract } = item.title;
  facts.attest(id, "order", order, extract);
  facts.attest(id, "council", council, extract);
  facts.attestFact(id, "title", item.title);
  facts.attestFact(id, "kind", item.kind);
  facts.attest(id, "documents", facts.documentId, extract);
  for (const topic of item.topics) facts.attest(id, "topics", `topic/${topic}`, extract);
}

function nextFree(taken: ReadonlySet<number>, wanted: number): number {
  let order = wanted;
  while (taken.has(order)) order += 1;
  return order;
}

/** The share of words that two titles have in common (Jaccard), from 0 to 1. */
export function similarity(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, left.size + right.size - shared);
}

function wordsOf(title: string): ReadonlySet<string> {
  return new Set(title.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
}
