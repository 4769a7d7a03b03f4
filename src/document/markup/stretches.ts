import type { Span } from "../../kernel/span.js";
import type { Mark } from "../marks.js";
import { type MarkupContent, type MarkupRules, markupMarks, wordsSpan } from "./markup-marks.js";
import type { MarkupElement, MarkupNode } from "./markup-tree.js";

/** Content that is read on as one, and what separates it from what was read before it: nothing, a space, the tabs between two cells. */
export interface Stretch {
  readonly content: MarkupContent;
  readonly before: "" | " " | `\t${string}`;
}

/** The words of several stretches as one span, with the marks in it. */
export interface JoinedWords extends Span {
  readonly marks: readonly Mark[];
}

/**
 * Joins stretches, in order, to one span from the first word to the last: all mark-up between two of them is one mark, in place of which their
 * separator stands. Null where no stretch has words.
 *
 * @param from where the span begins if empty cells stand before the first word, so that their tabs have a place
 */
export function joinStretches(source: string, stretches: readonly Stretch[], rules: MarkupRules, from?: number): JoinedWords | null {
  const marks: Mark[] = [];
  let words = null as Span | null;
  let before = "";
  for (const stretch of stretches) {
    before = separator(before, stretch.before);
    const own = markupMarks(source, stretch.content, rules);
    const span = wordsSpan(source, stretch.content.inner, own);
    if (span === null) continue;
    const end = words?.end ?? (before.includes("\t") ? (from ?? span.start) : span.start);
    if (span.start > end) marks.push({ kind: "MARKUP", start: end, end: span.start, ...(before === "" ? {} : { as: before }) });
    for (const mark of own) if (mark.start >= span.start && mark.end <= span.end) marks.push(mark);
    words = { start: words?.start ?? end, end: span.end };
    before = "";
  }
  return words === null ? null : { ...words, marks };
}

// Tabs count: each is the border of one cell. Spaces do not.
function separator(first: string, second: string): string {
  if (!first.includes("\t")) return second === "" ? first : second;
  return second.includes("\t") ? first + second : first;
}

/** The stretches of running words in an element: what stands between the blocks in it, and in each of them. */
export function runsOf(element: MarkupContent, isBlock: (element: MarkupElement) => boolean): readonly MarkupContent[] {
  const runs: MarkupContent[] = [];
  addRuns(runs, element, isBlock);
  return runs;
}

function addRuns(runs: MarkupContent[], element: MarkupContent, isBlock: (element: MarkupElement) => boolean): void {
  let run: MarkupNode[] = [];
  const close = (): void => {
    const content = contentOf(run);
    if (content !== null) runs.push(content);
    run = [];
  };
  for (const child of element.children) {
    if (child.type === "TEXT" || !isBlock(child)) run.push(child);
    else {
      close();
      addRuns(runs, child, isBlock);
    }
  }
  close();
}

/** Neighbouring nodes as content; null for none. */
export function contentOf(nodes: readonly MarkupNode[]): MarkupContent | null {
  const [first, last] = [nodes[0], nodes.at(-1)];
  return first === undefined || last === undefined ? null : { children: nodes, inner: { start: first.start, end: last.end } };
}
