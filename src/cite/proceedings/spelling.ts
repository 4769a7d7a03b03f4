import type { Chamber } from "../../vocab/lists/document.js";
import { DASH, GAP, WORD_END } from "../kamerstuk/spelling.js";

/** Source of a regular expression for the chamber whose proceedings they are; group `chamber`, read by `chamberOf`. */
export const CHAMBER = `(?:,?\\s{0,2}\\(?(?:der\\s|van\\sde\\s)?(?<chamber>II?|[TE]K|(?:Tweede|Eerste)\\sKamer)${WORD_END}\\)?\\.?)`;

/** Source of a regular expression for a parliamentary year, also a misprinted one; group `year`. Scans break `vergader-jaar`. */
export const YEAR = `(?:,?${GAP}(?:[Vv]ergader-?\\s?jaar|[Zz]it-?ting)?,?${GAP}(?<year>(?:18|19|20)\\d{2}\\s?(?:${DASH}|/)\\s?(?:${DASH}\\s?)?\\d{2,4})(?!\\d))`;

/** The chamber as official identifiers write it, and as the vocabulary does. */
export function chamberOf(printed: string): { readonly code: "tk" | "ek"; readonly chamber: Chamber } {
  return printed === "I" || printed.startsWith("E") ? { code: "ek", chamber: "EERSTE_KAMER" } : { code: "tk", chamber: "TWEEDE_KAMER" };
}
