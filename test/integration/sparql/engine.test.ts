import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Country } from "../../../src/model/entities/country.js";
import type { EngineRequest } from "../../../src/sparql/engine/messages.js";
import type { SparqlService } from "../../../src/sparql/sparql-service.js";
import type { Store } from "../../../src/store/open-store.js";
import { writeRecords } from "../../../src/store/write-records.js";
import { make } from "../../support/factories.js";
import { seededStore } from "../../support/ingest.js";
import { startServer } from "../../support/server.js";
import { sparqlOf, untilLoaded } from "../../support/sparql.js";

const request = (query: string): EngineRequest => ({
  query,
  dataset: null,
  formats: { SELECT: "tsv", ASK: "txt", CONSTRUCT: "nt", DESCRIBE: "nt" },
});

/** Counts what no index answers: it would take hours. */
const ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
const COUNTRIES = "SELECT (COUNT(DISTINCT ?c) AS ?n) { ?c a <https://w3id.org/raadsarchief/ontology#Country> }";

describe("the engine of SPARQL", { timeout: 120_000 }, () => {
  let store: Store;
  let sparql: SparqlService;
  let faults: unknown[];
  beforeEach(async () => {
    store = await seededStore();
    faults = [];
  });
  afterEach(async () => {
    await sparql.close();
    await store.close();
    expect(faults).toEqual([]);
  });

  const start = async (options: Parameters<typeof sparqlOf>[1] = {}) => {
    sparql = await sparqlOf(store, { faults, ...options });
    return sparql;
  };
  const ask = async (query: string) => {
    const { answer, revision } = await sparql.query(request(query));
    return { text: answer.kind === "bytes" ? new TextDecoder().decode(answer.bytes) : "", revision };
  };
  const count = async (query: string) => Number((await ask(query)).text.split("\n")[1]);
  const addCountry = (key: string) =>
    store.transaction((write) => writeRecords(write, Country, [make(Country, { id: `country/${key}`, code: key.toUpperCase() })]));

  it("sends callers away while nothing is loaded", async () => {
    // Who waits for the archive waits no longer than a query may take.
    await start({ limits: { timeoutMs: 1 } });
    await expect(ask("ASK {}")).rejects.toMatchObject({ code: "STORE_UNAVAILABLE", message: "the archive is being loaded" });
  });

  it("leaves off when it is closed while it loads", async () => {
    await start({ engines: 2 });
    const closing = performance.now();
    await sparql.close();
    expect(performance.now() - closing).toBeLessThan(8_000);
    expect(sparql.loaded()).toBeNull();
  });

  it("answers over the union of all graphs and over each by name", async () => {
    await start();
    await untilLoaded(sparql);
    expect(await ask("ASK { ?council a <https://w3id.org/raadsarchief/ontology#Council> ; a ?other }")).toEqual({
      text: "true\n",
      revision: await store.revision(),
    });
    expect(await count("SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?s ?p ?o } }")).toBeGreaterThan(2);
    expect(
      (await ask("ASK { GRAPH <https://w3id.org/raadsarchief/ontology> { ?s a <http://www.w3.org/2004/02/skos/core#Concept> } }")).text,
    ).toBe("true\n");
    expect(sparql.loaded()?.triples).toBeGreaterThan(5_000);
  });

  it("stops a query that takes too long, and goes on answering", async () => {
    await start({ engines: 2, limits: { timeoutMs: 1_000 } });
    await untilLoaded(sparql);
    const slow = ask(ENDLESS);
    await expect(slow).rejects.toMatchObject({ code: "TIMEOUT", message: "the query took longer than 1 s" });
    await expect.poll(() => ask("ASK {}").catch(() => null), { timeout: 60_000 }).toMatchObject({ text: "true\n" });
  });

  it("lets others be answered while one is at work, and sends away who would wait too long", async () => {
    await start({ engines: 1, limits: { timeoutMs: 2_000, waiting: 1 } });
    await untilLoaded(sparql);
    const slow = ask(ENDLESS).catch((error: { code: string }) => error.code);
    const waiting = ask("ASK {}").catch((error: { code: string }) => error.code);
    await expect(ask("ASK {}")).rejects.toMatchObject({ code: "STORE_UNAVAILABLE", message: "too many queries wait already" });
    expect(await slow).toBe("TIMEOUT");
    await waiting;
  });

  it("ends a query that takes too much memory", async () => {
    await start({ limits: { memory: 100_000_000 } });
    await untilLoaded(sparql);
    await expect(ask(`SELECT DISTINCT ?a ?d { ?a ?b ?c . ?d ?e ?f }`)).rejects.toMatchObject({ code: "LIMIT_EXCEEDED" });
  });

  it("follows the revisions of the archive without a pause, and never mixes two", async () => {
    await start({ engines: 2 });
    await untilLoaded(sparql);
    const before = await count(COUNTRIES);
    const first = await store.revision();
    await addCountry("xxa");
    await addCountry("xxb");
    const seen = new Map<number, number>();
    while ((sparql.loaded()?.revision ?? 0) < first + 2) {
      const { text, revision } = await ask(COUNTRIES);
      seen.set(revision, Number(text.split("\n")[1]));
    }
    expect(await count(COUNTRIES)).toBe(before + 2);
    expect(seen.get(first)).toBe(before);
    for (const [revision, countries] of seen) expect(countries).toBe(before + revision - first);
  });

  it("names the revision of an answer in its ETag, and gives 304 to who has it", async () => {
    await start();
    const server = await startServer(store, { sparql });
    try {
      await untilLoaded(sparql);
      const address = `${server.address}/sparql?${new URLSearchParams({ query: "ASK {}" })}`;
      const etag = String((await fetch(address)).headers.get("etag"));
      expect(etag).toMatch(new RegExp(`^"${await store.revision()}-`));
      expect((await fetch(address, { headers: { "if-none-match": etag } })).status).toBe(304);
    } finally {
      await server.close();
    }
  });
});
