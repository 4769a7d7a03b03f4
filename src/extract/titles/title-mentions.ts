import type { Span } from "../../kernel/span.js";
import { findFormations } from "../formations.js";
import type { DatedFormation } from "./case-title.js";
import { withElided } from "./elided-mentions.js";
import { withPart } from "./formation-part.js";
import { formationsOf, PORTFOLIO_COMPOUND, PORTFOLIO_LIST, portfolioCodes } from "./portfolios.js";

/** Words of a title that name ministers who meet; more than one formation where they meet together (`Milieu- en Transportraad`). */
export interface TitleMention extends Span {
  readonly formations: readonly DatedFormation[];
  /** True where not the words tell the formation, but the dossier that the paper is in. */
  readonly isByDossier?: true;
}

const FOR = "(?:van|voor|verantwoordelijk voor|belast met|op het gebied van|over|inzake)";
/** Councils named by what the ministers are responsible for. */
const BY_PORTFOLIO = patterns(
  `(?:EU-?\\s?)?${PORTFOLIO_COMPOUND}s?-?\\s?(?:ra(?:ad|den)|ministers(?:bijeenkomst|conferentie|overleg|vergadering)?(?!\\s(?:van|voor)\\s${PORTFOLIO_LIST}))`,
  `(?:EU-?\\s?)?Raad\\s(?:van\\sde\\sEuropese\\sUnie\\s)?(?:(?:van|voor)\\s)?(?:de\\s|het\\s|EU\\s)?${PORTFOLIO_LIST}(?!\\snaar)`,
);
/** The same where the ministers are named, not the Council. */
const MINISTERS_BY_PORTFOLIO = patterns(
  `(?:EU-?\\s?)?ministers\\s${FOR}\\s(?:de\\s|het\\s|EU\\s|EU-|Europese\\s)?${PORTFOLIO_LIST}`,
  `(?:ministeriële|ministers-?)\\s?(?:bijeenkomst(?:en)?|(?:video\\s?-?)?conferenties?)\\s(?:(?:voor|inzake|op het gebied van|van)\\s)?${PORTFOLIO_LIST}(?!-|s?ministers)`,
  `(?:ministeriële|ministers-?|high.level)\\s?(?:bijeenkomst|(?:video\\s?-?)?conferentie)\\sover\\s(?:de\\s(?:toekomst\\svan\\shet\\s)?|het\\s)?${PORTFOLIO_LIST}(?=\\s(?:van|op|te|in|d\\.d\\.|\\d|\\()|[,.]|\\D*$)`,
  `(?:EU-?\\s?)?${PORTFOLIO_COMPOUND}-?\\s?ministeriële`,
  `ministersbijeenkomst\\sover\\s(?:de\\stoekomst\\svan\\shet\\s)?${PORTFOLIO_LIST}`,
);

/** Heads of state or government, who meet informally under this name. */
const HEADS =
  /(?<!\p{L})(?:Europese\s|EU-)?(?:staatshoofden|staats-) en regeringsleiders(?:\svan\sde\s(?:EU|Europese\sUnie|(?<euro>euro\p{L}*)))?(?!\p{L}|\svan\s(?:de\s)?landen\b)/giu;

/** Abbreviations that stand for the Council where a day follows them. */
const BARE: Readonly<Record<string, string>> = {
  EPSCO: "epsco",
  WSBVC: "epsco",
  WSB: "epsco-employment",
  OJCS: "eycs",
  VTE: "tte",
  JBZ: "jha",
};
const PLURAL = /(?<!\p{L})eurogroep(?:en|-?vergadering(?:en)?)(?!\p{L})/giu;
const ABBREVIATED = new RegExp(
  `(?<![\\p{L}\\d-])(?:${Object.keys(BARE).join("|")})(?=\\s(?:van\\s|op\\s|d\\.?d\\.?\\s|-\\s)?(?:\\p{L}+dag\\s)?\\d)`,
  "gu",
);

// Bodies whose names look like formations: advisory councils of the Netherlands, research councils, summits with other countries.
const ADVICE = /(?:advie(?:s|zen)|rapport|briefadvies|Europese|Algemene)\s(?:van\s)?(?:de\s)?(?:Nederlandse\s)?$/iu;
const LOOKS_LIKE_ADVICE = /^(?:energie|onderwijs|gezondheids|cultuur|onderzoeks?|innovatie)-?\s?raad$/iu;
const SUMMIT_WITH_OTHERS = /^\s(?:(?:met|tussen)\s|(?!Brussel|Luxemburg|Den\s)\p{Lu}\p{Ll})/u;

