import { elementsOf, type MarkupElement } from "../markup/markup-tree.js";
import { classesOf, isFurniture } from "./page-furniture.js";

type Sign = (element: MarkupElement) => boolean;

const hasId =
  (id: string): Sign =>
  ({ attributes }) =>
    attributes["id"] === id;
const hasClass =
  (word: string): Sign =>
  ({ attributes }) =>
    classesOf(attributes).includes(word);
const isNamed =
  (name: string): Sign =>
  (element) =>
    element.name === name;
const isOneOf =
  (...signs: readonly Sign[]): Sign =>
  (element) =>
    signs.some((sign) => sign(element));

/**
 * Where the words of a document stand on a page, the surest first: on a page of the publisher; in the window with the text of a paper on a page of
 * the Chamber; in the head and the body of such a page as it was before; in what a page itself calls its main part.
 */
const CONTENT: readonly Sign[] = [
  hasId("broodtekst"),
  hasId("document-html-modal"),
  isOneOf(hasClass("paper-header"), hasClass("paper-description"), hasId("content-reader")),
  isOneOf(isNamed("main"), ({ attributes }) => attributes["role"] === "main"),
  isNamed("article"),
  isNamed("body"),
];

/** The elements of a page that hold the words of its document, in order; none lies within another. */
export function contentOf(root: MarkupElement): readonly MarkupElement[] {
  for (const sign of CONTENT) {
    const found = outermost(root, sign).filter(hasWords);
    if (found.length > 0) return found;
  }
  return [];
}

function outermost(element: MarkupElement, sign: Sign): readonly MarkupElement[] {
  return elementsOf(element).flatMap((child) => (sign(child) ? [child] : outermost(child, sign)));
}

function hasWords(element: MarkupElement): boolean {
  return element.children.some((child) => (child.type === "TEXT" ? child.end > child.start : !isFurniture(child) && hasWords(child)));
}
