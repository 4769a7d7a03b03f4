import type { Passage } from "../document/model.js";
import type { DateDirection } from "../kernel/calendar.js";
import { type DateProblem, findDates, type PrintedDate, readDate } from "../kernel/dutch-date.js";
import type { Span } from "../kernel/span.js";
import type { CouncilKind } from "../vocab/lists/council.js";
import { type FormationMention, findFormations } from "./formations.js";
import type { Knowledge, KnownFormation } from "./knowledge.js";

/** A Council with its days, as one stretch of text names it. All spans count in the cleaned text of the passage. */
export interface CouncilReading {
  readonly passage: Passage;
  readonly mention: Span;
  readonly formation: KnownFormation;
  readonly kind: { readonly value: CouncilKind; readonly span: Span } | null;
  readonly informal: boolean;
  readonly startDate: string;
  readonly endDate: string;
  readonly dateSpan: Span;
}

/** What was read in a stretch of text: Councils with their days, and what stood in the way of more. */
export interface CouncilReadings {
  readonly readings: readonly CouncilReading[];
  /** Formations that were named without a day. */
  readonly dateless: readonly FormationMention[];
  readonly badDates: readonly { readonly span: Span; readonly reason: DateProblem }[];
}

/** How dates without a year are read. */
export interface DateFrame {
  /** The day of the document, ISO 8601. */
  readonly reference: string | null;
  readonly direction: DateDirection;
}

// A formation and its date belong together across a few words, not across the end of a sentence.
const FARTHEST = 90;

/** The Councils named with a date in a stretch of a passage's cleaned text (the whole passage without `within`). */
export function readCouncils(passage: Passage, knowledge: Pick<Knowledge, "formations">, frame: DateFrame, within?: Span): CouncilReadings {
  const { start, end } = within ?? { start: 0, end: passage.text.length };
  const text = passage.text.slice(start, end);
  const shift = (span: Span): Span => ({ start: start + span.start, end: start + span.end });
  const mentions = findFormations(text, knowledge.formations);
  const dates = findDates(text);
  const readings: CouncilReading[] = [];
  const dateless: FormationMention[] = [];
  const badDates: { span: Span; reason: DateProblem }[] = [];
  for (const [index, mention] of mentions.entries()) {
    const printed = dateOf(text, mentions, index, dates);
    const read = printed === null ? null : readDate(printed, frame.reference, frame.direction);
    if (printed === null || read === null) dateless.push({ ...mention, ...shift(mention) });
    else if (!read.ok) badDates.push({ span: shift(printed), reason: read.reason });
    else {
      const { days, kind, informal } = { days: daysFor(text, mentions, index, read.days), ...kindOf(text, mentions, index) };
      const [startDate = read.startDate, endDate = startDate] = [days[0], days.at(-1)];
      const kindFound = kind === null ? null : { value: kind.value, span: shift(kind.span) };
      readings.push({
        passage,
        mention: shift(mention),
        formation: mention.formation,
        kind: kindFound,
        informal,
        startDate,
        endDate,
        dateSpan: shift(printed),
      });
    }
  }
  return { readings, dateless, badDates };
}

// The date that follows a formation before another does; one that several formations share; else the date before it (`Op 9 juni vindt de … plaats`).
function dateOf(text: string, mentions: readonly FormationMention[], index: number, dates: readonly PrintedDate[]): PrintedDate | null {
  const mention = mentions[index];
  if (mention === undefined) return null;
  const next = mentions[index + 1];
  const after = dates.find((date) => date.start >= mention.end);
  if (after !== undefined && after.start <= (next?.start ?? text.length) && belongTogether(text, mention.end, after.start)) return after;
  if (next !== undefined && isJoined(text.slice(mention.end, next.start))) return dateOf(text, mentions, index + 1, dates);
  const before = dates.findLast((date) => date.end <= mention.start);
  if (before === undefined || text.slice(before.end, mention.start).includes(",")) return null;
  return belongTogether(text, before.end, mention.start) ? before : null;
}

function belongTogether(text: string, start: number, end: number): boolean {
  const between = text.slice(start, end);
  return between.length <= FARTHEST && !/[!?;«»]|\.\s+\p{Lu}|\([^)]*$|\d{4}/u.test(between);
}

/** Whether the words between two formations join them into one meeting or visit: `en`, `en de`, a comma. */
export function isJoined(between: string): boolean {
  return /^\s?(?:,|,?\s?en|\/|&|,? alsmede|,? en van)\s(?:van\s)?(?:de\s|het\s)?(?:(?:in)?formele\s|extra\s)?$/iu.test(between);
}

// `Eurogroep en Ecofinraad van 9 en 10 juli`: as many days as formations, so each has its own.
function daysFor(text: string, mentions: readonly FormationMention[], index: number, days: readonly string[]): readonly string[] {
  let first = index;
  while (first > 0 && isJoined(text.slice(mentions[first - 1]?.end, mentions[first]?.start))) first -= 1;
  let last = index;
  while (last < mentions.length - 1 && isJoined(text.slice(mentions[last]?.end, mentions[last + 1]?.start))) last += 1;
  const own = days[index - first];
  return last > first && days.length === last - first + 1 && own !== undefined ? [own] : days;
}

const KIND_WORDS: readonly (readonly [kind: CouncilKind, words: RegExp])[] = [
  ["VIDEO_CONFERENCE", /\b(?:videoconferentie|videoteleconferentie|VTC|videovergadering)\b/iu],
  ["MINISTERIAL_CONFERENCE", /\bministeriële conferentie\b/iu],
  ["EXTRAORDINARY", /\b(?:extra|ingelaste|buitengewone|extraordinaire|speciale)\b/iu],
  ["INFORMAL", /\binforme(?:le|el)\b/iu],
  ["FORMAL", /\bforme(?:le|el)\b/iu],
];

// The words before the formation, back to the one before it, and a remark in brackets after it: `Telecomraad (informeel)`.
function kindOf(
  text: string,
  mentions: readonly FormationMention[],
  index: number,
): { kind: { value: CouncilKind; span: Span } | null; informal: boolean } {
  const mention = mentions[index];
  if (mention === undefined) return { kind: null, informal: false };
  const from = Math.max(mentions[index - 1]?.end ?? 0, mention.start - 60, 0);
  const before = text.slice(from, mention.start);
  const start = from + (/^.*[.;:!?]\s/u.exec(before)?.[0].length ?? 0);
  const end = mention.end + (/^\s?\([^)]{1,40}\)/u.exec(text.slice(mention.end, mention.end + 45))?.[0].length ?? 0);
  const words = text.slice(start, end);
  const informal = /\binforme(?:le|el)\b/iu.test(words);
  for (const [value, pattern] of KIND_WORDS) {
    const match = pattern.exec(words);
    if (match !== null)
      return { kind: { value, span: { start: start + match.index, end: start + match.index + match[0].length } }, informal };
  }
  return { kind: null, informal };
}
