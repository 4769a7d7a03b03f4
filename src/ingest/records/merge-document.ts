import type { RecordOf } from "../../model/define/relations.js";
import type { Document } from "../../model/entities/document.js";
import { bareDocument } from "../cited-document.js";
import type { RecordFacts, RecordIdentifier } from "./record-facts.js";
import type { DocumentBase } from "./stored-facts.js";

type DocumentRecord = RecordOf<Document>;

/** The record of a document from its text (or a file of the seed) and from records: what the text says stays, what it leaves open is filled. */
export function mergeDocument(base: DocumentBase | null, facts: RecordFacts): DocumentRecord {
  const known = fromRecords(facts);
  if (base === null) return known;
  const { document } = base;
  const isHeld = document.status === "HELD";
  return {
    ...document,
    kind: document.kind === "OTHER" ? known.kind : document.kind,
    title: document.title ?? known.title,
    subject: document.subject ?? known.subject,
    date: document.date ?? known.date,
    chamber: document.chamber ?? known.chamber,
    number: document.number ?? known.number,
    dossiers: document.dossiers.length === 0 ? known.dossiers : document.dossiers,
    sourceUrl: document.sourceUrl ?? known.sourceUrl,
    attachedTo: document.attachedTo ?? known.attachedTo,
    // Of a text they say where the text comes from, which is not where the record does.
    origin: isHeld ? document.origin : (document.origin ?? known.origin),
    licence: isHeld ? document.licence : (document.licence ?? known.licence),
  };
}

/** A document as records alone know it. */
function fromRecords(facts: RecordFacts): DocumentRecord {
  const { identifier, kind, title, subject, date, chamber, number, dossiers, origin, licence, sourceUrl, attachedTo } = facts;
  const bare = bareDocument(identifier);
  return {
    ...bare,
    kind,
    title,
    subject,
    date,
    chamber,
    number,
    status: "KNOWN",
    dossiers: dossiers.map(({ key }) => `dossier/${key}`),
    sourceUrl: bare.sourceUrl ?? sourceUrl,
    origin,
    licence,
    attachedTo: attachedTo === null ? null : `document/${attachedTo}`,
  };
}

/** All other numbers of a document, each once. */
export function mergeIdentifiers(base: DocumentBase | null, facts: RecordFacts | null): readonly RecordIdentifier[] {
  const all = [...(base?.identifiers ?? []), ...(facts?.identifiers ?? [])];
  return [...new Map(all.map((identifier) => [`${identifier.scheme}-${identifier.value}`, identifier])).values()];
}
