import { headingNumber } from "../document/heading-forms.js";
import type { Span } from "../kernel/span.js";
import type { AgendaItemKind } from "../vocab/lists/council.js";

/** Words that say what the ministers do with an item. */
const WORDS: readonly (readonly [kind: AgendaItemKind, words: RegExp])[] = [
  [
    "LUNCH_DEBATE",
    /\b(?:lunchdebat|lunchdiscussie|lunchbespreking|(?:werk)?(?:lunch|ontbijt)(?:sessie|bijeenkomst|gesprek)?(?=$|:| met | over )|tijdens de (?:\p{L}+ )?(?:werk)?lunch)\b/iu,
  ],
  ["DINNER_DEBATE", /\b(?:dinerdebat|werkdiner|diner)\b/iu],
  ["ANY_OTHER_BUSINESS", /\b(?:diversen(?:punten|punt)?|AOB|any other business|overige (?:agenda)?punten)\b/iu],
  ["A_ITEM", /\bA-punt(?:en)?\b|\bhamerpunt(?:en|stukken)?\b/iu],
  ["GENERAL_APPROACH", /\balgemene (?:oriëntatie|benadering)\b|\balgemene gedeeltelijke oriëntatie\b/iu],
  ["POLITICAL_AGREEMENT", /\bpolitiek akkoord\b/iu],
  [
    "COUNCIL_CONCLUSIONS",
    /(?<![\p{L}-])(?:(?:Raads|raads)?conclusies(?! van de Europese Raad)|Conclusies(?! van de Europese Raad)|Raads-conclusies)(?![\p{L}-])/u,
  ],
  ["PROGRESS_REPORT", /\bvoortgangs(?:rapport|rapportage|verslag)\b/iu],
  ["POLICY_DEBATE", /\b(?:beleids|oriëntatie|oriënterend )debat(?:ten)?\b/iu],
  ["EXCHANGE_OF_VIEWS", /\b(?:gedachtewisseling|gedachtenwisseling|van gedachten (?:te )?wissel\p{L}*)\b/iu],
  ["INFORMATION", /\b(?:informatiepunt|informatie van|presentatie door|stand van zaken|terugkoppeling)\b/iu],
];

/** The kind of an item that a text names first, with the words that name it; null when it names none. */
export function findItemKind(text: string): { readonly kind: AgendaItemKind; readonly span: Span } | null {
  const found = WORDS.flatMap(([kind, words]) => {
    const match = words.exec(text);
    return match === null ? [] : [{ kind, span: { start: match.index, end: match.index + match[0].length } }];
  });
  return found.toSorted((a, b) => a.span.start - b.span.start)[0] ?? null;
}

/** How many characters at the beginning of a heading are not its title: a number, and the kind of the item with a colon (`Beleidsdebat II: `). */
export function titleStart(heading: string): number {
  const number = headingNumber(heading)?.length ?? 0;
  const colon = /^[^:]{3,40}:\s+/u.exec(heading.slice(number));
  const prefix = colon !== null && findItemKind(colon[0]) !== null ? colon[0].length : 0;
  return number + prefix;
}
