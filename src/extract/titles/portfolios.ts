import { alternatives } from "../any-of.js";
import type { DatedFormation } from "./case-title.js";

/** What ministers are responsible for, in the words of titles, and the formation in which they meet. */
const PORTFOLIOS: readonly (readonly [formation: string, words: string])[] = [
  ["telecom", "telecom, telecommunicatie, digitale zaken"],
  ["transport", "transport, vervoer"],
  ["energy", "energie"],
  ["environment", "milieu, klimaat"],
  ["agrifish", "landbouw, visserij"],
  ["eycs-education", "onderwijs"],
  ["eycs-youth", "jeugd, jeugdzaken"],
  ["eycs-culture", "cultuur, media, audiovisueel, audiovisuele zaken, cultuur en media, AV"],
  ["eycs-sport", "sport"],
  [
    "epsco-employment",
    "werkgelegenheid, werkgelegenheids- en sociaal beleid, sociaal beleid, sociale zaken, arbeid, gelijkheid, gendergelijkheid, emancipatie, familie, gezin",
  ],
  ["epsco-health", "gezondheid, volksgezondheid, gezondheidszorg"],
  ["epsco-consumer", "consumentenzaken, consumenten, consumentenbescherming"],
  ["fac", "buitenlandse zaken"],
  ["fac-defence", "defensie"],
  ["fac-trade", "handel, handelspolitiek, handelszaken, buitenlandse handel, internationale handel"],
  ["fac-development", "ontwikkelingssamenwerking, ontwikkeling, OS"],
  ["gac", "algemene zaken, europese zaken"],
  ["gac-cohesion", "cohesie, cohesiebeleid, regionaal beleid, EU cohesiebeleid, EU-cohesiebeleid"],
  ["jha", "justitie, binnenlandse zaken, JBZ"],
  ["ecofin", "financiën, economische en financiële zaken, ecofin"],
  ["ecofin-budget", "begroting, begrotings"],
  ["compet", "concurrentievermogen, interne markt, interne markt en industrie, industrie"],
  ["compet-research", "onderzoek, innovatie, wetenschap, onderzoek en innovatie"],
  ["compet-space", "ruimtevaart, ruimte"],
  ["compet-tourism", "toerisme"],
];

const ONE = `(?:${alternatives(...PORTFOLIOS.map(([, words]) => words))})`;
const EACH = new RegExp(`(?<!\\p{L})${ONE}(?=s?(?![\\p{L}])|s?-?\\s?(?:ra(?:ad|den)|ministers|(?:onder)?deel))`, "giu");
const CODES = new Map(PORTFOLIOS.flatMap(([code, words]) => words.split(",").map((word) => [word.trim().toLowerCase(), code] as const)));

/** One portfolio or several, as the source of a pattern: `Milieu- en Transport`, `onderwijs, jeugd en cultuur`. */
export const PORTFOLIO_LIST = `(?<!\\p{L})${ONE}(?:s?-?(?:\\s?[,/]\\s?(?:en\\s)?|\\s(?:en|&)\\s)(?:de\\s|van\\s|voor\\s|het\\s)?${ONE}){0,5}`;

/** The same in brackets, where a comma may have been left out: `Onderwijs Cultuur/AV`. */
export const PORTFOLIO_SERIES = `(?<!\\p{L})${ONE}(?:s?-?\\s?[,/\\s]\\s?(?:(?:en|&)\\s)?${ONE}){0,5}`;

/** The same in one word with the name of the Council, `Milieu- en Transportraad`; `Milieuraad en de Transportraad` are two names. */
export const PORTFOLIO_COMPOUND = `(?<!\\p{L})${ONE}(?:s?-?(?:\\s?[,/]\\s?(?:en\\s)?|\\s(?:en|&)\\s)${ONE}){0,5}`;

/** The codes of the formations whose portfolios words name, in order, each once. */
export function portfolioCodes(words: string): readonly string[] {
  const codes = [...words.matchAll(EACH)].map((match) => CODES.get(match[0].toLowerCase()) ?? "");
  return [...new Set(codes)].filter((code) => code !== "");
}

/**
 * The formations that meet when ministers of these portfolios do. Several parts of one configuration that are not separate Councils make the whole
 * configuration (`onderwijs en cultuur`); ministers of different configurations meet together.
 */
export function formationsOf(codes: readonly string[], formations: readonly DatedFormation[]): readonly DatedFormation[] {
  const found = codes.flatMap((code) => formations.find((formation) => formation.code === code) ?? []);
  const [first] = found;
  const configuration = first?.configuration ?? "";
  const isOne = found.length > 1 && found.every((formation) => formation.configuration === configuration);
  const isWhole = ["eycs", "epsco", "compet"].includes(configuration) || (configuration === "tte" && found.length === 3);
  const whole = isOne && isWhole ? formations.find((formation) => formation.code === configuration) : undefined;
  if (whole !== undefined) return [whole];
  // `Raad Buitenlandse Zaken/Handel` is the Council in one of its parts.
  return found.filter(({ code }) => !found.some((other) => other.code !== code && other.configuration === code));
}
