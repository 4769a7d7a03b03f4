import type { Quad } from "@rdfjs/types";
import { describe, expect, it } from "vitest";
import { UNNAMED } from "../../../src/catalog/catalog-facts.js";
import { catalogPageQuads, DUMPS_A_PAGE, dumpPageQuads, pageCount } from "../../../src/catalog/catalog-pages.js";
import { sampleDump, sampleFacts, wholeCatalog } from "../../support/catalog.js";
import { HAS_LINKED_DATA } from "../shared.js";
import { check, engine, type Finding, PROFILES, readShapes } from "./profiles.js";

const facts = sampleFacts();
const local = (iri: string): string => iri.replace(/^.*[/#]/, "");

/**
 * What the profiles recommend and the catalogue does not give, with the reason. The publisher of the sample is Dutch, so it is not on the list
 * of bodies of the EU; what a dump of the past covered is not known; no list has a code for SQLite; no service gives the data of an old dump.
 */
const KNOWN_WARNINGS = new Map([
  ["publisher", "not a body of the EU"],
  ["temporal", "an old dump"],
  ["format", "SQLite"],
  ["accessService", "an old dump"],
]);

async function findingsOf(files: readonly string[], catalog: readonly Quad[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const file of files) findings.push(...(await check(engine(readShapes([file])), catalog)));
  return findings;
}

describe.skipIf(!HAS_LINKED_DATA)("the catalogue (needs ../shared)", () => {
  it.each(Object.entries(PROFILES))(
    "breaks no rule of %s, and leaves out what it recommends for known reasons only",
    async (name, files) => {
      const findings = await findingsOf(files, wholeCatalog(facts));
      const warnings = findings.filter(({ severity }) => severity !== "Violation");
      console.info(
        `${name}: 0 violations, ${warnings.length} warnings: ${[...new Set(warnings.map(({ path }) => local(path)))].join(", ")}`,
      );
      expect(findings.filter(({ severity }) => severity === "Violation")).toEqual([]);
      expect(warnings.filter(({ path }) => !KNOWN_WARNINGS.has(local(path)))).toEqual([]);
    },
  );

  const all = [...new Set(Object.values(PROFILES).flat())];
  const violations = async (catalog: readonly Quad[]) =>
    (await findingsOf(all, catalog)).filter(({ severity }) => severity === "Violation");

  it("breaks none where the operator has said nothing of himself", async () => {
    expect(await violations(wholeCatalog({ ...facts, ...UNNAMED }))).toEqual([]);
  });

  it("breaks none where the archive is empty and nothing was dumped", async () => {
    const coverage = { ...facts.state.coverage, from: null, until: null };
    const state = { ...facts.state, changedAt: null, revision: 0, coverage };
    expect(await violations(wholeCatalog({ ...facts, state, dumps: [], sample: null }))).toEqual([]);
  });

  it("breaks none on any page by itself", async () => {
    const many = { ...facts, dumps: Array.from({ length: DUMPS_A_PAGE + 1 }, (_, index) => sampleDump(DUMPS_A_PAGE + 1 - index)) };
    expect(pageCount(many)).toBe(2);
    expect(await violations(catalogPageQuads(many, 1))).toEqual([]);
    expect(await violations(catalogPageQuads(many, 2))).toEqual([]);
  });

  it("breaks none in the description of one dump by itself", async () => {
    for (const dump of facts.dumps) expect(await violations(dumpPageQuads(facts, dump))).toEqual([]);
  });
});
