import type { Span } from "../../kernel/span.js";
import { overlaps } from "../../kernel/span.js";
import type { Citation } from "../recogniser.js";
import { citationGroups } from "./citation-groups.js";
import { type Definition, findDefinitions } from "./defined-names.js";
import { findSignals, type Signal } from "./find-signals.js";
import { sentenceStarts } from "./sentence-starts.js";
import type { NoteCall, TextBlock } from "./text-block.js";

/** One thing that a reader of a block comes upon. */
export type Step =
  | { readonly kind: "SENTENCE"; readonly start: number; readonly end: number }
  | { readonly kind: "CALL"; readonly start: number; readonly end: number; readonly call: NoteCall }
  | { readonly kind: "CITATIONS"; readonly start: number; readonly end: number; readonly group: readonly Citation[] }
  | { readonly kind: "NAME"; readonly start: number; readonly end: number; readonly name: string }
  | (Definition & { readonly kind: "DEFINITION" })
  | Signal;

/** What comes first where several things stand at one offset. */
const ORDER: readonly Step["kind"][] = [
  "CALL",
  "SENTENCE",
  "NOUN",
  "CITATIONS",
  "POINTING",
  "NAME",
  "SAME",
  "NOTE",
  "DEFINITION",
  "CLOSING",
];

/** Everything in a block in the order in which it is read. What stands within a citation is part of it, and is no step of its own. */
export function blockSteps({ text, citations, calls, tabular }: TextBlock): Step[] {
  const steps: Step[] = [
    ...sentenceStarts(text).map((at) => ({ kind: "SENTENCE" as const, start: at, end: at })),
    ...findDefinitions(text).map((definition) => ({ ...definition, kind: "DEFINITION" as const })),
    ...findSignals(text, tabular),
  ];
  const groups = citationGroups(text, citations).map((group) => ({
    kind: "CITATIONS" as const,
    start: group[0]?.start ?? 0,
    end: group.at(-1)?.end ?? 0,
    group,
  }));
  const marked = calls.map((call) => ({ kind: "CALL" as const, start: call.at, end: call.at, call }));
  return sortSteps([...clearOf(steps, citations), ...groups, ...marked]);
}

/** Steps in reading order. */
export function sortSteps(steps: readonly Step[]): Step[] {
  return [...steps].sort((a, b) => a.start - b.start || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

/** The spans that meet no citation; a mere place must not lie inside one. */
export function clearOf<T extends Span>(spans: readonly T[], citations: readonly Citation[]): T[] {
  if (citations.length === 0) return [...spans];
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let first = 0;
  return sorted.filter((span) => {
    while ((citations[first]?.end ?? Number.POSITIVE_INFINITY) <= span.start) first += 1;
    for (let index = first; (citations[index]?.start ?? Number.POSITIVE_INFINITY) < Math.max(span.end, span.start + 1); index += 1) {
      const citation = citations[index];
      if (citation !== undefined && (overlaps(span, citation) || (span.start > citation.start && span.start < citation.end))) return false;
    }
    return true;
  });
}