/** The ministers that a cleaned title names, in order. Of names that overlap the longest counts. */
export function findMentions(text: string, formations: readonly DatedFormation[]): readonly TitleMention[] {
  const named = findFormations(text, formations).map(({ start, end, formation }) => ({
    start,
    end,
    formations: formations.filter(({ code }) => code === formation.code),
  }));
  const found = longest([
    ...named,
    ...byPortfolio(text, formations),
    ...headsOfState(text, formations),
    ...abbreviated(text, formations),
  ]).filter((mention) => isCouncil(text, mention));
  const merged = withElided(text, withAbbreviations(text, found), formations);
  return merged.map((mention, index) => {
    const before = merged[index - 1]?.end ?? 0;
    const after = merged[index + 1]?.start ?? text.length;
    return withPart(text, mention, { start: before, end: after }, formations);
  });
}

function byPortfolio(text: string, formations: readonly DatedFormation[]): readonly TitleMention[] {
  // Most titles name no ministers, and the patterns are long.
  const ofMinisters = /minist|high.level/iu.test(text) ? MINISTERS_BY_PORTFOLIO : [];
  return [...BY_PORTFOLIO, ...ofMinisters].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const meeting = formationsOf(portfolioCodes(match[0]), formations);
      return meeting.length === 0 ? [] : [{ start: match.index, end: match.index + match[0].length, formations: meeting }];
    }),
  );
}

function patterns(...sources: readonly string[]): readonly RegExp[] {
  return sources.map((source) => new RegExp(`(?<![\\p{L}\\d-])(?:${source})(?![\\p{L}\\d])`, "giu"));
}

function headsOfState(text: string, formations: readonly DatedFormation[]): readonly TitleMention[] {
  return [...text.matchAll(HEADS)].map((match) => {
    const code = match.groups?.["euro"] === undefined ? "euco" : "euro-summit";
    return { start: match.index, end: match.index + match[0].length, formations: formations.filter((one) => one.code === code) };
  });
}

function abbreviated(text: string, formations: readonly DatedFormation[]): readonly TitleMention[] {
  return [...text.matchAll(ABBREVIATED), ...text.matchAll(PLURAL)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    formations: formations.filter(({ code }) => code === (BARE[words] ?? "eurogroup")),
  }));
}

function longest(mentions: readonly TitleMention[]): readonly TitleMention[] {
  const kept: TitleMention[] = [];
  for (const mention of mentions.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (kept.every(({ start, end }) => mention.end <= start || end <= mention.start)) kept.push(mention);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function isCouncil(text: string, { start, end }: TitleMention): boolean {
  const words = text.slice(start, end);
  if (LOOKS_LIKE_ADVICE.test(words) && ADVICE.test(text.slice(Math.max(0, start - 60), start))) return false;
  if (/\bnavo\b[- ]?(?:\p{L}+\s){0,2}$/iu.test(text.slice(0, start)) || /^\s(?:van|bij)\sde\snavo\b/iu.test(text.slice(end))) return false;
  if (/^onderzoeksraad$/iu.test(words) && /^\svoor/u.test(text.slice(end))) return false;
  return !(/top$/iu.test(words) && SUMMIT_WITH_OTHERS.test(text.slice(end)));
}

// `Onderwijs, Jeugd, Cultuur en Sport Raad (OJCS-Raad)`, `RBZ-Defensieraad`, `RAZEB (Gymnich)` name one meeting, twice.
function withAbbreviations(text: string, mentions: readonly TitleMention[]): readonly TitleMention[] {
  const merged: TitleMention[] = [];
  for (const mention of mentions) {
    const last = merged.at(-1);
    const isGymnich = /^gymnich$/iu.test(text.slice(mention.start, mention.end));
    const isOne = last !== undefined && (isGymnich || mention.formations[0]?.configuration === last.formations[0]?.configuration);
    const between = isOne ? text.slice(last.end, mention.start) : "";
    const isOfMinisters = /^ministers/iu.test(text.slice(mention.start)) && /^\s(?:met|van|voor)\s(?:de\s)?(?:EU-?\s?)?$/u.test(between);
    const isRemark = /^\s\([^()\d]{1,30}$/u.test(between) && /^[^()\d]{0,30}\)/u.test(text.slice(mention.end));
    if (!isOne || !(isOfMinisters || isRemark || /^(?:\s?\(|\s?[-/]?\s?)$/u.test(between))) merged.push(mention);
    else
      merged[merged.length - 1] = {
        // Ministers who met for a part of the session only make it no other Council.
        ...(isGymnich || /\bdeels\b/u.test(between) ? last : moreExact(last, mention)),
        start: last.start,
        end: endOf(text, mention, between),
      };
  }
  return merged;
}

// A remark in the same brackets belongs to the name: `(RAZEB, inclusief Defensie)`; the part that met is read by itself: `(OJCS-Raad, deel onderwijs)`.
function endOf(text: string, mention: TitleMention, between: string): number {
  const rest = between.includes("(") ? /^(?!,?\s(?:onder)?deel\s)[^()]{0,80}\)/iu.exec(text.slice(mention.end)) : null;
  return mention.end + (rest?.[0].length ?? 0);
}

function moreExact(one: TitleMention, other: TitleMention): TitleMention {
  const isWhole = one.formations.length === 1 && one.formations[0]?.code === one.formations[0]?.configuration;
  return isWhole ? other : one;
}
