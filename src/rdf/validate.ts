import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Quad, Term } from "@rdfjs/types";
import Validator from "rdf-validate-shacl";
import { ArchiveError } from "../kernel/errors.js";
import { entityDefinitions } from "../model/registry.js";
import { rdf } from "../vocab/terms/standard.js";
import { formatOfFile } from "./formats.js";
import { parseRdf, quadStore, readRdf, termFactory } from "./n3.js";
import { shapesTurtle } from "./ontology/shapes.js";

/** One place where the data break the shapes. */
export interface Violation {
  /** IRI of the thing that is wrong. */
  readonly focusNode: string;
  /** IRI of the property, where the violation is about one. */
  readonly path: string | null;
  readonly message: string;
  /** The offending value, where there is one. */
  readonly value: string | null;
}

export interface ShaclReport {
  readonly conforms: boolean;
  /** How many things of a kind that the archive knows were checked. Zero means that nothing in the data was meant for this archive. */
  readonly checked: number;
  /** How many violations there are; `violations` holds the first `MOST_VIOLATIONS` of them. */
  readonly count: number;
  readonly violations: readonly Violation[];
}

/**
 * Checks statements. `whole` checks all at once, which is needed where the statements of a thing do not stand together; memory then
 * grows with them.
 */
export type Validate = (quads: AsyncIterable<Quad> | Iterable<Quad>, options?: { readonly whole?: boolean }) => Promise<ShaclReport>;

/** The most violations that a report lists one by one. */
export const MOST_VIOLATIONS = 1_000;

// Large enough that the fixed cost of a run does not count, small enough to keep memory flat.
const BATCH_QUADS = 10_000;

/** The shapes of the archive as statements. */
export function archiveShapes(): readonly Quad[] {
  return parseRdf(shapesTurtle(entityDefinitions()), "ttl");
}

/** Makes a validator for shapes, which are read once: those of the archive unless said otherwise. */
export function makeValidator(shapes: readonly Quad[] = archiveShapes()): Validate {
  const validator = new Validator(quadStore(shapes));
  return async (quads, options = {}) => {
    const violations: Violation[] = [];
    let checked = 0;
    let count = 0;
    for await (const batch of batches(quads, options.whole === true ? Number.POSITIVE_INFINITY : BATCH_QUADS)) {
      const report = await validator.validate(quadStore(batch));
      checked += countThings(batch);
      count += report.results.length;
      violations.push(...report.results.slice(0, MOST_VIOLATIONS - violations.length).map(toViolation));
    }
    return { conforms: count === 0, checked, count, violations };
  };
}

/** Checks statements against the shapes of the archive, thing by thing in batches, as `archiveQuads` gives them. */
export function validateQuads(quads: AsyncIterable<Quad> | Iterable<Quad>): Promise<ShaclReport> {
  return makeValidator()(quads);
}

/**
 * Checks a file of RDF, of whatever origin, against the shapes of the archive. It is held in memory as a whole, because the
 * statements about a thing need not stand together. Throws `ArchiveError` INPUT_NOT_FOUND, INPUT_NOT_TEXT (a format that is not
 * read here, or a text that is not well formed; the message has the line).
 */
export async function validateFile(path: string): Promise<ShaclReport> {
  const format = formatOfFile(path);
  if (format === "jsonld")
    throw new ArchiveError("INPUT_NOT_TEXT", "JSON-LD is not read", { place: path, advice: "convert it to Turtle or N-Quads" });
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() !== true) throw new ArchiveError("INPUT_NOT_FOUND", "no such file", { place: path });
  return makeValidator()(wellFormed(readRdf(createReadStream(path), format), path), { whole: true });
}

async function* wellFormed(quads: AsyncIterable<Quad>, path: string): AsyncIterable<Quad> {
  try {
    yield* quads;
  } catch (cause) {
    throw new ArchiveError("INPUT_NOT_TEXT", `not well-formed RDF: ${cause instanceof Error ? cause.message : String(cause)}`, {
      place: path,
      cause,
    });
  }
}

// Graphs are left out: shapes speak of statements, whoever made them. A batch ends only where a new subject starts.
async function* batches(quads: AsyncIterable<Quad> | Iterable<Quad>, size: number): AsyncIterable<readonly Quad[]> {
  let batch: Quad[] = [];
  for await (const { subject, predicate, object } of quads) {
    if (batch.length >= size && batch.at(-1)?.subject.equals(subject) !== true) {
      yield batch;
      batch = [];
    }
    batch.push(termFactory.quad(subject, predicate, object));
  }
  if (batch.length > 0) yield batch;
}

const OWN_CLASSES: ReadonlySet<string> = new Set(entityDefinitions().map((definition) => definition.rdfClasses[0] ?? ""));

function countThings(batch: readonly Quad[]): number {
  return batch.filter(({ predicate, object }) => predicate.value === rdf.type && OWN_CLASSES.has(object.value)).length;
}

function toViolation(result: { focusNode: Term | null; path: Term | null; message: readonly Term[]; value: Term | null }): Violation {
  return {
    focusNode: result.focusNode?.value ?? "",
    path: result.path?.value ?? null,
    message: result.message.map((message) => message.value).join("; "),
    value: result.value?.value ?? null,
  };
}
