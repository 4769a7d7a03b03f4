import { findCitations } from "../../cite/find-citations.js";
import type { Citation } from "../../cite/recogniser.js";
import { resolveReference } from "../../cite/resolve.js";
import { Actor } from "../../model/entities/actor.js";
import { Document } from "../../model/entities/document.js";
import { DocumentIdentifier } from "../../model/entities/document-identifier.js";
import { Dossier } from "../../model/entities/dossier.js";
import { Footnote } from "../../model/entities/footnote.js";
import { Reference } from "../../model/entities/reference.js";
import { councilId } from "../attest-council.js";
import { bareDocument, bareDossier } from "../cited-document.js";
import { DocumentFacts } from "../document-facts.js";
import { officeActor, type StoreKnowledge } from "../document-records.js";
import { addSuggestions, outcome } from "../reference-records.js";
import { footnoteId, itemId } from "../text-records.js";
import type { SeedTables } from "./read-seed-tables.js";
import type { SeedDocument, SeedReference } from "./seed-document.js";
import { addSeedCommitments, addSeedPositions, addSeedRepresentations } from "./seed-said-records.js";
import { CONFIDENCE, type Seeding } from "./seeding.js";

/** All records of one document of the seed: what is known of it while its text is not in the archive. */
export function seedDocumentRecords(document: SeedDocument, tables: SeedTables, known: StoreKnowledge): DocumentFacts {
  const facts = new DocumentFacts(`document/${document.identifier}`, { text: "", form: "PLAIN" });
  const seed: Seeding = { facts, document, coder: facts.coder("seed", "HUMAN"), council: null, items: new Map() };
  const [first] = document.councils;
  if (first !== undefined && first.role !== null) seed.council = councilId(first.slug);
  addDocument(seed);
  addIdentifiersAndAttachments(seed);
  addCouncils(seed, tables);
  addAgendaItems(seed);
  addFootnotes(seed);
  for (const [index, reference] of document.references.entries()) addReference(seed, reference, index + 1, known);
  addSeedPositions(seed);
  addSeedCommitments(seed);
  addSeedRepresentations(seed);
  return facts;
}

// What the record of a document takes over from the seed as it stands there.
const TAKEN_OVER = [
  "kind",
  "title",
  "subject",
  "date",
  "place",
  "language",
  "chamber",
  "number",
  "organisation",
  "addressee",
  "signatories",
] as const satisfies readonly (keyof SeedDocument & keyof Document)[];

function addDocument({ facts, document }: Seeding): void {
  const { identifier, sourceUrl, partOf } = document;
  const senders = document.senders.map(officeActor);
  for (const sender of senders) facts.records.add(Actor, sender);
  if (document.dossier !== null) facts.records.add(Dossier, bareDossier(document.dossier));
  const own = bareDocument(identifier);
  const takenOver = Object.fromEntries(TAKEN_OVER.map((name) => [name, document[name]])) as Pick<SeedDocument, (typeof TAKEN_OVER)[number]>;
  facts.records.add(Document, {
    ...own,
    ...takenOver,
    status: "KNOWN",
    dossiers: document.dossier === null ? [] : [`dossier/${document.dossier}`],
    senders: senders.map((sender) => sender.id),
    presidenciesMentioned: document.presidenciesMentioned.map((key) => `presidency/${key}`),
    sourceUrl: sourceUrl ?? own.sourceUrl,
    partOf: partOf === null ? null : `document/${partOf}`,
  });
}

function addIdentifiersAndAttachments({ facts, document }: Seeding): void {
  const { identifier } = document;
  for (const { scheme, value } of document.otherIdentifiers) {
    facts.records.add(DocumentIdentifier, {
      id: `document-identifier/${identifier}/${scheme}-${value}`,
      scheme,
      value,
      document: facts.documentId,
    });
  }
  for (const { order, title: name } of document.attachments) {
    facts.records.add(
      Document,
      bareDocument(`${identifier}-bijlage-${order}`, { kind: "ATTACHMENT", title: name, attachedTo: facts.documentId }),
    );
  }
}

function addFootnotes({ facts, document, coder }: Seeding): void {
  for (const [index, { number, text }] of document.footnotes.entries()) {
    const own = { id: footnoteId(facts, number), order: index + 1, number, text, document: facts.documentId, coder };
    facts.records.add(Footnote, { ...own, marker: null, note: null, confidence: CONFIDENCE });
  }
}

function addCouncils({ facts, document, coder }: Seeding, tables: SeedTables): void {
  for (const { slug, configuration, formation, country, presidency, role, ...same } of document.councils) {
    const id = councilId(slug);
    const name = tables.formations.find((candidate) => candidate.code === formation)?.name ?? formation;
    const said: Record<string, unknown> = {
      ...same,
      configuration: `configuration/${configuration}`,
      formation: name,
      formationCode: formation,
      country: country === null ? null : `country/${country.toLowerCase()}`,
      presidency: `presidency/${presidency}`,
      documents: role === null ? null : { id: facts.documentId, role },
    };
    for (const [property, value] of Object.entries(said))
      if (value !== null) facts.note(id, property, value, { coder, confidence: CONFIDENCE });
  }
}

function addAgendaItems({ facts, document, coder, council, items }: Seeding): void {
  if (council === null) return;
  for (const { order, title, kind, topics } of document.agendaItems) {
    const id = `agenda-item/${council.slice("council/".length)}/${order}`;
    items.set(order, id);
    const by = { coder, confidence: CONFIDENCE };
    for (const [property, value] of Object.entries({ order, title, kind, council, documents: facts.documentId }))
      facts.note(id, property, value, by);
    for (const topic of topics) facts.note(id, "topics", `topic/${topic}`, by);
  }
}

function addReference({ facts, coder, items }: Seeding, reference: SeedReference, order: number, known: StoreKnowledge): void {
  const { key, kind, surface, normal, footnote, agendaItem, title, author, date, url } = reference;
  const citation = readAgain(reference);
  const resolution = resolveReference(citation, known);
  const id = `reference/${facts.key}/${key}`;
  const { chamber = null, parliamentaryYear = null, pages = null } = citation.parts;
  facts.records.add(Reference, {
    id,
    order,
    kind,
    surface,
    normal,
    chamber,
    parliamentaryYear,
    pages,
    title,
    author,
    url,
    coder,
    ...outcome(facts, resolution, known),
    from: facts.documentId,
    footnote: footnote === null ? null : footnoteId(facts, footnote),
    anchor: null,
    antecedent: null,
    agendaItem: itemId(items, agendaItem),
    publicationDate: date,
    confidence: CONFIDENCE,
  });
  addSuggestions(facts, id, resolution);
}

// The words printed are read as they would be in the text, so that the parts of the citation (dossier, number) are there for the resolution.
function readAgain({ kind, surface, normal }: SeedReference): Citation {
  const same = findCitations(surface, "FOOTNOTE").find((citation) => citation.normal === normal);
  return same ?? { kind, surface, normal, start: 0, end: surface.length, recogniser: "seed", confidence: CONFIDENCE, parts: {} };
}
