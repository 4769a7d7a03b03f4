import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Quad } from "@rdfjs/types";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PAGE_LENGTH } from "../../../src/feed/stream-place.js";
import { removeDocument } from "../../../src/ingest/save-document.js";
import { Document } from "../../../src/model/entities/document.js";
import { parseRdf } from "../../../src/rdf/n3.js";
import { lastSequence } from "../../../src/store/history/list-versions.js";
import type { Store } from "../../../src/store/open-store.js";
import { writeRecords } from "../../../src/store/write-records.js";
import { ldes, tree } from "../../../src/vocab/terms/feed.js";
import { transactions } from "../../support/archive-changes.js";
import { readDatabaseQuads, sortedNQuads } from "../../support/archive-quads.js";
import { make } from "../../support/factories.js";
import { storeWithClock } from "../../support/history.js";
import { ingest, seededStore } from "../../support/ingest.js";
import { AGENDA, HAVE_LETTERS, REPORT } from "../../support/letters.js";
import { BASE, quadsOf, sortedLines } from "../../support/rdf.js";
import { type RunningServer, startServer } from "../../support/server.js";
import { smallLetter } from "../../support/small-letter.js";
import { fillStore } from "../../support/store.js";
import { askServer, streamClient } from "../../support/stream-client.js";

const START = `${BASE}ldes`;

/** Starts a server over a store; what is given is done, and both are closed. */
async function serving(store: Store, work: (server: RunningServer) => Promise<void>): Promise<void> {
  const server = await startServer(store, { baseIri: BASE });
  try {
    await work(server);
    expect(server.faults).toEqual([]);
  } finally {
    await server.close();
    await store.close();
  }
}

/**
 * Whether who has followed has the same graph, and each statement in the named graph where the archive has it. A statement that follows from records of
 * two graphs stands in the first one only in the archive; who follows has it from both.
 */
function expectSame(followed: readonly Quad[], archive: readonly Quad[]): void {
  expect(sortedLines(followed, false)).toEqual(sortedLines(archive, false));
  const placed = new Set(sortedNQuads(followed));
  expect(sortedNQuads(archive).filter((quad) => !placed.has(quad))).toEqual([]);
}

describe("who follows the stream", () => {
  it("has what the archive says now, after any changes, from wherever on it follows, in every form", async () => {
    await fc.assert(
      fc.asyncProperty(transactions, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), async (work, looks) => {
        const store = await storeWithClock();
        await serving(store, async ({ address }) => {
          const regular = streamClient(START, askServer(address, BASE));
          await fillStore(store);
          for (const [index, changes] of work.entries()) {
            if (looks[index] === true) await regular.follow();
            const done = store.transaction(async (write) => {
              for (const one of changes) await one(write);
            });
            await done.catch(() => undefined);
          }
          const expected = await readDatabaseQuads(store);
          const late = (["trig", "nq", "jsonld"] as const).map((format) => streamClient(START, askServer(address, BASE), format));
          for (const client of [regular, ...late]) {
            await client.follow();
            expectSame(client.quads(), expected);
            expect(client.members).toEqual(
              Array.from({ length: await lastSequence(store.database) }, (_, n) => `${BASE}ldes/members/${n + 1}`),
            );
          }
          expect(await regular.follow()).toBe(0);
        });
      }),
      { numRuns: 6 },
    );
  }, 120_000);

  it("has it after letters that were taken in, read anew, corrected and taken out", async () => {
    const store = await seededStore();
    const folder = await mkdtemp(join(tmpdir(), "raadsarchief-feed-"));
    const put = async (letter: string): Promise<string> => {
      const file = join(folder, "brief.txt");
      await writeFile(file, letter);
      return file;
    };
    const place = { id: "council/2025-03-18-telecom", set: { place: "Luxemburg" }, by: "A. Lezer", date: "2026-06-01", reason: "Moved." };
    const id = "document/kst-21501-33-1234";
    const steps: readonly (() => Promise<unknown>)[] = [
      async () => ingest(store, [await put(smallLetter())]),
      async () => ingest(store, [await put(smallLetter({ note: "[1:  Kamerstuk 26 643, nr. 1001]" }))]),
      async () => ingest(store, [await put(smallLetter())], { corrections: [place], force: true }),
      ...(HAVE_LETTERS ? [() => ingest(store, [AGENDA]), () => ingest(store, [REPORT])] : []),
      () => store.transaction((write) => write.run("update document set date = '2001-02-03'", [])),
      () => store.transaction((write) => removeDocument(write, id)),
    ];
    await serving(store, async ({ address }) => {
      const client = streamClient(START, askServer(address, BASE));
      for (const step of steps) {
        await step();
        await client.follow();
        expectSame(client.quads(), await readDatabaseQuads(store));
      }
    });
    await rm(folder, { recursive: true });
  }, 60_000);
});

