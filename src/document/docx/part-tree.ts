import type { MarkupElement, MarkupNode } from "../markup/markup-tree.js";
import { readXmlTree } from "../markup/xml-tree.js";

/** The vocabularies whose elements are looked at, by the prefix that they are known by here; each has a name of its own in the strict variant. */
const PREFIXES: readonly (readonly [prefix: string, namespace: RegExp])[] = [
  ["w", /^http:\/\/(?:schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main|purl\.oclc\.org\/ooxml\/wordprocessingml\/main)$/u],
  [
    "r",
    /^http:\/\/(?:schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships|purl\.oclc\.org\/ooxml\/officeDocument\/relationships)$/u,
  ],
  ["m", /^http:\/\/(?:schemas\.openxmlformats\.org\/officeDocument\/2006\/math|purl\.oclc\.org\/ooxml\/officeDocument\/math)$/u],
  ["mc", /^http:\/\/schemas\.openxmlformats\.org\/markup-compatibility\/2006$/u],
];

/**
 * The tree of an XML part of a package. Places count in the text of the whole source, where the part begins at `base`; names have the prefixes that
 * Word itself writes (`w:p`), whatever the prefixes in the file are.
 *
 * @throws ArchiveError INPUT_DAMAGED, INPUT_TOO_LARGE
 */
export function readPartTree(text: string, base: number, place: string): MarkupElement {
  const root = readXmlTree(text, place);
  return placed(root, base, prefixesOf(root));
}

// Only prefixes that are not the usual ones; mostly there are none.
function prefixesOf({ attributes }: MarkupElement): ReadonlyMap<string, string> {
  const prefixes = new Map<string, string>();
  for (const [name, namespace] of Object.entries(attributes)) {
    if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
    const usual = PREFIXES.find(([, pattern]) => pattern.test(namespace))?.[0];
    const own = name.slice("xmlns:".length);
    if (usual !== undefined && usual !== own) prefixes.set(own, usual);
  }
  return prefixes;
}

function placed(element: MarkupElement, base: number, prefixes: ReadonlyMap<string, string>): MarkupElement {
  const { attributes, children, inner } = element;
  return {
    type: "ELEMENT",
    name: usualName(element.name, prefixes),
    attributes: prefixes.size === 0 ? attributes : usualNames(attributes, prefixes),
    start: element.start + base,
    end: element.end + base,
    inner: { start: inner.start + base, end: inner.end + base },
    children: children.map(
      (child): MarkupNode =>
        child.type === "ELEMENT" ? placed(child, base, prefixes) : { ...child, start: child.start + base, end: child.end + base },
    ),
  };
}

function usualNames(attributes: MarkupElement["attributes"], prefixes: ReadonlyMap<string, string>): MarkupElement["attributes"] {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name.includes(":") ? usualName(name, prefixes) : name, value]),
  );
}

function usualName(name: string, prefixes: ReadonlyMap<string, string>): string {
  if (prefixes.size === 0) return name;
  const colon = name.indexOf(":");
  const prefix = prefixes.get(colon < 0 ? "" : name.slice(0, colon));
  return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`;
}
