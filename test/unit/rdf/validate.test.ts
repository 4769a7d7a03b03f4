import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Quad } from "@rdfjs/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { definitionOf } from "../../../src/model/define/metadata.js";
import { Position } from "../../../src/model/entities/position.js";
import { archiveQuads } from "../../../src/rdf/export-archive.js";
import { parseRdf, termFactory } from "../../../src/rdf/n3.js";
import { CONTEXT_IRI } from "../../../src/rdf/read/read-json-ld.js";
import { recordToQuads } from "../../../src/rdf/record-to-quads.js";
import { MOST_VIOLATIONS, makeValidator, validateFile, validateQuads } from "../../../src/rdf/validate.js";
import { rad } from "../../../src/vocab/terms/own.js";
import { rdf } from "../../../src/vocab/terms/standard.js";
import { make, sampleArchive } from "../../support/factories.js";
import { BASE, collect, textOf } from "../../support/rdf.js";

const archive = sampleArchive();
const sample = () => archiveQuads((definition) => archive.get(definition.entityClass) ?? [], BASE);

describe("validateQuads", () => {
  it("finds nothing wrong with the sample archive", async () => {
    const records = [...archive.values()].reduce((sum, list) => sum + list.length, 0);
    const report = await validateQuads(sample());
    expect(report).toMatchObject({ conforms: true, count: 0, violations: [] });
    expect(report.checked).toBeGreaterThan(records);
  });

  it("says which thing lacks which property", async () => {
    const id = `${BASE}id/council/2025-12-05-telecom`;
    const quads = (await collect(sample())).filter((quad) => !(quad.subject.value === id && quad.predicate.value === rad.formationCode));
    const report = await validateQuads(quads);
    expect(report).toMatchObject({ conforms: false, count: 1, violations: [{ focusNode: id, path: rad.formationCode, value: null }] });
    expect(report.violations[0]?.message).toMatch(/1/);
  });

  it("refuses a value outside its closed list, a date in words and a text in place of a thing", async () => {
    const { namedNode, literal, quad } = termFactory;
    const dateType = namedNode("http://www.w3.org/2001/XMLSchema#date");
    const replaced = new Map<string, Quad["object"]>([
      [rad.stance, namedNode(`${rad.stance}-invented`)],
      [rad.coder, literal("somebody")],
      [rad.dueDate, literal("december 2025", dateType)],
    ]);
    const quads = (await collect(sample())).map((item) => {
      const object = replaced.get(item.predicate.value);
      return object === undefined ? item : quad(item.subject, item.predicate, object);
    });
    const { violations } = await validateQuads(quads);
    expect(new Set(violations.map((violation) => violation.path))).toEqual(new Set(replaced.keys()));
  });

  it("says something of every violation: what the shape says, or else what its kind of constraint demands", async () => {
    const { namedNode, quad } = termFactory;
    const council = quad(namedNode("http://example.org/a"), namedNode(rdf.type), namedNode(rad.Council));
    const { violations } = await validateQuads([council]);
    expect(violations.filter(({ message }) => message.trim() === "")).toEqual([]);
    expect(violations.map(({ message }) => message)).toContain("Value is not of the class eli-dl:Activity");
    const shapes = parseRdf(
      `@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix e: <https://example.org/> .
      e:shape a sh:NodeShape ; sh:targetNode e:a ; sh:or ( [ sh:class e:One ] ) ; sh:xone ( [ sh:class e:One ] ) ; sh:and ( [ sh:class e:One ] ) .`,
      "ttl",
    );
    const report = await makeValidator(shapes)([quad(namedNode("https://example.org/a"), namedNode(rdf.type), namedNode(rad.Council))]);
    expect(report.violations.map(({ message }) => message).sort()).toEqual([
      "Value conforms to none of the shapes of which it must conform to one",
      "Value does not conform to all of the shapes that it must",
      "Value does not conform to exactly one of the shapes",
    ]);
  });

  it("counts all violations of many batches, but lists only the first", async () => {
    const definition = definitionOf(Position);
    function* manyBroken() {
      for (let index = 0; index < MOST_VIOLATIONS + 5; index += 1) {
        const quads = recordToQuads(definition, { ...make(Position, { id: `position/kst-1/${index}` }) }, BASE);
        yield* quads.filter((quad) => quad.predicate.value !== rad.holder);
      }
    }
    const report = await validateQuads(manyBroken());
    expect(report).toMatchObject({ conforms: false, checked: MOST_VIOLATIONS + 5, count: MOST_VIOLATIONS + 5 });
    expect(report.violations).toHaveLength(MOST_VIOLATIONS);
  });
});

