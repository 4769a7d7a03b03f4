import type { Span } from "../../kernel/span.js";
import type { Citation } from "../recogniser.js";
import { type Mention, sourceOf, type TextBlock } from "./text-block.js";

/** The recogniser of short forms, without its version. */
export const SHORT_FORM = "short-form";
/** Raised whenever the same text may now give another result. */
const VERSION = 1;

/** How sure each way of pointing back is, once there is one thing only that it can mean; times the confidence of what it points to. */
export const CERTAINTY = { SAME: 0.95, NOTE: 0.98, NAME: 0.95, POINTING: 0.9 } as const;
/** How sure it is that words point back at all, when it cannot be told to what. */
const UNTOLD = 0.5;

/** A short form with what it points back to. It has the kind and canonical form of its antecedent, and its own words and pages. */
export function shortForm(
  block: TextBlock,
  { start, end, pages }: Span & { readonly pages?: string | undefined },
  antecedent: Mention | null,
  certainty: number,
): Mention {
  const surface = block.text.slice(start, end);
  const ownPages = pages === undefined ? {} : { pages };
  const own = { start, end, surface, recogniser: `${SHORT_FORM}/${VERSION}` };
  if (antecedent === null) {
    return { block, antecedent: null, citation: { ...own, kind: "SHORT_FORM", normal: null, confidence: UNTOLD, parts: ownPages } };
  }
  const source = sourceOf(antecedent);
  const { kind, normal, confidence, parts } = source.citation;
  return {
    block,
    antecedent: source,
    citation: { ...own, kind, normal, ...inherit(parts, ownPages), confidence: round(confidence * certainty) },
  };
}

function inherit({ pages: _, ...parts }: Citation["parts"], ownPages: Citation["parts"]): Pick<Citation, "parts"> {
  return { parts: { ...parts, ...ownPages } };
}

function round(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}
