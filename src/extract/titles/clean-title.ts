import type { Citation } from "../../cite/recogniser.js";
import type { Span } from "../../kernel/span.js";
import { correctMonths, type Edit } from "./month-words.js";
import { correctNames } from "./name-words.js";

/** A title made ready for reading. */
export interface CleanedTitle {
  /** Single spaces, straight hyphens, no quotation marks, a `¶` for each reference, months and names spelled right. */
  readonly text: string;
  /** Where a span of the cleaned text, not empty, stands in the title as received. */
  spanOf(span: Span): Span;
}

/** Cleans a title. What is taken out or put in keeps its place, so that every span leads back to the printed words. */
export function cleanTitle(title: string, references: readonly Citation[]): CleanedTitle {
  const whole = { text: title, origin: Array.from({ length: title.length }, (_, index) => ({ start: index, end: index + 1 })) };
  const masked = apply(
    whole,
    references.map(({ start, end }) => ({ start, end, words: "¶" })),
  );
  const plain = apply(masked, plainSigns(masked.text));
  const spaced = apply(plain, [...matches(plain.text, /^\s+|\s+$/gu, ""), ...matches(plain.text, /(?<=\S)\s+(?=\S)/gu, " ")]);
  const { text, origin } = apply(spaced, [...correctMonths(spaced.text), ...correctNames(spaced.text)]);
  const spanOf = ({ start, end }: Span): Span => ({ start: origin[start]?.start ?? title.length, end: origin[end - 1]?.end ?? 0 });
  return { text, spanOf };
}

interface Traced {
  readonly text: string;
  /** For each code unit of the text, the part of the title that it comes from. */
  readonly origin: readonly Span[];
}

function apply(traced: Traced, edits: readonly Edit[]): Traced {
  // Most titles need no correction.
  return edits.length === 0 ? traced : applied(traced, edits);
}

function applied({ text, origin }: Traced, edits: readonly Edit[]): Traced {
  const words: string[] = [];
  const traced: Span[] = [];
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    if (edit.start < at) continue;
    words.push(text.slice(at, edit.start), edit.words);
    // All that is put in comes from all that was taken out.
    const taken = { start: origin[edit.start]?.start ?? 0, end: origin[edit.end - 1]?.end ?? 0 };
    traced.push(...origin.slice(at, edit.start), ...Array.from(edit.words.split(""), () => taken));
    at = edit.end;
  }
  words.push(text.slice(at));
  return { text: words.join(""), origin: [...traced, ...origin.slice(at)] };
}

function plainSigns(text: string): readonly Edit[] {
  return [
    ...matches(text, /[‐‑‒–—−]/gu, "-"),
    // A quotation mark, but not the apostrophe of `agenda’s`.
    ...matches(text, /[“”„‟"«»]|(?<!\p{L})['‘’`]|['‘’`](?!\p{L})/gu, ""),
    ...matches(text, /(?<=\d) ?[&+] ?(?=\d)/gu, " en "),
    // A word or a stroke too many: `7 van maart`, `29 t/m/ 31 mei`.
    ...matches(
      text,
      /(?<=(?<![\d.])\d{1,2} )van (?=(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b)/giu,
      "",
    ),
    ...matches(text, /(?<=t\/m)\/(?=\s?\d)/giu, ""),
    // A slip in the word between two days: `19 eb 20 mei`.
    ...matches(text, /(?<=\d )(?:e[bm]|ne)(?= \d{1,2} \p{L})/gu, "en"),
    // A space or a stroke that was lost: `van13 februari`, `25 26 januari`.
    ...matches(text, /(?<=(?<!\p{L})(?:van|op|en))(?=\d)/gu, " "),
    ...matches(text, /(?<=(?<![\d.-]\s?)\b\d{1,2}) (?=\d{1,2} (?:jan|feb|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec))/gu, "-"),
  ];
}

function matches(text: string, pattern: RegExp, words: string): readonly Edit[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, words }));
}
