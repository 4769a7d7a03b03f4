import type { Span } from "../../kernel/span.js";
import type { ActorKind, GroupQuantifier } from "../../vocab/lists/position.js";
import type { ExtractionContext } from "../context.js";
import type { KnownCountry, KnownPresidency } from "../knowledge.js";
import {
  BACK_REFERENCES,
  GOVERNMENT_OFFICES,
  GROUP_NOUNS,
  INSTITUTIONS,
  NAMED_GROUPS,
  type NamedActor,
  NETHERLANDS,
} from "./actor-lexicon.js";
import { QUANTIFIER_WORDS, quantifierOf, STANDALONE_QUANTIFIERS } from "./quantifiers.js";

/** Who holds a position: an actor, or a group with what is said of its size and members. */
export interface Holder {
  /** Key of the actor: `nld`, `european-commission`, `presidency-2026-1`, `member-states`. */
  readonly actor: string;
  readonly kind: ActorKind;
  readonly quantifier: GroupQuantifier | null;
  /** Three-letter codes, lower case. */
  readonly members: readonly string[];
  readonly includesNetherlands: boolean | null;
  readonly spokesperson: string | null;
}

/** A place in a sentence where a possible holder is named, or pointed back to. */
export interface Mention extends Span {
  readonly holder: Holder | null;
  /** Set when the words point back to somebody named before. */
  readonly backTo: "GROUP" | "STATE" | "SPEAKER" | null;
}

/** What finding mentions needs to know of the document. */
export type MentionContext = Pick<ExtractionContext, "knowledge" | "council" | "date" | "presidency">;

