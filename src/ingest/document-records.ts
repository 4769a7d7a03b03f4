import { officialUrl } from "../cite/resolution/official-url.js";
import type { ResolutionKnowledge } from "../cite/resolve.js";
import type { SourceText } from "../document/model.js";
import type { ExtractedDocument } from "../extract/records.js";
import type { Id } from "../kernel/iri.js";
import { Actor } from "../model/entities/actor.js";
import { Document } from "../model/entities/document.js";
import { DocumentIdentifier } from "../model/entities/document-identifier.js";
import { DocumentVersion, SourceFile } from "../model/entities/document-version.js";
import { Dossier } from "../model/entities/dossier.js";
import type { SourceOrigin } from "../vocab/lists/source.js";
import { attestAgendaItems, attestCouncil, type KnownAgendaItem } from "./attest-council.js";
import { bareDocument, bareDossier } from "./cited-document.js";
import { DocumentFacts } from "./document-facts.js";
import { addReferences } from "./reference-records.js";
import { addSaid } from "./said-records.js";
import { addTextRecords, placePassages } from "./text-records.js";

/** What the store knows that bears on the records of a new document. */
export interface StoreKnowledge extends ResolutionKnowledge {
  /** The agenda items that other documents attest for a Council. */
  agendaItems(slug: string): readonly KnownAgendaItem[];
}

export interface DocumentOrigin {
  readonly source: SourceText;
  /** The moment of taking it in, ISO 8601 in UTC. */
  readonly retrievedAt: string;
  /** The first document of the same file, for the ones after it. */
  readonly partOf: Id<Document> | null;
  /** Where the file comes from, and the licence under which it is given, an IRI. */
  readonly origin: SourceOrigin;
  readonly licence: string | null;
}

/** All records that one extracted document gives, with the ids of its parts; nothing is read or written. */
export function documentRecords(document: ExtractedDocument, origin: DocumentOrigin, known: StoreKnowledge): DocumentFacts {
  const facts = new DocumentFacts(`document/${document.identifier.value}`, origin.source);
  const [about] = document.councils;
  const subject = about !== undefined && about.role !== null ? about : null;
  placePassages(facts, document);
  const items =
    subject === null
      ? new Map<number, string>()
      : attestAgendaItems(facts, subject.slug, document.agendaItems, known.agendaItems(subject.slug));
  addTextRecords(facts, document, items);
  addDocument(facts, document, origin);
  const [council = null] = document.councils.map((extracted) => attestCouncil(facts, extracted));
  const subjectId = subject === null ? null : council;
  addReferences(facts, document.references, items, known);
  addSaid(facts, document, items, subjectId);
  addAttachments(facts, document);
  return facts;
}

function addDocument(facts: DocumentFacts, document: ExtractedDocument, origin: DocumentOrigin): void {
  const { source, retrievedAt, partOf, licence } = origin;
  const identifier = document.identifier.value;
  const singles = ["kind", "date", "place", "chamber", "number", "title", "subject", "organisation", "addressee"] as const;
  for (const name of singles) facts.attestFact(facts.documentId, name, document[name]);
  facts.attestFact(facts.documentId, "identifier", document.identifier);
  facts.records.add(Document, {
    ...bareDocument(identifier),
    ...Object.fromEntries(singles.map((name) => [name, document[name]?.value ?? null])),
    status: "HELD",
    signatories: document.signatories.map((signatory) => signatory.value),
    dossiers: document.dossiers.map(({ number }) => `dossier/${number.value}`),
    senders: addSenders(facts, document),
    presidenciesMentioned: document.presidenciesMentioned.map((mention) => `presidency/${mention.value}`),
    sourceUrl: officialUrl(identifier),
    sha256: source.sha256,
    retrievedAt,
    mediaType: source.mediaType,
    origin: origin.origin,
    licence,
    partOf,
  });
  for (const mention of document.presidenciesMentioned)
    facts.attest(facts.documentId, "presidenciesMentioned", `presidency/${mention.value}`, mention.extract);
  addDossiers(facts, document);
  addVersion(facts, document, origin);
  for (const { scheme, value } of document.otherIdentifiers) {
    facts.records.add(DocumentIdentifier, {
      id: `document-identifier/${facts.key}/${scheme}-${value}`,
      scheme,
      value,
      document: facts.documentId,
    });
  }
}

function addSenders(facts: DocumentFacts, document: ExtractedDocument): readonly Id<Actor>[] {
  return document.senders.map(({ office, extract }) => {
    const actor = officeActor(office);
    facts.records.add(Actor, actor);
    facts.attest(facts.documentId, "senders", actor.id, extract);
    return actor.id;
  });
}

/** The actor for an office of the Dutch government, by the name printed. */
export function officeActor(office: string) {
  const key = office
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return {
    id: `actor/${key}`,
    key,
    kind: "OFFICE" as const,
    labelNl: office,
    labelEn: null,
    country: null,
    presidency: null,
    authorityIri: null,
  };
}

function addDossiers(facts: DocumentFacts, document: ExtractedDocument): void {
  for (const { number, title } of document.dossiers) {
    facts.attest(facts.documentId, "dossiers", `dossier/${number.value}`, number.extract);
    facts.records.add(Dossier, bareDossier(number.value, title?.value ?? null));
  }
}

function addVersion(facts: DocumentFacts, document: ExtractedDocument, { source, retrievedAt }: DocumentOrigin): void {
  const sourceId = `source-file/${source.sha256}`;
  const name = source.name.split(/[\\/]/).at(-1) ?? source.name;
  facts.records.add(SourceFile, {
    id: sourceId,
    sha256: source.sha256,
    name,
    mediaType: source.mediaType,
    byteSize: source.bytes,
    text: source.text,
  });
  facts.records.add(DocumentVersion, {
    id: `document-version/${facts.key}/${source.sha256.slice(0, 12)}-${retrievedAt.replace(/\D/g, "")}`,
    document: facts.documentId,
    source: sourceId,
    start: document.part.start,
    end: document.part.end,
    ingestedAt: retrievedAt,
    replacedAt: null,
  });
}

function addAttachments(facts: DocumentFacts, document: ExtractedDocument): void {
  for (const { order, title, extract } of document.attachments) {
    const attachment = bareDocument(`${facts.key}-bijlage-${order}`, { kind: "ATTACHMENT", title, attachedTo: facts.documentId });
    facts.records.add(Document, attachment);
    facts.attest(attachment.id, "title", title, extract);
  }
}
