import { type DocumentNoun, documentNoun, namesOf } from "./document-nouns.js";
import type { NounSignal } from "./find-signals.js";
import { type Introductions, introduce, type Place } from "./introductions.js";
import type { Mention } from "./text-block.js";

/** A noun that stands before a citation and may say what it is. */
export interface LeadingNoun {
  readonly noun: DocumentNoun;
  readonly word: string;
  /** Whether it brings up a document, as `een motie` and `de motie-Jansen` do and a mere `de motie` does not. */
  readonly introduces: boolean;
  /** The words between the noun and what comes after it are a name or nothing: `motie-Jansen (36 410, nr. 20)`. */
  adjoins(at: number): boolean;
}

/** What may stand between a noun and its citation or note marker. */
const NAME_ONLY =
  /^(?:-\p{Lu}[\p{L}/ ]{0,60}|\sc\.s\.|\s(?:van (?:het lid|de leden|de heer|mevrouw)|op stuk)(?:\s[\p{L}/-]{1,30}){0,6}|\svan \d{1,2} \p{L}{3,9}(?: \d{4}| jl\.)?){0,2}[\s,(]{0,3}$/u;

/** Reads a noun where it stands in a text. */
export function leadingNoun(text: string, { start, end, noun: word }: Pick<NounSignal, "start" | "end" | "noun">): LeadingNoun | undefined {
  const named = documentNoun(word);
  if (named === undefined) return undefined;
  return {
    noun: named.noun,
    word,
    introduces: introduces(text, start, end, named.plural),
    adjoins: (at) => at >= end && at - end <= 160 && NAME_ONLY.test(text.slice(end, at)),
  };
}

const DEFINITE = /(?:^|[^\p{L}])(?:de|het|die|deze|dat|dit)\s(?:\p{Ll}{2,20}e\s)?$/iu;
const DESCRIBED = /^(?:-\p{Lu}|\s(?:van|op stuk|over|inzake|betreffende|uit|d\.d\.|nrs?|met|voor|waar\p{L}*)(?!\p{L})|\s?[\d"“«‘(])/u;
const NAMED_SEVERAL = /^(?:-\p{Lu}|\s(?:van (?:het lid|de leden)|op stuk|nrs?)(?!\p{L})|\s\d)/u;

function introduces(text: string, start: number, end: number, plural: boolean): boolean {
  const after = text.slice(end, end + 20);
  // `besluiten van de Raad` speaks of decisions in general.
  if (plural) return NAMED_SEVERAL.test(after);
  return !DEFINITE.test(text.slice(Math.max(0, start - 30), start)) || DESCRIBED.test(after);
}

/** What a list of citations is called, by the nouns before it. Gives false when it is a paper and nothing says of which sort. */
export function nameCitations(
  introductions: Introductions,
  group: readonly Mention[],
  nouns: readonly LeadingNoun[],
  at: number,
  place: Place,
): boolean {
  const [first] = group;
  if (first === undefined) return true;
  const names = namesOf(first.citation);
  const papers = nouns.filter(({ noun }) => names.one.includes(noun));
  const paper = chosenPaper(papers, at);
  const spoken = nouns.filter((one) => names.any.includes(one.noun) || names.surely.includes(one.noun) || one.noun === paper?.noun);
  for (const other of nouns) {
    if (other.introduces && !spoken.includes(other)) introduce(introductions, other.noun, { ...place, mention: null, word: null });
  }
  const calls = new Map<DocumentNoun, string | null>(names.surely.map((noun) => [noun, null]));
  for (const { noun, word } of spoken) calls.set(noun, word);
  for (const mention of group) {
    for (const [noun, word] of calls) introduce(introductions, noun, { ...place, mention, word });
  }
  return names.one.length === 0 || papers.length > 0;
}

/** Of several sorts of paper only the one that the citation adjoins: `de brief over de motie-Jansen (36 410, nr. 20)`. */
function chosenPaper(papers: readonly LeadingNoun[], at: number): LeadingNoun | undefined {
  const last = papers.at(-1);
  const sorts = new Set(papers.map(({ noun }) => noun));
  return sorts.size === 1 || last?.adjoins(at) === true ? last : undefined;
}
