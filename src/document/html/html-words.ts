import { htmlCharacter } from "../markup/html-tree.js";
import type { MarkupElement } from "../markup/markup-tree.js";

/** The words of an element as they read, with references decoded and nothing cleaned. */
export function htmlWords(source: string, element: MarkupElement): string {
  return element.children
    .map((child) => (child.type === "ELEMENT" ? htmlWords(source, child) : decoded(source.slice(child.start, child.end))))
    .join("");
}

function decoded(text: string): string {
  return text.replace(/&#?\w{1,32};?/gu, (reference) => htmlCharacter(reference) ?? reference);
}
