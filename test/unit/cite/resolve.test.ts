import { describe, expect, it } from "vitest";
import { findCitations } from "../../../src/cite/find-citations.js";
import type { DossierRange } from "../../../src/cite/near-dossiers.js";
import type { KnownDocument } from "../../../src/cite/resolution/known-document.js";
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

function resolve(
  text: string,
  holdings: Readonly<Record<string, HoldingStatus>> = {},
  told: Partial<Pick<KnownDocument, "date" | "chamber">> = {},
): Resolution {
  const [citation] = findCitations(text, "FOOTNOTE");
  if (citation === undefined) throw new Error(`no citation in ${text}`);
  const known: ResolutionKnowledge = {
    documents: (normal) => {
      const status = holdings[normal];
      return status === undefined ? [] : [{ identifier: normal, status, date: null, chamber: null, ...told }];
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

  describe("of a document that what is printed contradicts", () => {
    const held = { "kst-21501-33-1149": "HELD", "kst-35571-C": "HELD" } as const;
    const told = { date: "2025-09-18", chamber: "TWEEDE_KAMER" } as const;

    it.each([
      ["Kamerstukken II 1998/99, 21 501-33, nr. 1149", "kst-21501-33-1149", "2025-09-18, which is not in the parliamentary year 1998-1999"],
      ["Kamerstukken I 2025/26, 21 501-33, nr. 1149", "kst-21501-33-1149", "a paper of the Tweede Kamer; the Eerste Kamer is printed"],
      ["Kamerstukken II 2025/26, 35 571, C", "kst-35571-C", "a paper of the Eerste Kamer; the Tweede Kamer is printed"],
    ])("gives it as what may have been meant, and links to nothing: %s", (text, normal, reason) => {
      const { status, target, candidates } = resolve(text, held, told);
      expect({ status, target }).toEqual({ status: "SUSPECT", target: null });
      expect(candidates.map((candidate) => candidate.normal)).toEqual([normal]);
      expect(candidates[0]?.reason).toContain(reason);
      expect(candidates[0]?.reasonNl).toMatch(/gedrukt staat/u);
    });

    it.each([
      ["Kamerstukken II 2025/26, 21 501-33, nr. 1149", "2025-09-18"],
      // Dated before the third Tuesday of September, and cited with the year that began a little later.
      ["Kamerstukken II 2025/26, 21 501-33, nr. 1149", "2025-07-20"],
      ["Kamerstukken II 2024/25, 21 501-33, nr. 1149", "2025-11-10"],
      ["Kamerstuk 21 501-33, nr. 1149", "1999-01-01"],
    ])("links where nothing clearly contradicts it: %s of %s", (text, date) => {
      expect(resolve(text, held, { ...told, date }).status).toBe("RESOLVED");
      expect(resolve(text, held).status).toBe("RESOLVED");
    });

    it.each([
      ["Kamerstukken II 2025/26, 21 501-33, nr. 1149", "2025-07-10"],
      ["Kamerstukken II 2024/25, 21 501-33, nr. 1149", "2025-11-20"],
    ])("does not link where the date is more than two months off: %s of %s", (text, date) => {
      expect(resolve(text, held, { ...told, date }).status).toBe("SUSPECT");
    });
  });

  it.each([
    ["Kamerstuk 22 112, nr. 41133", "kst-22112-41133", "kst-22112-4113"],
    ["Kamerstuk 2 501-33, nr. 1149", "kst-2501-33-1149", "kst-21501-33-1149"],
    ["Kamerstuk 22 12, nr. 4113", "kst-2212-4113", "kst-22112-4113"],
    ["Kamerstuk 222 112, nr. 5", "kst-222112-5", "kst-22112-5"],
  ])("suspects a number that no paper can have: %s", (text, normal, meant) => {
    const [citation] = findCitations(text, "BODY");
    expect(citation?.normal).toBe(normal);
    const { status, target, candidates } = resolve(text);
    expect({ status, target }).toEqual({ status: "SUSPECT", target: null });
    expect(candidates.map((candidate) => candidate.normal)).toContain(meant);
  });

  it("suspects a number that no paper can have, also where nothing is known that may have been meant", () => {
    expect(resolve("Kamerstuk 45 678, nr. 12345")).toEqual({ status: "SUSPECT", target: null, candidates: [] });
  });
});

describe("growthMargin", () => {
  it("is a quarter of the dossier, and at least 50", () => {
    expect([growthMargin(0), growthMargin(18), growthMargin(1160)]).toEqual([50, 50, 290]);
  });
});
