import type { Id } from "../../kernel/iri.js";
import type { RecordOf } from "../../model/define/relations.js";
import type { Document } from "../../model/entities/document.js";
import type { Database } from "../../store/database.js";
import type { Write } from "../../store/open-store.js";
import type { RecordFacts, RecordIdentifier } from "./record-facts.js";

/** What a document is without its records: what its text, or a file of the seed, says of it. */
export interface DocumentBase {
  readonly document: RecordOf<Document>;
  readonly identifiers: readonly RecordIdentifier[];
}

/** What is kept beside a document so that text and records can be joined again when either changes. */
export interface StoredFacts {
  /** Null for a document that is known from records only. */
  readonly base: DocumentBase | null;
  /** From the tables of the seed. */
  readonly seed: RecordFacts | null;
  /** From the records of services. */
  readonly services: RecordFacts | null;
}

/** The facts that count: what services say goes before the seed, which was drawn from the same records earlier. */
export function factsThatCount(stored: StoredFacts): RecordFacts | null {
  return stored.services ?? stored.seed;
}

/** What is kept of these documents; those of which nothing is are not in the map. */
export async function readStoredFacts(database: Database, ids: readonly Id[]): Promise<ReadonlyMap<Id, StoredFacts>> {
  const rows = await database.readJson<[Id, string][]>(
    `select json_group_array(json_array(document_id, facts)) from record_facts where document_id in (select value from json_each(?))`,
    [JSON.stringify(ids)],
  );
  return new Map(rows.map(([id, facts]) => [id, JSON.parse(facts) as StoredFacts]));
}

/** Keeps these facts. Those of which nothing is left but the base go. */
export async function writeStoredFacts(write: Write, facts: ReadonlyMap<Id, StoredFacts>): Promise<void> {
  const kept = [...facts].filter(([, stored]) => factsThatCount(stored) !== null);
  const gone = [...facts.keys()].filter((id) => !kept.some(([other]) => other === id));
  await write.run(
    `insert into record_facts (document_id, facts) select value ->> 0, value ->> 1 from json_each(?) where true
     on conflict (document_id) do update set facts = excluded.facts`,
    [JSON.stringify(kept.map(([id, stored]) => [id, JSON.stringify(stored)]))],
  );
  await write.run("delete from record_facts where document_id in (select value from json_each(?))", [JSON.stringify(gone)]);
}
