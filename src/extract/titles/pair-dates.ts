import { daysBetween } from "../../kernel/calendar.js";
import type { PrintedDate } from "../../kernel/dutch-date.js";
import { isList } from "./council-days.js";
import { joins, leadingWords } from "./noun-phrase.js";
import { titleDates } from "./title-dates.js";
import type { TitleMention } from "./title-mentions.js";

/** Names that stand in one phrase and share what is said of them: `Eurogroep en Ecofinraad`. */
export interface MentionChain {
  readonly mentions: readonly TitleMention[];
  /** The dates printed for the chain, in order; empty where there are none. */
  readonly dates: readonly PrintedDate[];
  /** Whether the ministers met together, so that all days belong to all of them. */
  readonly isJoint: boolean;
  /** Whether something else stands between the names and the date, which may have it: `de Europese Raad en de Balkantop van`. */
  readonly isShared: boolean;
  /** Whether the words say that the ministers met more than once: `Eurogroepen`. */
  readonly isPlural: boolean;
  /** Whether the first name is only the word that parts two meetings of the same ministers: `Informele- en Transportraad`. */
  readonly isTwice: boolean;
}

// A name and its date belong together across a few words (`van`, `in Luxemburg op`), not across another clause.
const FARTHEST = 70;
/** Words behind which a date is that of something else than a Council. */
const OTHER_DAY =
  /(?:\b(?:AO|CD|SO|VAO|VSO)\b|debat|overleg|verplaatst|inbreng\p{L}*|reactietermijn|\bbrief|\bverzoek|werkzaamheden|besluit|richtlijn|verordening|omgezet|\bmotie|mededeling|toezending|verdrag|uitspraak|arrest|procedurevergadering|\bperiode|\bfiche|gepland)[^;()]{0,30}$/iu;

/** A meeting that is no Council in a list of meetings: `Europese Raad, Top van het Oostelijk Partnerschap en de Eurozonetop van`. */
const LISTED =
  /^,\s(?:de\s)?(?:\p{L}[\p{L}-]*\s){0,4}?(?:\p{L}*top|conferentie|bijeenkomst|gemeenschap)(?:\s(?!en\s)\p{L}[\p{L}-]*){0,4}\sen\s(?:de\s|het\s)?$/iu;

/** Something else that may have the date, joined to the name: `en de Westelijke Balkantop van`, `en EDA bestuursraad op`. */
const AND_ANOTHER = /\b(?:[Ee]n|[Aa]lsmede|[Ee]venals)\s(?:de\s|het\s)?(?:[\p{L}-]{4,}|[Tt]op(?!\p{L})|\p{Lu}{2,})/u;

/** The names of a title in chains, each with the dates that are printed for it. */
export function pairDates(text: string, mentions: readonly TitleMention[]): readonly MentionChain[] {
  const dates = titleDates(text);
  const chains: MentionChain[] = [];
  const taken = new Set<PrintedDate>();
  for (const [index, group] of chainsOf(text, mentions, dates).entries()) {
    const [first, last] = [group[0], group.at(-1)];
    if (first === undefined || last === undefined) continue;
    const until = mentions[mentions.indexOf(last) + 1]?.start ?? text.length;
    const own = datesBehind(text, last, until, dates);
    const found = own.length > 0 ? own : datesBefore(text, first, index, dates).filter((date) => !taken.has(date));
    for (const date of found) taken.add(date);
    // `Energie- en Milieuraad van respectievelijk 23-24 en 24-25 juli`
    const isEach = group.length === 1 && first.formations.length > 1 && first.formations.length === found.length;
    const isJoint = (!isEach && group.some((mention) => mention.formations.length > 1)) || leadingWords(text, 0, first.start).isJoint;
    const isList = group.some((mention, at) => LISTED.test(text.slice(group[at - 1]?.end ?? mention.start, mention.start)));
    const behind = text.slice(last.end, found[0]?.start ?? last.end).replace(/\binclusief [\p{L} ,-]+/u, "");
    const isShared = isList || AND_ANOTHER.test(behind);
    const isTwice = group.length === 2 && /^informele$/iu.test(text.slice(first.start, first.end));
    const isPlural =
      /(?:groepen|raden|vergaderingen)$/iu.test(text.slice(first.start, last.end)) || /^[ -]?vergaderingen/iu.test(text.slice(last.end));
    chains.push({ mentions: isEach ? parted(first) : group, dates: found, isJoint, isShared, isPlural, isTwice });
  }
  return chains;
}

