import type { Id } from "../kernel/iri.js";
import type { Document } from "../model/entities/document.js";
import type { Database } from "../store/database.js";
import type { KnownAgendaItem } from "./attest-council.js";
import type { StoreKnowledge } from "./document-records.js";
import { readResolutionKnowledge } from "./resolution/resolution-knowledge.js";

/** What must be looked up before the records of a document can be made. */
export interface Wanted {
  /** Normal forms of the documents cited. */
  readonly cited: readonly string[];
  /** Slugs of the Councils the document is about. */
  readonly councils: readonly string[];
  /** The document itself: what it says of agenda items now is not what others say. */
  readonly document: Id<Document>;
}

/** Looks up what the store knows that bears on a new document. */
export async function storeKnowledge(database: Database, wanted: Wanted): Promise<StoreKnowledge> {
  const items = new Map<string, readonly KnownAgendaItem[]>();
  for (const slug of wanted.councils) items.set(slug, await agendaItemsOf(database, slug, wanted.document));
  return { ...(await readResolutionKnowledge(database, wanted.cited)), agendaItems: (slug) => items.get(slug) ?? [] };
}

async function agendaItemsOf(database: Database, slug: string, except: Id<Document>): Promise<readonly KnownAgendaItem[]> {
  return await database.readRows<{ order: number; title: string }>(
    `select "order", title from agenda_item where council_id = ? and exists (
       select 1 from attestation where about = agenda_item.id and (document_id is null or document_id <> ?)) order by "order"`,
    [`council/${slug}`, except],
  );
}
