import { descendantsOf, elementsOf, type MarkupElement } from "../markup/markup-tree.js";
import type { ParsedProperty } from "../model.js";
import { attributeSpan, readMetadata } from "../official-xml/metadata.js";

/** `/downloads/document?id=2025D31484`, `?did=2025D31484&id=…`: the number under which the Chamber registered the document of a page. */
const REGISTERED = /[?&](?:did|id)=(?<number>\d{4}D\d{4,6})\b/u;

/**
 * What a page says of its document apart from its words: the `meta` fields of the publisher, which are those of its XML, and the number of the
 * Chamber in the address of the file that a page of the Chamber offers.
 */
export function pageProperties(source: string, root: MarkupElement): readonly ParsedProperty[] {
  const properties = readMetadata(source, withSchemes(root));
  return [...properties, ...registeredNumber(source, root)];
}

// In HTML the scheme of a field stands in `data-scheme`.
function withSchemes(root: MarkupElement): MarkupElement {
  const rows = descendantsOf(root, "meta").map((row) => {
    const scheme = row.attributes["scheme"] ?? row.attributes["data-scheme"];
    return scheme === undefined ? row : { ...row, attributes: { ...row.attributes, scheme } };
  });
  return { ...root, children: rows };
}

function registeredNumber(source: string, root: MarkupElement): readonly ParsedProperty[] {
  const links = [...descendantsOf(root, "a"), ...elementsOf(root)].filter(({ attributes }) =>
    /\/downloads\/document\?|^\?did=/u.test(attributes["href"] ?? ""),
  );
  const numbers = new Map(links.map((link) => [REGISTERED.exec(link.attributes["href"] ?? "")?.groups?.["number"], link]));
  const [only] = [...numbers];
  if (numbers.size !== 1 || only?.[0] === undefined) return [];
  const [value, link] = only;
  const start = source.indexOf(value, attributeSpan(source, link, "href").start);
  return [{ name: "OTHER_IDENTIFIER", value, start, end: start + value.length }];
}
