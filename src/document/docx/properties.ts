import { childOf, type MarkupElement } from "../markup/markup-tree.js";

/** The value of a property such as `<w:numId w:val="3"/>` in a group of properties; undefined where it is not set. */
export function propertyOf(group: MarkupElement | undefined, name: string): string | undefined {
  return group === undefined ? undefined : childOf(group, name)?.attributes["w:val"];
}

/** The whole number that a property has as its value; undefined where it is not set or is none. */
export function numberOf(group: MarkupElement | undefined, name: string): number | undefined {
  const value = Number.parseInt(propertyOf(group, name) ?? "", 10);
  return Number.isNaN(value) ? undefined : value;
}

/** Whether a property that is on or off (`<w:vanish/>`, `<w:vanish w:val="0"/>`) is on; undefined where it is not set. */
export function isOn(group: MarkupElement | undefined, name: string): boolean | undefined {
  const property = group === undefined ? undefined : childOf(group, name);
  return property === undefined ? undefined : !["0", "false", "off", "none"].includes(property.attributes["w:val"] ?? "1");
}
