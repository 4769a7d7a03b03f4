import { childOf, elementsOf, type MarkupElement } from "../markup/markup-tree.js";
import { isOn, numberOf, propertyOf } from "./properties.js";

/** What is asked of the styles of a document. Styles are named by their ids; undefined stands for the style of paragraphs that name none. */
export interface Styles {
  /** The level of a heading, from 1; null for a style that is none. */
  readonly headingLevel: (style: string | undefined) => number | null;
  /** The numbering that paragraphs of a style have; `level` from 0, where the style says it. */
  readonly numbering: (style: string | undefined) => { readonly id: number; readonly level?: number; readonly style: string } | null;
  /** Whether words of a style are hidden. */
  readonly isHidden: (style: string | undefined) => boolean;
}

/** `heading 1` is what Word calls it in the file in any language; other programs write the name they show: `Kop 1`, `Überschrift 1`. */
const HEADING = /^(?:heading|kop|überschrift|titre|rubrik)\s?(?<level>[1-9])$/iu;
const TITLE = /^(?:title|titel)$/iu;

/** Reads `word/styles.xml`; null for a document without. A style has what it does not say itself from the style it is based on. */
export function readStyles(root: MarkupElement | null): Styles {
  const styles = new Map<string, MarkupElement>();
  let standard: string | undefined;
  for (const style of root === null ? [] : elementsOf(root)) {
    const { "w:styleId": id, "w:type": type, "w:default": isDefault } = style.attributes;
    if (style.name !== "w:style" || id === undefined) continue;
    styles.set(id, style);
    if (type === "paragraph" && (isDefault === "1" || isDefault === "true")) standard = id;
  }
  const chain = (style: string | undefined): readonly MarkupElement[] => chainOf(styles, style ?? standard);
  return {
    headingLevel: (style) => firstSaid(chain(style), ownLevel) ?? null,
    numbering: (style) => firstSaid(chain(style), ownNumbering) ?? null,
    isHidden: (style) => firstSaid(chain(style), (element) => isOn(childOf(element, "w:rPr"), "w:vanish")) ?? false,
  };
}

// The style, the one it is based on, and so on; a circle ends where it closes.
function chainOf(styles: ReadonlyMap<string, MarkupElement>, style: string | undefined): readonly MarkupElement[] {
  const chain = new Set<MarkupElement>();
  for (let next = styles.get(style ?? ""); next !== undefined && !chain.has(next); next = styles.get(propertyOf(next, "w:basedOn") ?? ""))
    chain.add(next);
  return [...chain];
}

function firstSaid<T>(chain: readonly MarkupElement[], said: (style: MarkupElement) => T | undefined): T | undefined {
  for (const style of chain) {
    const found = said(style);
    if (found !== undefined) return found;
  }
  return undefined;
}

// An outline level says more than a name: that of body text, 9, makes a style none, whatever it is based on.
function ownLevel(style: MarkupElement): number | null | undefined {
  const outline = numberOf(childOf(style, "w:pPr"), "w:outlineLvl");
  if (outline !== undefined) return outline < 9 ? outline + 1 : null;
  const name = propertyOf(style, "w:name") ?? "";
  if (TITLE.test(name)) return 1;
  const level = HEADING.exec(name)?.groups?.["level"];
  return level === undefined ? undefined : Number(level);
}

function ownNumbering(style: MarkupElement): { id: number; level?: number; style: string } | undefined {
  const properties = childOf(style, "w:pPr");
  const numbering = properties === undefined ? undefined : childOf(properties, "w:numPr");
  const id = numberOf(numbering, "w:numId");
  const level = numberOf(numbering, "w:ilvl");
  if (id === undefined) return undefined;
  return { id, style: style.attributes["w:styleId"] ?? "", ...(level === undefined ? {} : { level }) };
}
