import type { KnownCountry } from "../knowledge.js";

/** Where a Council met, as far as the title says. */
export interface TitlePlace {
  readonly place: string | null;
  /** Three-letter code. */
  readonly country: string | null;
}

/** The two towns in which the Council holds its sessions. */
const SEATS: Readonly<Record<string, string>> = { Brussel: "BEL", Luxemburg: "LUX" };
const NAME = "\\p{Lu}[\\p{L}'’]+(?:-[\\p{L}'’]+){0,4}(?:\\s(?:aan\\s(?:de|den)\\s|del?\\s|la\\s)?(?!Raad)\\p{Lu}[\\p{L}'’-]+)?";
const COUNTRY = "(?:\\s?[,(]\\s?(?<country>\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}+)?)\\)?)?";
const AFTER_PREPOSITION = new RegExp(`(?<!\\p{L})(?:te|in|nabij)\\s(?<place>${NAME})${COUNTRY}`, "u");
/** Right behind the date, to the end of the title or to a bracket: `11 april 2024 Louvain-la-Neuve`. */
const AFTER_DATE = new RegExp(`^,?\\s(?<place>${NAME})${COUNTRY}\\s?(?:$|[(])`, "u");
const SEAT_IN_BRACKETS = /^\s?\((?<place>Brussel|Luxemburg)(?<country>)\)/u;
const NO_PLACE =
  /^(?:(?:Raad|Europ|Nederland|Kamerstuk|Agenda|Verslag|Deel|Brexit|Informe|Commissie|Schriftelijk|Onder|Oekr|Art$|De$).*|.*bijeenkomst.*|\p{Lu}+|\p{Lu}+\s.*)$/u;
/** Words that begin to speak of something else. */
const ELSEWHERE = /\s(?:en|alsmede|over|inzake|met betrekking|waarin|naar aanleiding|rondom)\s/u;

/**
 * The place named with a Council. `between` stands between its name and its date, `behind` behind its date, up to the next Council.
 */
export function titlePlace(between: string, behind: string, countries: readonly KnownCountry[]): TitlePlace {
  const [before, after] = [between, behind].map((words) => words.split(ELSEWHERE)[0] ?? "");
  const match =
    AFTER_PREPOSITION.exec(before ?? "") ??
    AFTER_DATE.exec(after ?? "") ??
    SEAT_IN_BRACKETS.exec(after ?? "") ??
    AFTER_PREPOSITION.exec((after ?? "").slice(0, 60));
  const name = match?.groups?.["place"] ?? "";
  if (name === "" || NO_PLACE.test(name)) return { place: null, country: null };
  const own = SEATS[name] === undefined ? codeOf(name, countries) : null;
  if (own !== null) return { place: null, country: own };
  return { place: name, country: codeOf(match?.groups?.["country"] ?? "", countries) ?? SEATS[name] ?? null };
}

/** Whether a place is a town in which the Council holds its formal sessions. */
export function isSeat({ place, country }: TitlePlace): boolean {
  return (place !== null && SEATS[place] !== undefined) || (place === null && (country === "LUX" || country === "BEL"));
}

function codeOf(name: string, countries: readonly KnownCountry[]): string | null {
  return countries.find((country) => country.nl === name || country.aliases.includes(name))?.code ?? null;
}
