import type { Found } from "./gold-score.js";

const LINK =
  /(?<number>\d{1,4})\s\((?<moved>\d{2}\s?\d{3})(?:[\s–-]{0,2}(?<movedSuffix>[IVXL]{1,5}|\d{2}))?\)|(?<dossier>\b\d{2}\s?\d{3})(?:[\s–-]{0,2}(?<suffix>[IVXL]{1,5}\b|\d{2}\b))?[\s,–-]{1,3}(?:nr\.?\s?)?(?<paper>\d{1,4})\b/gu;

/**
 * A yardstick: the generic way to link papers of the Dutch parliament, one pattern for five digits, perhaps a suffix, and a number, or the
 * number first. It knows no lists, no ranges, no Eerste Kamer and no other kinds, and trusts that a database refuses what does not exist.
 */
export function linkGenerically(text: string): Found[] {
  return [...text.matchAll(LINK)].map((match) => {
    const { number, moved, movedSuffix, dossier, suffix, paper } = match.groups ?? {};
    const printed = [(moved ?? dossier ?? "").replace(/\s/gu, ""), moved === undefined ? suffix : movedSuffix, number ?? paper];
    return {
      start: match.index,
      end: match.index + match[0].length,
      kind: "KAMERSTUK",
      normal: `kst-${printed.filter((part) => part !== undefined).join("-")}`,
    };
  });
}
