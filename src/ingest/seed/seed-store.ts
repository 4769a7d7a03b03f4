import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Knowledge } from "../../extract/knowledge.js";
import { sha256 } from "../../kernel/hash.js";
import { PACKAGE_ROOT } from "../../kernel/package-root.js";
import { Document } from "../../model/entities/document.js";
import type { Store, Write } from "../../store/open-store.js";
import { readRecordsById } from "../../store/read-records.js";
import { rebuildSearchIndex } from "../../store/search/index-documents.js";
import { writeRecords } from "../../store/write-records.js";
import type { DocumentFacts } from "../document-facts.js";
import { removeRecordFacts, saveRecordFacts } from "../records/save-record-facts.js";
import { growDossiers } from "../resolution/dossier-knowledge.js";
import { settleUnresolved } from "../resolution/settle-references.js";
import { saveDocument } from "../save-document.js";
import { storeKnowledge } from "../store-knowledge.js";
import { councilFacts } from "./council-facts.js";
import type { CouncilTables } from "./draw-councils.js";
import { readCouncilTables } from "./read-council-tables.js";
import { readKnowledge } from "./read-knowledge.js";
import { readSeedRecords } from "./read-seed-records.js";
import { readSeedTables, type SeedTables } from "./read-seed-tables.js";
import type { SeedDocument } from "./seed-document.js";
import { seedDocumentRecords } from "./seed-document-records.js";
import { seedTableRecords } from "./seed-table-records.js";

/** Where the seed lies. */
export const SEED_FOLDER = join(PACKAGE_ROOT, "seed");

/** The seed as read: its tables, the records of single documents, and the knowledge that the extractors need. */
export interface Seed {
  readonly tables: SeedTables;
  /** Reads the tables of Councils, the largest of the seed: only a store that does not hold the seed yet needs them. */
  readonly readCouncils: () => CouncilTables;
  readonly documents: readonly SeedDocument[];
  readonly knowledge: Knowledge;
  /** Changes when a table or record of the seed does. */
  readonly fingerprint: string;
}

/** Reads the seed. Throws CONFIGURATION with file and place when one of its files cannot be used. */
export function readSeed(folder = SEED_FOLDER): Seed {
  const tables = readSeedTables(folder);
  return {
    tables,
    readCouncils: () => readCouncilTables(folder, tables),
    documents: readSeedRecords(folder),
    knowledge: readKnowledge(folder),
    fingerprint: fingerprintOf(folder),
  };
}

function fingerprintOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    /^[^/\\]+\.csv$|^records[/\\][^/\\]+\.yaml$/.test(file),
  );
  return sha256(
    files
      .sort()
      .map((file) => `${file} ${sha256(readFileSync(join(folder, file)))}`)
      .join("\n"),
  );
}

/** Brings the seed into the store, where it is not yet there as it is now. Documents whose text the archive holds are left as they are. */
export async function seedStore(store: Store, seed: Seed): Promise<void> {
  const [present] = await store.database.readRows<{ value: string }>("select value from archive_state where key = 'seed'", []);
  if (present?.value === seed.fingerprint) return;
  await store.transaction(async (write) => {
    const records = seedTableRecords(seed.tables);
    for (const entityClass of records.entityClasses) await writeRecords(write, entityClass, records.of(entityClass));
    await growDossiers(write, null);
    for (const document of seed.documents) await seedDocument(write, seed, document);
    await seedCouncils(write, seed);
    await settleUnresolved(write);
    await rebuildSearchIndex(write);
    // What the seed has put back to its own values must be corrected again.
    await write.run("delete from archive_state where key = 'corrections'", []);
    await write.run("insert into archive_state (key, value) values ('seed', ?) on conflict (key) do update set value = excluded.value", [
      seed.fingerprint,
    ]);
  });
}

// As many documents as are taken in at once.
const BATCH = 500;

// A document of which the seed holds a record of its own is known better from there.
async function seedCouncils(write: Write, { readCouncils, tables, documents }: Seed): Promise<void> {
  const recorded = new Set(documents.map(({ identifier }) => identifier));
  const facts = councilFacts(readCouncils(), tables).filter(({ identifier }) => !recorded.has(identifier));
  for (let from = 0; from < facts.length; from += BATCH) await saveRecordFacts(write, facts.slice(from, from + BATCH));
  const gone = await write.readRows<{ id: string }>(
    "select document_id as id from record_facts where facts ->> '$.seed' is not null and document_id not in (select value from json_each(?))",
    [JSON.stringify(facts.map(({ identifier }) => `document/${identifier}`))],
  );
  await removeRecordFacts(
    write,
    gone.map(({ id }) => id),
    "seed",
  );
}

async function seedDocument(write: Write, seed: Seed, document: SeedDocument): Promise<void> {
  const facts = await seedFacts(write, seed, document);
  const [present] = await readRecordsById(write, Document, [facts.documentId]);
  if (present?.status === "HELD") return;
  await saveDocument(write, facts);
}

/** The facts of one document of the seed, seen against what the store knows now. */
export async function seedFacts(write: Write, seed: Seed, document: SeedDocument): Promise<DocumentFacts> {
  const known = await storeKnowledge(write, {
    cited: document.references.flatMap((reference) => reference.normal ?? []),
    councils: [],
    document: `document/${document.identifier}`,
  });
  return seedDocumentRecords(document, seed.tables, known);
}
