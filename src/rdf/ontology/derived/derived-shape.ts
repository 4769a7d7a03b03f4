import { type Constraints, pattern, values } from "../constraints.js";
import type { NodeShape } from "../node-shape.js";

/**
 * A shape of things or statements that no record holds but that follow from records. Where it targets the class of a record, it asks for
 * nothing: a record by itself, without what follows from it, is valid too.
 */
export interface DerivedShape extends Omit<NodeShape, "properties"> {
  /** The properties with what their values must look like. */
  readonly properties: Readonly<Record<string, Constraints>>;
}

/** An IRI, of the archive or of somebody else. */
export const anIri: Constraints = [["sh:nodeKind", "sh:IRI"]];

/** Exactly one IRI. */
export const oneIri: Constraints = [...anIri, ...values(1, 1)];

/** One IRI or none. */
export const maybeIri: Constraints = [...anIri, ...values(0, 1)];

/** The IRI of a part of a thing of the archive that has no page of its own: `…#text`. */
export function partOf(fragment: string): Constraints {
  return [...anIri, ...pattern(`#${fragment}$`)];
}

/** A shape of the statements that follow about things of one class. */
export function shapeOf(name: string, targetClass: string, properties: Readonly<Record<string, Constraints>>): DerivedShape {
  return { name, targetClass, constraints: [], properties };
}
