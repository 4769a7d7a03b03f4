import { ONTOLOGY_IRI } from "../../kernel/iri.js";
import { type TurtleProperty, turtleIri, turtleSubject, turtleText } from "./turtle-text.js";

/** A text in both languages of the ontology. */
export interface Texts {
  readonly nl: string;
  readonly en: string;
}

/** What things of one class must look like. */
export interface NodeShape {
  /** Name in the ontology without the ending `Shape`. */
  readonly name: string;
  readonly targetClass: string;
  /** Constraints on the thing itself, in SHACL Core. */
  readonly constraints: readonly TurtleProperty[];
  readonly properties: readonly PropertyShape[];
}

/** What the values of one property must look like. */
export interface PropertyShape {
  /** IRI of the property; a shape has one property shape for each. */
  readonly path: string;
  readonly name: Texts;
  readonly description: Partial<Texts>;
  /** Constraints on the values and their number, in SHACL Core. */
  readonly constraints: readonly TurtleProperty[];
}

/** A shape in Turtle: a paragraph for the thing and one for each property. All have names, so that there are no blank nodes but lists. */
export function nodeShapeTurtle({ name, targetClass, constraints, properties }: NodeShape): string[] {
  const shape = `rad:${name}Shape`;
  const propertyName = ({ path }: PropertyShape) => `${shape}-${localName(path)}`;
  const node = turtleSubject(shape, [
    ["a", "sh:NodeShape"],
    ["sh:targetClass", turtleIri(targetClass)],
    ["sh:nodeKind", "sh:IRI"],
    ...constraints,
    ...(properties.length === 0 ? [] : [["sh:property", ...properties.map(propertyName)] as const]),
    ["rdfs:isDefinedBy", `<${ONTOLOGY_IRI.slice(0, -1)}>`],
  ]);
  return [node, ...properties.map((property) => turtleSubject(propertyName(property), propertyLines(property)))];
}

function propertyLines({ path, name, description, constraints }: PropertyShape): TurtleProperty[] {
  const descriptions = (["nl", "en"] as const).flatMap((language) =>
    description[language] === undefined ? [] : [turtleText(description[language], language)],
  );
  return [
    ["a", "sh:PropertyShape"],
    ["sh:path", turtleIri(path)],
    ["sh:name", turtleText(name.nl, "nl"), turtleText(name.en, "en")],
    ...(descriptions.length === 0 ? [] : [["sh:description", ...descriptions] as const]),
    ...constraints,
  ];
}

/** The last part of an IRI: behind its last `#` or `/`. */
function localName(iri: string): string {
  return iri.slice(Math.max(iri.lastIndexOf("#"), iri.lastIndexOf("/")) + 1);
}
