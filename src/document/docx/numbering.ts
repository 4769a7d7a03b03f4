import { childOf, elementsOf, type MarkupElement } from "../markup/markup-tree.js";
import { printedNumber } from "../markup/printed-number.js";
import { numberOf, propertyOf } from "./properties.js";
import type { Styles } from "./styles.js";

/** The sign that Word prints before a paragraph: a bullet, or a number with what stands around it (`1.`, `(a)`, `2.3`). */
export type ListSign = { readonly kind: "BULLET" } | { readonly kind: "NUMBER"; readonly text: string };

/** Gives the sign of each paragraph, which must be asked for in the order of the document; null for a paragraph without. */
export type Numberer = (properties: MarkupElement | undefined, style: string | undefined) => ListSign | null;

interface Level {
  readonly format: string;
  /** `%1.%2`: the numbers of levels 1 and 2 with a full stop between. */
  readonly pattern: string;
  readonly start: number;
  readonly style: string | undefined;
}

interface Definition {
  /** What counts together: all lists made from one abstract numbering, unless one begins anew. */
  readonly counters: (number | undefined)[];
  readonly levels: ReadonlyMap<number, Level>;
  /** Numbers that this list begins with anew, by level. */
  readonly restarts: Map<number, number>;
}

const LEVELS = 9;

/** Reads `word/numbering.xml`; null for a document without, in which nothing is numbered. */
export function readNumbering(root: MarkupElement | null, styles: Styles): Numberer {
  const definitions = root === null ? new Map<number, Definition>() : readDefinitions(root);
  return (properties, style) => {
    const own = properties === undefined ? undefined : childOf(properties, "w:numPr");
    const said = styles.numbering(style);
    const id = numberOf(own, "w:numId") ?? said?.id;
    const definition = definitions.get(id ?? 0);
    if (definition === undefined) return null;
    const level = numberOf(own, "w:ilvl") ?? said?.level ?? levelOfStyle(definition, said?.style) ?? 0;
    return signOf(definition, level);
  };
}

function levelOfStyle({ levels }: Definition, style: string | undefined): number | undefined {
  return [...levels].find(([, level]) => style !== undefined && level.style === style)?.[0];
}

function signOf(definition: Definition, level: number): ListSign | null {
  const { counters, levels, restarts } = definition;
  const said = levels.get(level);
  if (said === undefined || level < 0 || level >= LEVELS) return null;
  const restart = restarts.get(level);
  restarts.delete(level);
  counters[level] = restart ?? (counters[level] === undefined ? said.start : counters[level] + 1);
  counters.length = level + 1;
  if (said.format === "bullet") return { kind: "BULLET" };
  if (said.format === "none") return null;
  const text = said.pattern.replace(/%(?<level>[1-9])/gu, (_, place: string) => {
    const index = Number(place) - 1;
    const other = levels.get(index);
    return printedNumber(counters[index] ?? other?.start ?? 1, other?.format ?? "decimal");
  });
  return text.trim() === "" ? null : { kind: "NUMBER", text: text.trim() };
}

function readDefinitions(root: MarkupElement): ReadonlyMap<number, Definition> {
  const abstract = new Map<string, { counters: Definition["counters"]; levels: ReadonlyMap<number, Level> }>();
  for (const element of elementsOf(root)) {
    const id = element.attributes["w:abstractNumId"];
    if (element.name === "w:abstractNum" && id !== undefined) abstract.set(id, { counters: [], levels: readLevels(element) });
  }
  const definitions = new Map<number, Definition>();
  for (const element of elementsOf(root)) {
    const base = abstract.get(propertyOf(element, "w:abstractNumId") ?? "");
    const id = Number(element.attributes["w:numId"]);
    if (element.name === "w:num" && base !== undefined && id > 0) definitions.set(id, { ...base, ...readOverrides(element, base.levels) });
  }
  return definitions;
}

function readLevels(element: MarkupElement): ReadonlyMap<number, Level> {
  const levels = elementsOf(element).filter(({ name }) => name === "w:lvl");
  return new Map(levels.map((level) => [Number(level.attributes["w:ilvl"]), readLevel(level)]));
}

function readLevel(level: MarkupElement): Level {
  return {
    format: propertyOf(level, "w:numFmt") ?? "decimal",
    pattern: propertyOf(level, "w:lvlText") ?? "",
    start: numberOf(level, "w:start") ?? 0,
    style: propertyOf(level, "w:pStyle"),
  };
}

function readOverrides(element: MarkupElement, base: ReadonlyMap<number, Level>): Pick<Definition, "levels" | "restarts"> {
  const levels = new Map(base);
  const restarts = new Map<number, number>();
  for (const override of elementsOf(element)) {
    if (override.name !== "w:lvlOverride") continue;
    const level = Number(override.attributes["w:ilvl"]);
    const start = numberOf(override, "w:startOverride");
    if (start !== undefined) restarts.set(level, start);
    const replaced = childOf(override, "w:lvl");
    if (replaced !== undefined) levels.set(level, readLevel(replaced));
  }
  return { levels, restarts };
}
