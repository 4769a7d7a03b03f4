import { matchAt } from "../match-at.js";
import { type DescribedSource, printedParts } from "./described-source.js";
import { introductionOfNameLength } from "./introduction.js";
import { canBeAuthor, LINKING_WORD, NAME, NAME_WORD } from "./names.js";
import { PRINTED_DATE, printedIsoDate } from "./read-date.js";
import { readDescription } from "./read-description.js";
import { readTail, type Tail } from "./read-tail.js";
import { type PrintedTitle, readBareTitle, readQuotedTitle } from "./read-title.js";

const INITIALS = "(?:\\p{Lu}\\.){1,4}";
const PERSON = `,\\s${INITIALS}(?:\\s${INITIALS}){0,3}`;
const AUTHOR = new RegExp(
  `(?:(?:De|Het|The)\\s)?(?<name>${NAME})(?:${PERSON}(?:(?:,|\\s&|\\sen|\\sand|,\\s&)\\s${NAME_WORD}${PERSON}){0,5})?(?:\\se\\.?a\\.|,?\\set al\\.)?`,
  "uy",
);
const DATE = new RegExp(`,?\\s\\(?(?:d\\.d\\.\\s|van\\s|op\\s)?${PRINTED_DATE}[a-c]?\\)?`, "iuy");
const SEPARATOR = /[,.:]{1,2}\s{1,2}|\s(?=[«“„])/uy;
const LINK = /[,:]?\s\(?(?:https?:|www\.|[\p{L}\p{N}-]{1,40}\.[a-z]{2,4}\/)/iuy;
const CAPITALISED = /^[‘“„"«'’][\p{Lu}\p{N}]/u;
const AT_END = /^[)»]?\.?\s{0,5}$/u;
/** A word that is no part of a list of names. */
const PLAIN_WORD = new RegExp(`\\s(?!${LINKING_WORD}\\s)\\p{Ll}{2}`, "u");
const PROSE =
  /(?<!\p{L})(?:is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|kan|kunnen|zal|moet|moeten|are|were|has|have)(?!\p{L})/u;

/** Who is named at the beginning, with the date behind the name. */
interface Lead {
  readonly start: number;
  readonly end: number;
  readonly author: string;
  readonly date: string | undefined;
}

/**
 * A source that begins with its author: `NOS, 12 mei 2023, ‘Title’`, `CPB, Policy Brief ‘Title’ (juni 2021)`, `Jansen, P. (2021). Title.`,
 * `De Krant, 3 juni 2024 (https://…)`. Undefined where nothing shows that the name is an author's.
 */
export function readAuthored(text: string, at: number): DescribedSource | undefined {
  const lead = readLead(text, at + introductionOfNameLength(text, at));
  if (lead === undefined) return undefined;
  const separator = matchAt(SEPARATOR, text, lead.end);
  const next = lead.end + (separator?.[0].length ?? 0);
  if (separator === undefined || matchAt(LINK, text, lead.end) !== undefined) return readLinked(text, lead);
  // A name alone before a full stop is a sentence, such as one that addresses somebody.
  if (separator[0].startsWith(".") && lead.date === undefined) return undefined;
  const described = readDescription(text, next, lead.author);
  if (described !== undefined) return withLead(lead, described.parts, described);
  return readQuoted(text, lead, next) ?? readDated(text, lead, next) ?? readList(text, lead, next);
}

function readLead(text: string, start: number): Lead | undefined {
  const match = matchAt(AUTHOR, text, start);
  if (match === undefined || !canBeAuthor(match.groups?.["name"] ?? "")) return undefined;
  // A full stop that ends a sentence is not part of a name; that of an initial is.
  const author = match[0].replace(/(?<=\p{L}{3})[.,]$/u, "");
  const end = start + author.length;
  const date = matchAt(DATE, text, end);
  return { start, end: end + (date?.[0].length ?? 0), author, date: date === undefined ? undefined : printedIsoDate(date.groups ?? {}) };
}

/** `De Krant, 3 juni 2024 (https://…)`: without a title the date and the link show that it is a source. */
function readLinked(text: string, lead: Lead): DescribedSource | undefined {
  if (lead.date === undefined || matchAt(LINK, text, lead.end) === undefined) return undefined;
  return withLead(lead, {}, { end: lead.end, confidence: 0.65 });
}

/** `NRC, ‘Title’, 4 april 2022`. */
function readQuoted(text: string, lead: Lead, at: number): DescribedSource | undefined {
  const title = CAPITALISED.test(text.slice(at, at + 2)) ? readQuotedTitle(text, at) : undefined;
  if (title === undefined) return undefined;
  const tail = readTail(text, title.end);
  // Words in quotation marks inside a sentence are no title.
  const goesOn = /^,?\s\p{Ll}/u.test(text.slice(tail.end, tail.end + 3)) && matchAt(LINK, text, tail.end) === undefined;
  if (goesOn && lead.date === undefined && tail.parts.date === undefined) return undefined;
  return titled(lead, title, tail, 0.7);
}

/** `Jansen, P. (2021). Title.`, `Krant, 3 juni 2024, Title, https://…`. */
function readDated(text: string, lead: Lead, at: number): DescribedSource | undefined {
  const title = lead.date === undefined ? undefined : readBareTitle(text, at);
  if (title === undefined) return undefined;
  const words = title.title.split(" ").length;
  const isLinked = matchAt(LINK, text, title.end) !== undefined;
  if (!isLinked && (words < 3 || PROSE.test(title.title) || !PLAIN_WORD.test(title.title) || lead.start > 20)) return undefined;
  return titled(lead, title, readTail(text, title.end), 0.6);
}

/** `Rekenkamer, Grip op geld, 2022.`: only where the whole note is such a list. */
function readList(text: string, lead: Lead, at: number): DescribedSource | undefined {
  const title = lead.date === undefined && lead.start <= 20 ? readBareTitle(text, at) : undefined;
  if (title === undefined || !PLAIN_WORD.test(title.title) || PROSE.test(title.title)) return undefined;
  const tail = readTail(text, title.end);
  if (tail.parts.date === undefined || !AT_END.test(text.slice(tail.end, tail.end + 7))) return undefined;
  return titled(lead, title, tail, 0.6);
}

function titled(lead: Lead, { title }: PrintedTitle, { end, parts }: Tail, confidence: number): DescribedSource {
  return withLead(lead, { ...parts, title }, { end, confidence });
}

function withLead(lead: Lead, parts: DescribedSource["parts"], rest: Pick<DescribedSource, "end" | "confidence">): DescribedSource {
  const own = printedParts({ author: lead.author, date: lead.date });
  return { start: lead.start, end: rest.end, parts: { ...parts, ...own }, confidence: rest.confidence };
}