describe("the pages of the stream", () => {
  let store: Store;
  let server: RunningServer;
  const count = PAGE_LENGTH + 20;
  beforeAll(async () => {
    store = await storeWithClock();
    const documents = Array.from({ length: count }, (_, index) => {
      const identifier = `kst-1-${index + 1}`;
      return make(Document, { id: `document/${identifier}`, identifier });
    });
    await store.transaction((write) => writeRecords(write, Document, documents));
    server = await startServer(store, { baseIri: BASE });
  });
  afterAll(async () => {
    await server.close();
    await store.close();
  });

  const ask = (path: string, headers: Record<string, string> = {}) => fetch(`${server.address}${path}`, { headers, redirect: "manual" });

  it("are kept for good where they are full, and looked at again where they are not", async () => {
    const [full, open] = [await ask("/ldes/pages/1"), await ask("/ldes/pages/2")];
    expect([full.status, open.status]).toEqual([200, 200]);
    expect(full.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(open.headers.get("cache-control")).toBe("public, max-age=300");
    expect(full.headers.get("content-type")).toBe("application/trig; charset=utf-8");
    const [first, second] = [parseRdf(await full.text(), "trig"), parseRdf(await open.text(), "trig")];
    const members = [first, second].map((page) => page.filter(({ predicate }) => predicate.value === tree.member).length);
    expect(members).toEqual([PAGE_LENGTH, 20]);
    expect([first, second].map((page) => page.some(({ predicate }) => predicate.value === ldes.immutable))).toEqual([true, false]);
  });

  it("say by their ETag whether they are still the same", async () => {
    const before = await Promise.all(["/ldes", "/ldes/pages/1", "/ldes/pages/2"].map((path) => ask(path)));
    const etags = before.map(({ headers }) => headers.get("etag") ?? "");
    const again = () =>
      Promise.all(["/ldes", "/ldes/pages/1", "/ldes/pages/2"].map((path, index) => ask(path, { "if-none-match": etags[index] ?? "" })));
    expect((await again()).map(({ status }) => status)).toEqual([304, 304, 304]);
    await store.transaction((write) => writeRecords(write, Document, [make(Document, { id: "document/kst-2-1", identifier: "kst-2-1" })]));
    expect((await again()).map(({ status }) => status)).toEqual([200, 304, 200]);
  });

  it("come in the forms that keep named graphs, and in no other", async () => {
    expect((await ask("/ldes/pages/1", { accept: "text/turtle" })).status).toBe(406);
    expect((await ask("/ldes/pages/1.nq")).headers.get("content-type")).toBe("application/n-quads; charset=utf-8");
    expect((await ask("/ldes/pages/1", { accept: "application/ld+json" })).headers.get("content-type")).toContain("application/ld+json");
    for (const extension of ["ttl", "nt", "rdf", "trig", "nq", "jsonld"] as const) {
      const answer = await ask(`/ldes.${extension}`);
      expect(answer.status, extension).toBe(200);
      expect((await quadsOf(await answer.text(), extension)).length, extension).toBeGreaterThan(20);
    }
    expect(await (await ask("/ldes", { accept: "text/html" })).text()).toContain("<h1>Wijzigingen (LDES)</h1>");
  });

  it("lead from the beginning to parts, and from parts to pages, each with its first and last moment", async () => {
    const nodes = async (path: string) =>
      parseRdf(await (await ask(path)).text(), "trig")
        .filter(({ predicate }) => predicate.value === tree.node)
        .map(({ object }) => object.value);
    expect(await nodes("/ldes")).toEqual([`${BASE}ldes/parts/1`]);
    expect(await nodes("/ldes/parts/1")).toEqual([`${BASE}ldes/pages/1`, `${BASE}ldes/pages/1`, `${BASE}ldes/pages/2`]);
  });

  it("have members whose IRIs lead to them", async () => {
    const answer = await ask("/ldes/members/7");
    expect(answer.status).toBe(200);
    const graphs = new Set(parseRdf(await answer.text(), "trig").map(({ graph }) => graph.value));
    expect(graphs).toEqual(new Set(["", `${BASE}ldes/members/7`]));
  });

  it.each(["/ldes/pages/3", "/ldes/pages/0", "/ldes/parts/2", "/ldes/members/9999", "/ldes/pages/x"])(
    "are not there at %s",
    async (path) => {
      const answer = await ask(path);
      expect([answer.status, answer.headers.get("cache-control")]).toEqual([404, null]);
    },
  );
});
