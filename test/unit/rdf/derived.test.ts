import type { Quad } from "@rdfjs/types";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type AnyRecord, definitionOf, type EntityClass } from "../../../src/model/define/metadata.js";
import { Actor } from "../../../src/model/entities/actor.js";
import { AgendaItem } from "../../../src/model/entities/agenda-item.js";
import { Coder } from "../../../src/model/entities/coder.js";
import { Council } from "../../../src/model/entities/council.js";
import { CouncilConfiguration } from "../../../src/model/entities/council-configuration.js";
import { Document } from "../../../src/model/entities/document.js";
import { DocumentVersion } from "../../../src/model/entities/document-version.js";
import { Position } from "../../../src/model/entities/position.js";
import { Presidency } from "../../../src/model/entities/presidency.js";
import { Reference } from "../../../src/model/entities/reference.js";
import { Representation } from "../../../src/model/entities/representation.js";
import { TextAnchor } from "../../../src/model/entities/text-anchor.js";
import { archiveQuads } from "../../../src/rdf/export-archive.js";
import { archiveShortcuts, type Shortcuts } from "../../../src/rdf/shortcuts.js";
import { makeValidator } from "../../../src/rdf/validate.js";
import { rad } from "../../../src/vocab/terms/own.js";
import { biro, c4o, cito, eli, eliDl, foaf, oa, org, prov, rdf, sd, time } from "../../../src/vocab/terms/standard.js";
import { make, minimalArchive, type Overrides, sampleArchive } from "../../support/factories.js";
import { BASE, collect, sortedLines } from "../../support/rdf.js";

const id = (path: string) => `${BASE}id/${path}`;

let shortcuts: Shortcuts;
const derive = <E>(entityClass: EntityClass<E>, overrides: Overrides<E>): readonly Quad[] =>
  shortcuts(definitionOf(entityClass), make(entityClass, overrides) as unknown as AnyRecord, BASE);

/** Whether a statement is made; of the object the value counts. */
const says = (quads: readonly Quad[], subject: string, property: string, object: string): boolean =>
  quads.some((quad) => quad.subject.value === subject && quad.predicate.value === property && quad.object.value === object);

