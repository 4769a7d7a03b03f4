import type { CouncilReading } from "./council-readings.js";
import { factFrom } from "./fact.js";
import type { Knowledge } from "./knowledge.js";
import type { Fact } from "./records.js";

const EXTRACTOR = "council-place/1";
// The two cities in which the Council holds its sessions.
const SEATS: Readonly<Record<string, string>> = { Brussel: "BEL", Luxemburg: "LUX" };
const PLACE =
  /(?<![\p{L}])(?:te|in|op)\s(?<place>\p{Lu}[\p{L}'’-]+(?: (?:aan (?:de|den) )?(?!Raad)\p{Lu}[\p{L}'’-]+)?)(?:\s?[,(]\s?(?<country>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2})\)?)?/gu;

/** Where a Council met, as the sentence that names it says: a city, a country, or both. */
export function readCouncilPlace(
  source: string,
  reading: CouncilReading,
  knowledge: Pick<Knowledge, "countries">,
): { readonly place: Fact<string> | null; readonly country: Fact<string> | null } {
  const { text } = reading.passage;
  const start = Math.min(reading.mention.start, reading.dateSpan.start);
  const last = Math.max(reading.mention.end, reading.dateSpan.end);
  const rest = text.slice(last);
  const end = last + Math.min(100, /[.!?](?:\s+\p{Lu}|$)|[;:]/u.exec(rest)?.index ?? rest.length);
  for (const match of text.slice(start, end).matchAll(PLACE)) {
    const [name = "", country] = [match.groups?.["place"], match.groups?.["country"]];
    const at = start + match.index + match[0].indexOf(name);
    const named = countryCode(knowledge, country ?? "");
    const own = SEATS[name] === undefined ? countryCode(knowledge, name) : null;
    const fact = (value: string, words: string, from: number): Fact<string> =>
      factFrom(
        value,
        source,
        { passage: reading.passage, start: from, end: from + words.length },
        { extractor: EXTRACTOR, confidence: 0.95 },
      );
    if (own !== null) return { place: null, country: fact(own, name, at) };
    const code = named ?? SEATS[name] ?? null;
    const codeWords = named === null ? name : (country ?? name);
    return { place: fact(name, name, at), country: code === null ? null : fact(code, codeWords, text.indexOf(codeWords, at)) };
  }
  return { place: null, country: null };
}

function countryCode(knowledge: Pick<Knowledge, "countries">, name: string): string | null {
  return knowledge.countries.find((country) => country.nl === name || country.aliases.includes(name))?.code ?? null;
}
