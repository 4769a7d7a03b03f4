// How soon SPARQL is ready and how fast it answers: npm run bench:sparql (REFERENCES=100000 for more than a million statements).
import { it } from "vitest";
import { archiveQuads } from "../../src/rdf/export-archive.js";
import { quadStore, termFactory } from "../../src/rdf/n3.js";
import { recordReader } from "../../src/store/read-records.js";
import { BASE } from "../support/rdf.js";
import { startServer } from "../support/server.js";
import { sparqlOf, untilLoaded } from "../support/sparql.js";
import { temporaryStore } from "../support/store.js";
import { fillSynthetically } from "../support/synthetic-archive.js";

const references = Number(process.env["REFERENCES"] ?? 30_000);
const ROUNDS = 200;

const PREFIXES = `PREFIX cito: <http://purl.org/spar/cito/> PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX eli: <http://data.europa.eu/eli/ontology#> PREFIX rad: <https://w3id.org/raadsarchief/ontology#>`;

/** Queries by name; `%` stands for a document. */
const QUERIES: Readonly<Record<string, { readonly rounds: number; readonly query: string }>> = {
  "all of a document": { rounds: ROUNDS, query: "SELECT ?p ?o { <%> ?p ?o }" },
  "who cites a document": { rounds: ROUNDS, query: "SELECT ?s { ?s cito:cites <%> } LIMIT 100" },
  "identifier and date": {
    rounds: ROUNDS,
    query: "SELECT ?d ?i { <%> cito:cites ?c . ?c dcterms:identifier ?i . OPTIONAL { ?c eli:date_document ?d } }",
  },
  "a hundred documents": { rounds: ROUNDS, query: "SELECT ?s ?k { ?s a rad:Document ; eli:work_type ?k } LIMIT 100" },
  "closure of cites": { rounds: 20, query: "SELECT (COUNT(DISTINCT ?c) AS ?n) { <%> cito:cites+ ?c }" },
  "closure of cited by": { rounds: 20, query: "SELECT (COUNT(DISTINCT ?c) AS ?n) { ?c cito:cites+ <%> }" },
  "most cited": { rounds: 5, query: "SELECT ?c (COUNT(?s) AS ?n) { ?s cito:cites ?c } GROUP BY ?c ORDER BY DESC(?n) LIMIT 20" },
};

const memory = () => `rss ${(process.memoryUsage.rss() / 2 ** 20).toFixed(0)} MB`;

async function measure(name: string, rounds: number, send: (round: number) => Promise<Response>): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    const response = await send(round);
    if (response.status !== 200) throw new Error(await response.text());
    await response.arrayBuffer();
    times.push(performance.now() - began);
  }
  console.log(`${name.padEnd(22)} median ${percentile(times, 0.5)}  p95 ${percentile(times, 0.95)}`);
}

function percentile(times: readonly number[], share: number): string {
  const sorted = [...times].sort((one, other) => one - other);
  return `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1)} ms`;
}

it("answers SPARQL", async () => {
  const store = await temporaryStore({ timeoutMs: 600_000 });
  const { documents } = await fillSynthetically(store, { documents: Math.ceil(references * 0.7), references });
  const iri = (index: number) => `${BASE}id/document/${documents[(index * 7_919) % documents.length]}`;
  console.log(`before: ${memory()}`);
  const start = performance.now();
  const sparql = await sparqlOf(store, { engines: 1 });
  while (sparql.loaded() === null) await untilLoaded(sparql);
  const seconds = (performance.now() - start) / 1000;
  console.log(`ready after ${seconds.toFixed(1)} s with ${sparql.loaded()?.triples} triples, ${memory()}`);
  const server = await startServer(store, { sparql });
  await measure("no query at all", ROUNDS, () => fetch(`${server.address}/health/live`));
  for (const [name, { rounds, query }] of Object.entries(QUERIES)) {
    await measure(name, rounds, (round) => {
      const body = `${PREFIXES} ${query.replace("%", iri(round))}`;
      return fetch(`${server.address}/sparql`, { method: "POST", headers: { "content-type": "application/sparql-query" }, body });
    });
  }
  console.log(`after: ${memory()}`);
  await server.close();
  await floor(store, iri);
  await store.close();
});

// What a look-up costs in n3's store in memory, without a query language and without HTTP.
async function floor(store: Awaited<ReturnType<typeof temporaryStore>>, iri: (index: number) => string): Promise<void> {
  const start = performance.now();
  const graph = quadStore();
  for await (const quad of archiveQuads(recordReader(store.database), BASE)) graph.add(quad);
  console.log(`n3: ready after ${((performance.now() - start) / 1000).toFixed(1)} s with ${graph.size} triples, ${memory()}`);
  const times = Array.from({ length: ROUNDS }, (_, round) => {
    const began = performance.now();
    graph.match(termFactory.namedNode(iri(round))).size;
    return performance.now() - began;
  });
  console.log(`${"n3: all of a document".padEnd(22)} median ${percentile(times, 0.5)}  p95 ${percentile(times, 0.95)}`);
}
