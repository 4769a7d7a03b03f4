import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Quad, Term } from "@rdfjs/types";
import Validator from "rdf-validate-shacl";
import { PACKAGE_ROOT } from "../kernel/package-root.js";
import { rdf, sh } from "../vocab/terms/standard.js";
import { parseRdf, quadStore } from "./n3.js";
import { readRdfFile } from "./read/read-rdf-file.js";
import { groupBySubject, withoutGraph } from "./validation/group-by-subject.js";
import { violationMessage } from "./validation/violation-message.js";

/** One place where the data break the shapes. */
export interface Violation {
  /** IRI of the thing that is wrong. */
  readonly focusNode: string;
  /** IRI of the property, where the violation is about one. */
  readonly path: string | null;
  /** What is wrong, for people, in English; never empty. */
  readonly message: string;
  /** The offending value, where there is one. */
  readonly value: string | null;
}

export interface ShaclReport {
  readonly conforms: boolean;
  /** How many things were checked: those of a class that a shape speaks of. Zero means that nothing in the data was meant for this archive. */
  readonly checked: number;
  /** How many violations there are; `violations` holds the first `MOST_VIOLATIONS` of them. */
  readonly count: number;
  readonly violations: readonly Violation[];
}

export interface ValidateOptions {
  /**
   * Checks all statements at once, which takes memory for all of them. Needed only for shapes that look from one thing to another (a path
   * of several steps, the class of a value): those of the archive do not.
   */
  readonly whole?: boolean;
  /** The most statements held in memory at once; the default of `groupBySubject` where absent. */
  readonly held?: number;
}

/** Checks statements in whatever order they come. */
export type Validate = (quads: AsyncIterable<Quad> | Iterable<Quad>, options?: ValidateOptions) => Promise<ShaclReport>;

/** The most violations that a report lists one by one. */
export const MOST_VIOLATIONS = 1_000;

/** The shapes of the archive, as published. They follow from the model; a test compares them. */
export function archiveShapes(): readonly Quad[] {
  return parseRdf(readFileSync(join(PACKAGE_ROOT, "ontology", "shapes.ttl"), "utf8"), "ttl");
}

/** Makes a validator for shapes, which are read once: those of the archive unless said otherwise. */
export function makeValidator(shapes: readonly Quad[] = archiveShapes()): Validate {
  const validator = new Validator(quadStore(shapes));
  const classes = new Set(shapes.filter(({ predicate }) => predicate.value === sh.targetClass).map(({ object }) => object.value));
  return async (quads, { whole = false, held } = {}) => {
    const violations: Violation[] = [];
    let checked = 0;
    let count = 0;
    for await (const group of whole ? allAtOnce(quads) : groupBySubject(quads, held)) {
      const report = await validator.validate(quadStore(group));
      checked += countThings(group, classes);
      count += report.results.length;
      violations.push(...report.results.slice(0, MOST_VIOLATIONS - violations.length).map((result) => toViolation(result, shapes)));
    }
    return { conforms: count === 0, checked, count, violations };
  };
}

/** Checks statements against the shapes of the archive, with memory that does not grow with them. */
export function validateQuads(quads: AsyncIterable<Quad> | Iterable<Quad>): Promise<ShaclReport> {
  return makeValidator()(quads);
}

/**
 * Checks a file of RDF, of whatever origin and however large, against the shapes of the archive. Throws `ArchiveError` as `readRdfFile`
 * does.
 */
export function validateFile(path: string): Promise<ShaclReport> {
  return validateQuads(readRdfFile(path));
}

async function* allAtOnce(quads: AsyncIterable<Quad> | Iterable<Quad>): AsyncIterable<readonly Quad[]> {
  const all: Quad[] = [];
  for await (const quad of quads) all.push(withoutGraph(quad));
  yield all;
}

function countThings(group: readonly Quad[], classes: ReadonlySet<string>): number {
  const typed = group.filter(({ predicate, object }) => predicate.value === rdf.type && classes.has(object.value));
  return new Set(typed.map(({ subject }) => subject.value)).size;
}

/** What the engine says of one violation. */
interface Result {
  readonly focusNode: Term | null;
  readonly path: Term | null;
  readonly message: readonly Term[];
  readonly sourceConstraintComponent: Term | null;
  readonly sourceShape: Term | null;
  readonly value: Term | null;
}

function toViolation(result: Result, shapes: readonly Quad[]): Violation {
  const { focusNode, path, message, sourceConstraintComponent, sourceShape, value } = result;
  const demanded = shapes.filter(({ subject, predicate }) => predicate.value === sh.class && subject.equals(sourceShape));
  return {
    focusNode: focusNode?.value ?? "",
    path: path?.value ?? null,
    message: violationMessage({
      messages: message.map((term) => term.value),
      component: sourceConstraintComponent?.value ?? null,
      classes: demanded.map(({ object }) => object.value),
    }),
    value: value?.value ?? null,
  };
}
