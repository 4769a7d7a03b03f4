import { registerEnumType } from "type-graphql";
import type { ClosedList } from "../../kernel/closed-list.js";

const enums = new Map<ClosedList, Record<string, string>>();

/** The enum object of a closed list, registered with the GraphQL schema at its first use. */
export function concept(list: ClosedList): Record<string, string> {
  const known = enums.get(list);
  if (known !== undefined) return known;
  const values = Object.fromEntries(list.keys.map((key) => [key, key]));
  const valuesConfig = Object.fromEntries(list.keys.map((key) => [key, { description: list.values[key]?.doc ?? "" }]));
  registerEnumType(values, { name: list.name, description: list.doc, valuesConfig });
  enums.set(list, values);
  return values;
}

/** The closed list behind a GraphQL enum; undefined for an enum that only GraphQL has. */
export function closedListNamed(name: string): ClosedList | undefined {
  return [...enums.keys()].find((list) => list.name === name);
}
