import { describe, expect, it } from "vitest";
import { type AnyRecord, definitionOf, type EntityClass } from "../../../src/model/define/metadata.js";
import { Actor } from "../../../src/model/entities/actor.js";
import { Council } from "../../../src/model/entities/council.js";
import { Country } from "../../../src/model/entities/country.js";
import { Document } from "../../../src/model/entities/document.js";
import { Footnote } from "../../../src/model/entities/footnote.js";
import { Reference } from "../../../src/model/entities/reference.js";
import { archiveQuads } from "../../../src/rdf/export-archive.js";
import { quadsToRecords } from "../../../src/rdf/quads-to-records.js";
import { recordToQuads } from "../../../src/rdf/record-to-quads.js";
import { line } from "../../../src/rdf/serialise/lines.js";
import { rad } from "../../../src/vocab/terms/own.js";
import { cito, rdf, rdfs } from "../../../src/vocab/terms/standard.js";
import { make, type Overrides } from "../../support/factories.js";
import { BASE, collect } from "../../support/rdf.js";

const quadsOf = <E>(entityClass: EntityClass<E>, overrides: Overrides<E>) =>
  recordToQuads(definitionOf(entityClass), make(entityClass, overrides) as unknown as AnyRecord, BASE);

describe("recordToQuads", () => {
  it("gives a thing the IRI, the classes and the labels it has everywhere", () => {
    const quads = quadsOf(Council, {
      id: "council/2025-10-09-telecom-informal",
      formation: "Telecomraad",
      kind: "INFORMAL",
      startDate: "2025-10-09",
      endDate: "2025-10-10",
    });
    expect(new Set(quads.map((quad) => quad.subject.value))).toEqual(new Set([`${BASE}id/council/2025-10-09-telecom-informal`]));
    expect(quads.filter((quad) => quad.predicate.value === rdf.type).map((quad) => quad.object.value)[0]).toBe(rad.Council);
    expect(
      quads.filter((quad) => quad.predicate.value === rdfs.label).map((quad) => quad.object.termType === "Literal" && quad.object.language),
    ).toEqual(["nl", "en"]);
  });

  it("says the role of a link by its property", () => {
    const quads = quadsOf(Council, {
      documents: [
        { id: "document/kst-1", role: "REPORT" },
        { id: "document/kst-2", role: "OTHER" },
      ],
    });
    const objects = (property: string) => quads.filter((quad) => quad.predicate.value === property).map((quad) => quad.object.value);
    expect([objects(rad.report), objects(rad.relatedDocument)]).toEqual([[`${BASE}id/document/kst-1`], [`${BASE}id/document/kst-2`]]);
  });

  it("does not call a Dutch name English where there is no English one", () => {
    const languages = (labelEn: string | null) =>
      quadsOf(Actor, { labelNl: "Cyprus", labelEn }).filter((quad) => quad.predicate.value === rdfs.label).length;
    expect([languages(null), languages("Cyprus")]).toEqual([1, 2]);
  });

  it("puts the facts of a document into its graph, and what documents share into one of its own", () => {
    expect(quadsOf(Footnote, { document: "document/kst-21501-33-1149" })[0]?.graph.value).toBe(`${BASE}graph/document/kst-21501-33-1149`);
    expect(quadsOf(Country, {})[0]?.graph.value).toBe(`${BASE}graph/archive`);
  });

  it("refuses an address that is none, naming the record", () => {
    expect(() => quadsOf(Document, { id: "document/kst-1", sourceUrl: "www.example.org" })).toThrow(
      expect.objectContaining({
        code: "INVALID_DATA",
        place: "document/kst-1",
        message: expect.stringContaining("www.example.org") as string,
      }) as Error,
    );
  });
});

describe("archiveQuads", () => {
  it("says once that a document cites another, however many references there are", async () => {
    const reference = (key: string, from: string, target: string | null) =>
      make(Reference, { id: `reference/${from}/${key}`, from: `document/${from}`, target }) as unknown as AnyRecord;
    const records = [
      reference("1", "a", "document/c"),
      reference("2", "a", "document/c"),
      reference("3", "a", null),
      reference("1", "b", "document/c"),
    ];
    const quads = await collect(archiveQuads((definition) => (definition.entityClass === Reference ? records : []), BASE));
    expect(quads.filter((quad) => quad.predicate.value === cito.cites).map((quad) => line(quad, false))).toEqual(
      ["a", "b"].map((from) => `<${BASE}id/document/${from}> <${cito.cites}> <${BASE}id/document/c> .\n`),
    );
  });
});

describe("quadsToRecords", () => {
  const footnote = quadsOf(Footnote, {});
  const without = (property: string) => footnote.filter((quad) => quad.predicate.value !== property);

  it("passes over things of somebody else and things that are only mentioned", () => {
    const elsewhere = recordToQuads(definitionOf(Country), make(Country) as unknown as AnyRecord, "https://elsewhere.example/");
    const count = [...quadsToRecords([...elsewhere, ...without(rdf.type)], BASE).values()].flat().length;
    expect(count).toBe(0);
  });

  it.each([
    ["a required value is missing", without(rad.order), "Footnote.order is missing"],
    ["a value is there twice", [...footnote, ...quadsOf(Footnote, { order: 2 })], "Footnote.order has 2 values"],
    [
      "a relation leaves the archive",
      recordToQuads(definitionOf(Footnote), make(Footnote) as unknown as AnyRecord, BASE).map((quad) =>
        quad.predicate.value === rad.inDocument
          ? { ...quad, subject: quad.subject, predicate: quad.predicate, object: quad.predicate }
          : quad,
      ),
      "is not a thing of this archive",
    ],
  ])("refuses statements where %s", (_case, quads, message) => {
    expect(() => quadsToRecords(quads as typeof footnote, BASE)).toThrow(message);
  });
});
