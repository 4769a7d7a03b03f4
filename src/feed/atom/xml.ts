import { xmlAttribute, xmlText } from "../../kernel/xml-text.js";

/** An element of XML with its attributes and what stands in it; text in it is escaped. Null and undefined stand for nothing. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | null | undefined>> = {},
  ...content: readonly (XmlElement | string | null | undefined)[]
): XmlElement {
  const written = Object.entries(attributes).map(([key, value]) => xmlAttribute(key, value));
  const inside = content.map((part) => (part == null ? "" : typeof part === "string" ? xmlText(part) : part.text)).join("");
  return { text: inside === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${inside}</${name}>` };
}

/** A piece of XML that is well formed. */
export interface XmlElement {
  readonly text: string;
}
