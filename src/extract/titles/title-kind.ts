import type { Span } from "../../kernel/span.js";
import type { CouncilKind } from "../../vocab/lists/council.js";
import { leadingWords } from "./noun-phrase.js";

/** How the ministers met, as far as the title says. */
export interface TitleKind {
  /** Null where it is not printed. */
  readonly kind: CouncilKind | null;
  readonly informal: boolean;
}

const VIDEO = /(?:video|tele)-?(?:tele)?-?(?:conferentie|vergadering|conference|verbinding|overleg)|^VT?C$|^virtuele$|^digitale$/iu;
const EXTRA = /^(?:extra.*|(?:ingelaste?|ingeplande|buitengewone|bijzondere|speciale)n?|spoed.*)$/iu;
const INFORMAL = /^(?:i|in)forme(?:le|el)$|^gymnich$/iu;
/** Remarks behind the name: `Telecomraad (informeel)`, `per videoconferentie`. */
const REMARK =
  /\((?<remark>(?:in)?forme(?:el|le)|(?:video|tele)\p{L}+|VT?C|gymnich)\b[^)]{0,30}\)|\b(?:per|via|middels|in een|in)\s(?:een\s)?(?<means>(?:video|tele)\p{L}+|VT?C)\b|^[,-]?\s?\(?(?<after>gymnich|(?:video|tele)\p{L}+|VT?C\b)/iu;

/** A name in a title, with the names around it. */
export interface NamePlace {
  readonly mention: Span;
  /** The names that share one phrase with it, itself included. */
  readonly chain: readonly Span[];
  readonly mentions: readonly Span[];
  /** How far the text behind the name is about it. */
  readonly until: number;
}

/** How the ministers of one name met, by the words before it; of a name that is joined to another without such words, by those before the first. */
export function kindOfName(text: string, { mention, chain, mentions, until }: NamePlace): TitleKind {
  const previous = mentions.findLast(({ end }) => end <= mention.start);
  const own = leadingWords(text, previous?.end ?? 0, mention.start);
  const first = chain[0] ?? mention;
  const ofFirst = leadingWords(text, 0, first.start).kindWords;
  const ofTitle = leadingWords(text, 0, mentions[0]?.start ?? mention.start).kindWords;
  // `de videoconferenties van de … van 23 februari en de … van 25 februari`: the plural is said of all.
  const inherited = ofFirst.length === 0 && ofTitle.some((word) => word.endsWith("conferenties")) ? ofTitle : ofFirst;
  const isOneOfSeveral =
    mentions[0] !== undefined && mention !== mentions[0] && /conferenties/iu.test(text.slice(mentions[0].start, mentions[0].end));
  const kindWords = own.kindWords.length > 0 ? own.kindWords : isOneOfSeveral ? ["videoconferentie"] : inherited;
  return titleKind(kindWords, text.slice(mention.start, mention.end), text.slice(mention.end, until));
}

/** The kind that the words before a name and the text behind it say. What is rarer says more: a video conference may be called informal, or extra. */
function titleKind(kindWords: readonly string[], name: string, behind: string): TitleKind {
  const remark = REMARK.exec(behind)?.groups;
  const words = [
    ...kindWords,
    remark?.["remark"] ?? remark?.["means"] ?? remark?.["after"] ?? "",
    ...name.split(/[\s()]+/u).filter((word) => VIDEO.test(word) || INFORMAL.test(word)),
  ];
  const informal = words.some((word) => INFORMAL.test(word));
  if (words.some((word) => VIDEO.test(word))) return { kind: "VIDEO_CONFERENCE", informal };
  if (words.includes("conferentie")) return { kind: "MINISTERIAL_CONFERENCE", informal };
  if (words.some((word) => EXTRA.test(word))) return { kind: "EXTRAORDINARY", informal };
  if (informal) return { kind: "INFORMAL", informal };
  return { kind: words.some((word) => /^forme(?:le|el)$/iu.test(word)) ? "FORMAL" : null, informal };
}
