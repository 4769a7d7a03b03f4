import type { ParsedPart, Passage } from "../document/model.js";
import { daysBetween } from "../kernel/calendar.js";
import { factFrom } from "./fact.js";
import type { Knowledge, KnownCountry, KnownPresidency } from "./knowledge.js";
import type { Fact } from "./records.js";

const EXTRACTOR = "presidencies-mentioned/1";
const RUNNING_TEXT = new Set<Passage["kind"]>(["PARAGRAPH", "LIST_ITEM", "TABLE_ROW", "HEADING"]);
const PRESIDENCY = "(?:EU-?\\s?|Raads)?[Vv]oorzitterschap(?:pen)?(?!\\p{L})";
const BY_ADJECTIVE = `(?<adjective>\\p{Lu}[\\p{L}-]+)\\s${PRESIDENCY}`;
const BY_COUNTRY = `${PRESIDENCY} van (?<country>\\p{Lu}[\\p{L}-]+(?: \\p{Lu}\\p{L}+)?)`;
const YEAR = "(?:\\s(?:van\\s|in\\s|\\()(?:de (?:eerste|tweede) helft van )?(?<year>(?:19|20)\\d{2}))?";
const NAMED = new RegExp(`(?<!\\p{L})(?:${BY_ADJECTIVE}|${BY_COUNTRY})${YEAR}`, "gu");

/**
 * The presidencies that a text names, by country and (where printed) year, in order of first mention. Without a year it is the country's presidency
 * nearest to `reference` (ISO 8601).
 */
export function extractPresidenciesMentioned(
  source: string,
  part: ParsedPart,
  knowledge: Pick<Knowledge, "countries" | "presidencies">,
  reference: string | null,
): readonly Fact<string>[] {
  const found = new Map<string, Fact<string>>();
  for (const passage of part.passages) {
    if (!RUNNING_TEXT.has(passage.kind)) continue;
    for (const match of passage.text.matchAll(NAMED)) {
      const { adjective, country, year } = match.groups ?? {};
      const known = knowledge.countries.find((candidate) => isNamed(candidate, adjective, country));
      const key = known === undefined ? null : presidencyOf(knowledge.presidencies, known.code, year ?? null, reference);
      if (key === null || found.has(key)) continue;
      const place = { passage, start: match.index, end: match.index + match[0].length };
      found.set(key, factFrom(key, source, place, { extractor: EXTRACTOR, confidence: year === undefined ? 0.9 : 1 }));
    }
  }
  return [...found.values()];
}

function isNamed(country: KnownCountry, adjective: string | undefined, name: string | undefined): boolean {
  if (adjective !== undefined) return country.adjectives.some((form) => form.toLowerCase() === adjective.toLowerCase());
  return name !== undefined && [country.nl, ...country.aliases].some((form) => form.toLowerCase() === name.toLowerCase());
}

function presidencyOf(
  presidencies: readonly KnownPresidency[],
  country: string,
  year: string | null,
  reference: string | null,
): string | null {
  const own = presidencies.filter((presidency) => presidency.country === country);
  if (year !== null) return own.find((presidency) => presidency.startDate.startsWith(year))?.key ?? null;
  if (reference === null) return null;
  const distance = ({ startDate, endDate }: KnownPresidency): number =>
    reference < startDate ? daysBetween(reference, startDate) : Math.max(0, daysBetween(endDate, reference));
  return own.toSorted((a, b) => distance(a) - distance(b))[0]?.key ?? null;
}
