import { invariant } from "../../kernel/errors.js";

/** The letter of a type of act in a CELEX number. */
export type ActLetter = "R" | "L" | "D" | "F" | "H";

const TYPES: readonly (readonly [source: string, letter: ActLetter])[] = [
  ["[Vv]erordening(?:en)?|VERORDENING|Regulations?", "R"],
  ["[Rr]ichtlijn(?:en)?|RICHTLIJN|Directives?", "L"],
  ["[Kk]aderbesluit(?:en)?|KADERBESLUIT|Framework Decisions?", "F"],
  ["[Bb]esluit(?:en)?|BESLUIT|[Bb]eschikking(?:en)?|Decisions?", "D"],
  ["[Aa]anbeveling(?:en)?|Recommendations?", "H"],
];

/** Source of a regular expression for the word that says what an act is; it may be the end of a compound (`Drinkwaterrichtlijn`). */
export const ACT_TYPE = TYPES.map(([source]) => source).join("|");

const WHOLE_TYPES = TYPES.map(([source, letter]) => ({ pattern: new RegExp(`^(?:${source})$`, "u"), letter }));

/** The letter of a word matched by `ACT_TYPE`. */
export function actLetter(word: string): ActLetter {
  const type = WHOLE_TYPES.find(({ pattern }) => pattern.test(word));
  invariant(type !== undefined, `${word} is no type of act`);
  return type.letter;
}

/** Whether the word announces more than one act. */
export function isPluralType(word: string): boolean {
  return /en$|s$/u.test(word);
}
