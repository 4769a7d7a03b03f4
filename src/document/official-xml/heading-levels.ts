import { childOf, descendantsOf, elementsOf, type MarkupElement } from "../markup/markup-tree.js";
import type { Surroundings } from "./block.js";

/** The looks that a heading between paragraphs may have, the most prominent first. */
const PROMINENCE = ["vet", "halfvet", "vetcur", "cur", "rom", "ondlijn"];

/** The looks (`kopopmaak`) of the headings between the paragraphs of a publication, the most prominent first. */
export function headingStyles(root: MarkupElement): readonly string[] {
  const used = new Set(descendantsOf(root, "tussenkop").map(styleOf));
  return [...PROMINENCE.filter((style) => used.has(style)), ...[...used].filter((style) => !PROMINENCE.includes(style))];
}

function styleOf(heading: MarkupElement): string {
  return heading.attributes["kopopmaak"] ?? "";
}

/** Whether an element has a heading of its own, so that what stands in it is a level deeper. */
export function isHeaded(element: MarkupElement): boolean {
  return elementsOf(element).some(({ name }) => name === "kop" || name === "item-titel" || name === "nr" || name === "spreker");
}

/** The level of a heading, from 1. A number in parts (`2.1`) says it too, since such headings do not always lie inside that of `2`. */
export function headingLevel(heading: MarkupElement, { source, depth, styles }: Surroundings): number {
  if (heading.name === "tussenkop") return depth + 1 + styles.indexOf(styleOf(heading));
  const number = childOf(heading, "nr");
  const printed = number === undefined ? "" : source.slice(number.inner.start, number.inner.end).trim();
  const parts = /^\d{1,3}(?:\.\d{1,3})*/u.exec(printed.slice(0, 40))?.[0].split(".").length ?? 1;
  return Math.max(1, depth, parts);
}
