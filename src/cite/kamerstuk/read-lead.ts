import type { Chamber } from "../../vocab/lists/document.js";
import { DASH, GAP, WORD_END, WORD_START } from "./spelling.js";

/** What stands before the dossier and makes the number a citation: the word `Kamerstuk`, a chamber, a parliamentary year. */
export interface Lead {
  /** The chamber, where it is printed. */
  readonly chamber: Chamber | undefined;
  /** `2020-2021`; undefined when none is printed or the two years do not follow each other. */
  readonly parliamentaryYear: string | undefined;
  /** Whether the lead is the prefix of an official identifier (`kst-`), which is written without ambiguity. */
  readonly official: boolean;
}

const SEPARATOR = `[,:]?${GAP}`;
const WORD =
  "[Kk]amerstuk(?:ken|nummers?|nrs?\\.?)?|KAMERSTUK(?:KEN)?|[Kk]amerst\\.|kst-|" +
  "(?<body>[TE]K|[Tt]weede Kamer|[Ee]erste Kamer)(?:-?stuk(?:ken)?)?";
const CHAMBER = `(?:${SEPARATOR}\\(?(?<chamber>II?|[TE]K|(?:Tweede|Eerste) Kamer)${WORD_END}\\)?)?`;
/** Source of a regular expression for a parliamentary year as printed: `2020/21`, `2020–2021`, `1985/- 86`. */
export const PARLIAMENTARY_YEAR = `(?:18|19|20)\\d{2}\\s?(?:${DASH}|/)\\s?(?:${DASH}\\s?)?(?:\\d{4}|\\d{2})`;
const YEAR = `(?:${SEPARATOR}(?:(?:[Vv]ergaderjaar|[Zz]itting)\\s{1,3})?(?<year>${PARLIAMENTARY_YEAR})(?!\\d))?`;

/** Source of a regular expression for a lead up to the first digit of the dossier; its groups are read by `readLead`. */
export const LEAD = `(?<lead>${WORD_START}(?:${WORD})${CHAMBER}${YEAR}(?:${SEPARATOR}(?:nr\\.|dossier(?:nummer)?))?${SEPARATOR})`;

/** The lead in a match of a pattern that contains `LEAD`, or `undefined` when the dossier stands alone. */
export function readLead(match: RegExpExecArray): Lead | undefined {
  const { lead, body, chamber, year } = match.groups ?? {};
  if (lead === undefined) return undefined;
  return { chamber: chamberOf(chamber ?? body), parliamentaryYear: parliamentaryYear(year), official: lead === "kst-" };
}

function chamberOf(printed: string | undefined): Chamber | undefined {
  if (printed === undefined) return undefined;
  return printed === "I" || /^e/iu.test(printed) ? "EERSTE_KAMER" : "TWEEDE_KAMER";
}

/** `2020/21`, `2020–2021` → `2020-2021`. A year that cannot be (`2023–34`) is left out: the paper is known without it. */
export function parliamentaryYear(printed: string | undefined): string | undefined {
  if (printed === undefined) return undefined;
  const first = Number(printed.slice(0, 4));
  const next = String(first + 1);
  const second = printed.replace(/^\d{4}\D*/u, "");
  return next.endsWith(second) ? `${first}-${next}` : undefined;
}
