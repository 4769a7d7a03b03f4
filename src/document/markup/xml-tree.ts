import { parseXml, XmlCdata, XmlElement, XmlError, type XmlNode, XmlText } from "@rgrove/parse-xml";
import { ArchiveError } from "../../kernel/errors.js";
import type { MarkupElement, MarkupNode } from "./markup-tree.js";
import { isDeeperThan, tagEnd } from "./xml-depth.js";

/** How deep elements may lie inside each other. Official papers stay below 40. */
const MAX_DEPTH = 200;

/** What can be done about XML that cannot be read. */
const ADVICE = "fetch it again; it may have been cut off";

/** What may stand before an XML document without being part of it: white space and byte order marks, which count as white space. */
const BEFORE = /^[\s\uFEFF]*/u;

/**
 * The root element of an XML document, with the place of every element and text. The parser is strict, reads no external entity and expands
 * none of its own, so that neither can blow up. Byte order marks and white space before the document are passed over.
 *
 * @param name of the source, for the error
 * @throws ArchiveError INPUT_DAMAGED with line and column, INPUT_TOO_LARGE for elements nested deeper than any paper has them
 */
export function readXmlTree(text: string, name: string): MarkupElement {
  const offset = BEFORE.exec(text)?.[0].length ?? 0;
  if (isDeeperThan(text, MAX_DEPTH)) throw tooDeep(name);
  try {
    const root = parse(text, offset, name);
    if (root === null) throw new ArchiveError("INPUT_DAMAGED", "the XML has no root element", { place: name, advice: ADVICE });
    return toElement(root, text, offset);
  } catch (error) {
    // A document type declaration can hide tags from the count, so that parser or tree run out of stack.
    throw error instanceof RangeError ? tooDeep(name) : error;
  }
}

function tooDeep(name: string): ArchiveError {
  return new ArchiveError("INPUT_TOO_LARGE", `elements are nested deeper than ${MAX_DEPTH}`, { place: name, advice: "leave it out" });
}

function parse(text: string, offset: number, name: string): XmlElement | null {
  // The parser folds carriage returns one by one, in quadratic time; nothing here looks at its texts, so they go before.
  const document = text.slice(offset).replace(/\r\n?/gu, (ending) => (ending === "\r" ? "\n" : " \n"));
  try {
    return parseXml(document, { includeOffsets: true, preserveCdata: true }).root;
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const [message = "it is not well formed"] = error.message.split("\n");
    throw new ArchiveError("INPUT_DAMAGED", `not well-formed XML: ${message.replace(/ \(line \d+, column \d+\)$/u, "")}`, {
      place: `${name}:${placeOf(text.slice(0, offset), error)}`,
      advice: /entity isn't defined/u.test(message)
        ? "entities of a document type are not expanded; write the characters themselves"
        : ADVICE,
      cause: error,
    });
  }
}

// Line and column in the text as received, which may begin before the document does.
function placeOf(before: string, { line, column }: XmlError): string {
  const lines = before.split(/\r\n?|\n/u);
  return `${line + lines.length - 1}:${column + (line === 1 ? (lines.at(-1)?.length ?? 0) : 0)}`;
}

function toElement(element: XmlElement, text: string, offset: number): MarkupElement {
  const start = element.start + offset;
  const end = element.end + offset;
  const children = element.children.flatMap((child) => toNode(child, text, offset));
  return { type: "ELEMENT", name: element.name, attributes: element.attributes, children, start, end, inner: innerOf(text, start, end) };
}

function toNode(node: XmlNode, text: string, offset: number): MarkupNode[] {
  if (node instanceof XmlElement) return [toElement(node, text, offset)];
  const start = node.start + offset;
  const end = node.end + offset;
  if (node instanceof XmlCdata) return [{ type: "TEXT", verbatim: true, start: start + "<![CDATA[".length, end: end - "]]>".length }];
  return node instanceof XmlText ? [{ type: "TEXT", verbatim: false, start, end }] : [];
}

function innerOf(text: string, start: number, end: number): { start: number; end: number } {
  const from = tagEnd(text, start + 1);
  if (text.charAt(from - 2) === "/") return { start: end, end };
  return { start: from, end: Math.max(from, text.lastIndexOf("</", end - 1)) };
}
