import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Quad } from "@rdfjs/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { definitionOf } from "../../../src/model/define/metadata.js";
import { Position } from "../../../src/model/entities/position.js";
import { archiveQuads } from "../../../src/rdf/export-archive.js";
import { termFactory } from "../../../src/rdf/n3.js";
import { recordToQuads } from "../../../src/rdf/record-to-quads.js";
import { MOST_VIOLATIONS, validateFile, validateQuads } from "../../../src/rdf/validate.js";
import { rad } from "../../../src/vocab/terms/own.js";
import { make, sampleArchive } from "../../support/factories.js";
import { BASE, collect, textOf } from "../../support/rdf.js";

const archive = sampleArchive();
const sample = () => archiveQuads((definition) => archive.get(definition.entityClass) ?? [], BASE);

describe("validateQuads", () => {
  it("finds nothing wrong with the sample archive", async () => {
    const records = [...archive.values()].reduce((sum, list) => sum + list.length, 0);
    expect(await validateQuads(sample())).toEqual({ conforms: true, checked: records, count: 0, violations: [] });
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

  it("says when nothing in the file was meant for this archive", async () => {
    const file = await fileWith("other.ttl", "<https://example.org/a> <https://example.org/b> 1 .");
    expect(await validateFile(file)).toEqual({ conforms: true, checked: 0, count: 0, violations: [] });
  });

  it.each([
    ["missing.ttl", undefined, "INPUT_NOT_FOUND", "no such file"],
    ["letter.docx", "", "INPUT_NOT_TEXT", "use one of the extensions"],
    ["data.jsonld", "{}", "INPUT_NOT_TEXT", "convert it"],
    ["broken.ttl", '<https://example.org/a>\n  <https://example.org/b> "open .', "INPUT_NOT_TEXT", "line 2"],
  ])("refuses %s with one clear line", async (name, content, code, line) => {
    const file = content === undefined ? join(folder, name) : await fileWith(name, content);
    await expect(validateFile(file)).rejects.toMatchObject({ code, line: expect.stringContaining(line) as string, place: file });
  });
});
