import { existsSync } from "node:fs";
import { Store as TripleStore } from "oxigraph";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadArchive } from "../../../src/sparql/engine/load-archive.js";
import { runQuery } from "../../../src/sparql/engine/run-query.js";
import { readExamples } from "../../../src/sparql/read-examples.js";
import { DEFAULT_SPARQL_LIMITS } from "../../../src/sparql/sparql-limits.js";
import { openStore, type Store } from "../../../src/store/open-store.js";
import { ingest, seededStore } from "../../support/ingest.js";
import { BASE } from "../../support/rdf.js";

const EXAMPLES = readExamples();
const FORMATS = { SELECT: "tsv", ASK: "txt", CONSTRUCT: "nt", DESCRIBE: "nt" } as const;

/** What the sample has nothing of: texts that positions quote, motions, a report whose sources cite further ones. */
const NOT_IN_SAMPLE = ["03-citation-closure", "07-positions-with-words", "08-groups-with-words", "09-named-members", "11-motions"];

async function rowsOf(triples: TripleStore, query: string): Promise<number> {
  const answer = await runQuery(triples, { query, dataset: null, formats: FORMATS }, DEFAULT_SPARQL_LIMITS, BASE);
  if (answer.mediaType === null) throw new Error("no format");
  return answer.text.split("\n").length - (answer.form === "SELECT" ? 2 : 1);
}

async function loaded(store: Store): Promise<TripleStore> {
  const triples = new TripleStore();
  const snapshot = await store.snapshot();
  await loadArchive(triples, snapshot, BASE, new AbortController().signal);
  await snapshot.release();
  return triples;
}

describe("the worked examples", () => {
  let store: Store;
  let triples: TripleStore;
  beforeAll(async () => {
    store = await seededStore();
    triples = await loaded(store);
  });
  afterAll(() => store.close());

  it("are twenty, each with a question and an explanation in both languages", () => {
    expect(EXAMPLES).toHaveLength(20);
    for (const { title, description } of EXAMPLES) {
      for (const text of [title.nl, title.en, description.nl, description.en]) expect(text).toMatch(/\S{2,}/);
    }
  });

  it.each(EXAMPLES.map(({ name, query }) => [name, query]))("%s is answered from the sample", async (name, query) => {
    expect((await rowsOf(triples, query)) > 0).toBe(!NOT_IN_SAMPLE.includes(name));
  });
});

const LETTERS = "../shared/documents";

describe.skipIf(!existsSync(LETTERS))("the worked examples over two letters (needs ../shared)", () => {
  let store: Store;
  let triples: TripleStore;
  beforeAll(async () => {
    store = await seededStore();
    await ingest(store, [LETTERS]);
    triples = await loaded(store);
  });
  afterAll(() => store.close());

  // Two letters have no motions, name no members of a group, and cite nothing whose own text is here.
  const answered = EXAMPLES.filter(({ name }) => !["03-citation-closure", "09-named-members", "11-motions"].includes(name));
  it.each(answered.map(({ name, query }) => [name, query]))("%s has an answer", async (_name, query) => {
    expect(await rowsOf(triples, query)).toBeGreaterThan(0);
  });
});

// Made from ../shared with `raadsarchief harvest` and `raadsarchief ingest`; taking all of it in is no work for a test.
const WHOLE = process.env["WHOLE_ARCHIVE"] ?? "";

describe.skipIf(!existsSync(WHOLE))("the worked examples over the archive that WHOLE_ARCHIVE names", () => {
  let store: Store;
  let triples: TripleStore;
  beforeAll(async () => {
    store = await openStore({ path: WHOLE });
    triples = await loaded(store);
  }, 300_000);
  afterAll(() => store.close());

  it.each(EXAMPLES.map(({ name, query }) => [name, query]))("%s has an answer", async (_name, query) => {
    expect(await rowsOf(triples, query)).toBeGreaterThan(0);
  });
});
