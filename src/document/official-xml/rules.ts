import type { ElementRule, MarkupRules } from "../markup/markup-marks.js";
import type { MarkupElement } from "../markup/markup-tree.js";
import { xmlCharacter } from "../markup/xml-characters.js";

/** Parts of a signature, which touch in the source and are printed apart. */
const APART = new Set(["functie", "naam", "voornaam", "achternaam"]);

/**
 * What the elements of an official publication are among the words: a footnote and a second marker of one are cut out of them, the parts of a
 * signature stand apart, everything else is words.
 *
 * @param numberOf the number of the footnote that a `noot` is or a `nootref` leads to
 */
export function officialRules(numberOf: (element: MarkupElement) => string | undefined): MarkupRules {
  return {
    character: xmlCharacter,
    element: (element): ElementRule => {
      if (APART.has(element.name)) return { before: " ", elementsOnly: element.name === "naam" };
      if (element.name !== "noot" && element.name !== "nootref") return {};
      const label = numberOf(element);
      const kind = element.name === "noot" ? "NOTE" : "FOOTNOTE_MARKER";
      return { cut: { kind, ...(label === undefined ? {} : { label }) } };
    },
  };
}
