import type { Citation } from "../../src/cite/recogniser.js";
import type { GoldReference, GoldSample } from "./gold-samples.js";

/** What a finder says of a reference; a finder that is not ours may say no more than this. */
export type Found = Pick<Citation, "start" | "end" | "kind" | "normal">;

/** Finds the references in a text. */
export type Finder = (sample: Pick<GoldSample, "text" | "place">) => readonly Found[];

/** A reference that should be found, and what was found for it. */
export interface Judgement {
  readonly want: GoldReference;
  /** Of the same kind and normal form, where it stands. */
  readonly right: Found | undefined;
  readonly exact: boolean;
}

/** How the references found in one sample compare with those that stand there. */
export interface JudgedSample {
  readonly sample: GoldSample;
  readonly judgements: readonly Judgement[];
  readonly wrong: readonly WrongFind[];
}

/** Found, but not a reference, or not that one; `near` is the reference that it touches. */
export interface WrongFind {
  readonly found: Found;
  readonly near: GoldReference | undefined;
}

/** Judges what is found in a sample. Each citation serves one reference; doubtful references and what touches them do not count. */
export function judge(sample: GoldSample, find: Finder): JudgedSample {
  const found = [...find(sample)];
  const judgements = sample.wanted.map((want): Judgement => {
    const fitting = found.filter((one) => one.kind === want.kind && one.normal === want.normal && touches(one, want));
    const right = fitting.find((one) => hasSameSpan(one, want)) ?? fitting[0];
    if (right !== undefined) found.splice(found.indexOf(right), 1);
    return { want, right, exact: right !== undefined && hasSameSpan(right, want) };
  });
  const doubtful = sample.wanted.filter((want) => want.doubtful);
  return {
    sample,
    judgements: judgements.filter(({ want }) => !want.doubtful),
    wrong: found
      .filter((one) => !doubtful.some((want) => touches(one, want)))
      .map((one) => ({ found: one, near: sample.wanted.find((want) => touches(one, want)) })),
  };
}

type Spanned = Pick<Found, "start" | "end">;

const touches = (one: Spanned, other: Spanned): boolean => one.start < other.end && other.start < one.end;
const hasSameSpan = (one: Spanned, other: Spanned): boolean => one.start === other.start && one.end === other.end;

/** Counts from which precision, recall and F1 follow. */
export interface Score {
  readonly wanted: number;
  readonly found: number;
  readonly exact: number;
  /** Right, the span exact or not. */
  readonly right: number;
}

/** By what the scores are told apart: the name for a reference that should be found, and for what is found wrongly. */
export interface Naming {
  readonly want: (want: GoldReference) => string;
  readonly wrong: (wrong: WrongFind) => string;
}

/** Scores of all references, under `all`, and of each name. */
export function score(judged: readonly JudgedSample[], naming: Naming): Map<string, Score> {
  const scores = new Map<string, Score>();
  const add = (name: string, part: Partial<Score>): void => {
    for (const key of ["all", name]) {
      const { wanted, found, exact, right } = scores.get(key) ?? { wanted: 0, found: 0, exact: 0, right: 0 };
      scores.set(key, {
        wanted: wanted + (part.wanted ?? 0),
        found: found + (part.found ?? 0),
        exact: exact + (part.exact ?? 0),
        right: right + (part.right ?? 0),
      });
    }
  };
  for (const { judgements, wrong } of judged) {
    for (const { want, right, exact } of judgements) {
      add(naming.want(want), right === undefined ? { wanted: 1 } : { wanted: 1, found: 1, right: 1, exact: exact ? 1 : 0 });
    }
    for (const one of wrong) add(naming.wrong(one), { found: 1 });
  }
  return scores;
}

/** Precision, recall and F1 of so many hits; NaN where there is nothing to divide by. */
export function measures({ wanted, found }: Score, hits: number): { precision: number; recall: number; f1: number } {
  return { precision: hits / found, recall: hits / wanted, f1: (2 * hits) / (found + wanted) };
}
