import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { CitationPlace } from "../../src/cite/recogniser.js";
import type { ReferenceKind } from "../../src/vocab/lists/reference.js";
import { type GoldAddress, printAddress, readCheckedText } from "./gold-texts.js";

/** The ways in which references are printed, as test/gold/README.md explains them. */
export const GOLD_FORMS = ["short", "number-first", "eerste-kamer", "several-dossiers", "range", "list", "dashed", "single"] as const;

export type GoldForm = (typeof GOLD_FORMS)[number];

/** One reference that stands in a sample; `start` and `end` are UTF-16 offsets into its text. */
export interface GoldReference {
  readonly kind: ReferenceKind;
  readonly normal: string | null;
  readonly start: number;
  readonly end: number;
  readonly form: GoldForm;
  /** Careful readers may disagree whether it is one, so that it does not count. */
  readonly doubtful?: true;
}

/** One line of a file of gold data. */
export type GoldLine = GoldAddress & {
  readonly place: CitationPlace;
  /** Of the text: the first 12 hexadecimal digits. */
  readonly sha256: string;
  readonly references: readonly GoldReference[];
};

/** A text with all the references that stand in it. */
export interface GoldSample {
  /** Where the text is, in one line. */
  readonly address: string;
  readonly sha256: string;
  readonly text: string;
  readonly place: CitationPlace;
  readonly wanted: readonly GoldReference[];
}

/** The lines of one half of the gold data; none where that half is not there. */
export function goldLines(half: "dev" | "test"): GoldLine[] {
  const file = path.resolve(`test/gold/citations-${half}.jsonl`);
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldLine);
}

/** The samples of one half with their texts. Throws where a text is not the one that was annotated. */
export function goldSamples(half: "dev" | "test"): GoldSample[] {
  return goldLines(half).map((line) => ({
    address: printAddress(line),
    sha256: line.sha256,
    text: readCheckedText(line),
    place: line.place,
    wanted: line.references,
  }));
}
