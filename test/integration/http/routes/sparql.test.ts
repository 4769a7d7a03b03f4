import { once } from "node:events";
import { parseXml } from "@rgrove/parse-xml";
import { parse as parseCsv } from "csv-parse/sync";
import { JsonLdParser } from "jsonld-streaming-parser";
import { namedNode, Store as TripleStore } from "oxigraph";
import { RdfXmlParser } from "rdfxml-streaming-parser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseRdf } from "../../../../src/rdf/n3.js";
import type { Store } from "../../../../src/store/open-store.js";
import { type RunningServer, startServer } from "../../../support/server.js";
import { sparqlOver } from "../../../support/sparql.js";
import { temporaryStore } from "../../../support/store.js";

const DATA = `@prefix e: <http://e.example/> .
e:a e:says "een, \\"twee\\"\\nén 🙂"@nl ; e:n 4 ; e:knows e:b .
e:b e:says "<&>" ; e:knows e:c .
e:c e:knows e:a .`;

const SAYS = "SELECT ?s ?o { ?s <http://e.example/says> ?o } ORDER BY ?s";
const TALE = 'een, "twee"\nén 🙂';

describe("SPARQL over HTTP", () => {
  let store: Store;
  let server: RunningServer;
  beforeAll(async () => {
    const triples = new TripleStore();
    triples.load(DATA, { format: "text/turtle", to_graph_name: namedNode("http://e.example/graph") });
    store = await temporaryStore();
    server = await startServer(store, { sparql: sparqlOver(triples, { rows: 4, triples: 5, queryLength: 500, answerLength: 5_000 }) });
  });
  afterAll(async () => {
    await server.close();
    await store.close();
  });
  const get = (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(`${server.address}/sparql?${new URLSearchParams(parameters)}`, { headers });

  it("gives the same rows as JSON, XML, CSV and TSV, by Accept or by name", async () => {
    const json = (await (await get({ query: SAYS })).json()) as { results: { bindings: { o: { value: string } }[] } };
    expect(json.results.bindings.map(({ o }) => o.value)).toEqual([TALE, "<&>"]);
    const csv = await get({ query: SAYS }, { accept: "text/csv, */*;q=0.1" });
    expect(csv.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(parseCsv(await csv.text())).toEqual([
      ["s", "o"],
      ["http://e.example/a", TALE],
      ["http://e.example/b", "<&>"],
    ]);
    const tsv = await (await get({ query: SAYS, format: "tsv" })).text();
    expect(tsv.split("\n")[1]).toBe('<http://e.example/a>\t"een, \\"twee\\"\\nén 🙂"@nl');
    const xml = await (await get({ query: SAYS }, { accept: "application/sparql-results+xml" })).text();
    expect(parseXml(xml).text).toContain(TALE);
  });

  it("answers ASK in JSON, XML and as a word", async () => {
    const query = "ASK { ?s <http://e.example/n> 4 }";
    expect(await (await get({ query })).json()).toMatchObject({ boolean: true });
    expect(await (await get({ query, format: "xml" })).text()).toContain("<boolean>true</boolean>");
    expect(await (await get({ query }, { accept: "text/plain" })).text()).toBe("true\n");
  });

  it.each(["CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o ; <http://e.example/n> 4 }", "DESCRIBE <http://e.example/a>"])(
    "gives the same graph in every format of RDF: %s",
    async (query) => {
      const ask = async (format: string) => await (await get({ query, format })).text();
      const lines = (quads: readonly { object: { value: string } }[]) => quads.map(({ object }) => object.value).sort();
      const expected = ["4", TALE, "http://e.example/b"].sort();
      for (const format of ["ttl", "nt", "nq", "trig"] as const) expect(lines(parseRdf(await ask(format), format))).toEqual(expected);
      for (const [parser, format] of [
        [new JsonLdParser(), "jsonld"],
        [new RdfXmlParser(), "rdf"],
      ] as const) {
        const read: { object: { value: string } }[] = [];
        parser.on("data", (quad) => read.push(quad));
        parser.end(await ask(format));
        await once(parser, "end");
        expect(lines(read)).toEqual(expected);
      }
    },
  );

  it("takes a query by form and by body, and restricts the graphs as asked", async () => {
    const post = async (body: string, type: string, search = "") => {
      const response = await fetch(`${server.address}/sparql${search}`, { method: "POST", headers: { "content-type": type }, body });
      return ((await response.json()) as { boolean: boolean }).boolean;
    };
    const any = "ASK { ?s ?p ?o }";
    expect(await post(new URLSearchParams({ query: any }).toString(), "application/x-www-form-urlencoded")).toBe(true);
    expect(await post(any, "application/sparql-query; charset=utf-8")).toBe(true);
    expect(await post(any, "application/sparql-query", "?default-graph-uri=http://e.example/graph")).toBe(true);
    expect(await post(any, "application/sparql-query", "?default-graph-uri=http://e.example/other")).toBe(false);
    expect(await post("ASK FROM <http://e.example/other> { ?s ?p ?o }", "application/sparql-query")).toBe(false);
    expect(await post("ASK FROM NAMED <http://e.example/graph> { ?s ?p ?o }", "application/sparql-query")).toBe(false);
    expect(await post("ASK FROM NAMED <http://e.example/graph> { GRAPH ?g { ?s ?p ?o } }", "application/sparql-query")).toBe(true);
  });

  it.each([
    ["a query that breaks the grammar", { query: "SELECT {" }, 400, "line 1, column 8"],
    ["no update in place of a query", { query: "DROP ALL" }, 400, "only reads"],
    ["an update", { update: "DROP ALL" }, 403, "only reads"],
    ["another endpoint", { query: "SELECT * { SERVICE <http://x.example/> {} }" }, 400, "SERVICE"],
    ["a format that there is not", { query: SAYS, format: "pdf" }, 400, "format is one of"],
    ["a format of another form", { query: SAYS, format: "ttl" }, 406, "SELECT comes as"],
    ["too many rows", { query: "SELECT * { ?s ?p ?o }" }, 413, "more than 4 rows"],
    ["too many rows in spite of LIMIT", { query: "SELECT * { ?s ?p ?o } LIMIT 1000", format: "csv" }, 413, "more than 4 rows"],
    ["too many triples", { query: "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }" }, 413, "more than 5 triples"],
    ["a query that is too long", { query: `ASK {} # ${"x".repeat(500)}` }, 413, "at most 500 characters"],
    [
      "an answer that is too long",
      { query: `SELECT (REPLACE("${"x".repeat(100)}", "x", "${"y".repeat(100)}") AS ?y) {}` },
      413,
      "characters",
    ],
  ] as const)("refuses %s and says why", async (_name, parameters, status, reason) => {
    const response = await get(parameters);
    expect([response.status, JSON.stringify(await response.json())]).toEqual([status, expect.stringContaining(reason)]);
    expect(response.headers.get("etag")).toBeNull();
  });

  it("allows as many rows as the limit, with LIMIT and OFFSET to go on", async () => {
    const rows = async (query: string) => (await (await get({ query, format: "csv" })).text()).split("\r\n").length - 2;
    expect(await rows("SELECT * { ?s ?p ?o } ORDER BY ?s ?p LIMIT 4")).toBe(4);
    expect(await rows("SELECT * { ?s ?p ?o } ORDER BY ?s ?p LIMIT 4 OFFSET 4")).toBe(2);
  });

  it("refuses other methods, bodies and encodings", async () => {
    const send = (method: string, type?: string, body: BodyInit = "ASK {}") =>
      fetch(`${server.address}/sparql`, { method, ...(type === undefined ? {} : { headers: { "content-type": type } }), body });
    const put = await send("PUT", "application/sparql-query");
    expect([put.status, put.headers.get("allow")]).toEqual([405, "GET, HEAD, POST, OPTIONS"]);
    expect((await send("POST", "text/plain")).status).toBe(415);
    expect((await send("POST", "application/sparql-query; charset=utf-16")).status).toBe(415);
    expect((await send("POST", "application/sparql-query", new Uint8Array([0x41, 0xff, 0xfe]))).status).toBe(400);
    expect((await send("POST", "application/sparql-update", "DROP ALL")).status).toBe(403);
  });

  it("answers HEAD, is open to other sites, and gives no ETag for what changes by itself", async () => {
    const address = `${server.address}/sparql?${new URLSearchParams({ query: SAYS })}`;
    const head = await fetch(address, { method: "HEAD" });
    expect([head.status, head.headers.get("access-control-allow-origin"), await head.text()]).toEqual([200, "*", ""]);
    const changing = await get({ query: "SELECT (NOW() AS ?now) {}" });
    expect([changing.status, changing.headers.get("etag")]).toEqual([200, null]);
  });

  it("gives a browser the page with the query in it, escaped, that asks nothing of another host", async () => {
    const accept = { accept: "text/html,application/xhtml+xml,*/*;q=0.8", "accept-language": "en" };
    const response = await get({ query: 'ASK { ?s ?p "</textarea><script>" }' }, accept);
    const page = await response.text();
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(page).toContain("&lt;/textarea&gt;&lt;script&gt;");
    expect(page.match(/href="\/sparql\?example=/g)).toHaveLength(20);
    const files = [...page.matchAll(/(?:src|href)="([^"]+)"/g)]
      .map((match) => match[1] ?? "")
      .filter((file) => file.startsWith("/sparql/files/"));
    expect(files).toHaveLength(3);
    for (const file of files) {
      const answer = await fetch(server.address + file);
      expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "public, max-age=31536000, immutable"]);
    }
    expect(page).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)="https?:/);
    expect((await get({ query: "ASK {}", format: "json" }, accept)).headers.get("content-type")).toContain("json");
  });
});
