// How fast a page of the change feed is made, in each form: npm run bench:feed with ARCHIVE=path of a database (a copy is made), PAGES=60 of
// them. Without HTTP, so that reading, stating and writing are told apart.
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { it } from "vitest";
import { graphsJsonLd } from "../../src/feed/graphs-json-ld.js";
import { readPage } from "../../src/feed/read-node.js";
import { pageCount } from "../../src/feed/stream-place.js";
import { nodeQuads } from "../../src/feed/stream-quads.js";
import { DEFAULT_BASE_IRI } from "../../src/kernel/iri.js";
import { statementWriter } from "../../src/rdf/serialise/serialise.js";
import { lastSequence } from "../../src/store/history/list-versions.js";
import { openStore } from "../../src/store/open-store.js";

const archive = process.env["ARCHIVE"];
const pages = Number(process.env["PAGES"] ?? 60);
const place = { base: DEFAULT_BASE_IRI, server: DEFAULT_BASE_IRI };

it.skipIf(archive === undefined)("makes pages of the change feed", async () => {
  const folder = await mkdtemp(join(tmpdir(), "raadsarchief-bench-"));
  const path = join(folder, "archive.sqlite");
  await cp(archive ?? "", path);
  const store = await openStore({ path });
  const last = await lastSequence(store.database);
  const times = new Map<string, number[]>();
  const timed = async <T>(step: string, work: () => T | Promise<T>): Promise<T> => {
    const start = performance.now();
    const result = await work();
    times.set(step, [...(times.get(step) ?? []), performance.now() - start]);
    return result;
  };
  let statements = 0;
  for (let turn = 0; turn < pages; turn += 1) {
    const number = 1 + Math.floor((turn * pageCount(last)) / pages);
    const page = await timed("read", () => readPage(store.database, place, last, number));
    if (page === null) continue;
    const quads = await timed("state", () => nodeQuads(page, place));
    statements += quads.length;
    for (const format of ["trig", "nq"] as const) {
      const writer = statementWriter(format, place.base);
      await timed(format, () => writer.start() + writer.quads(quads) + writer.end());
    }
    await timed("jsonld", () => graphsJsonLd(quads));
  }
  await store.close();
  await rm(folder, { recursive: true });
  console.log(`${last} members, ${pageCount(last)} pages, ${Math.round(statements / pages)} statements a page; milliseconds:`);
  for (const [step, taken] of times) {
    const sorted = taken.sort((a, b) => a - b);
    const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1).padStart(7);
    console.log(`${step.padEnd(8)} median ${at(0.5)}  p95 ${at(0.95)}`);
  }
});
