import type { Span } from "../../kernel/span.js";
import type { DatedFormation } from "./case-title.js";
import { formationsOf, PORTFOLIO_LIST, PORTFOLIO_SERIES, portfolioCodes } from "./portfolios.js";

interface Mention extends Span {
  readonly formations: readonly DatedFormation[];
}

const ABBREVIATION = "(?:\\s?\\(\\p{L}{2,8}(?:-Raad)?\\))?";
const PART = "(?:onder)?de(?:el|len)\\s(?:van\\s)?";
const MINISTERS = "(?:de\\s)?(?:EU-?\\s?)?ministers\\svan\\s";
const FIELD = "(?:op|tot|voor|over)\\shet\\s(?:beleids)?(?:terrein|gebied|veld)\\s(?:van\\s)?";
/** Right behind the name: `VTE-Raad (Energie)`, `RBZ/Handel`, `Raad Algemene Zaken, Cohesiebeleid`. */
const BEHIND = new RegExp(
  `^${ABBREVIATION}\\s?(?:[,(/:-]\\s?){0,2}(?:(?:(?:met|van)\\s)?${MINISTERS}|(?:voor\\s|over\\s|inzake\\s)?(?:wat\\sbetreft\\s)?(?:het\\s|de\\s)?(?:${PART})?)?${PORTFOLIO_LIST}(?!\\p{L}|[- ](?:raad|ministers))`,
  "iu",
);
/** The same in brackets of their own: `OJCS Raad (Onderdelen Jeugd Sport)`. */
const BRACKETED = new RegExp(`^${ABBREVIATION}\\s?\\((?:${PART})?${PORTFOLIO_SERIES}(?=\\))`, "iu");
/** Anywhere behind the name, in words that say that it is a part: `OJCS-Raad van 23 mei, onderdeel onderwijs`. */
const FARTHER = new RegExp(
  `(?:\\((?:${PART})?${PORTFOLIO_SERIES}|(?:over\\s(?=${PORTFOLIO_LIST}$)|met\\s${MINISTERS}|${PART}|${FIELD}|wat\\sbetreft\\s(?:het\\s|de\\s)?)${PORTFOLIO_LIST})(?:(?:onder)?deel)?(?!\\p{L})`,
  "iu",
);
/** Right behind a date: `(cultuur en audiovisueel)`. */
const BEHIND_DAY = new RegExp(`^\\s?\\((?:${PART})?${PORTFOLIO_SERIES}(?:(?:onder)?deel)?\\)`, "iu");
/** Before the name: `Energiedeel van de VTE-Raad`, `sportonderdeel OJCS-Raad`, `het onderdeel cultuur van de OJCS-Raad`. */
const BEFORE = new RegExp(
  `(?:${PORTFOLIO_LIST}s?-?\\s?(?:(?:onder)?deel|gedeelte)(?:\\s(?:van|voor))?|(?:${PART}|${FIELD})${PORTFOLIO_LIST}\\s(?:van|voor))\\s(?:(?:de|het)\\s)?(?:(?:in)?formele\\s)?$`,
  "iu",
);

/**
 * The mention with the part of the configuration that the title says met. `within` reaches from the mention before it to the one behind it.
 * Without such words, or with several parts of one Council, the formation stays as named. Words right behind the name become part of the mention.
 */
export function withPart<M extends Mention>(text: string, mention: M, within: Span, formations: readonly DatedFormation[]): M {
  const [named] = mention.formations;
  if (named === undefined || mention.formations.length > 1) return mention;
  const tail = text.slice(mention.end, within.end);
  const own = (words: string): readonly string[] =>
    portfolioCodes(words).filter((code) => formations.find((one) => one.code === code)?.configuration === named.configuration);
  const behind = (BRACKETED.exec(tail) ?? BEHIND.exec(tail))?.[0] ?? "";
  const extended = own(behind).length === 0 ? mention : { ...mention, end: mention.end + behind.length };
  if (named.code !== named.configuration) return extended;
  const elsewhere = BEFORE.exec(text.slice(within.start, mention.start))?.[0] ?? FARTHER.exec(tail)?.[0] ?? "";
  const parts = formationsOf(own(extended === mention ? elsewhere : behind), formations);
  // Two of the three parts of this configuration in one session are the configuration.
  const isSession = parts.length > 1 && named.configuration === "tte";
  return parts.length === 0 || isSession ? extended : { ...extended, formations: parts };
}

/** The mention with the part of the configuration that met on one of its days, where that stands in brackets behind the day. */
export function withPartOfDay<M extends Mention>(text: string, mention: M, day: Span, formations: readonly DatedFormation[]): M {
  const words = BEHIND_DAY.exec(text.slice(day.end))?.[0];
  const configuration = mention.formations[0]?.configuration;
  if (words === undefined || mention.formations.length > 1) return mention;
  const parts = formationsOf(portfolioCodes(words), formations).filter((one) => one.configuration === configuration);
  return parts.length === 0 ? mention : { ...mention, formations: parts };
}
