import { elementsOf, type MarkupElement } from "../markup/markup-tree.js";
import { printedNumber } from "../markup/printed-number.js";

/** Formats of numbering by what the `type` of a list calls them. */
const FORMATS: ReadonlyMap<string, string> = new Map([
  ["a", "lowerLetter"],
  ["A", "upperLetter"],
  ["i", "lowerRoman"],
  ["I", "upperRoman"],
]);

/** The numbers that a browser prints before the items of a numbered list (`ol`), by item. */
export function listNumbers(list: MarkupElement): ReadonlyMap<MarkupElement, string> {
  const items = elementsOf(list).filter(({ name }) => name === "li");
  const format = FORMATS.get(list.attributes["type"] ?? "") ?? "decimal";
  const step = list.attributes["reversed"] === undefined ? 1 : -1;
  let next = wholeNumber(list.attributes["start"]) ?? (step === 1 ? 1 : items.length);
  return new Map(
    items.map((item) => {
      const number = wholeNumber(item.attributes["value"]) ?? next;
      next = number + step;
      return [item, `${printedNumber(number, format)}.`];
    }),
  );
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^-?\d{1,9}$/u.test(text.trim()) ? Number(text) : null;
}
