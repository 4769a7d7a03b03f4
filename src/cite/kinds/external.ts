import type { DescribedSource } from "../external/described-source.js";
import { EXAMPLES } from "../external/examples.js";
import { PRESS_NUMBER } from "../external/press-number.js";
import { readAuthored } from "../external/read-authored.js";
import { readDescription } from "../external/read-description.js";
import { readPageTitle } from "../external/read-page-title.js";
import { readTail } from "../external/read-tail.js";
import type { FoundCitation, Recogniser } from "../recogniser.js";
import { urlEnd } from "../url/read-url.js";

/** A description beside an official number describes the document with that number, and is no second source. */
const OFFICIAL_NUMBER =
  /[Kk]amerstuk(?:ken)?\s(?:I{1,2}\s|\d)|[Hh]andelingen\s(?:I|\d)|(?:COM|JOIN|SWD)\s?\(|(?<![\p{L}\p{N}])nrs?\.?\s?\d|ECLI:|(?:Stb|Stcrt|Trb)\.\s|PbE[UG]|\((?:EU|EG)\)\s(?:nr|\d)/u;

const LINK =
  /(?:https?:\/\/|www\.)(?=\p{L})|(?<![\p{L}\p{N}@./-])(?:[\p{L}\p{N}-]{1,40}\.){1,4}(?:nl|eu|com|org|int|net|be|de|fr|info)\/(?=[\p{L}\p{N}])/u;
/** Space before a sentence, with the mark that ends the one before. */
const LONGEST_SPACE = 5;
const LONGEST_SENTENCE = 600;

/** Sources described in words: a press release, a paper, an article. Only footnotes describe sources; running text talks about them. */
export const external: Recogniser = {
  kind: "EXTERNAL",
  version: 3,
  anchors: [],
  // Where a note or a sentence of it begins, or the number of a press release.
  pattern: new RegExp(`(?:(?<=[.;:]\\s|\\n)|^)\\s{0,3}(?<first>[\\p{L}\\p{N}‘“„"«])|(?<![\\p{L}\\p{N}/_-])${PRESS_NUMBER}`, "gu"),
  places: ["FOOTNOTE"],
  parse,
  examples: EXAMPLES,
};

function parse(match: RegExpExecArray, text: string): readonly FoundCitation[] {
  const source = match.groups?.["first"] === undefined ? readNumber(match, text) : readSource(text, match.index + match[0].length - 1);
  if (source === undefined) return [];
  const rest = sentenceRest(text, source.end);
  if (OFFICIAL_NUMBER.test(text.slice(source.start, source.end) + rest)) return [];
  const link = LINK.exec(rest);
  const url = link === null ? {} : { url: rest.slice(link.index, urlEnd(rest, link.index, link.index + link[0].length)) };
  return [{ ...source, normal: null, parts: { ...source.parts, ...url } }];
}

function readNumber({ index, 0: number }: RegExpExecArray, text: string): DescribedSource {
  const { end, parts } = readTail(text, index + number.length);
  return { start: index, end, parts: { ...parts, number }, confidence: 0.65 };
}

function readSource(text: string, at: number): DescribedSource | undefined {
  // The title of a page stands alone: behind a sentence or a colon it would take in part of the words before it.
  const standsAlone = /(?:^|[;\n])\s{0,5}$/u.test(text.slice(Math.max(0, at - LONGEST_SPACE), at));
  return readDescription(text, at) ?? readAuthored(text, at) ?? (standsAlone ? readPageTitle(text, at) : undefined);
}

function sentenceRest(text: string, at: number): string {
  const rest = text.slice(at, at + LONGEST_SENTENCE);
  return rest.slice(0, /[;\n]|\.\s+\p{Lu}/u.exec(rest)?.index ?? rest.length);
}
