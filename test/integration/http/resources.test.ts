import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Document } from "../../../src/model/entities/document.js";
import { DocumentIdentifier } from "../../../src/model/entities/document-identifier.js";
import { parseRdf } from "../../../src/rdf/n3.js";
import type { Store } from "../../../src/store/open-store.js";
import { writeRecords } from "../../../src/store/write-records.js";
import { make } from "../../support/factories.js";
import { seededStore } from "../../support/ingest.js";
import { type RunningServer, startServer } from "../../support/server.js";

const BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";
const THING = "/presidency/2025-2";
const IRI = "https://w3id.org/raadsarchief/id/presidency/2025-2";

describe("things and their descriptions over HTTP", () => {
  let store: Store;
  let server: RunningServer;
  beforeAll(async () => {
    store = await seededStore();
    await store.transaction(async (write) => {
      await writeRecords(write, Document, [
        make(Document, { id: "document/kst-1-2", identifier: "kst-1-2", subject: "Verslag <b>&</b>" }),
        make(Document, { id: "document/kst-1-3", identifier: "kst-1-3", subject: "Wat ging" }),
      ]);
      const former = { scheme: "FORMER", value: "bpz-9", document: "document/kst-1-2" };
      await writeRecords(write, DocumentIdentifier, [
        make(DocumentIdentifier, { id: "document-identifier/kst-1-2/FORMER-bpz-9", ...former }),
      ]);
    });
    await store.transaction((write) => write.run("delete from document where id = 'document/kst-1-3'", []));
    server = await startServer(store);
  });
  afterAll(async () => {
    await server.close();
    await store.close();
  });

  const ask = (path: string, accept?: string, init: RequestInit = {}) =>
    fetch(`${server.address}${path}`, {
      redirect: "manual",
      ...init,
      headers: { ...(accept === undefined ? {} : { accept }), ...init.headers },
    });
  const typeOf = (response: Response) => response.headers.get("content-type")?.split(";")[0];

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
    const response = await ask(THING, accept);
    expect([response.status, typeOf(response)]).toEqual([200, expected]);
    expect(response.headers.get("vary")).toBe("Accept, Accept-Language");
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
    const response = await ask(`${THING}.${extension}`, "image/png");
    expect([response.status, typeOf(response)]).toEqual([200, expected]);
    expect(response.headers.get("content-location")).toBe(`${THING}.${extension}`);
  });

  it("names the thing, its other forms, its licence and its class in the Link header", async () => {
    const link = (await ask(THING, "text/turtle")).headers.get("link") ?? "";
    expect(link).toContain(`<${IRI}>; rel="describes"`);
    expect(link).toContain(`<https://w3id.org/raadsarchief/presidency/2025-2>; rel="canonical"`);
    expect(link).toContain('publicdomain/zero/1.0/>; rel="license"');
    expect(link).toContain('ontology#Presidency>; rel="type"');
    expect(link).toContain(`<${THING}.html>; rel="alternate"; type="text/html"`);
    expect(link).not.toContain(`<${THING}.ttl>`);
  });

  it("says the same in every format of triples", async () => {
    const read = async (format: "ttl" | "nt") => parseRdf(await (await ask(`${THING}.${format}`)).text(), format).length;
    expect(await read("ttl")).toBe(await read("nt"));
    expect(await read("nt")).toBeGreaterThan(20);
  });

  it("answers HEAD like GET, without the body", async () => {
    for (const path of [THING, `${THING}.html`, "/id/presidency/2025-2", "/presidency/1066-1"]) {
      const [get, head] = await Promise.all([ask(path), ask(path, undefined, { method: "HEAD" })]);
      expect([path, head.status, typeOf(head)]).toEqual([path, get.status, typeOf(get)]);
      expect([head.headers.get("etag"), await head.text()]).toEqual([get.headers.get("etag"), ""]);
    }
  });

  it("answers 304 to who has it, by strong or weak tag, among several, for GET and HEAD", async () => {
    const etag = String((await ask(`${THING}.html`)).headers.get("etag"));
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`])
      for (const method of ["GET", "HEAD"])
        expect((await ask(`${THING}.html`, undefined, { method, headers: { "if-none-match": tag } })).status).toBe(304);
    expect((await ask(`${THING}.html`, undefined, { headers: { "if-none-match": etag, "accept-language": "en" } })).status).toBe(200);
    expect((await ask(`${THING}.ttl`, undefined, { headers: { "if-none-match": etag } })).status).toBe(200);
  });

  it("leads from a thing (303), its former number (301) and its graph (303) to its page, keeping the form", async () => {
    const leads = async (path: string) => {
      const { status, headers } = await ask(path);
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
    const turtle = await (await ask("/document/kst-1-2.nt")).text();
    expect(turtle).toContain(
      "id/document/bpz-9> <http://purl.org/dc/terms/isReplacedBy> <https://w3id.org/raadsarchief/id/document/kst-1-2>",
    );
    expect(turtle).toContain("id/document/bpz-9> <http://www.w3.org/2002/07/owl#sameAs>");
  });

  const absences = [
    ["/presidency/1066-1", 404],
    ["/document/kst-1-3", 410],
    ["/document/bpz-9", 301],
    ["/nowhere/at/all", 404],
  ] as const;

  it.each(absences)("tells in the form asked for why there is nothing at %s (%i)", async (path, status) => {
    const answers = await Promise.all(
      [BROWSER, "application/json", "*/*", "text/turtle", "application/n-triples", "application/ld+json"].map((accept) =>
        ask(path, accept),
      ),
    );
    expect(answers.map((answer) => answer.status)).toEqual(Array(6).fill(status));
    const [page, json, any, turtle, lines, linked] = await Promise.all(answers.map((answer) => answer.text()));
    expect(page).toContain("<h1>");
    for (const text of [json, any])
      expect(JSON.parse(String(text))).toEqual({ errors: [{ message: expect.any(String), extensions: { code: expect.any(String) } }] });
    for (const quads of [parseRdf(String(turtle), "ttl"), parseRdf(String(lines), "nt")])
      expect(quads.find(({ predicate }) => predicate.value.endsWith("core#statusCode"))?.object.value).toBe(String(status));
    expect(/"(hydra:|[^"]*core#)Error"/.test(String(linked))).toBe(true);
    expect(answers.every((answer) => answer.headers.get("etag") === null)).toBe(true);
  });

  it("tells what a thing that is gone was called and when it went", async () => {
    expect(await (await ask("/document/kst-1-3", BROWSER)).text()).toContain("Wat ging");
    const turtle = await (await ask("/id/document/kst-1-3.ttl")).text();
    expect(turtle).toContain("invalidatedAtTime");
    expect(turtle).toContain("Wat ging");
  });

  it("lists with links what there is where nothing that comes is wanted (406)", async () => {
    const response = await ask(THING, "image/png");
    expect(response.status).toBe(406);
    expect(response.headers.get("link")).toContain(`<${THING}.ttl>; rel="alternate"`);
    expect(JSON.stringify(await response.json())).toContain("text/turtle");
  });

  it("takes an extension that it does not know for a part of the name", async () => {
    expect((await ask(`${THING}.xlsx`)).status).toBe(404);
    expect((await ask(`${THING}.`)).status).toBe(404);
  });

  const raw = (target: string) =>
    new Promise<string>((resolve, reject) => {
      const { hostname, port } = new URL(server.address);
      const socket = connect(Number(port), hostname, () => socket.write(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`));
      let text = "";
      socket.on("data", (chunk) => {
        text += String(chunk);
      });
      socket.on("end", () => resolve(text.split("\r\n")[0] ?? "")).on("error", reject);
    });

  it.each([
    ["/presidency/%32025-2", 200],
    ["/presidency%2F2025-2", 200],
    ["/id/../../etc/passwd", 404],
    ["/..%2f..%2fetc%2fpasswd", 404],
    ["/%E0%A4%A", 400],
    ["/topic/%00", 404],
    ["/topic/%F0%9F%92%A9/%C3%A9", 404],
    ["/id//example.org", 404],
    ["//example.org/x", 404],
    [`/document/${"a".repeat(6_000)}`, 404],
    ["/.ttl", 404],
    ["/id/.ttl", 404],
    ["/__proto__/constructor.ttl", 404],
  ])("answers %s with %i", async (target, status) => {
    expect(await raw(target)).toContain(`HTTP/1.1 ${status} `);
    expect(server.faults).toEqual([]);
  });

  it("lets pages of other sites read, and says what they may do", async () => {
    const preflight = (path: string) =>
      ask(path, undefined, { method: "OPTIONS", headers: { origin: "https://a.example", "access-control-request-method": "GET" } });
    expect((await preflight(THING)).headers.get("access-control-allow-methods")).toBe("GET, HEAD, OPTIONS");
    expect((await preflight("/graphql")).headers.get("access-control-allow-methods")).toBe("GET, HEAD, OPTIONS, POST");
    const answer = await ask(THING, undefined, { headers: { origin: "https://a.example" } });
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    expect(answer.headers.get("access-control-expose-headers")).toContain("Content-Location");
    expect((await ask(THING, undefined, { method: "OPTIONS" })).status).toBe(204);
  });

  it("shows a person a page that escapes what the documents say, and embeds it for programs", async () => {
    const page = await (await ask("/document/kst-1-2.html?lang=en")).text();
    expect(page).toContain('<html lang="en">');
    expect(page).toContain("<h1>Verslag &lt;b&gt;&amp;&lt;/b&gt;</h1>");
    expect(page).not.toContain("<b>&</b>");
    const [, data = "{}"] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
    expect(JSON.parse(data)).toMatchObject({ "@id": "https://w3id.org/raadsarchief/id/document/kst-1-2", name: "Verslag <b>&</b>" });
    expect(page).toContain('<link rel="alternate" type="text/turtle"');
    expect(
      [...page.matchAll(/(?:src|href)="(https?:[^"]+)"/g)]
        .map(([, address]) => address)
        .filter((address) => !/w3id|creativecommons/.test(String(address))),
    ).toEqual([]);
  });

  it("speaks the language that is asked for, Dutch else", async () => {
    const titleOf = async (path: string, language?: string) =>
      /<html lang="(..)">/.exec(
        await (await ask(path, BROWSER, language === undefined ? {} : { headers: { "accept-language": language } })).text(),
      )?.[1];
    expect(await titleOf(THING)).toBe("nl");
    expect(await titleOf(THING, "fr, en;q=0.5")).toBe("en");
    expect(await titleOf(`${THING}?lang=nl`, "en")).toBe("nl");
    expect(await titleOf(`${THING}?lang=xx`, "en")).toBe("en");
  });

  it("has a home page for browsers, and leads programs to the catalogue", async () => {
    const page = await ask("/", BROWSER);
    expect([page.status, typeOf(page)]).toEqual([200, "text/html"]);
    expect(await page.text()).toContain("Raadsarchief");
    const other = await ask("/", "text/turtle");
    expect([other.status, other.headers.get("location")]).toEqual([303, "/catalog"]);
  });

  it("does not say on a later day that what depends on the day has not changed", async () => {
    let today = "2026-06-01";
    const { archiveServices } = await import("../../../src/cli/archive-services.js");
    const dated = await startServer(store, { services: { ...archiveServices(store.database), today: () => today } });
    try {
      const etagOf = async (path: string) => (await fetch(`${dated.address}${path}`)).headers.get("etag");
      const paths = ["/graphql?query={archive{revision}}", `${THING}.ttl`];
      const first = await Promise.all(paths.map(etagOf));
      today = "2026-06-02";
      const second = await Promise.all(paths.map(etagOf));
      expect(second[0]).not.toBe(first[0]);
      expect(second[1]).toBe(first[1]);
    } finally {
      await dated.close();
    }
  });

  it("closes although a client holds a connection on which it asks nothing", async () => {
    const { address, close } = await startServer(store);
    const silent = connect(Number(new URL(address).port), "127.0.0.1");
    await new Promise((resolve) => silent.once("connect", resolve));
    const ended = new Promise((resolve) => silent.once("close", resolve));
    await close();
    await ended;
  });
});
