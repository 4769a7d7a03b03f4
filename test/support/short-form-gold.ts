import { readFileSync } from "node:fs";
import { findCitations } from "../../src/cite/find-citations.js";
import { findMentions } from "../../src/cite/short-forms/find-mentions.js";
import type { TextBlock } from "../../src/cite/short-forms/text-block.js";
import { citationsOf } from "../../src/ingest/find-references.js";
import { sha256 } from "../../src/kernel/hash.js";
import { goldHash, readGoldText } from "./gold-texts.js";

/** A short form, or words like one: see test/gold/README.md. */
interface Place {
  /** The text it stands in, counting like `from`; absent in a text of our own. */
  readonly index?: number;
  readonly start: number;
  readonly end: number;
  readonly normal?: string | null;
  /** False for words that point back to nothing that is cited. */
  readonly reference?: false;
  readonly doubtful?: true;
}

/** Texts of the corpus that follow each other, with all short forms in them. */
export interface RealSample {
  readonly source: string;
  readonly element: string;
  readonly from: number;
  readonly to: number;
  readonly sha256: string;
  readonly places: readonly Place[];
}

/** A text of our own with notes, as a plain letter has them. */
export interface WrittenSample {
  readonly split: "dev" | "test";
  readonly text: string;
  readonly places: readonly Place[];
}

/** A short form that was found: where, and what it points to. */
interface Found {
  readonly index?: number;
  readonly start: number;
  readonly end: number;
  readonly normal: string | null;
  readonly surface: string;
}

const linesOf = <T>(file: string): T[] =>
  readFileSync(new URL(`../gold/${file}`, import.meta.url), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

export const realSamples = (): RealSample[] => linesOf<RealSample>("short-forms.jsonl");
export const writtenSamples = (): WrittenSample[] => linesOf<WrittenSample>("short-forms-written.jsonl");

/** Which half a sample of the corpus belongs to: by its source, since a document is one context. */
export function shortFormSplit({ source }: RealSample): "dev" | "test" {
  return sha256(source).charAt(0) < "8" ? "dev" : "test";
}

const isShort = ({ citation }: { citation: { recogniser: string } }): boolean => citation.recogniser.startsWith("short-form/");

/** The short forms found in texts of the corpus that follow each other. */
export function foundIn(sample: RealSample): Found[] {
  const texts = Array.from({ length: sample.to - sample.from + 1 }, (_, at) => textAt(sample, sample.from + at));
  const hash = goldHash(texts.join("\n"));
  if (hash !== sample.sha256) throw new Error(`The texts of ${sample.source} are not the annotated ones: their hash is ${hash}.`);
  const blocks = texts.map(
    (text): TextBlock => ({ text, place: "BODY", footnote: null, citations: findCitations(text, "BODY"), calls: [], tabular: false }),
  );
  return findMentions(blocks)
    .filter(isShort)
    .map(({ block, citation }) => ({ index: sample.from + blocks.indexOf(block), ...citation }));
}

function textAt({ source, element }: RealSample, at: number): string {
  return readGoldText(element === "paragraph" ? { source, paragraph: at } : { source, element, index: at });
}

/** The short forms found in a text of our own. */
export function foundInText({ text }: WrittenSample): Found[] {
  return citationsOf(text)
    .filter(isShort)
    .map(({ citation, span }) => ({ ...span, normal: citation.normal, surface: citation.surface }));
}

/** What was wanted and found, for precision and recall. */
export interface ShortFormScore {
  wanted: number;
  found: number;
  /** Right words, right antecedent. */
  exact: number;
  /** Meeting words, right antecedent. */
  overlapping: number;
  /** Short forms that lead somewhere and should not. */
  wrongLinks: number;
  readonly mistakes: string[];
}

/** Scores samples; a doubtful place counts neither when found nor when missed. */
export function scoreShortForms(
  samples: readonly { readonly name: string; readonly places: readonly Place[]; readonly found: readonly Found[] }[],
): ShortFormScore {
  const score: ShortFormScore = { wanted: 0, found: 0, exact: 0, overlapping: 0, wrongLinks: 0, mistakes: [] };
  for (const { name, places, found } of samples) {
    const meets = (a: Place | Found, b: Place | Found) => a.index === b.index && a.start < b.end && b.start < a.end;
    const wanted = places.filter(({ reference, doubtful }) => reference !== false && doubtful !== true);
    const judged = found.filter((one) => !places.some((place) => place.doubtful === true && meets(place, one)));
    score.wanted += wanted.length;
    score.found += judged.length;
    for (const place of wanted) {
      const right = judged.find((one) => meets(place, one) && one.normal === place.normal);
      if (right === undefined) score.mistakes.push(`${name}: missed ${place.index ?? ""}:${place.start}-${place.end} ${place.normal}`);
      else score.overlapping += 1;
      if (right?.start === place.start && right.end === place.end) score.exact += 1;
    }
    for (const one of judged) {
      const place = wanted.find((candidate) => meets(candidate, one));
      if (place !== undefined && place.normal === one.normal) continue;
      score.mistakes.push(`${name}: found ${one.index ?? ""}:${one.start} ${JSON.stringify(one.surface)} ${one.normal}`);
      if (one.normal !== null) score.wrongLinks += 1;
    }
  }
  return score;
}

/** The scores of one half of the real and of our own samples. */
export function scoreSplit(split: "dev" | "test"): { readonly real: ShortFormScore; readonly written: ShortFormScore } {
  const real = realSamples().filter((sample) => shortFormSplit(sample) === split);
  const written = writtenSamples().filter((sample) => sample.split === split);
  return {
    real: scoreShortForms(real.map((sample) => ({ name: sample.source, places: sample.places, found: foundIn(sample) }))),
    written: scoreShortForms(
      written.map((sample, at) => ({ name: `own text ${at + 1}`, places: sample.places, found: foundInText(sample) })),
    ),
  };
}

/** The harmonic mean of precision and recall. */
export function f1({ wanted, found }: ShortFormScore, right: number): number {
  return wanted + found === 0 ? 1 : (2 * right) / (wanted + found);
}
