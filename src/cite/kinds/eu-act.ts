import { ACT_TYPE, actLetter, isPluralType } from "../eu-act/act-type.js";
import { EU_ACT_EXAMPLES } from "../eu-act/examples.js";
import { readActNumber } from "../eu-act/read-act-number.js";
import { typeBefore } from "../eu-act/type-before.js";
import { DASH, SPACE, WORD_END, WORD_START } from "../kamerstuk/spelling.js";
import { matchAt } from "../match-at.js";
import type { FoundCitation, Recogniser } from "../recogniser.js";
import { withCut } from "../with-cut.js";

const COMMUNITY = "(?:EU|EG|EC|EEG|EEC|EGKS|Euratom|EURATOM|EGA|GBVB|CFSP|JBZ|JHA)";
const COMMUNITIES = `${COMMUNITY}(?:(?:,${SPACE}?|/)${COMMUNITY}){0,2}`;
const BEFORE = `(?:\\(?(?<before>${COMMUNITIES})\\)?\\.?\\s{0,2}|\\()?(?:(?<numbered>[Nn]rs?\\.?|[Nn]o\\.?|nummer)\\s{0,2})?`;
// A note number may touch the year: `1077/2011344`.
const NUMBER = `(?<first>\\d{1,4})//?(?<second>\\d{1,4}(?!\\d)|(?:19|20)\\d{2}(?=\\d{1,3}(?!\\d)))`;
const AFTER = `(?:/?${SPACE}?(?<after>${COMMUNITY})(?:,${SPACE}?Euratom)?)?(?!\\p{L}|/\\d)`;
const INSTITUTION = "(?:\\s{1,2}van\\s(?:de\\s(?:Raad|Commissie)|het\\sEuropees\\sParlement\\sen\\s(?:van\\s)?de\\sRaad))?";
// `Kaderrichtlijn Water (2000/60/EG)`: the name of the act stands between the type and its number.
const NAME = "(?:\\s{1,2}\\p{Lu}[\\p{L}-]{1,40}){1,4}(?=\\s{1,2}\\(?\\d)";
// The search is for the number, because digits are rare; the words that make it an act are then looked for before it.
const ACT = `(?=\\d{1,4}//?\\d)(?<=(?<words>(?<type>${ACT_TYPE})(?:${INSTITUTION}|${NAME})\\s{0,2}${BEFORE}))${NUMBER}${AFTER}`;
const CELEX_LEAD = `(?<lead>CELEX(?:-?(?:nummer|nr\\.?))?(?::|%3A)?${SPACE}?)`;
const CELEX_NUMBER = "(?<celex>\\d(?:19|20)\\d{2}[A-Z]{1,2}\\d{4}(?:\\(\\d{2}\\))?)";
const CELEX = `(?=\\d{5}[A-Z])(?:(?<=${CELEX_LEAD})|${WORD_START}(?=[356](?:19|20)))${CELEX_NUMBER}${WORD_END}`;
// The type stands elsewhere in the sentence: `(2008/98/EG)`, `(EU) 2016/679`, and for regulations `883/2004`.
const APART =
  `(?=\\d{1,4}/\\d{1,4})(?<=(?<opening>(?:\\((?<apart_before>${COMMUNITIES})\\)\\s{0,2}(?:nr\\.?\\s{0,2})?)?)(?<![\\p{L}\\p{N}/,.)]|${DASH}))` +
  `(?<apart_first>\\d{1,4})/(?<apart_second>\\d{1,4})(?:/(?<apart_after>${COMMUNITY}))?` +
  `(?![\\p{L}\\p{N}/]|[,.]\\d|${SPACE}?\\(?(?:COD|NLE|CNS|INI))`;
const NEXT = new RegExp(`(?<separator>,\\s{0,2}(?:en\\s{1,2})?|\\s{1,2}(?:en|and)\\s{1,2})${BEFORE}${NUMBER}${AFTER}`, "uy");