describe("statements that do not fit into memory", () => {
  it("are checked all the same, in whatever order they come", async () => {
    const quads = await collect(sample());
    const without = quads.filter((quad) => quad.predicate.value !== rad.formationCode);
    const spread = without.map((_, index) => without[(index * 7919) % without.length] as Quad);
    const validate = makeValidator();
    expect(await validate(spread, { held: 100 })).toEqual({ ...(await validate(without)), violations: expect.anything() as unknown });
    expect((await validate(spread, { held: 100 })).count).toBe(2);
  });

  it("leave no file behind, also when reading them fails", async () => {
    const left = async () => (await readdir(tmpdir())).filter((name) => name.startsWith("raadsarchief-validate-parts-"));
    const before = await left();
    async function* failing() {
      yield* sample();
      throw new Error("the end of the disk");
    }
    await expect(makeValidator()(failing(), { held: 50 })).rejects.toThrow("the end of the disk");
    expect(await left()).toEqual(before);
  });
});

describe("validateFile", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "raadsarchief-validate-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const fileWith = async (name: string, content: string): Promise<string> => {
    await writeFile(join(folder, name), content);
    return join(folder, name);
  };

  it("accepts the archive's own export, also with its lines in another order", async () => {
    const lines = (await textOf(sample(), "nq")).trimEnd().split("\n").reverse().join("\n");
    expect(await validateFile(await fileWith("reversed.nq", lines))).toMatchObject({ conforms: true, count: 0 });
  });

  it.each(["nt", "ttl", "nq", "trig", "jsonld"] as const)("accepts the archive's own export as %s", async (format) => {
    const text = await textOf(sample(), format, { base: BASE });
    expect(await validateFile(await fileWith(`sample.${format}`, text))).toMatchObject({ conforms: true, count: 0 });
  });

  it("finds what is wrong in RDF/XML, and in a compressed file", async () => {
    const xml = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:rad="${rad.$namespace}">
      <rad:Coverage rdf:about="${BASE}id/coverage/telecom-2025"/></rdf:RDF>`;
    const plain = await validateFile(await fileWith("coverage.rdf", xml));
    expect(plain).toMatchObject({ conforms: false, checked: 1 });
    await writeFile(join(folder, "coverage.rdf.gz"), gzipSync(xml));
    expect(await validateFile(join(folder, "coverage.rdf.gz"))).toEqual(plain);
  });

  it("reads JSON-LD that names the archive's own context", async () => {
    const document = { "@context": CONTEXT_IRI, id: `${BASE}id/country/nld`, type: "Country" };
    const report = await validateFile(await fileWith("country.jsonld", JSON.stringify(document)));
    expect(report).toMatchObject({ conforms: false, checked: 1 });
  });

  it("says when nothing in the file was meant for this archive", async () => {
    const file = await fileWith("other.ttl", "<https://example.org/a> <https://example.org/b> 1 .");
    expect(await validateFile(file)).toEqual({ conforms: true, checked: 0, count: 0, violations: [] });
  });

  it.each([
    ["missing.ttl", undefined, "INPUT_NOT_FOUND", "no such file"],
    ["letter.docx", "", "INPUT_NOT_TEXT", "use one of the extensions"],
    ["data.jsonld", '{"@context": "https://example.org/context"}', "INPUT_NOT_TEXT", "nothing is fetched"],
    ["cut.jsonld", '{"@id": ', "INPUT_NOT_TEXT", "not well-formed"],
    ["broken.rdf", "<rdf:RDF></b>", "INPUT_NOT_TEXT", "not well-formed"],
    ["cut.rdf", "<rdf:RDF", "INPUT_NOT_TEXT", "not well-formed"],
    ["not-compressed.nt.gz", "text", "INPUT_NOT_TEXT", "header"],
    ["broken.ttl", '<https://example.org/a>\n  <https://example.org/b> "open .', "INPUT_NOT_TEXT", "line 2"],
  ])("refuses %s with one clear line", async (name, content, code, line) => {
    const file = content === undefined ? join(folder, name) : await fileWith(name, content);
    await expect(validateFile(file)).rejects.toMatchObject({ code, line: expect.stringContaining(line) as string, place: file });
  });
});
