import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseRdf } from "../../../src/rdf/n3.js";
import { BROWSER, type ResourceServer, resourceServer, THING, typeOf } from "../../support/resources.js";

const IRI = "https://w3id.org/raadsarchief/id/presidency/2025-2";

describe("things and their descriptions over HTTP", () => {
  let server: ResourceServer;
  beforeAll(async () => {
    server = await resourceServer();
  });
  afterAll(() => server.close());

  it.each([
    ["a program that takes anything", "*/*", "text/turtle"],
    ["a browser", BROWSER, "text/html"],
    ["the better of two", "text/turtle;q=0.4, application/n-triples", "application/n-triples"],
    ["a wildcard over the one that is named low", "application/ld+json;q=0.1, application/*;q=0.9", "application/n-triples"],
    ["a type with a parameter", 'application/ld+json; profile="http://www.w3.org/ns/json-ld#compacted"', "application/ld+json"],
    ["a type with a character set, in capitals", "TEXT/TURTLE; Charset=UTF-8", "text/turtle"],
    ["a type refused", "text/turtle;q=0, text/*", "text/html"],
    ["quads", "application/n-quads", "application/n-quads"],
    ["TriG", "application/trig", "application/trig"],
    ["RDF/XML", "application/rdf+xml", "application/rdf+xml"],
    ["an empty header", "", "text/turtle"],
  ])("gives %s what it wants", async (_, accept, expected) => {
    const response = await server.ask(THING, accept);
    expect([response.status, typeOf(response)]).toEqual([200, expected]);
    expect(response.headers.get("vary")).toBe("Accept, Accept-Language, Accept-Datetime");
    expect((await response.text()).length).toBeGreaterThan(200);
  });

  it.each([
    ["html", "text/html"],
    ["ttl", "text/turtle"],
    ["nt", "application/n-triples"],
    ["nq", "application/n-quads"],
    ["trig", "application/trig"],
    ["jsonld", "application/ld+json"],
    ["rdf", "application/rdf+xml"],
  ])("gives .%s whatever the header says", async (extension, expected) => {
    const response = await server.ask(`${THING}.${extension}`, "image/png");
    expect([response.status, typeOf(response)]).toEqual([200, expected]);
    expect(response.headers.get("content-location")).toBe(`${THING}.${extension}`);
  });

  it("names the thing, its other forms, its licence and its class in the Link header", async () => {
    const link = (await server.ask(THING, "text/turtle")).headers.get("link") ?? "";
    expect(link).toContain(`<${IRI}>; rel="describes"`);
    expect(link).toContain(`<https://w3id.org/raadsarchief/presidency/2025-2>; rel="canonical"`);
    expect(link).toContain('publicdomain/zero/1.0/>; rel="license"');
    expect(link).toContain('ontology#Presidency>; rel="type"');
    expect(link).toContain(`<${THING}.html>; rel="alternate"; type="text/html"`);
    expect(link).not.toContain(`<${THING}.ttl>`);
  });

  it("says the same in every format of triples", async () => {
    const read = async (format: "ttl" | "nt") => parseRdf(await (await server.ask(`${THING}.${format}`)).text(), format).length;
    expect(await read("ttl")).toBe(await read("nt"));
    expect(await read("nt")).toBeGreaterThan(20);
  });

  it("answers HEAD like GET, without the body", async () => {
    for (const path of [THING, `${THING}.html`, "/id/presidency/2025-2", "/presidency/1066-1"]) {
      const [get, head] = await Promise.all([server.ask(path), server.ask(path, undefined, { method: "HEAD" })]);
      expect([path, head.status, typeOf(head)]).toEqual([path, get.status, typeOf(get)]);
      expect([head.headers.get("etag"), await head.text()]).toEqual([get.headers.get("etag"), ""]);
    }
  });

  it("answers 304 to who has it, by strong or weak tag, among several, for GET and HEAD", async () => {
    const etag = String((await server.ask(`${THING}.html`)).headers.get("etag"));
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`])
      for (const method of ["GET", "HEAD"])
        expect((await server.ask(`${THING}.html`, undefined, { method, headers: { "if-none-match": tag } })).status).toBe(304);
    expect((await server.ask(`${THING}.html`, undefined, { headers: { "if-none-match": etag, "accept-language": "en" } })).status).toBe(
      200,
    );
    expect((await server.ask(`${THING}.ttl`, undefined, { headers: { "if-none-match": etag } })).status).toBe(200);
  });

  it("leads from a thing (303), its former number (301) and its graph (303) to its page, keeping the form", async () => {
    const leads = async (path: string) => {
      const { status, headers } = await server.ask(path);
      return [status, headers.get("location")];
    };
    expect(await leads("/id/document/kst-1-2")).toEqual([303, "/document/kst-1-2"]);
    expect(await leads("/id/document/kst-1-2.ttl")).toEqual([303, "/document/kst-1-2.ttl"]);
    expect(await leads("/id/document/bpz-9")).toEqual([301, "/id/document/kst-1-2"]);
    expect(await leads("/document/bpz-9.jsonld")).toEqual([301, "/document/kst-1-2.jsonld"]);
    expect(await leads("/id/document-identifier/bpz-9/FORMER-bpz-9")).toEqual([301, "/id/document-identifier/kst-1-2/FORMER-bpz-9"]);
    expect(await leads("/footnote/bpz-9/1")).toEqual([404, null]);
    expect(await leads("/graph/document/kst-1-2")).toEqual([303, "/document/kst-1-2"]);
    expect(await leads("/graph/archive")).toEqual([303, "/catalog"]);
    expect(await leads("/id/presidency/1066-1")).toEqual([404, null]);
  });

  it("keeps the old IRI of a renamed document in the data", async () => {
    const turtle = await (await server.ask("/document/kst-1-2.nt")).text();
    expect(turtle).toContain(
      "id/document/bpz-9> <http://purl.org/dc/terms/isReplacedBy> <https://w3id.org/raadsarchief/id/document/kst-1-2>",
    );
    expect(turtle).toContain("id/document/bpz-9> <http://www.w3.org/2002/07/owl#sameAs>");
  });

  it("lists with links what there is where nothing that comes is wanted (406)", async () => {
    const response = await server.ask(THING, "image/png");
    expect(response.status).toBe(406);
    expect(response.headers.get("link")).toContain(`<${THING}.ttl>; rel="alternate"`);
    expect(JSON.stringify(await response.json())).toContain("text/turtle");
  });

  it("takes an extension that it does not know for a part of the name", async () => {
    expect((await server.ask(`${THING}.xlsx`)).status).toBe(404);
    expect((await server.ask(`${THING}.`)).status).toBe(404);
  });

  it("lets pages of other sites read, and says what they may do", async () => {
    const preflight = (path: string) =>
      server.ask(path, undefined, { method: "OPTIONS", headers: { origin: "https://a.example", "access-control-request-method": "GET" } });
    expect((await preflight(THING)).headers.get("access-control-allow-methods")).toBe("GET, HEAD, OPTIONS");
    expect((await preflight("/graphql")).headers.get("access-control-allow-methods")).toBe("GET, HEAD, OPTIONS, POST");
    const answer = await server.ask(THING, undefined, { headers: { origin: "https://a.example" } });
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    expect(answer.headers.get("access-control-expose-headers")).toContain("Content-Location");
    expect((await server.ask(THING, undefined, { method: "OPTIONS" })).status).toBe(204);
  });
});