describe("what follows from the records", () => {
  beforeAll(() => {
    shortcuts = archiveShortcuts();
  });

  it("takes a document for a work with its text and its file", () => {
    const quads = derive(Document, {
      id: "document/kst-1-2",
      identifier: "kst-1-2",
      status: "HELD",
      title: "Verslag",
      language: "nl",
      mediaType: "application/pdf",
      sourceUrl: "https://example.org/kst-1-2.pdf",
      dossiers: ["dossier/1"],
    });
    const work = id("document/kst-1-2");
    expect(says(quads, work, eli.is_realized_by, `${work}#text`)).toBe(true);
    expect(says(quads, `${work}#text`, eli.language, "http://publications.europa.eu/resource/authority/language/NLD")).toBe(true);
    expect(says(quads, `${work}#text`, eli.is_embodied_by, `${work}#file`)).toBe(true);
    expect(says(quads, `${work}#file`, eli.media_type, "http://www.iana.org/assignments/media-types/application/pdf")).toBe(true);
    expect(says(quads, `${work}#file`, eli.is_exemplified_by, "https://example.org/kst-1-2.pdf")).toBe(true);
    expect(says(quads, id("dossier/1"), eli.has_member, work)).toBe(true);
  });

  it("says of the named graph of a document which document it is about and from which file it comes", () => {
    const graph = `${BASE}graph/document/kst-1-2`;
    const said = derive(Document, { id: "document/kst-1-2" });
    expect(says(said, graph, rdf.type, sd.NamedGraph)).toBe(true);
    expect(says(said, graph, sd.name, graph)).toBe(true);
    expect(says(said, graph, foaf.primaryTopic, id("document/kst-1-2"))).toBe(true);
    const version = { document: "document/kst-1-2", source: "source-file/abc" };
    const files = (quads: readonly Quad[]) =>
      quads
        .filter(({ subject, predicate }) => subject.value === graph && predicate.value === prov.wasDerivedFrom)
        .map((quad) => quad.object.value);
    expect(files(derive(DocumentVersion, { ...version, id: "document-version/2", replacedAt: null }))).toEqual([id("source-file/abc")]);
    expect(files(derive(DocumentVersion, { ...version, id: "document-version/1", replacedAt: "2026-01-01T00:00:00Z" }))).toEqual([]);
  });

  it("gives a document that is only cited neither text nor file, and a language without an authority none", () => {
    const cited = derive(Document, { id: "document/kst-1-3", status: "CITED", sourceUrl: "https://example.org/" });
    expect(cited.filter((quad) => quad.predicate.value === eli.is_realized_by)).toEqual([]);
    const other = derive(Document, { id: "document/kst-1-4", status: "HELD", language: "tlh" });
    expect(other.filter((quad) => quad.predicate.value === eli.language)).toEqual([]);
  });

  it("joins what was announced and what was held only where a report says that it was held", () => {
    const council = (key: string, roles: readonly ("ANNOTATED_AGENDA" | "REPORT")[]) =>
      derive(Council, {
        id: `council/${key}`,
        documents: roles.map((role) => ({ id: `document/${role === "REPORT" ? "verslag" : "agenda"}-${key}`, role })),
      });
    const executed = (quads: readonly Quad[]) => quads.filter((quad) => quad.predicate.value === eliDl.executed).length;
    const both = council("both", ["ANNOTATED_AGENDA", "REPORT"]);
    expect(says(both, id("council/both#foreseen").replace("%23", "#"), rdf.type, eliDl.ForeseenActivity)).toBe(true);
    expect(says(both, id("council/both"), eliDl.executed, `${id("council/both")}#foreseen`)).toBe(true);
    const announced = council("announced", ["ANNOTATED_AGENDA"]);
    expect([executed(announced), says(announced, id("council/announced"), rad.foreseenAs, `${id("council/announced")}#foreseen`)]).toEqual([
      0,
      true,
    ]);
    const reported = council("reported", ["REPORT"]);
    expect(reported.filter((quad) => quad.predicate.value === rad.foreseenAs)).toEqual([]);
    const item = derive(AgendaItem, {
      id: "agenda-item/both/1",
      council: "council/both",
      documents: ["document/agenda-both", "document/verslag-both"],
    });
    expect(says(item, id("agenda-item/both/1"), eliDl.recorded_in_a_realization_of, id("document/verslag-both"))).toBe(true);
    expect(says(item, `${id("agenda-item/both/1")}#foreseen`, eliDl.forms_part_of, `${id("council/both")}#foreseen`)).toBe(true);
  });

  it("gives each reference in a footnote a pointer of its own, and a citation only where it leads to a document", () => {
    const waiting = derive(Reference, {
      id: "reference/a/1",
      from: "document/a",
      footnote: "footnote/a/1",
      target: null,
      status: "NOT_HELD",
    });
    expect(says(waiting, `${id("reference/a/1")}#pointer`, c4o.denotes, id("reference/a/1"))).toBe(true);
    expect(says(waiting, `${id("reference/a/1")}#pointer`, rad.pointsToNote, id("footnote/a/1"))).toBe(true);
    expect(says(waiting, id("reference/a/1"), rdf.type, rad.UnresolvedReference)).toBe(true);
    expect(waiting.filter((quad) => [biro.references, cito.hasCitedEntity].includes(quad.predicate.value))).toEqual([]);
    const resolved = derive(Reference, {
      id: "reference/a/2",
      from: "document/a",
      footnote: null,
      target: "document/b",
      status: "RESOLVED",
    });
    expect(says(resolved, `${id("document/a")}#cites-b`, prov.wasDerivedFrom, id("reference/a/2"))).toBe(true);
    expect(resolved.filter((quad) => quad.predicate.value === c4o.denotes)).toEqual([]);
  });

  it("leads from a position to its words, and to the group that holds it with its named members", () => {
    const quads = derive(Position, {
      id: "position/a/1",
      evidence: "anchor/a/1",
      quantifier: "MOST",
      namedMembers: ["actor/nld"],
      document: "document/a",
      coder: "coder/positions-1",
    });
    const position = id("position/a/1");
    expect(says(quads, `${position}#annotation`, oa.hasBody, position)).toBe(true);
    expect(says(quads, `${position}#annotation`, oa.hasTarget, `${id("anchor/a/1")}#place`)).toBe(true);
    expect(says(quads, `${position}#group`, rad.quantifier, `${rad.$namespace}group-quantifier-most`)).toBe(true);
    expect(says(quads, `${position}#group`, foaf.member, id("actor/nld"))).toBe(true);
    expect(says(quads, position, prov.wasGeneratedBy, `${id("document/a")}#reading`)).toBe(true);
    const anchor = derive(TextAnchor, { id: "anchor/a/1", document: "document/a" });
    expect(says(anchor, `${id("anchor/a/1")}#place`, oa.hasSource, `${id("document/a")}#text`)).toBe(true);
    expect(
      derive(Position, { id: "position/a/2", evidence: null, quantifier: null }).some((quad) => quad.predicate.value === rad.group),
    ).toBe(false);
  });

  it("says of a presidency which member state is president, of what and when", () => {
    const term = derive(Presidency, {
      id: "presidency/2025-2",
      country: "country/DNK",
      startDate: "2025-07-01",
      endDate: "2025-12-31",
      trioGroup: "trio/1",
    });
    expect(says(term, `${id("presidency/2025-2")}#start`, time.inXSDDate, "2025-07-01")).toBe(true);
    const actor = derive(Actor, { id: "actor/dnk", kind: "MEMBER_STATE", country: "country/DNK" });
    expect(says(actor, id("presidency/2025-2"), org.member, id("actor/dnk"))).toBe(true);
    expect(says(actor, id("trio/1"), foaf.member, id("actor/dnk"))).toBe(true);
    const office = derive(Actor, { id: "actor/minister", kind: "OFFICE", country: "country/DNK" });
    expect(office.some((quad) => quad.predicate.value === org.member)).toBe(false);
  });

  it("says once what became of a configuration", () => {
    const make = (code: string, validFrom: string | null, validUntil: string | null, dossier: string | null) =>
      derive(CouncilConfiguration, { id: `configuration/${code}`, kind: "CONFIGURATION", validFrom, validUntil, dossier });
    const quads = [
      ...make("fac", "2009-12-01", null, "dossier/2"),
      ...make("gac", "2009-12-01", null, "dossier/2"),
      ...make("gaerc", null, "2009-11-30", "dossier/2"),
      ...make("other", "2009-12-01", null, null),
    ];
    const events = quads.filter((quad) => quad.object.value === org.ChangeEvent);
    const results = quads.filter((quad) => quad.predicate.value === org.resultingOrganization).map((quad) => quad.object.value);
    expect([events.length, results]).toEqual([1, [id("configuration/fac"), id("configuration/gac")]]);
  });

  it("says who spoke for a member state as a participation, and which activity a version came from", () => {
    const quads = derive(Representation, { id: "representation/a/1", person: "A. Example", council: "council/c", actor: "actor/nld" });
    expect(says(quads, `${id("representation/a/1")}#person`, foaf.name, "A. Example")).toBe(true);
    expect(says(quads, id("council/c"), eliDl.had_participation, id("representation/a/1"))).toBe(true);
    const version = derive(DocumentVersion, { id: "document-version/a/1", document: "document/a", replacedAt: null });
    expect(says(version, `${id("document-version/a/1")}#intake`, prov.wasAssociatedWith, rad.program)).toBe(true);
    expect(says(version, `${id("document/a")}#reading`, prov.used, id("document-version/a/1"))).toBe(true);
    expect(derive(DocumentVersion, { id: "document-version/a/2", document: "document/a", replacedAt: "2026-01-02T00:00:00Z" }).length).toBe(
      6,
    );
    expect(says(derive(Coder, { id: "coder/x", method: "HUMAN" }), id("coder/x"), rdf.type, prov.Person)).toBe(true);
  });
});

