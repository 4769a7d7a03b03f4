import type { Knowledge } from "../extract/knowledge.js";
import type { Id } from "../kernel/iri.js";
import type { Document } from "../model/entities/document.js";
import type { Database } from "../store/database.js";
import type { HoldingStatus } from "../vocab/lists/document.js";
import type { KnownAgendaItem } from "./attest-council.js";
import type { StoreKnowledge } from "./document-records.js";

/** What must be looked up before the records of a document can be made. */
export interface Wanted {
  /** Normal forms of the documents cited. */
  readonly cited: readonly string[];
  /** Slugs of the Councils the document is about. */
  readonly councils: readonly string[];
  /** The document itself: what it says of agenda items now is not what others say. */
  readonly document: Id<Document>;
}

/** Looks up what the store knows that bears on a new document. Dossiers come from the seed: one that is merely cited proves nothing. */
export async function storeKnowledge(database: Database, knowledge: Knowledge, wanted: Wanted): Promise<StoreKnowledge> {
  const holdings = await holdingsOf(database, wanted.cited);
  const items = new Map<string, readonly KnownAgendaItem[]>();
  for (const slug of wanted.councils) items.set(slug, await agendaItemsOf(database, slug, wanted.document));
  const dossiers = new Map(knowledge.dossiers.map((dossier) => [dossier.key, dossier]));
  return {
    holding: (normal) => holdings.get(normal),
    dossier: (key) => dossiers.get(key),
    dossiers: knowledge.dossiers,
    agendaItems: (slug) => items.get(slug) ?? [],
  };
}

async function holdingsOf(database: Database, identifiers: readonly string[]): Promise<ReadonlyMap<string, HoldingStatus>> {
  const rows = await database.readRows<{ identifier: string; status: HoldingStatus }>(
    "select identifier, status from document where identifier in (select value from json_each(?))",
    [JSON.stringify(identifiers)],
  );
  return new Map(rows.map((row) => [row.identifier, row.status]));
}

async function agendaItemsOf(database: Database, slug: string, except: Id<Document>): Promise<readonly KnownAgendaItem[]> {
  return await database.readRows<{ order: number; title: string }>(
    `select "order", title from agenda_item where council_id = ? and exists (
       select 1 from attestation where about = agenda_item.id and (document_id is null or document_id <> ?)) order by "order"`,
    [`council/${slug}`, except],
  );
}
