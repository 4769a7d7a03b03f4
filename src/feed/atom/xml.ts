/** An element of XML with its attributes and what stands in it; text in it is escaped. Null and undefined stand for nothing. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | null | undefined>> = {},
  ...content: readonly (XmlElement | string | null | undefined)[]
): XmlElement {
  const written = Object.entries(attributes).map(([key, value]) => (value == null ? "" : ` ${key}="${escaped(value)}"`));
  const inside = content.map((part) => (part == null ? "" : typeof part === "string" ? escaped(part) : part.text)).join("");
  return { text: inside === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${inside}</${name}>` };
}

/** A piece of XML that is well formed. */
export interface XmlElement {
  readonly text: string;
}

const MARKUP: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;" };

// What XML 1.0 cannot hold (production Char), also not by a reference.
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

function escaped(text: string): string {
  return text.replace(/[&<>"\r]/g, (character) => MARKUP[character] ?? character).replace(NOT_IN_XML, "\ufffd");
}
