import type { Passage } from "../document/model.js";
import { sourceSpan } from "../document/passage.js";
import { quote, type Span } from "../kernel/span.js";
import type { Extract, Fact } from "./records.js";

/** Who reads, and how sure it is of what it reads: `{ extractor: "council/1", confidence: 0.9 }`. */
export interface Reader {
  /** Name and version, raised whenever the same text may now give another result. */
  readonly extractor: string;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** A stretch of a passage's cleaned text. */
export interface Place extends Span {
  readonly passage: Passage;
}

/** The provenance of a fact read from a span of the source. */
export function extractFrom(source: string, span: Span, reader: Reader): Extract {
  return { quote: quote(source, span), extractor: reader.extractor, confidence: reader.confidence };
}

/** A fact read from a stretch of a passage's cleaned text; without a stretch, from the whole passage. */
export function factFrom<T>(value: T, source: string, place: Passage | Place, reader: Reader): Fact<T> {
  const [passage, start, end] = "passage" in place ? [place.passage, place.start, place.end] : [place, 0, place.text.length];
  return { value, extract: extractFrom(source, sourceSpan(passage, start, end), reader) };
}