describe("the reading of a document", () => {
  const reading = `${id("document/a")}#reading`;
  const aboutIt = (quads: readonly Quad[]) => quads.filter(({ subject }) => subject.value === reading);

  beforeEach(() => {
    shortcuts = archiveShortcuts();
  });

  it("is described where its text is kept, though nothing was found in it", async () => {
    const quads = derive(DocumentVersion, { id: "document-version/a/1", document: "document/a", replacedAt: null });
    expect(says(quads, reading, rdf.type, prov.Activity)).toBe(true);
    expect(says(quads, reading, prov.used, id("document-version/a/1"))).toBe(true);
    expect(says(quads, reading, prov.wasAssociatedWith, rad.program)).toBe(true);
    expect(await makeValidator()(aboutIt(quads))).toMatchObject({ conforms: true, checked: 1 });
  });

  it("is described by the first fact, and told of each coder that found something", () => {
    const found = (number: number, coder: string) =>
      derive(Reference, { id: `reference/a/${number}`, from: "document/a", target: null, footnote: null, coder });
    expect(aboutIt(found(1, "coder/x")).map(({ predicate, object }) => [predicate.value, object.value])).toEqual([
      [rdf.type, prov.Activity],
      [prov.used, id("document/a")],
      [prov.wasAssociatedWith, id("coder/x")],
    ]);
    expect(aboutIt(found(2, "coder/x"))).toEqual([]);
    expect(aboutIt(found(3, "coder/y")).length).toBe(1);
  });
});

describe.each([
  ["minimal", minimalArchive()],
  ["sample", sampleArchive()],
] as const)("the export of the %s archive", (_name, archive) => {
  let quads: readonly Quad[];
  beforeAll(async () => {
    quads = await collect(archiveQuads((definition) => archive.get(definition.entityClass) ?? [], BASE));
  });

  it("has no blank nodes and says nothing twice", () => {
    expect(quads.filter(({ subject, object }) => subject.termType === "BlankNode" || object.termType === "BlankNode")).toEqual([]);
    expect(sortedLines(quads, true).length).toBe(quads.length);
  });

  it("describes every thing of its own that it leads to, fragments of things among them", () => {
    const described = new Set(quads.filter(({ predicate }) => predicate.value === rdf.type).map(({ subject }) => subject.value));
    const mentioned = new Set(quads.map(({ object }) => object.value).filter((iri) => iri.startsWith(`${BASE}id/`)));
    expect([...mentioned].filter((iri) => !described.has(iri))).toEqual([]);
  });

  it("gives what follows the classes that describe it", () => {
    const classes = new Set(quads.filter(({ predicate }) => predicate.value === rdf.type).map(({ object }) => object.value));
    const expected = [eli.Expression, oa.SpecificResource, prov.Activity, time.ProperInterval];
    expect(expected.filter((iri) => !classes.has(iri))).toEqual([]);
  });
});
