import { ACT_TYPE } from "./act-type.js";

const LONGEST_SENTENCE = 200;
const SENTENCE_END = /[.!?;]\s{1,5}(?=\p{Lu})|\n\s{0,5}\n/gu;
const TYPES = new RegExp(`(?:${ACT_TYPE})(?![\\p{L}\\p{N}])`, "gu");

/** The word that says what an act is, nearest before this place in its sentence: `de richtlijn over afval (…)` gives `richtlijn`. */
export function typeBefore(text: string, at: number): string | undefined {
  const before = text.slice(Math.max(0, at - LONGEST_SENTENCE), at);
  return (before.split(SENTENCE_END).at(-1) ?? "").match(TYPES)?.at(-1);
}
