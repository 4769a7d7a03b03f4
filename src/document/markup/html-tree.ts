import { defaultTreeAdapter, type DefaultTreeAdapterTypes as Html, parse, parseFragment } from "parse5";
import { ArchiveError } from "../../kernel/errors.js";
import type { MarkupElement, MarkupNode } from "./markup-tree.js";

/** How deep elements may lie inside each other. Pages of the Chamber stay below 40. */
const MAX_DEPTH = 400;

// Each run of characters stays a text of its own: those that were moved out of a table would else be joined with others, and lose their places.
const ADAPTER = {
  ...defaultTreeAdapter,
  insertText: (parent: Html.ParentNode, text: string): void =>
    defaultTreeAdapter.appendChild(parent, defaultTreeAdapter.createTextNode(text)),
  insertTextBefore: (parent: Html.ParentNode, text: string, before: Html.ChildNode): void =>
    defaultTreeAdapter.insertBefore(parent, defaultTreeAdapter.createTextNode(text), before),
};

/**
 * The root element of an HTML page, with the place of every element and text: what a browser would make of it, however it is written. An element
 * that the page does not name itself (a `tbody`) spans what lies in it.
 *
 * @param name of the source, for the error
 * @throws ArchiveError INPUT_TOO_LARGE for elements nested deeper than any page has them
 */
export function readHtmlTree(text: string, name: string): MarkupElement {
  const document = parse(text, { sourceCodeLocationInfo: true, treeAdapter: ADAPTER });
  const whole = { start: 0, end: text.length };
  return {
    type: "ELEMENT",
    name: "#document",
    attributes: {},
    children: childrenOf(document.childNodes, { text, name, depth: 0 }),
    ...whole,
    inner: whole,
  };
}

interface Place {
  readonly text: string;
  readonly name: string;
  readonly depth: number;
}

// The parser breaks words at spaces: what touches belongs together.
function childrenOf(nodes: readonly Html.ChildNode[], place: Place): readonly MarkupNode[] {
  const children: MarkupNode[] = [];
  for (const node of nodes) {
    const child = toNode(node, place);
    const last = children.at(-1);
    if (child?.type === "TEXT" && last?.type === "TEXT" && last.end === child.start)
      children[children.length - 1] = { ...last, end: child.end };
    else if (child !== null) children.push(child);
  }
  return children;
}

function toNode(node: Html.ChildNode, place: Place): MarkupNode | null {
  if (place.depth > MAX_DEPTH) {
    const message = `elements are nested deeper than ${MAX_DEPTH}`;
    throw new ArchiveError("INPUT_TOO_LARGE", message, { place: place.name, advice: "leave it out" });
  }
  if ("tagName" in node) return toElement(node, place);
  return "value" in node ? toText(node, place.text) : null;
}

// Where the parser changes from spaces to words at a reference, it counts the reference, or a part of it, among the spaces.
function toText({ value, sourceCodeLocation }: Html.TextNode, text: string): MarkupNode | null {
  if (sourceCodeLocation == null) return null;
  const { startOffset, endOffset } = sourceCodeLocation;
  const isBlank = value.trim() === "" && text.charAt(startOffset) !== "&";
  const spaces = isBlank ? (/^\s+/u.exec(text.slice(startOffset, endOffset))?.[0].length ?? 0) : 0;
  const missed = isBlank ? 0 : (/&#?\w{0,32}$/u.exec(text.slice(Math.max(0, startOffset - 34), startOffset))?.[0].length ?? 0);
  return { type: "TEXT", verbatim: false, start: startOffset - missed, end: isBlank ? startOffset + spaces : endOffset };
}

function toElement(node: Html.Element, { text, name, depth }: Place): MarkupElement | null {
  const children = childrenOf(node.childNodes, { text, name, depth: depth + 1 });
  const place = node.sourceCodeLocation;
  if (place == null && children.length === 0) return null;
  const start = place?.startOffset ?? children.reduce((least, child) => Math.min(least, child.start), Number.POSITIVE_INFINITY);
  const from = place?.startTag?.endOffset ?? start;
  const end = place?.endOffset ?? children.reduce((most, child) => Math.max(most, child.end), 0);
  const attributes = Object.fromEntries(node.attrs.map((attribute) => [attribute.name, attribute.value]));
  const inner = { start: from, end: Math.max(from, place?.endTag?.startOffset ?? end) };
  return { type: "ELEMENT", name: node.tagName, attributes, children, start, end, inner };
}

/** More different references than a page has; a page made of nothing else is decoded one by one. */
const MOST_REMEMBERED = 5000;
const remembered = new Map<string, string | null>();

/**
 * The characters that a reference of HTML stands for, as a browser decodes it: `&eacute;`, `&#8211;`, but also `&copy` and `&notit;` without
 * their own semicolon; null where it is none.
 */
export function htmlCharacter(reference: string): string | null {
  const known = remembered.get(reference);
  if (known !== undefined) return known;
  const [text] = parseFragment(reference).childNodes;
  const decoded = text !== undefined && "value" in text && text.value !== reference ? text.value : null;
  if (remembered.size < MOST_REMEMBERED) remembered.set(reference, decoded);
  return decoded;
}
