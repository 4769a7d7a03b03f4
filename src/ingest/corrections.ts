import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { ArchiveError } from "../kernel/errors.js";
import type { Id } from "../kernel/iri.js";
import type { EntityDefinition, FieldDefinition } from "../model/define/metadata.js";
import { definitionOfId } from "../model/registry.js";
import { misfit } from "./correction-values.js";

/** What a person has found to be otherwise than the program read it. */
export interface Correction {
  readonly id: Id;
  /** Fields with their right values; to-one fields take an id, links a list of ids. */
  readonly set: Readonly<Record<string, unknown>>;
  /** Who says so, on what day and why: kept with the record. */
  readonly by: string;
  readonly date: string;
  readonly reason: string;
}

/**
 * Reads a file of corrections (YAML, a list). One that is not there or cannot be used throws CONFIGURATION, with the place in the file, before
 * anything is written.
 */
export function readCorrections(path: string): readonly Correction[] {
  if (!existsSync(path)) throw problem(path, "there is no such file of corrections", "check the path");
  const entries = parseList(path);
  return entries.map((entry, index) => checked(path, index + 1, entry));
}

function parseList(path: string): readonly unknown[] {
  let content: unknown;
  try {
    content = parse(readFileSync(path, "utf8"));
  } catch (cause) {
    throw problem(path, `is not YAML (${(cause as Error).message.split("\n")[0]})`, "mend the file");
  }
  if (content === null || content === undefined) return [];
  if (!Array.isArray(content)) throw problem(path, "is not a list of corrections", "start each correction with a dash");
  return content;
}

function checked(path: string, number: number, entry: unknown): Correction {
  const { id, set, by, date, reason } = (entry ?? {}) as Partial<Correction>;
  const place = `${path}, correction ${number}`;
  if (
    typeof id !== "string" ||
    typeof by !== "string" ||
    typeof reason !== "string" ||
    typeof date !== "string" ||
    typeof set !== "object"
  ) {
    throw problem(place, "lacks one of id, set, by, date, reason", "give all five; put the date between quotation marks");
  }
  const definition = definitionOfId(id);
  if (definition === undefined)
    throw problem(place, `no kind of record has ids like ${id}`, "take the id of the record, without the base address");
  if (Object.keys(set).length === 0) throw problem(place, "sets no field", "name at least one field with its right value");
  for (const [name, value] of Object.entries(set)) checkValue(place, definition, name, value);
  return { id, set, by, date, reason };
}

// What a record is known by cannot be corrected: the record would be another one.
const KEYS: ReadonlySet<string> = new Set(["id", "slug", "identifier", "key", "code", "sha256"]);

function checkValue(place: string, definition: EntityDefinition, name: string, value: unknown): void {
  const field = definition.fields.find((candidate) => candidate.name === name);
  if (field === undefined || field.form === "toMany" || field.form === "linkedFrom" || KEYS.has(name)) {
    throw problem(place, `${definition.name} has no field ${name} that can be corrected`, `use one of ${ownFields(definition).join(", ")}`);
  }
  if (value === null && !field.nullable) throw problem(place, `${name} cannot be empty`, "give a value");
  const wanted = value === null ? undefined : misfit(field, value);
  if (wanted !== undefined)
    throw problem(place, `${JSON.stringify(value)} cannot be the ${name} of a ${definition.name}`, `give ${wanted}`);
}

function ownFields(definition: EntityDefinition): readonly string[] {
  return definition.fields
    .filter((field: FieldDefinition) => field.form !== "toMany" && field.form !== "linkedFrom" && !KEYS.has(field.name))
    .map((field) => field.name);
}

function problem(place: string, message: string, advice: string): ArchiveError {
  return new ArchiveError("CONFIGURATION", message, { place, advice });
}