/** The most acts in one list. */
const MOST_ACTS = 30;
/** The longest compound whose last part says what an act is. */
const LONGEST_COMPOUND = 60;

/** Acts of the Union, with their CELEX numbers: `Verordening (EU) 2016/679`, `richtlijn 2008/115/EG`, `CELEX:52021PC0752`. */
export const euAct: Recogniser = {
  kind: "EU_ACT",
  version: 2,
  anchors: [],
  pattern: new RegExp(`${ACT}|${CELEX}|${APART}`, "gu"),
  parse,
  examples: EU_ACT_EXAMPLES,
};

function parse(match: RegExpExecArray, text: string): readonly FoundCitation[] {
  const { type, celex, words, lead = "" } = match.groups ?? {};
  const leadStart = match.index - (words ?? lead).length;
  if (celex !== undefined) return [toCitation(leadStart, match.index + match[0].length, celex)];
  if (type === undefined) return readApart(match, text);
  const found: FoundCitation[] = [];
  let [act, start]: [RegExpExecArray | undefined, number] = [match, wordStart(text, leadStart)];
  while (act !== undefined && found.length < MOST_ACTS) {
    const end = closedEnd(text, start, act.index + act[0].length);
    const normal = celexOf(type, act);
    if (normal === undefined || (found.length > 0 && !isListed(type, act))) break;
    found.push(toCitation(start, end, normal));
    act = matchAt(NEXT, text, end);
    start = end + (act?.groups?.["separator"] ?? "").length;
  }
  return withCut(found, act !== undefined && found.length >= MOST_ACTS);
}

/** A number whose type is not printed beside it; a citation when its community is, and else only of a regulation. */
function readApart(match: RegExpExecArray, text: string): readonly FoundCitation[] {
  const { opening = "", apart_before: before, apart_after: after, apart_first: first = "", apart_second: second = "" } = match.groups ?? {};
  const start = match.index - opening.length;
  const type = typeBefore(text, start);
  const letter = type === undefined ? undefined : actLetter(type);
  const named = (before ?? after) !== undefined;
  if (!named && (letter !== "R" || !/^\d{3,4}$/u.test(first) || !/^(?:19|20)\d{2}$/u.test(second))) return [];
  const normal = letter === undefined ? null : (readActNumber(letter, { first, second, numbered: false, before, after }) ?? null);
  return [{ start, end: match.index + match[0].length, normal, confidence: 0.8, parts: {} }];
}

function toCitation(start: number, end: number, normal: string): FoundCitation {
  return { start, end, normal, confidence: 0.9, parts: {} };
}

function celexOf(type: string, { groups = {} }: RegExpExecArray): string | undefined {
  const { first = "", second = "", before, after, numbered } = groups;
  return readActNumber(actLetter(type), { first, second, numbered: numbered !== undefined, before, after });
}

/** After the singular a further number is an act only when its year is printed in full, or its community or `nr.` says so. */
function isListed(type: string, { groups = {} }: RegExpExecArray): boolean {
  const { first = "", second = "" } = groups;
  const withYear = /^(?:19|20)\d{2}$/u;
  if ([first, second].some((half) => withYear.test(half)) && first.length + second.length > 6) return true;
  return isPluralType(type) || [groups["before"], groups["after"], groups["numbered"]].some((sign) => sign !== undefined);
}

/** The start of the word of which the word at this place is the end: `Uitvoerings|verordening`, `NIS2-|richtlijn`. */
function wordStart(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - LONGEST_COMPOUND), at);
  return at - (/[\p{L}\p{N}][\p{L}\p{N}-]{0,60}$/u.exec(before)?.[0].length ?? 0);
}

/** The end with the bracket that closes one opened within the citation. */
function closedEnd(text: string, start: number, end: number): number {
  const words = text.slice(start, end);
  const open = words.split("(").length - words.split(")").length;
  return open > 0 && text[end] === ")" ? end + 1 : end;
}
