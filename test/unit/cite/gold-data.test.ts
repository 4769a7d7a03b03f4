import { describe, expect, it } from "vitest";
import { findCitations } from "../../../src/cite/find-citations.js";
import { ReferenceKind } from "../../../src/vocab/lists/reference.js";
import { GOLD_FORMS, type GoldReference, goldLines, goldSamples } from "../../support/gold-samples.js";
import { judge, measures, score } from "../../support/gold-score.js";
import { hasCorpus, printAddress, splitOf } from "../../support/gold-texts.js";

const HALVES = ["dev", "test"] as const;

/** Below this overlap F1 on the half that may be looked at, something that was found is lost. */
const FLOOR = 0.97;

/** The shape of a normal form, for the kinds that have one of their own. */
const NORMALS: Partial<Record<ReferenceKind, RegExp>> = {
  KAMERSTUK: /^kst-\d{2,6}(?:-[A-Z\d]{1,6})?-(?:\d{1,4}[a-z]?|[A-Z]{1,3})$/u,
  DOSSIER: /^dossier-\d{4,6}(?:-[A-Z\d]{1,6})?$/u,
  HANDELINGEN: /^h-[te]k-\d{8}-\d{1,4}(?:-\d{1,3})?$/u,
  AANHANGSEL: /^ah-[te]k-\d{8}-\d{1,4}$/u,
  COM: /^(?:COM|JOIN|SWD|SEC|C)\(\d{4}\)\d{1,5}$/u,
  COUNCIL_DOCUMENT: /^ST-\d{1,5}-\d{4}(?:-(?:REV|ADD|COR)-\d{1,2})*$/u,
  PROCEDURE: /^\d{4}\/\d{4}[A-Z]?\([A-Z]{3}\)$/u,
  EU_ACT: /^\d{5}[A-Z]{1,2}\d{4}$/u,
  OFFICIAL_JOURNAL: /^oj-[LC]-\d{4}-\d{1,4}$/u,
  STAATSBLAD: /^stb-\d{4}-\d+$/u,
  STAATSCOURANT: /^stcrt-\d{4}-\d+$/u,
  TRACTATENBLAD: /^trb-\d{4}-\d+$/u,
};

const lines = HALVES.flatMap((half) => goldLines(half).map((line) => ({ half, line, address: printAddress(line) })));

describe("the gold data", () => {
  it("keeps every sample in its own half, and no text in both", () => {
    for (const { half, line, address } of lines) expect(splitOf(line), address).toBe(half);
    const hashes = HALVES.map((half) => goldLines(half).map(({ sha256 }) => sha256));
    for (const half of hashes) expect(new Set(half).size).toBe(half.length);
    expect(hashes[0]?.filter((hash) => hashes[1]?.includes(hash))).toEqual([]);
  });

  it("names known kinds and forms, and normal forms of the right shape", () => {
    for (const { line, address } of lines) {
      for (const { kind, form, normal } of line.references) {
        expect(ReferenceKind.keys, address).toContain(kind);
        expect(GOLD_FORMS, address).toContain(form);
        if (normal !== null) expect(normal, address).toMatch(NORMALS[kind] ?? /\S/u);
      }
    }
  });

  it("puts references in order, without overlaps but those of the members of one range", () => {
    for (const { line, address } of lines) {
      let previous: GoldReference | undefined;
      for (const reference of line.references) {
        const sameRange =
          previous?.form === "range" && reference.form === "range" && previous.start === reference.start && previous.end === reference.end;
        expect(reference.start, address).toBeLessThan(reference.end);
        expect(sameRange || reference.start >= (previous?.end ?? 0), address).toBe(true);
        previous = reference;
      }
    }
  });
});

describe.skipIf(!hasCorpus)("the gold data and its texts (needs ../shared)", () => {
  it("fits the texts: their hashes, and spans of whole words inside them", () => {
    for (const { address, text, wanted } of HALVES.flatMap(goldSamples)) {
      for (const { start, end } of wanted) {
        const surface = text.slice(start, end);
        expect(surface, address).toHaveLength(end - start);
        expect(surface, address).toBe(surface.trim());
        expect(text.slice(start - 1, start + 1), address).not.toMatch(/^\d{2}$/u);
        expect(text.slice(end - 1, end + 1), address).not.toMatch(/^\d{2}$/u);
      }
    }
  });

  it(`is found with an F1 of at least ${FLOOR} in the half that may be looked at`, () => {
    const judged = goldSamples("dev").map((sample) => judge(sample, ({ text, place }) => findCitations(text, place)));
    const all = score(judged, { want: ({ kind }) => kind, wrong: ({ found }) => found.kind }).get("all");
    expect(all === undefined ? 0 : measures(all, all.right).f1).toBeGreaterThanOrEqual(FLOOR);
  });
});
