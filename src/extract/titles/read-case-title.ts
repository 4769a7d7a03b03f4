import { findCitations } from "../../cite/find-citations.js";
import { daysBetween } from "../../kernel/calendar.js";
import { findDates } from "../../kernel/dutch-date.js";
import { buildTitleCouncil, type ReadMeeting } from "./build-title-council.js";
import { caseRole, roleNamed } from "./case-role.js";
import type {
  CaseRole,
  CaseTitle,
  DatedFormation,
  TitleContext,
  TitleCouncil,
  TitleKnowledge,
  UncertainCouncil,
  Uncertainty,
} from "./case-title.js";
import { type CleanedTitle, cleanTitle } from "./clean-title.js";
import { readCouncilDays } from "./council-days.js";
import { withDossierPart } from "./dossier-formation.js";
import { withElided } from "./elided-mentions.js";
import { withPartOfDay } from "./formation-part.js";
import { leadingWords } from "./noun-phrase.js";
import { datesOf, daysOf, type MentionChain, pairDates } from "./pair-dates.js";
import { kindOfName } from "./title-kind.js";
import { findMentions, type TitleMention } from "./title-mentions.js";
import { bareMeeting, unnamedMeetings } from "./unnamed-meetings.js";

// A debate `RBZ van 11 november` may be the debate of that day or the one on the Council of that day; `debat over de RBZ van …` is plain.
const DEBATE_BEFORE =
  /(?:\b(?:AO|CD)|commissiedebat|algemeen overleg|notaoverleg)\s(?:(?:van|voor|inzake)\s)?(?:(?:de|het)\s)?(?:(?:(?:in)?formele|extra|buitengewone)\s)?['(]?$/iu;
const OTHER_MEETING = /(?:gemeenschap|top|conferentie|bijeenkomst|vergadering|summit)(?:\s(?!comité)\p{L}+){0,5}\sen\s?$/iu;
/** Roles in which a Council without a day is worth a word. */
const TELLING: readonly CaseRole[] = ["ANNOTATED_AGENDA", "REPORT", "WRITTEN_CONSULTATION", "DEBATE"];

// The longest titles have some 1,200 characters; what goes on farther is no title.
const LONGEST_TITLE = 4000;

/** What the reading of one title goes by. */
interface Reading {
  readonly cleaned: CleanedTitle;
  readonly mentions: readonly TitleMention[];
  readonly role: CaseRole;
  readonly context: TitleContext;
  readonly knowledge: TitleKnowledge;
}

/**
 * Reads the title of a case: what the paper is, and which Councils it is about. Only what is certain becomes a Council; the rest is told as uncertain, with
 * the reason and with what it may mean. All spans are of the title as received.
 */
export function readCaseTitle(words: string, context: TitleContext, knowledge: TitleKnowledge): CaseTitle {
  const title = words.slice(0, LONGEST_TITLE);
  const references = findCitations(title, "BODY");
  const cleaned = cleanTitle(title, references);
  const role = caseRole(cleaned.text, context.kind);
  const reading: Reading = { cleaned, mentions: mentionsOf(cleaned.text, role, context, knowledge), role, context, knowledge };
  const outcomes = pairDates(cleaned.text, reading.mentions).flatMap((chain) => readChain(reading, chain));
  const councils = distinct(outcomes.filter((outcome) => "slug" in outcome));
  const uncertain = outcomes
    .filter((outcome) => "reason" in outcome)
    .filter((one) => one.reason !== "NO_DATE" || isWorthAWord(one, role, councils));
  const unnamed =
    reading.mentions.length === 0 && TELLING.includes(role) ? unnamedMeetings(cleaned, role, context, knowledge.formations) : [];
  return { role, councils, uncertain: [...uncertain, ...unnamed], references };
}

function mentionsOf(text: string, role: CaseRole, { dossierTitle }: TitleContext, { formations }: TitleKnowledge): readonly TitleMention[] {
  const named = findMentions(text, formations);
  if (named.length > 0) return withDossierPart(named, dossierTitle, formations);
  const bare = dossierTitle !== null && TELLING.includes(role) ? bareMeeting(text, dossierTitle, formations) : null;
  return bare === null ? [] : withElided(text, [bare], formations);
}

type Outcome = TitleCouncil | UncertainCouncil;

function readChain(reading: Reading, chain: MentionChain): readonly Outcome[] {
  return chain.mentions.flatMap((mention, index) => {
    const role = roleFor(reading, chain);
    if (chain.dates.length === 0) return [unread(reading, chain, mention, role, { reason: "NO_DATE", days: [] })];
    return datesOf(chain, index).flatMap((printed) => {
      const words = reading.cleaned.text.slice(printed.start, printed.end);
      const days = readCouncilDays(printed, words, role, reading.context.date, reading.cleaned.text.slice(printed.end));
      if (!days.ok) return [unread(reading, chain, mention, role, { reason: days.reason, days: days.candidates })];
      const doubt = doubtAbout(reading, chain, days.days);
      const lists = daysOf(chain, index, days.days, words);
      if (doubt !== null) return [unread(reading, chain, mention, role, { reason: doubt, days: lists })];
      return lists.flatMap((own) => meetingsOf(reading, chain, index, { printed, days: own, role }));
    });
  });
}

function meetingsOf(reading: Reading, chain: MentionChain, index: number, read: Pick<ReadMeeting, "printed" | "days" | "role">): Outcome[] {
  const { cleaned, mentions, context, knowledge } = reading;
  const { formations } = knowledge;
  const whole = chain.mentions[index];
  if (whole === undefined) return [];
  // `van 25 november (cultuur) en 12 december (onderwijs)`
  const mention = chain.dates.length > 1 ? withPartOfDay(cleaned.text, whole, read.printed, formations) : whole;
  return mention.formations.map((named) => {
    const formation = formationOn(read.days[0] ?? "", named, formations);
    if (formation === null) return unread(reading, chain, mention, read.role, { reason: "NOT_YET_OR_NO_LONGER", days: [read.days] });
    return buildTitleCouncil({ ...read, formation, mention, chain, mentions, cleaned, context, knowledge });
  });
}

/** Until December 2009 one Council did what two do now. */
const FORERUNNERS: Readonly<Record<string, string>> = { fac: "gaerc", gac: "gaerc" };

// The formation that bore the name, or did the work, on a day; null where there was none.
function formationOn(day: string, named: DatedFormation, formations: readonly DatedFormation[]): DatedFormation | null {
  const isValid = ({ validFrom, validUntil }: DatedFormation): boolean =>
    (validFrom === null || validFrom <= day) && (validUntil === null || day <= validUntil);
  if (isValid(named)) return named;
  return formations.find((one) => one.code === FORERUNNERS[named.code] && isValid(one)) ?? null;
}

function doubtAbout(
  { cleaned: { text }, mentions, role, context }: Reading,
  chain: MentionChain,
  days: readonly string[],
): Uncertainty | null {
  const first = chain.mentions[0];
  const last = chain.mentions.at(-1);
  if (first === undefined || last === undefined) return null;
  const name = text.slice(first.start, last.end);
  if (text.includes(`${name} is vervallen`) || /^\P{L}*(?:annulering|afgelasting|(?:\p{L}+\s){1,3}geannuleerd)/iu.test(text))
    return "CANCELLED";
  // One day is that of both.
  if (days.length > 1 && (chain.isShared || isAfterAnother(text, mentions, first))) return "DATE_OF_ANOTHER";
  const isRange = days.length > 1 && daysBetween(days[0] ?? "", days.at(-1) ?? "") < 4;
  if (DEBATE_BEFORE.test(text.slice(0, first.start)) && !isRange && !hasOtherDate(text, chain)) return "DATE_OF_DEBATE";
  return role === "DEBATE" && days.length === 1 && days[0] === context.date ? "DATE_OF_DEBATE" : null;
}

// `de Europese Politieke Gemeenschap en de Europese Raad van 5 en 6 oktober`: one of the days may be that of the other meeting.
function isAfterAnother(text: string, mentions: readonly TitleMention[], first: TitleMention): boolean {
  const { start } = leadingWords(text, 0, first.start);
  const before = text.slice(mentions.findLast(({ end }) => end <= first.start)?.end ?? 0, start);
  return OTHER_MEETING.test(before) && findDates(before).length === 0;
}

// A debate takes one day; where the title gives a further date, that is the day of the debate.
function hasOtherDate(text: string, { dates }: MentionChain): boolean {
  const behind = text.slice(dates.at(-1)?.end ?? text.length);
  const [next] = findDates(behind);
  return (
    next !== undefined &&
    !/omzet|om te zetten|\bin (?:een\b|SO\b|schriftelijk)|reageren|\ben (?:het|de)\b/iu.test(behind.slice(0, next.start))
  );
}

// The word that stands last before the name: `verslag van de … en geannoteerde agenda van de …`.
function roleFor({ cleaned: { text }, role }: Reading, chain: MentionChain): CaseRole {
  const first = chain.mentions[0];
  if (first === undefined || (role !== "ANNOTATED_AGENDA" && role !== "REPORT")) return role;
  return roleNamed(text.slice(0, first.start), "LAST") ?? role;
}

function unread(
  { cleaned, mentions }: Reading,
  chain: MentionChain,
  mention: TitleMention,
  role: CaseRole,
  doubt: { readonly reason: Uncertainty; readonly days: readonly (readonly string[])[] },
): UncertainCouncil {
  const until = mentions.find(({ start }) => start >= mention.end)?.start ?? cleaned.text.length;
  const { kind } = kindOfName(cleaned.text, { mention, chain: chain.mentions, mentions, until });
  const candidates = (doubt.days.length === 0 ? [[]] : doubt.days).flatMap((days) =>
    mention.formations.map(({ code }) => ({ formationCode: code, kind, startDate: days[0] ?? null, endDate: days.at(-1) ?? null })),
  );
  return { reason: doubt.reason, role, span: cleaned.spanOf(mention), candidates };
}

function distinct(councils: readonly TitleCouncil[]): readonly TitleCouncil[] {
  return councils.filter((council, index) => councils.findIndex(({ slug }) => slug === council.slug) === index);
}

// A Council named once more without its day is no other Council; and other papers name Councils in passing.
function isWorthAWord(uncertain: UncertainCouncil, role: CaseRole, councils: readonly TitleCouncil[]): boolean {
  const codes = uncertain.candidates.map(({ formationCode }) => formationCode);
  return TELLING.includes(role) && !councils.some(({ formationCode }) => codes.includes(formationCode));
}
