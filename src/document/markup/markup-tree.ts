import type { Span } from "../../kernel/span.js";

/** An element of a marked-up source, with its place there. Comments and processing instructions are left out: they are never words. */
export interface MarkupElement extends Span {
  readonly type: "ELEMENT";
  /** As written in XML; in lower case in HTML. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly MarkupNode[];
  /** What stands between its tags; empty for an element without content. */
  readonly inner: Span;
}

/** Words of a marked-up source as they stand there, character references included. */
export interface MarkupText extends Span {
  readonly type: "TEXT";
  /** Whether references in it are characters of the text itself, as in a CDATA section. */
  readonly verbatim: boolean;
}

export type MarkupNode = MarkupElement | MarkupText;

/** The elements among the children of an element. */
export function elementsOf(element: MarkupElement): readonly MarkupElement[] {
  return element.children.filter((child) => child.type === "ELEMENT");
}

/** The first child element with a name. */
export function childOf(element: MarkupElement, name: string): MarkupElement | undefined {
  return elementsOf(element).find((child) => child.name === name);
}

/** All elements with one of the names, in document order, from an element downwards; those inside a found one too. */
export function descendantsOf(element: MarkupElement, ...names: readonly string[]): readonly MarkupElement[] {
  const found: MarkupElement[] = [];
  const stack: MarkupNode[] = element.children.toReversed();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (next.type === "TEXT") continue;
    if (names.includes(next.name)) found.push(next);
    for (let index = next.children.length - 1; index >= 0; index -= 1) stack.push(next.children[index] as MarkupNode);
  }
  return found;
}
