import type { ParsedPart, ParsedProperty } from "../document/model.js";
import { extractFrom } from "./fact.js";
import type { Fact } from "./records.js";

// The publisher says it in a field of its own: there is nothing to interpret.
const READER = { extractor: "publication/1", confidence: 1 };

/** What the publisher says of a document in fields with a name, in order, each with its place in the source; none for plain text. */
export function propertyFacts(source: string, part: ParsedPart, name: ParsedProperty["name"]): readonly Fact<string>[] {
  const properties = part.properties?.filter((property) => property.name === name) ?? [];
  return properties.map((property) => ({ value: property.value, extract: extractFrom(source, property, READER) }));
}

/** The first field with a name, or null where the publisher gives none. */
export function propertyFact(source: string, part: ParsedPart, name: ParsedProperty["name"]): Fact<string> | null {
  return propertyFacts(source, part, name)[0] ?? null;
}
