import { describe, expect, it } from "vitest";
import { QUANTIFIER_WORDS, quantifierOf } from "../../../../src/extract/positions/quantifiers.js";
import { SPEECH_ACT_RULES } from "../../../../src/extract/positions/speech-act-lexicon.js";
import { VERBS } from "../../../../src/extract/positions/verb-forms.js";
import { GroupQuantifier, SpeechAct } from "../../../../src/vocab/lists/position.js";

describe("the lexicons of the positions extractor", () => {
  it("conjugate every verb that a rule names", () => {
    expect(SPEECH_ACT_RULES.flatMap(({ verbs }) => verbs).filter((verb) => !VERBS.has(verb))).toEqual([]);
  });
  it("give every verb they conjugate something to do", () => {
    const used = new Set(SPEECH_ACT_RULES.flatMap(({ verbs }) => verbs));
    expect([...VERBS.keys()].filter((verb) => !used.has(verb))).toEqual([]);
  });
  it("reach every speech act", () => {
    const acts = new Set<string>(SPEECH_ACT_RULES.map(({ act }) => act));
    expect(SpeechAct.keys.filter((act) => !acts.has(act))).toEqual([]);
  });
  it("have phrases for every quantifier but the one that is read from the predicate", () => {
    const phrased = new Set<string | null>(QUANTIFIER_WORDS.map(quantifierOf));
    expect(GroupQuantifier.keys.filter((quantifier) => !phrased.has(quantifier))).toEqual(["BROAD_SUPPORT"]);
  });
  it("read a separable verb in one word only where it closes the clause", () => {
    expect(VERBS.get("oproepen")?.finite.has("riep")).toBe(true);
    expect(VERBS.get("oproepen")?.final.has("opgeroepen")).toBe(true);
    expect(VERBS.get("voorstellen")?.final.has("voorstel")).toBe(false);
  });
  it("read no quantity where none is said", () => {
    expect(quantifierOf("andere")).toBeNull();
    expect(quantifierOf("De meesten")).toBe("MOST");
  });
});
