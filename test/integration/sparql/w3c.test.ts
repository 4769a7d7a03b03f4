import { existsSync, readFileSync } from "node:fs";
import type { Term } from "@rdfjs/types";
import { namedNode, Store as TripleStore } from "oxigraph";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseRdf, quadStore, termFactory } from "../../../src/rdf/n3.js";
import type { Store } from "../../../src/store/open-store.js";
import { type RunningServer, startServer } from "../../support/server.js";
import { sparqlOver } from "../../support/sparql.js";
import { temporaryStore } from "../../support/store.js";

const SUITE = "../shared/linked-data/tests/sparql11";
const MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
const HT = "http://www.w3.org/2011/http#";
const CNT = "http://www.w3.org/2011/content#";
const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const DATA = "http://kasei.us/2009/09/sparql/data/";

/** What this endpoint cannot do by design, with the reason. */
const SKIPPED: Readonly<Record<string, string>> = Object.fromEntries(
  ["dataset_default_graph", "dataset_default_graphs", "dataset_named_graphs", "dataset_full", "post_form", "post_direct", "base_uri"].map(
    (name) => [`update_${name}`, "the endpoint only reads: an update is answered with 403"],
  ),
);

const { namedNode: node } = termFactory;
const manifest = existsSync(SUITE) ? parseRdf(readFileSync(`${SUITE}/protocol/manifest.ttl`, "utf8"), "ttl", "http://suite.example/") : [];
const graph = quadStore(manifest);
const objects = (subject: Term | undefined, property: string) =>
  subject === undefined ? [] : [...graph.match(subject as never, node(property))].map(({ object }) => object);
const text = (subject: Term | undefined, property: string) => objects(subject, property)[0]?.value;

function list(head: Term | undefined): Term[] {
  const first = objects(head, `${RDF}first`)[0];
  return first === undefined ? [] : [first, ...list(objects(head, `${RDF}rest`)[0])];
}

const entries = manifest.filter(({ predicate }) => predicate.value === `${MF}entries`).flatMap(({ object }) => list(object));
const nameOf = (entry: Term) => entry.value.slice(entry.value.indexOf("#") + 1);

async function send(address: string, request: Term): Promise<Response> {
  const path = text(request, `${HT}absolutePath`)?.replace("/sparql/", "/sparql") ?? "";
  const [body] = objects(request, `${HT}body`);
  const encoding = text(body, `${CNT}characterEncoding`) === "UTF-16" ? "utf16le" : "utf8";
  const headers = list(objects(request, `${HT}headers`)[0]).map((header): [string, string] => [
    text(header, `${HT}fieldName`) ?? "",
    text(header, `${HT}fieldValue`) ?? "",
  ]);
  return await fetch(address + path, {
    method: text(request, `${HT}methodName`) ?? "GET",
    headers,
    ...(body === undefined ? {} : { body: Buffer.from(text(body, `${CNT}chars`) ?? "", encoding) }),
  });
}

async function check(response: Response, expected: Term | undefined): Promise<void> {
  const statuses = objects(expected, `${MF}expectedStatus`).map(({ value }) => value.slice(-3, -2));
  const body = await response.text();
  expect(statuses, body).toContain(String(response.status)[0]);
  const boolean = text(expected, `${MF}expectedBoolean`);
  if (boolean !== undefined) expect(JSON.parse(body)).toMatchObject({ boolean: boolean === "true" });
  const format = text(expected, `${MF}expectedFormat`);
  const type = response.headers.get("content-type") ?? "";
  if (format === "tabular" || format === "boolean") expect(type).toMatch(/^application\/sparql-results\+(?:json|xml)/);
  if (format === "RDF") expect(type).toMatch(/^(?:text\/turtle|application\/(?:rdf\+xml|n-triples|ld\+json))/);
}

describe.skipIf(!existsSync(SUITE))("SPARQL 1.1 protocol and service description of the W3C (needs ../shared)", () => {
  let store: Store;
  let server: RunningServer;
  beforeAll(async () => {
    const triples = new TripleStore();
    for (const number of [1, 2, 3]) {
      const data = readFileSync(`${SUITE}/protocol/data${number}.nt`, "utf8");
      triples.load(data, { format: "application/n-triples", to_graph_name: namedNode(`${DATA}data${number}.rdf`) });
    }
    store = await temporaryStore();
    server = await startServer(store, { sparql: sparqlOver(triples) });
  });
  afterAll(async () => {
    await server.close();
    await store.close();
  });

  it("has all cases of the suite, and skips none without a reason", () => {
    expect(entries.length).toBe(34);
    expect(Object.keys(SKIPPED).filter((name) => !entries.some((entry) => nameOf(entry) === name))).toEqual([]);
  });

  it.each(entries.map(nameOf).filter((name) => !(name in SKIPPED)))("passes %s", async (name) => {
    const entry = entries.find((one) => nameOf(one) === name);
    const [connection] = objects(entry, `${MF}action`);
    for (const request of list(objects(connection, `${HT}requests`)[0])) {
      await check(await send(server.address, request), objects(request, `${HT}resp`)[0]);
    }
  });

  it("returns-rdf, has-endpoint-triple, conforms-to-schema: a GET without a query gives the description of the service", async () => {
    const response = await fetch(`${server.address}/sparql`);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/turtle; charset=utf-8"]);
    const quads = parseRdf(await response.text(), "ttl");
    const sd = "http://www.w3.org/ns/sparql-service-description#";
    const of = (property: string) => quads.filter(({ predicate }) => predicate.value === property);
    expect(of(`${sd}endpoint`).map(({ object }) => object.value)).toEqual([`${server.address}/sparql`]);
    const service = of(`${RDF}type`).filter(({ object }) => object.value === `${sd}Service`);
    expect(service).toHaveLength(1);
    expect(of(`${sd}endpoint`)[0]?.subject).toEqual(service[0]?.subject);
    expect(of(`${sd}supportedLanguage`)[0]?.object.value).toBe(`${sd}SPARQL11Query`);
    // Each link leads to a node of the class that the schema names for it.
    for (const [property, type] of [
      ["defaultDataset", "Dataset"],
      ["defaultGraph", "Graph"],
      ["namedGraph", "NamedGraph"],
    ]) {
      const [{ object } = { object: null }] = of(`${sd}${property}`);
      expect(of(`${RDF}type`).some((quad) => object !== null && quad.subject.equals(object) && quad.object.value === `${sd}${type}`)).toBe(
        true,
      );
    }
  });
});
