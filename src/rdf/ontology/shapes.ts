import type { EntityDefinition } from "../../model/define/metadata.js";
import type { DerivedShape } from "./derived/derived-shape.js";
import { DERIVED_SHAPES } from "./derived-shapes.js";
import { entityShape } from "./entity-shapes.js";
import { type NodeShape, nodeShapeTurtle } from "./node-shape.js";
import { readTermTexts, type TermTexts } from "./term-texts.js";
import { turtleFile } from "./turtle-text.js";

const COMMENT = `What the things of the archive must look like (SHACL Core): a shape for each entity, then for what follows from records.
Generated from the model (npm run ontology:emit): do not edit.
A relation is checked by the path of the IRI it leads to (/id/council/…), not by sh:class: so a part of an archive is valid by itself, and
each thing can be checked without any other. The archive's own store keeps every relation whole with foreign keys.
No shape is closed: RDF is open, and whoever adds statements to a thing does not make it wrong.`;

/** The shapes of everything that the archive says in RDF, in Turtle. */
export function shapesTurtle(definitions: readonly EntityDefinition[]): string {
  const texts = readTermTexts();
  const shapes = [
    ...definitions.map((definition) => entityShape(definition, texts)),
    ...DERIVED_SHAPES.map((shape) => derivedShape(shape, texts)),
  ];
  return turtleFile(COMMENT, shapes.flatMap(nodeShapeTurtle));
}

function derivedShape({ properties, ...shape }: DerivedShape, texts: (property: string) => TermTexts): NodeShape {
  return {
    ...shape,
    properties: Object.entries(properties).map(([path, constraints]) => {
      const { name, definition } = texts(path);
      return { path, name, description: definition, constraints };
    }),
  };
}
