import type { Span } from "../../kernel/span.js";
import type { DatedFormation } from "./case-title.js";
import { formationsOf, PORTFOLIO_LIST, portfolioCodes } from "./portfolios.js";

interface Mention extends Span {
  readonly formations: readonly DatedFormation[];
}

/** `en Informele Raad 6-7 juli`, `en informele Raad Vilnius op 8 juli`: the meeting without the name of its formation. */
const BARE = /(?<=(?<!\p{L})(?:[Ii]n)?[Ff]ormele\s)[Rr]aad(?=(?:\s(?:te\s|in\s)?\p{Lu}[\p{Ll}-]+)?(?:\s(?:van|op|d\.d\.))?\s\d)/gu;
/** `Informele- en Transportraad`: the informal meeting before the formal one. */
const BEFORE_FORMAL = /(?<!\p{L})informele(?=-\s?en\s(?:de\s)?(?:formele\s)?$)/iu;
/** `cultuur (8 april) en onderwijs (14 april)`: the next ministers, with a day of their own. */
const NEXT_PORTFOLIO = new RegExp(`(?<=\\d{4}\\)?,?\\s(?:en|alsmede)\\s)${PORTFOLIO_LIST}(?=\\s\\(?(?:van\\s|op\\s)?\\d)`, "giu");

/**
 * The meetings of a title whose name is left out because another name in it tells, together with those that are named, in order. Where the names are
 * those of different ministers, a meeting without a name stays untold.
 */
export function withElided<M extends Mention>(text: string, named: readonly M[], formations: readonly DatedFormation[]): readonly M[] {
  const [first] = named;
  if (first === undefined) return named;
  const isApart = ({ start, end }: Span): boolean => named.every((mention) => end <= mention.start || mention.end <= start);
  const codes = new Set(named.flatMap((mention) => mention.formations.map(({ code }) => code)));
  const bare = codes.size === 1 ? [...text.matchAll(BARE)].map((match) => ({ ...first, ...spanOf(match) })) : [];
  const before = named.flatMap((mention) => {
    const match = BEFORE_FORMAL.exec(text.slice(0, mention.start));
    return match === null ? [] : [{ ...mention, ...spanOf(match) }];
  });
  const portfolios = [...text.matchAll(NEXT_PORTFOLIO)].flatMap((match) => {
    const own = formationsOf(portfolioCodes(match[0]), formations);
    return own.length === 0 || match.index < first.end ? [] : [{ ...first, ...spanOf(match), formations: own }];
  });
  return [...named, ...[...bare, ...before, ...portfolios].filter(isApart)].sort((a, b) => a.start - b.start);
}

function spanOf(match: RegExpExecArray | RegExpMatchArray): Span {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}
