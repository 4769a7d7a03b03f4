import { parseXml, XmlElement, XmlText } from "@rgrove/parse-xml";

/** An element of XML. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
}

/** Reads a text of XML; throws where it is not well formed. */
export function readXml(text: string): XmlNode {
  const { root } = parseXml(text);
  if (root === null) throw new Error("no root element");
  return toNode(root);
}

function toNode({ name, attributes, children }: XmlElement): XmlNode {
  return {
    name,
    attributes: { ...attributes },
    children: children.flatMap((child): readonly (XmlNode | string)[] =>
      child instanceof XmlElement ? [toNode(child)] : child instanceof XmlText ? [child.text] : [],
    ),
  };
}

/** The elements of a name that stand directly in an element. */
export function childrenNamed(node: XmlNode, name: string): XmlNode[] {
  return node.children.filter((child): child is XmlNode => typeof child !== "string" && child.name === name);
}

/** The text in an element; empty for none. */
export function textOfNode(node: XmlNode | undefined): string {
  return (node?.children ?? []).map((child) => (typeof child === "string" ? child : textOfNode(child))).join("");
}
