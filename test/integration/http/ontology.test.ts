import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXAMPLE } from "../../../src/http/ontology/example.js";
import { ONTOLOGY_IRI } from "../../../src/kernel/iri.js";
import { RDF_FORMATS } from "../../../src/rdf/formats.js";
import { parseRdf } from "../../../src/rdf/n3.js";
import { readOntology } from "../../../src/rdf/ontology/read-ontology.js";
import { collect, quadsOf, sortedLines } from "../../support/rdf.js";
import { type RunningServer, startServer } from "../../support/server.js";
import { temporaryStore } from "../../support/store.js";

describe("the ontology on the web", () => {
  let server: RunningServer;
  let close: () => Promise<void>;
  const { terms, concepts, shapes, version } = readOntology();
  const own = [...new Set([...terms, ...concepts].map(({ subject }) => subject.value))].filter((iri) => iri.startsWith(ONTOLOGY_IRI));

  beforeAll(async () => {
    const store = await temporaryStore();
    server = await startServer(store);
    close = async () => {
      await server.close();
      await store.close();
    };
  });
  afterAll(() => close());
  const get = (path: string, headers: Record<string, string> = {}) => fetch(server.address + path, { headers });

  it("is a page with an anchor for every term and concept, in Dutch and in English", async () => {
    for (const lang of ["nl", "en"]) {
      const answer = await get(`/ontology?lang=${lang}`, { accept: "text/html,*/*;q=0.8" });
      const body = await answer.text();
      expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
      expect(body).toContain(`<html lang="${lang}">`);
      const anchors = new Set([...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
      expect(own.filter((iri) => !anchors.has(iri.slice(ONTOLOGY_IRI.length)))).toEqual([]);
      const links = [...body.matchAll(/href="#([^"]+)"/g)].map(([, id = ""]) => id);
      expect(links.filter((id) => !anchors.has(id))).toEqual([]);
      expect(body).not.toMatch(/<(script|link|img|iframe)[^>]+(src|href)="https?:/);
    }
  });

  it.each([
    ["/ontology", [...terms, ...concepts]],
    [`/ontology/${version}`, [...terms, ...concepts]],
    ["/ontology/concepts", concepts],
    ["/ontology/shapes", shapes],
  ] as const)("gives %s in every format, by header and by extension", async (path, quads) => {
    for (const [format, { mediaType, extension }] of Object.entries(RDF_FORMATS)) {
      const byHeader = await get(path, { accept: mediaType });
      const byExtension = await get(`${path}.${extension}`);
      expect([byHeader.status, byExtension.status, byExtension.headers.get("content-type")], format).toEqual([
        200,
        200,
        `${mediaType}; charset=utf-8`,
      ]);
      const text = await byExtension.text();
      expect(await byHeader.text(), format).toBe(text);
      if (format !== "nt") continue;
      const blank = (lines: readonly string[]) => lines.filter((line) => !line.includes("BlankNode"));
      expect(blank(sortedLines(await quadsOf(text, "nt"), false))).toEqual(blank(sortedLines(await collect(stream(quads)), false)));
    }
  });

  it.each([
    ["/ontology/context.jsonld", "application/ld+json; charset=utf-8"],
    ["/schema/context.jsonld", "application/ld+json; charset=utf-8"],
    ["/schema/schema.graphql", "application/graphql; charset=utf-8"],
  ])("gives %s", async (path, mediaType) => {
    const answer = await get(path);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, mediaType]);
  });

  it("answers 304 where it has not changed, 406 and 404 where there is no such form", async () => {
    const etag = (await get("/ontology.ttl")).headers.get("etag") ?? "";
    expect((await get("/ontology.ttl", { "if-none-match": etag })).status).toBe(304);
    expect((await get("/ontology", { accept: "image/png" })).status).toBe(406);
    expect((await get("/ontology.docx")).status).toBe(404);
    expect((await get("/ontology/9.9.9")).status).toBe(404);
  });

  it("shows an example whose terms are defined", () => {
    const used = parseRdf(EXAMPLE, "ttl").flatMap(({ predicate, object }) => [predicate.value, object.value]);
    expect(used.filter((iri) => iri.startsWith(ONTOLOGY_IRI) && !own.includes(iri))).toEqual([]);
  });
});

async function* stream<T>(items: readonly T[]): AsyncIterable<T> {
  yield* items;
}
