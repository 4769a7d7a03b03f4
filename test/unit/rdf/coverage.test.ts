import { describe, expect, it } from "vitest";
import { type CoverageFigures, coverageQuads } from "../../../src/rdf/coverage.js";
import { archiveQuads } from "../../../src/rdf/export-archive.js";
import { quadsToRecords } from "../../../src/rdf/quads-to-records.js";
import { validateQuads } from "../../../src/rdf/validate.js";
import { rad } from "../../../src/vocab/terms/own.js";
import { rdf } from "../../../src/vocab/terms/standard.js";
import { sampleArchive } from "../../support/factories.js";
import { BASE, collect, quadsOf, sortedLines, textOf } from "../../support/rdf.js";

const FIGURES: CoverageFigures = {
  formationYears: [
    {
      formationCode: "telecom",
      formation: "Telecomraad",
      year: 2025,
      councils: 4,
      agenda: { known: 3, held: 1 },
      consultation: { known: 1, held: 1 },
      debate: { known: 0, held: 0 },
      report: { known: 2, held: 1 },
      daysBefore: { minimum: -1, median: 8, maximum: 14 },
      daysAfter: null,
      documents: 7,
      documentsHeld: 3,
    },
  ],
  dossiers: [
    {
      dossier: "dossier/21501-33",
      gaps: [
        { from: 5, until: 7 },
        { from: 9, until: 9 },
      ],
    },
  ],
};
const archive = sampleArchive();
const reader = ({ entityClass }: { readonly entityClass: Parameters<typeof archive.get>[0] }) => archive.get(entityClass) ?? [];

describe("coverageQuads", () => {
  const quads = [...coverageQuads(FIGURES, BASE)];
  const valuesOf = (property: string) => quads.filter((quad) => quad.predicate.value === property).map((quad) => quad.object.value);

  it("gives each formation and year an address of its own, with what is known and held", () => {
    const [thing] = quads.filter((quad) => quad.predicate.value === rdf.type);
    expect(thing?.subject.value).toBe(`${BASE}id/coverage/telecom-2025`);
    expect(thing?.object.value).toBe(rad.Coverage);
    expect(thing?.graph.value).toBe(`${BASE}graph/archive`);
    expect([rad.councilCount, rad.agendaCount, rad.heldAgendaCount, rad.daysBeforeMinimum].map(valuesOf)).toEqual([
      ["4"],
      ["3"],
      ["1"],
      ["-1"],
    ]);
  });

  it("says nothing of days that are not known", () => {
    expect([rad.daysAfterMinimum, rad.daysAfterMedian, rad.daysAfterMaximum].flatMap(valuesOf)).toEqual([]);
  });

  it("gives the gaps of a dossier as ranges", () => {
    expect(valuesOf(rad.numberGap)).toEqual(["5-7", "9"]);
  });

  it.each(["ttl", "jsonld", "nt"] as const)("is the same again when it is read back from %s", async (format) => {
    const graphless = sortedLines(quads, false);
    expect(sortedLines(await quadsOf(await textOf(quads, format, { base: BASE }), format), false)).toEqual(graphless);
  });
});

describe("archiveQuads with figures", () => {
  it("keeps the records as they were, and the shapes", async () => {
    const [without, withFigures] = [await collect(archiveQuads(reader, BASE)), await collect(archiveQuads(reader, BASE, FIGURES))];
    expect(withFigures.length).toBe(without.length + [...coverageQuads(FIGURES, BASE)].length);
    expect(quadsToRecords(withFigures, BASE)).toEqual(quadsToRecords(without, BASE));
    expect(await validateQuads(withFigures)).toMatchObject({ conforms: true });
  });
});