function parted(mention: TitleMention): readonly TitleMention[] {
  return mention.formations.map((formation) => ({ ...mention, formations: [formation] }));
}

/** The dates of one name of a chain: its own where there are as many dates as names, else all. */
export function datesOf({ mentions, dates }: MentionChain, index: number): readonly PrintedDate[] {
  return mentions.length > 1 && mentions.length === dates.length ? dates.slice(index, index + 1) : dates;
}

function chainsOf(text: string, mentions: readonly TitleMention[], dates: readonly PrintedDate[]): readonly TitleMention[][] {
  const chains: TitleMention[][] = [];
  for (const mention of mentions) {
    const last = chains.at(-1)?.at(-1);
    const isApart = last === undefined || dates.some(({ start }) => last.end <= start && start < mention.start);
    const between = text.slice(last?.end ?? 0, mention.start);
    if (isApart || !(joins(between) || LISTED.test(between))) chains.push([mention]);
    else chains.at(-1)?.push(mention);
  }
  return chains;
}

// `van 20 november 2023 en van 10-11 december`: a date that is joined to the first is that of another Council of the same ministers.
function datesBehind(text: string, mention: TitleMention, until: number, dates: readonly PrintedDate[]): readonly PrintedDate[] {
  const behind = dates.filter(({ start }) => mention.end <= start && start < until);
  const [first] = behind;
  if (first === undefined || !belongTogether(text.slice(mention.end, first.start))) return [];
  const own = [first];
  for (const date of behind.slice(1)) {
    const between = text.slice(own.at(-1)?.end, date.start).replace(/^\s\([^()\d]*\)/u, "");
    if (!/^,?\s(?:en|alsmede)(?:\s(?:van|op|d\.d\.))?\s$/u.test(between)) break;
    own.push(date);
  }
  return own;
}

// `de videoconferentie van 16 april van de Raad …`
function datesBefore(text: string, mention: TitleMention, index: number, dates: readonly PrintedDate[]): readonly PrintedDate[] {
  const date = dates.findLast(({ end }) => end <= mention.start);
  if (date === undefined || index > 0 || OTHER_DAY.test(text.slice(0, date.start)) || /gehouden op $/u.test(text.slice(0, date.start)))
    return [];
  const between = text.slice(date.end, mention.start);
  return between.length <= 40 && !/[,;()]|\ben\b|¶/u.test(between) ? [date] : [];
}

function belongTogether(between: string): boolean {
  // A remark in brackets does not part them: `Raad Buitenlandse Zaken (Handel) van`.
  const words = between.replace(/\([^()]*\)/gu, "");
  if (words.length > FARTHEST || OTHER_DAY.test(words)) return false;
  return !/[!?;¶]|\.\s+\p{Lu}|\d{4}|\([^)]{25,}$/u.test(words);
}

/** The days of one name of a chain, in order; several lists where it met more than once. */
export function daysOf(chain: MentionChain, index: number, days: readonly string[], words: string): readonly (readonly string[])[] {
  const { mentions, isJoint } = chain;
  const [first] = mentions[0]?.formations ?? [];
  const isOne = mentions.every(({ formations }) => formations.length === 1 && formations[0]?.code === first?.code);
  // `Informele- en Transportraad van 7 en 8 oktober`: the ministers meet twice.
  if (chain.isTwice && days.length === 2) return [days.slice(index, index + 1)];
  if (chain.isPlural && mentions.length === 1 && isList(words)) return days.map((day) => [day]);
  if (isOne && isList(words)) return meetings(days);
  if (isJoint || mentions.length === 1 || days.length === 1) return [days];
  // As many days as names: each has its own. The Eurogroup meets on the eve of the Ecofin Council, whatever stands between the days.
  const isEve = first?.code === "eurogroup" && mentions.length === 2;
  // The European Council takes all the days, and the summit of the euro countries a part of them.
  if (mentions.every(({ formations }) => formations[0]?.configuration === "euco")) return [days];
  if (days.length === mentions.length && (isList(words) || isEve)) return [days.slice(index, index + 1)];
  if (isEve && days.length > 2) return [index === 0 ? days.slice(0, 1) : days.slice(1)];
  return [days];
}

// Days apart by more than one are days of different meetings.
function meetings(days: readonly string[]): readonly (readonly string[])[] {
  const found: string[][] = [];
  for (const day of days) {
    const last = found.at(-1)?.at(-1);
    if (last === undefined || daysBetween(last, day) > 2) found.push([day]);
    else found.at(-1)?.push(day);
  }
  return found;
}
