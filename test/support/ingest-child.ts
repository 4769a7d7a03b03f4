// Ingests files into an archive, as the command does, with a clock that stands still: to be killed by a test. Arguments: database, files.
import { Readable } from "node:stream";
import { ingestPaths } from "../../src/ingest/ingest-paths.js";
import { assembleRecords } from "../../src/ingest/records/assemble-records.js";
import { readSeed, seedStore } from "../../src/ingest/seed/seed-store.js";
import { openStore } from "../../src/store/open-store.js";

const [path = "", ...files] = process.argv.slice(2);
// The tables of Councils take as long as the sample, and are taken in once and for all before.
const seed = { ...readSeed(), readCouncils: () => ({ councils: [], papers: [] }) };
const options = { seed, corrections: [], now: () => "2026-06-01T12:00:00.000Z", force: false, onProgress: () => undefined };
const store = await openStore({ path });
await seedStore(store, seed);
for await (const result of ingestPaths(store, files, options, Readable.from([]))) if (!result.ok) throw result.error;
await assembleRecords(store, options);
await store.close();
process.exit(0);
