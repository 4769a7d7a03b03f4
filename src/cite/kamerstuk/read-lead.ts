import type { Chamber } from "../../vocab/lists/document.js";
import { DASH, GAP, WORD_START } from "./spelling.js";

/** What stands before the dossier and makes the number a citation: the word `Kamerstuk`, a chamber, a parliamentary year. */
export interface Lead {
  /** The chamber, where it is printed. */
  readonly chamber: Chamber | undefined;
  /** `2020-2021`; undefined when none is printed or the two years do not follow each other. */
  readonly parliamentaryYear: string | undefined;
  /** Whether the lead is the prefix of an official identifier (`kst-`), which is written without ambiguity. */
  readonly official: boolean;
  /** Whether the word Kamerstuk itself, or the prefix, stands there. */
  readonly named: boolean;
}

const SEPARATOR = `[,:]?${GAP}`;
const CENTURY = "(?:18|19|20)\\d{2}";
/** Source of a regular expression for a parliamentary year as printed: `2020/21`, `2020–2021`, `1985/- 86`, `'91-'92`. */
export const PARLIAMENTARY_YEAR = `(?:${CENTURY}|['’‘]\\d{2})\\s?(?:${DASH}|/)\\s?(?:${DASH}\\s?)?['’‘]?(?:\\d{4}|\\d{2})`;
const SESSION = "(?:[Vv]ergader-?\\s?jaar|[Zz]it-?ting(?:sjaar)?)";
// One year alone is a session of long ago, and stands before a comma.
const YEAR = `(?:${SEPARATOR}\\(?(?:${SESSION}\\s{1,3})?(?<year>${PARLIAMENTARY_YEAR}|${CENTURY}(?=,))(?!\\d)\\)?)?`;

const NAMED =
  "[Kk]amerstuk(?:ken|nummers?|nrs?\\.?)?|KAMERSTUK(?:KEN)?|[Kk]amerst\\.|[Kk]st\\.|[Bb]ijl(?:\\.|agen)(?: bij de)? [Hh]and(?:\\.|elingen)";
// A chamber alone leads as well (`TK 21 501-20, nr. 660`), and so do `II 2015/16` and `vergaderjaar 2015–2016`.
const HOUSE = "(?:[TE]K|[Tt]weede Kamer|[Ee]erste Kamer)(?: der Staten-Generaal)?(?:-?stuk(?:ken)?)?";
const BODY = `(?<body>${HOUSE}|II?(?=,?\\s${PARLIAMENTARY_YEAR}))|(?=${SESSION}\\s)`;
// A note number may touch the word, and so may the word before it; in `zieKamerstuk` the capital shows where the lead begins.
const LEAD_WORD = `(?:(?:(?<!\\p{L})|(?<=\\p{Ll})(?=K))(?<named>${NAMED})|${WORD_START}(?:(?<prefix>kst-)|${BODY}))`;
const CHAMBER = `(?:${SEPARATOR}\\(?(?<chamber>II?|[TE]K|(?:Tweede|Eerste) Kamer)(?!\\p{L}|\\d(?!\\d{3}))\\)?\\.?)?`;
const LABEL = `(?:${SEPARATOR}(?:(?:met )?nummers?|nrs?\\.?|no\\.|dossier(?:nummer|nr\\.?)?))?`;

/** Source of a regular expression for a lead up to the first digit of the dossier; its groups are read by `readLead`. */
export const LEAD = `(?<lead>${LEAD_WORD}${CHAMBER}${YEAR}${LABEL}${SEPARATOR})`;

/** The lead in a match of a pattern that contains `LEAD`, or `undefined` when the dossier stands alone. */
export function readLead(match: RegExpExecArray): Lead | undefined {
  const { lead, named, prefix, body, chamber, year } = match.groups ?? {};
  if (lead === undefined) return undefined;
  return {
    chamber: chamberOf(chamber ?? body),
    parliamentaryYear: parliamentaryYear(year),
    official: prefix !== undefined,
    named: (named ?? prefix) !== undefined,
  };
}

function chamberOf(printed: string | undefined): Chamber | undefined {
  if (printed === undefined) return undefined;
  return printed === "I" || /^e/iu.test(printed) ? "EERSTE_KAMER" : "TWEEDE_KAMER";
}

/** `2020/21`, `2020–2021` → `2020-2021`. A year that cannot be (`2023–34`) is left out: the paper is known without it. */
export function parliamentaryYear(printed: string | undefined): string | undefined {
  if (printed === undefined) return undefined;
  const [opening = "", closing = ""] = printed.match(/\d+/gu) ?? [];
  const first = Number(opening.length === 2 ? `19${opening}` : opening);
  const next = String(first + 1);
  return closing !== "" && next.endsWith(closing) ? `${first}-${next}` : undefined;
}
