import type { Line } from "./lines.js";

// Words that cannot be the last of a sentence or heading: whatever follows belongs to it.
const OPEN_ENDS = new Set(
  (
    "aan alle als bij dan dat de deze die dit door een en haar heeft het hun in is langs met mijn na naar niet nog of om onder ons onze op over per sinds " +
    "te ten ter tot tussen uit uw van via volgens voor waar waarbij waarin waarop wanneer wat werd wordt worden zijn zoals zonder zowel"
  ).split(" "),
);
const SENTENCE_END = /[.!?:;…]["'”’»)\]\d]{0,4}$/u;
// From this length on a line is taken for a line of running text, not for a heading.
const LONGEST_HEADING = 100;

/** The width at which the lines of a text were broken, in characters; null for a text whose paragraphs stand on one line each. */
export function wrapWidth(lines: readonly Line[]): number | null {
  const lengths = lines
    .map((line) => line.words.length)
    .filter((length) => length >= 40)
    .sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)];
  if (width === undefined || lengths.length < 5 || width > 130) return null;
  const full = lengths.filter((length) => length >= width * 0.8 && length <= width * 1.1).length;
  return full >= lengths.length * 0.5 ? width : null;
}

/** Whether a line ends a sentence. */
export function endsSentence(words: string): boolean {
  return SENTENCE_END.test(words);
}

/**
 * Whether a line of running text goes on in the next line. Across an empty line it does so only when the sentence is plainly cut off; `width` is
 * that of `wrapWidth`.
 */
export function continuesIn(line: Line, next: Line, width: number | null): boolean {
  if (next.notesOnly || line.notesOnly) return false;
  // A sentence that its writer cut in two with a new paragraph; a comma may part the members of a list.
  if (next.opensParagraph === true) return next.blankBefore === 0 && /^\p{Ll}/u.test(next.words) && /[\p{L}\d)»”’]$/u.test(line.words);
  const cutOff = isCutOff(line.words);
  const startsLow = /^[\p{Ll}\d(«“„‘"█]/u.test(next.words);
  if (next.blankBefore > 0) return next.blankBefore === 1 && cutOff && /^\p{Ll}/u.test(next.words);
  const isFull = width !== null && line.words.length >= width * 0.75;
  if (endsSentence(line.words)) return isFull;
  return isFull || /^\p{Ll}/u.test(next.words) || (cutOff && startsLow) || endsOpen(line.words);
}

// A sentence without its end: it stops at a word that needs another, or it is too long, or too plainly a sentence, for a heading.
function isCutOff(words: string): boolean {
  if (endsSentence(words)) return false;
  return endsOpen(words) || words.length > LONGEST_HEADING || /[.!?] \p{Lu}/u.test(words);
}

function endsOpen(words: string): boolean {
  const last = /(?<word>\p{L}+|,)$/u.exec(words.slice(-30))?.groups?.["word"];
  return last === "," || (last !== undefined && OPEN_ENDS.has(last));
}
