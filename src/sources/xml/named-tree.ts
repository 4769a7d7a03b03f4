import type { MarkupElement } from "../../document/markup/markup-tree.js";
import { xmlWords } from "../../document/markup/xml-characters.js";
import { readXmlTree } from "../../document/markup/xml-tree.js";
import { xmlAttribute } from "../../kernel/xml-text.js";

/** An element of XML by its name without prefix, with its words. */
export interface NamedElement {
  /** The namespace; empty for an element without one. */
  readonly namespace: string;
  /** Without prefix. */
  readonly name: string;
  /** Values of attributes by name without prefix; declarations of namespaces left out. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly NamedElement[];
  /** The words directly in it, without white space around them. */
  readonly text: string;
  /** The element as XML that can be read by itself: as it stands, with the namespaces declared that it takes from around it. */
  xml(): string;
}

type Scope = Readonly<Record<string, string>>;

/**
 * The root element of an XML text, whatever prefixes its writer chose.
 *
 * @throws ArchiveError INPUT_DAMAGED, as `readXmlTree`
 */
export function readNamedTree(text: string, place: string): NamedElement {
  return named(text, readXmlTree(text, place), {});
}

function named(source: string, element: MarkupElement, around: Scope): NamedElement {
  const scope = { ...around, ...declarationsOf(element) };
  const [prefix, name] = splitName(element.name);
  const words = element.children.map((child) => {
    if (child.type === "ELEMENT") return "";
    const text = source.slice(child.start, child.end);
    return child.verbatim ? text : xmlWords(text);
  });
  return {
    namespace: scope[prefix] ?? "",
    name,
    attributes: attributesOf(element),
    children: element.children.flatMap((child) => (child.type === "ELEMENT" ? [named(source, child, scope)] : [])),
    text: words.join("").trim(),
    xml: () => standAlone(source, element, around),
  };
}

function splitName(name: string): [prefix: string, local: string] {
  const colon = name.indexOf(":");
  return colon < 0 ? ["", name] : [name.slice(0, colon), name.slice(colon + 1)];
}

function declarationsOf({ attributes }: MarkupElement): Scope {
  const declared = Object.entries(attributes).filter(([key]) => key === "xmlns" || key.startsWith("xmlns:"));
  return Object.fromEntries(declared.map(([key, value]) => [key === "xmlns" ? "" : key.slice("xmlns:".length), value]));
}

function attributesOf({ attributes }: MarkupElement): Readonly<Record<string, string>> {
  const own = Object.entries(attributes).filter(([key]) => key !== "xmlns" && !key.startsWith("xmlns:"));
  return Object.fromEntries(own.map(([key, value]) => [splitName(key)[1], value]));
}

function standAlone(source: string, element: MarkupElement, around: Scope): string {
  const own = declarationsOf(element);
  const used = [...usedPrefixes(element)].filter((prefix) => own[prefix] === undefined && around[prefix] !== undefined).sort();
  const added = used.map((prefix) => xmlAttribute(`xmlns${prefix === "" ? "" : `:${prefix}`}`, around[prefix] ?? "")).join("");
  const afterName = element.start + 1 + element.name.length;
  return `${source.slice(element.start, afterName)}${added}${source.slice(afterName, element.end)}`;
}

function usedPrefixes(element: MarkupElement): ReadonlySet<string> {
  const used = new Set<string>();
  const stack: MarkupElement[] = [element];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    used.add(splitName(next.name)[0]);
    for (const key of Object.keys(next.attributes)) if (key.includes(":")) used.add(splitName(key)[0]);
    for (const child of next.children) if (child.type === "ELEMENT") stack.push(child);
  }
  return used;
}

/** The first child with a name. */
export function childNamed(element: NamedElement | undefined, name: string): NamedElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** All elements with a name at whatever depth, in document order. */
export function allNamed(element: NamedElement, name: string): readonly NamedElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...allNamed(child, name)]);
}
