import { describe, expect, it } from "vitest";
import { findCitations } from "../../../src/cite/find-citations.js";
import type { DossierRange } from "../../../src/cite/near-dossiers.js";
import { growthMargin, type Resolution, type ResolutionKnowledge, resolveReference } from "../../../src/cite/resolve.js";
import type { HoldingStatus } from "../../../src/vocab/lists/document.js";

const DOSSIERS: readonly DossierRange[] = [
  { key: "22112", title: "Nieuwe Commissievoorstellen", highestNumber: 4412 },
  { key: "26643", title: "Informatie- en communicatietechnologie", highestNumber: 1380 },
  { key: "32793", title: "Preventief gezondheidsbeleid", highestNumber: 840 },
  { key: "36259", title: "Digitale open strategische autonomie", highestNumber: 18 },
  { key: "21501-02", title: "Raad Algemene Zaken", highestNumber: 3240 },
  { key: "21501-33", title: "Raad voor Vervoer, Telecommunicatie en Energie", highestNumber: 1160 },
  { key: "21501-34", title: "Raad voor Onderwijs", highestNumber: 430 },
  { key: "36410-VII", title: "Begroting Binnenlandse Zaken", highestNumber: 120 },
];

function resolve(text: string, holdings: Readonly<Record<string, HoldingStatus>> = {}): Resolution {
  const [citation] = findCitations(text, "FOOTNOTE");
  if (citation === undefined) throw new Error(`no citation in ${text}`);
  const known: ResolutionKnowledge = {
    documents: (normal) => {
      const status = holdings[normal];
      return status === undefined ? [] : [{ identifier: normal, status }];
    },
    dossier: (key) => DOSSIERS.find((dossier) => dossier.key === key),
    dossiers: DOSSIERS,
  };
  return resolveReference(citation, known);
}

describe("resolveReference", () => {
  it("links to a document that is held, and to one that is known", () => {
    expect(resolve("Kamerstuk 26 643, nr. 1392", { "kst-26643-1392": "HELD" })).toEqual({
      status: "RESOLVED",
      target: "kst-26643-1392",
      candidates: [],
    });
    expect(resolve("Kamerstuk 26 643, nr. 1392", { "kst-26643-1392": "KNOWN" })).toEqual({
      status: "KNOWN",
      target: "kst-26643-1392",
      candidates: [],
    });
  });

  it("links a held document even where the dossier looks wrong", () => {
    expect(resolve("Kamerstuk 22 122, nr. 4113", { "kst-22122-4113": "HELD" }).status).toBe("RESOLVED");
  });

  it.each(["Kamerstuk 26 643, nr. 1392", "Kamerstuk 32 793, nr. 848", "Kamerstuk 26 643, nr. 978", "Kamerstuk 36 259, nr. 21"])(
    "does not suspect a number at or just beyond the end of a known dossier: %s",
    (text) => {
      const [citation] = findCitations(text, "BODY");
      expect(resolve(text)).toEqual({ status: "NOT_HELD", target: citation?.normal, candidates: [] });
    },
  );

  it("treats a document that is only cited as not held", () => {
    expect(resolve("Kamerstuk 26 643, nr. 978", { "kst-26643-978": "CITED" }).status).toBe("NOT_HELD");
  });

  it("suspects an unknown dossier one digit from a known one that has the number, and links to nothing", () => {
    const { status, target, candidates } = resolve("Kamerstuk 22 122, nr. 4113");
    expect({ status, target }).toEqual({ status: "SUSPECT", target: null });
    expect(candidates.map(({ normal }) => normal)).toEqual(["kst-22112-4113"]);
    expect(candidates[0]?.reason).toContain("reading 1 for 2 in place 4");
    expect(candidates[0]?.reasonNl).toContain("op plaats 4 een 1 lezen in plaats van een 2");
    expect(candidates[0]?.score).toBeGreaterThan(0.5);
  });

  it("suspects it still when an earlier pass has stored it as cited", () => {
    expect(resolve("Kamerstuk 22 122, nr. 4113", { "kst-22122-4113": "CITED" }).status).toBe("SUSPECT");
  });

  it("does not suspect an unknown dossier whose neighbours do not reach the number", () => {
    expect(resolve("Kamerstuk 22 122, nr. 4500")).toEqual({ status: "NOT_HELD", target: "kst-22122-4500", candidates: [] });
  });

  it("does not suspect a low number in an unknown dossier: every bill has one, and every dossier has neighbours", () => {
    expect(resolve("Kamerstuk 22 122, nr. 3").status).toBe("NOT_HELD");
    expect(resolve("Kamerstuk 36 410 VI, nr. 87").status).toBe("NOT_HELD");
  });

  it("does not suspect an unknown dossier without a near neighbour", () => {
    expect(resolve("Kamerstuk 29 385, nr. 1190").status).toBe("NOT_HELD");
  });

  it("suspects any number in the Council series that does not exist, ranking the likelier slip first", () => {
    const { status, candidates } = resolve("Kamerstuk 21 510-33, nr. 12");
    expect(status).toBe("SUSPECT");
    expect(candidates.map(({ normal }) => normal)).toEqual(["kst-21501-33-12"]);
    expect(resolve("Kamerstuk 21 501-35, nr. 400").candidates.map(({ normal }) => normal)).toEqual([
      "kst-21501-34-400",
      "kst-21501-33-400",
      "kst-21501-02-400",
    ]);
    expect(resolve("Kamerstuk 21 501, nr. 20").status).toBe("SUSPECT");
  });

  it("suspects a number far beyond the end of a known dossier when a near dossier has it", () => {
    const { status, candidates } = resolve("Kamerstuk 21 501-34, nr. 1149");
    expect(status).toBe("SUSPECT");
    expect(candidates[0]?.normal).toBe("kst-21501-33-1149");
  });

  it("does not suspect a number far beyond the end when no near dossier has it", () => {
    expect(resolve("Kamerstuk 36 259, nr. 999").status).toBe("NOT_HELD");
  });

  it("does not count the letters of the Eerste Kamer", () => {
    expect(resolve("Kamerstukken I 2020/21, 22 112, C").status).toBe("NOT_HELD");
    expect(resolve("Kamerstukken I 2020/21, 22 122, C").status).toBe("NOT_HELD");
  });

  it("says that a source in words is external", () => {
    expect(resolve("Persbericht Europese Commissie: Blauwdruk")).toEqual({ status: "EXTERNAL", target: null, candidates: [] });
  });

  it("says that a citation without a canonical form is ambiguous", () => {
    const [citation] = findCitations("Kamerstuk 26 643, nr. 978", "BODY");
    if (citation === undefined) throw new Error("no citation");
    const known: ResolutionKnowledge = { documents: () => [], dossier: () => undefined, dossiers: [] };
    expect(resolveReference({ ...citation, normal: null }, known).status).toBe("AMBIGUOUS");
  });
});

describe("growthMargin", () => {
  it("is a quarter of the dossier, and at least 50", () => {
    expect([growthMargin(0), growthMargin(18), growthMargin(1160)]).toEqual([50, 50, 290]);
  });
});
