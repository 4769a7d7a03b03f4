import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Quad } from "@rdfjs/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DUMPS_A_PAGE } from "../../../src/catalog/catalog-pages.js";
import { MANIFEST_FILE } from "../../../src/dump/manifest.js";
import { archiveQuads } from "../../../src/rdf/export-archive.js";
import { parseRdf } from "../../../src/rdf/n3.js";
import { readCoverageFigures } from "../../../src/store/coverage/read-coverage-figures.js";
import type { Store } from "../../../src/store/open-store.js";
import { recordReader } from "../../../src/store/read-records.js";
import { voidTerms } from "../../../src/vocab/terms/catalog.js";
import { hydra, rdf } from "../../../src/vocab/terms/standard.js";
import { sampleDump, sampleFacts } from "../../support/catalog.js";
import { seededStore } from "../../support/ingest.js";
import { BASE, collect } from "../../support/rdf.js";
import { type RunningServer, startServer } from "../../support/server.js";

describe("the catalogue and the figures over HTTP", () => {
  let store: Store;
  let server: RunningServer;
  let folder: string;
  beforeAll(async () => {
    store = await seededStore();
    folder = await mkdtemp(join(tmpdir(), "raadsarchief-dumps-"));
    for (let number = 1; number <= DUMPS_A_PAGE + 1; number++) await addDump(number);
    const { publisher, contact } = sampleFacts();
    const catalog = { publisher, contact, publicUrl: null };
    server = await startServer(store, { baseIri: BASE, dumpFolder: folder, catalog });
  });
  afterAll(async () => {
    await server.close();
    await store.close();
    await rm(folder, { recursive: true });
  });

  const addDump = async (number: number): Promise<void> => {
    const dump = sampleDump(number);
    await mkdir(join(folder, dump.id));
    await writeFile(join(folder, dump.id, MANIFEST_FILE), JSON.stringify(dump));
  };
  const get = (path: string, accept: string, headers: Record<string, string> = {}) =>
    fetch(server.address + path, { headers: { accept, ...headers }, redirect: "manual" });
  const quadsAt = async (path: string): Promise<Quad[]> => parseRdf(await (await get(path, "text/turtle")).text(), "ttl");

  it.each(["/catalog", "/.well-known/void", "/void", `/catalog/${sampleDump(1).id}`])("gives %s in the form asked for", async (path) => {
    for (const [accept, type] of [
      ["text/html", "text/html"],
      ["text/turtle", "text/turtle"],
      ["application/ld+json", "application/ld+json"],
      ["application/n-triples", "application/n-triples"],
    ] as const) {
      const response = await get(path, accept);
      expect([response.status, response.headers.get("content-type")]).toEqual([200, `${type}; charset=utf-8`]);
      expect((await response.text()).length).toBeGreaterThan(1_000);
    }
    const byExtension = await get(`${path}.ttl`, "text/html");
    expect(byExtension.headers.get("content-type")).toContain("text/turtle");
    expect((await get(path, "image/png")).status).toBe(406);
    expect((await get(`${path}.docx`, "*/*")).status).toBe(404);
  });

  it.each([
    ["/catalog", "text/turtle"],
    [`/catalog/${sampleDump(1).id}`, "text/turtle"],
    ["/.well-known/void", "text/turtle"],
    ["/void", "text/turtle"],
    ["/ontology", "text/turtle"],
    ["/dump", "application/json"],
    [`/dump/${sampleDump(1).id}`, "application/json"],
  ])("gives %s as %s to who takes anything, and HTML to who names it", async (path, type) => {
    const answers = await Promise.all(["*/*", "text/html,application/xml;q=0.9,*/*;q=0.8"].map((accept) => get(path, accept)));
    expect(answers.map(({ headers }) => headers.get("content-type")?.split(";")[0])).toEqual([type, "text/html"]);
  });

  it("says that the figures leave out the ontology, from which SPARQL answers too", async () => {
    expect(await (await get("/.well-known/void?lang=en", "text/html")).text()).toContain("SPARQL endpoint also answers from the ontology");
    const described = (await quadsAt("/.well-known/void")).filter(({ subject }) => subject.value === `${BASE}.well-known/void`);
    expect(
      described.filter(({ object }) => /ontolog/.test(object.value)).map(({ object }) => object.termType === "Literal" && object.language),
    ).toEqual(["nl", "en"]);
  });

  it("tells of its content in words, not in the names of classes", async () => {
    const page = await (await get("/catalog?lang=nl", "text/html")).text();
    expect(page).not.toMatch(/PresidencyTrio|CouncilConfiguration/);
  });

  it("answers 404 for pages and dumps that are not there", async () => {
    for (const path of ["/catalog?page=0", "/catalog?page=3", "/catalog?page=x", "/catalog/2026-01-01-r99", "/catalog/unknown"])
      expect((await get(path, "text/turtle")).status, path).toBe(404);
  });

  it("leads a harvester through all pages by Hydra, and by the header Link", async () => {
    const seen: Quad[] = [];
    let page: string | undefined = "/catalog";
    for (let steps = 0; page !== undefined && steps < 5; steps++) {
      const quads = await quadsAt(page);
      seen.push(...quads);
      page = quads.find(({ predicate }) => predicate.value === hydra.next)?.object.value.replace(BASE, "/");
    }
    const members = new Set(seen.filter(({ predicate }) => predicate.value === hydra.member).map(({ object }) => object.value));
    const total = seen.find(({ predicate }) => predicate.value === hydra.totalItems)?.object.value;
    expect(String(members.size)).toBe(total);
    expect((await get("/catalog", "text/turtle")).headers.get("link")).toContain(`</catalog?page=2>; rel="next"`);
  });

  it("has no blank nodes, and describes each IRI of its own at the place it leads to", async () => {
    const pages = [await quadsAt("/catalog"), await quadsAt("/catalog?page=2"), await quadsAt("/.well-known/void")].flat();
    expect(pages.filter(({ subject, object }) => [subject, object].some(({ termType }) => termType === "BlankNode"))).toEqual([]);
    const iris = pages.flatMap(({ subject, object }) => [subject.value, ...(object.termType === "NamedNode" ? [object.value] : [])]);
    const own = [...new Set(iris)].filter((iri) => /^[^#]*(catalog|void)[^#]*#/.test(iri) && iri.startsWith(BASE));
    const described = new Map<string, Set<string>>();
    for (const iri of own) {
      const place = `/${iri.slice(BASE.length).split("#")[0]}`;
      if (!described.has(place)) described.set(place, new Set((await quadsAt(place)).map(({ subject }) => subject.value)));
    }
    expect(own.length).toBeGreaterThan(100);
    expect(own.filter((iri) => !described.get(`/${iri.slice(BASE.length).split("#")[0]}`)?.has(iri))).toEqual([]);
  });

  it("gives the same answer the same ETag, and another one when a dump is added", async () => {
    const etag = (await get("/catalog", "text/turtle")).headers.get("etag") ?? "";
    expect((await get("/catalog", "text/turtle", { "if-none-match": etag })).status).toBe(304);
    await addDump(DUMPS_A_PAGE + 2);
    expect((await get("/catalog", "text/turtle", { "if-none-match": etag })).status).toBe(200);
    await rm(join(folder, sampleDump(DUMPS_A_PAGE + 2).id), { recursive: true });
  });

  it("counts in VoID what an export holds", async () => {
    const { database } = store;
    const exported = await collect(archiveQuads(recordReader(database), BASE, await readCoverageFigures(database)));
    const key = ({ subject, predicate, object }: Quad) => JSON.stringify([subject.value, predicate.value, object]);
    const triples = [...new Map(exported.map((quad) => [key(quad), quad])).values()];
    const distinct = (values: readonly string[]) => String(new Set(values).size);
    const described = await quadsAt("/.well-known/void");
    const value = (property: string, subject = `${BASE}catalog#dataset`) =>
      described.find((quad) => quad.subject.value === subject && quad.predicate.value === property)?.object.value;
    const types = triples.filter(({ predicate }) => predicate.value === rdf.type);
    expect(value(voidTerms.triples)).toBe(String(triples.length));
    expect(value(voidTerms.distinctSubjects)).toBe(distinct(triples.map(({ subject }) => subject.value)));
    expect(value(voidTerms.distinctObjects)).toBe(distinct(triples.map(({ object }) => JSON.stringify(object))));
    expect(value(voidTerms.properties)).toBe(distinct(triples.map(({ predicate }) => predicate.value)));
    expect(value(voidTerms.classes)).toBe(distinct(types.map(({ object }) => object.value)));
    for (const { subject, object } of described.filter(({ predicate }) => predicate.value === voidTerms.class))
      expect(value(voidTerms.entities, subject.value)).toBe(String(types.filter((type) => type.object.value === object.value).length));
    for (const { subject, object } of described.filter(({ predicate }) => predicate.value === voidTerms.property))
      expect(value(voidTerms.triples, subject.value)).toBe(
        String(triples.filter(({ predicate }) => predicate.value === object.value).length),
      );
  });

  it("shows in VoID only things that are there", async () => {
    const examples = (await quadsAt("/void")).filter(({ predicate }) => predicate.value === voidTerms.exampleResource);
    const things = examples.map(({ object }) => object.value).filter((iri) => iri.startsWith(`${BASE}id/`));
    expect(things.length).toBeGreaterThan(5);
    for (const iri of new Set(things)) expect((await get(`/${iri.slice(`${BASE}id/`.length)}.ttl`, "text/turtle")).status, iri).toBe(200);
  });
});
