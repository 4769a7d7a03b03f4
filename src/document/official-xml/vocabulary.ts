import type { MarkupElement } from "../markup/markup-tree.js";

/** Elements of running words. Every other element may hold blocks. */
const INLINE = new Set([
  "nadruk",
  "sup",
  "inf",
  "extref",
  "intref",
  "dossierref",
  "noot",
  "nootref",
  "organisatie",
  "afkorting",
  "datum",
  "politiek",
  "voorvoegsels",
  "redactie",
]);

/** Elements that are blocks wherever they stand, even between words. */
const BLOCKS = new Set([
  "al",
  "al-groep",
  "tekst",
  "tussenkop",
  "kop",
  "divisie",
  "lijst",
  "li",
  "li.nr",
  "lid",
  "lidnr",
  "table",
  "tgroup",
  "thead",
  "tbody",
  "tfoot",
  "row",
  "entry",
  "title",
  "box",
  "citaat",
  "definitielijst",
  "definitie-item",
  "term",
  "definitie",
  "plaatje",
  "bijschrift",
  "noot.al",
]);

/** The parts of a heading, which are printed one after the other. */
export const HEADING_PARTS: ReadonlySet<string> = new Set(["label", "nr", "titel", "subtitel", "item-titel"]);

const known = new WeakMap<MarkupElement, boolean>();

/** Whether an element is a block of its own rather than words within one. */
export function isBlock(element: MarkupElement): boolean {
  if (BLOCKS.has(element.name)) return true;
  if (INLINE.has(element.name)) return false;
  const before = known.get(element);
  if (before !== undefined) return before;
  const found = element.children.some((child) => child.type === "ELEMENT" && isBlock(child));
  known.set(element, found);
  return found;
}

/** Whether an element is one of running words. */
export function isInline(element: MarkupElement): boolean {
  return INLINE.has(element.name);
}
