import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { misprintOf, nearDossiers, splitDossierKey } from "../../../src/cite/near-dossiers.js";

describe("misprintOf", () => {
  it.each([
    ["22112", "22122", "SUBSTITUTED"],
    ["21501-33", "21510-33", "TRANSPOSED"],
    ["21501-33", "12501-33", "TRANSPOSED"],
    ["21501-33", "21501-35", "SUFFIX"],
    ["21501-33", "21501", "SUFFIX"],
    ["22112", "2112", "DROPPED_OR_ADDED"],
    ["22112", "221123", "DROPPED_OR_ADDED"],
  ])("explains %s printed as %s by one slip: %s", (meant, printed, misprint) => {
    expect(misprintOf(meant, printed)).toBe(misprint);
  });

  it.each([
    ["22112", "22112"],
    ["22112", "22133"],
    ["21501-33", "21502-34"],
    ["26643", "22112"],
    ["22112", "211"],
  ])("sees no single slip between %s and %s", (meant, printed) => {
    expect(misprintOf(meant, printed)).toBeUndefined();
  });

  it("finds a slip in both directions or in neither", () => {
    const key = fc.stringMatching(/^[12]{4,5}(-[12])?$/u);
    fc.assert(
      fc.property(key, key, (a, b) => {
        expect(misprintOf(a, b)).toBe(misprintOf(b, a));
      }),
    );
  });
});

describe("nearDossiers", () => {
  it("gives the dossiers one slip away and leaves out the dossier itself", () => {
    const dossiers = ["22112", "22122", "26643"].map((key) => ({ key, title: "", highestNumber: 10 }));
    expect(nearDossiers("22122", dossiers).map(({ dossier }) => dossier.key)).toEqual(["22112"]);
  });
});

describe("splitDossierKey", () => {
  it("splits a key at its suffix", () => {
    expect(splitDossierKey("36410-VI")).toEqual({ number: "36410", suffix: "VI" });
    expect(splitDossierKey("22112")).toEqual({ number: "22112", suffix: undefined });
  });
});
