import type { Span } from "../../kernel/span.js";
import type { CitationParts } from "../recogniser.js";

/** A source described in words: where the description stands, without a link behind it, and what it says as far as printed. */
export interface DescribedSource extends Span {
  readonly parts: Pick<CitationParts, "title" | "author" | "date" | "number" | "pages">;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** The parts that are printed; the others are left out. */
export function printedParts(
  parts: {
    readonly [Name in keyof DescribedSource["parts"]]: string | undefined;
  },
): DescribedSource["parts"] {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined && value !== ""));
}
