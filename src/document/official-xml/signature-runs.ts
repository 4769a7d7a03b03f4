import type { MarkupContent } from "../markup/markup-marks.js";
import type { MarkupElement, MarkupNode } from "../markup/markup-tree.js";
import { contentOf, runsOf } from "../markup/stretches.js";
import { isBlock } from "./vocabulary.js";

/** Each signature in an `ondertekening`: an office with the name after it, or a name with the office after it. */
export function signaturesIn(element: MarkupElement): readonly MarkupContent[] {
  if (element.children.some((child) => child.type === "ELEMENT" && isBlock(child))) return runsOf(element, isBlock);
  const first = element.children.find((child) => child.type === "ELEMENT");
  const nameFirst = first?.name === "naam";
  const runs: MarkupNode[][] = [[]];
  for (const child of element.children) {
    const isName = child.type === "ELEMENT" && child.name === "naam";
    if (isName && nameFirst) runs.push([child]);
    else runs.at(-1)?.push(child);
    if (isName && !nameFirst) runs.push([]);
  }
  return runs.map(contentOf).filter((content) => content !== null);
}
