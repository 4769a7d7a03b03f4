import { xsd } from "../../vocab/terms/standard.js";
import { type TurtleProperty, turtleIri, turtleText } from "./turtle-text.js";

/** Constraints of SHACL Core (W3C, section 4), each as statements of a shape in Turtle. */
export type Constraints = readonly TurtleProperty[];

/** The value, or the text of its IRI, matches a regular expression (SPARQL REGEX). */
export function pattern(expression: string): Constraints {
  return [["sh:pattern", turtleText(expression)]];
}

/** The IRI of a thing of the archive: `council`. Its base is not fixed, so only what comes behind that is checked. */
export function thingOf(path: string): Constraints {
  return [["sh:nodeKind", "sh:IRI"], ...pattern(`/id/${path}/[^/?#]`)];
}

/** A literal of this datatype, written as that datatype is. */
export function datatype(iri: string): Constraints {
  return [["sh:datatype", turtleIri(iri)]];
}

/** A text in these languages, at most one in each. */
export function textIn(...languages: readonly string[]): Constraints {
  return [
    ["sh:datatype", "rdf:langString"],
    ["sh:languageIn", `( ${languages.map((language) => turtleText(language)).join(" ")} )`],
    ["sh:uniqueLang", "true"],
  ];
}

/** How many values there are; no maximum where it is absent. */
export function values(minimum: number, maximum?: number): Constraints {
  const least: Constraints = minimum === 0 ? [] : [["sh:minCount", String(minimum)]];
  return maximum === undefined ? least : [...least, ["sh:maxCount", String(maximum)]];
}

/** A number from `minimum` to `maximum`, both allowed; no end where it is absent. */
export function between(minimum: number, maximum?: number): Constraints {
  const least: TurtleProperty = ["sh:minInclusive", String(minimum)];
  return maximum === undefined ? [least] : [least, ["sh:maxInclusive", String(maximum)]];
}

/** No value is greater or later than a value of the other property, where both are there. */
export function notBeyond(property: string): Constraints {
  return [["sh:lessThanOrEquals", turtleIri(property)]];
}

/** Exactly one number of things. */
export function count(): Constraints {
  return [...datatype(xsd.nonNegativeInteger), ...values(1, 1)];
}