const NUMBER_WORDS = "twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien".split(" ");
const TALLIES = ["vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "twaalf", "twintig"].map((number) => `een ${number}tal`);
const NUMERALS = `(?:\\d{1,2}|${[...NUMBER_WORDS, ...TALLIES].map(inEitherCase).join("|")})`;

const PLAIN_GROUPS = "(?:[Ll]idstaten|[Dd]elegaties|ministers)";

interface MentionRule {
  readonly pattern: RegExp;
  read(match: RegExpExecArray): Pick<Mention, "holder" | "backTo"> | null;
}

/**
 * Makes the function that finds all mentions in a sentence, in order. Of two that overlap the earlier stays, of two that begin together
 * the longer.
 */
export function mentionFinder(context: MentionContext): (text: string) => readonly Mention[] {
  const day = context.council?.startDate.value ?? context.date;
  const named = [...[...NETHERLANDS, ...INSTITUTIONS].map(namedActorRule), ...countryRules(context.knowledge.countries, day)];
  const rules = [...named, presidencyRule(context, day), ...groupRules(), ...backReferenceRules()];
  return (text) => {
    const found = rules.flatMap((rule) => mentionsOf(rule, text));
    found.sort((a, b) => a.start - b.start || b.end - a.end);
    let end = 0;
    return found.filter((mention) => {
      const free = mention.start >= end;
      if (free) end = mention.end;
      return free;
    });
  };
}

/** A holder of one actor without further particulars. */
function holderOf(actor: string, kind: ActorKind, more: Partial<Holder> = {}): Holder {
  return { actor, kind, quantifier: null, members: [], includesNetherlands: null, spokesperson: null, ...more };
}

function mentionsOf(rule: MentionRule, text: string): Mention[] {
  const mentions: Mention[] = [];
  for (const match of text.matchAll(rule.pattern)) {
    const read = rule.read(match);
    if (read !== null) mentions.push({ start: match.index, end: match.index + match[0].length, ...read });
  }
  return mentions;
}

function bounded(source: string, flags = "gu"): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${source})(?![\\p{L}\\p{N}-])`, flags);
}

function namedActorRule({ actor, kind, pattern }: NamedActor): MentionRule {
  const read = (match: RegExpExecArray) => ({
    holder: holderOf(actor, kind, { spokesperson: match.groups?.["person"] ?? null }),
    backTo: null,
  });
  return { pattern: bounded(pattern), read };
}

function isMember({ memberFrom, memberUntil }: KnownCountry, day: string | null): boolean {
  return memberFrom !== null && (memberUntil === null || (day !== null && day < memberUntil));
}

function countryRules(countries: readonly KnownCountry[], day: string | null): MentionRule[] {
  const byName = new Map(countries.flatMap((country) => [country.nl, ...country.aliases].map((name) => [name, country] as const)));
  const byAdjective = countriesByAdjective(countries);
  const named = (country: KnownCountry | undefined, spokesperson: string | null) => {
    if (country === undefined) return null;
    return {
      holder: holderOf(country.code.toLowerCase(), isMember(country, day) ? "MEMBER_STATE" : "COUNTRY", { spokesperson }),
      backTo: null,
    };
  };
  return [
    { pattern: bounded(`(?<name>${alternatives(byName.keys())})`), read: (match) => named(byName.get(match.groups?.["name"] ?? ""), null) },
    {
      pattern: bounded(`[Dd]e (?<adjective>${alternatives(byAdjective.keys())}) ${GOVERNMENT_OFFICES}`),
      read: (match) => named(byAdjective.get(match.groups?.["adjective"] ?? ""), match.groups?.["person"] ?? null),
    },
  ];
}

function countriesByAdjective(countries: readonly KnownCountry[]): ReadonlyMap<string, KnownCountry> {
  return new Map(countries.flatMap((country) => country.adjectives.map((adjective) => [adjective, country] as const)));
}

function presidencyRule(context: MentionContext, day: string | null): MentionRule {
  const byAdjective = countriesByAdjective(context.knowledge.countries);
  const adjective = `(?:(?<adjective>${alternatives(byAdjective.keys())})e? )?`;
  const pattern = bounded(
    `[Hh]et (?:(?:inkomende?|aankomende?|komende?|huidige|roulerende?) )?${adjective}(?:EU-|Raads)?[Vv]oorzitterschap`,
  );
  return {
    pattern,
    read: (match) => {
      const country = byAdjective.get(match.groups?.["adjective"] ?? "");
      const key = country === undefined ? context.presidency : nearestPresidency(context.knowledge.presidencies, country.code, day);
      return key === null ? null : { holder: holderOf(`presidency-${key}`, "PRESIDENCY"), backTo: null };
    },
  };
}

// The presidency of a country that lies closest to a day: the present one, or the one that comes in or has just gone.
function nearestPresidency(presidencies: readonly KnownPresidency[], country: string, day: string | null): string | null {
  const time = Date.parse(day ?? "");
  if (Number.isNaN(time)) return null;
  const distance = ({ startDate, endDate }: KnownPresidency): number =>
    Math.max(Date.parse(startDate) - time, time - Date.parse(endDate), 0);
  return presidencies.filter((presidency) => presidency.country === country).toSorted((a, b) => distance(a) - distance(b))[0]?.key ?? null;
}

function groupRules(): MentionRule[] {
  const adjectives = "(?:(?!derde|arme)\\p{Ll}[\\p{L}-]+e |betrokken )?(?:(?!derde|arme)\\p{Ll}[\\p{L}-]+e )?";
  const group = (more: Partial<Holder>) => ({ holder: holderOf("member-states", "GROUP", more), backTo: null });
  const standalone = Object.keys(STANDALONE_QUANTIFIERS).join("|");
  const quantified = (match: RegExpExecArray) => group({ quantifier: quantifierOf(match.groups?.["quantity"] ?? "") });
  return [
    {
      pattern: bounded(`(?<quantity>${QUANTIFIER_WORDS.join("|")}) (?:van (?:de |deze )?)?${adjectives}${GROUP_NOUNS}`, "giu"),
      read: quantified,
    },
    { pattern: bounded(`(?<quantity>${standalone})`, "giu"), read: quantified },
    // `de lidstaten`, `andere lidstaten`, `zes lidstaten`: a group of which no quantity is said that the closed list knows.
    {
      pattern: bounded(`(?:[Dd]e |[Aa]ndere |[Oo]verige |[Gg]elijkgezinde |${NUMERALS} )?${adjectives}(?:EU-)?${PLAIN_GROUPS}|[Aa]nderen`),
      read: () => group({}),
    },
    ...NAMED_GROUPS.map(({ pattern, members }) => ({
      pattern: bounded(pattern),
      read: () => group({ members, includesNetherlands: members.includes("nld") ? true : null }),
    })),
  ];
}

function backReferenceRules(): MentionRule[] {
  return BACK_REFERENCES.map(({ pattern, to }) => ({ pattern: bounded(pattern), read: () => ({ holder: null, backTo: to }) }));
}

function alternatives(words: Iterable<string>): string {
  const escaped = [...words].toSorted((a, b) => b.length - a.length).map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&"));
  return escaped.length === 0 ? "(?!)" : escaped.join("|");
}

function inEitherCase(word: string): string {
  const first = word.slice(0, 1);
  return `[${first.toUpperCase()}${first}]${word.slice(1)}`;
}
