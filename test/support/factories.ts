import {
  type AnyRecord,
  definitionOf,
  type EntityClass,
  type EntityDefinition,
  type FieldDefinition,
  type ScalarField,
} from "../../src/model/define/metadata.js";
import type { RecordOf } from "../../src/model/define/relations.js";
import { ENTITY_CLASSES, entityDefinitions } from "../../src/model/registry.js";
import { SAMPLE_CONTENT } from "./sample-content.js";
import { SAMPLE_DOCUMENTS } from "./sample-documents.js";
import { SAMPLE_KNOWLEDGE } from "./sample-knowledge.js";
import { SAMPLE_PASSAGES } from "./sample-passages.js";
import { SAMPLE_RECORDS } from "./sample-records.js";
import { SAMPLE_REFERENCES } from "./sample-references.js";

/** The fields of a record that matter to a test. */
export type Overrides<E> = Partial<RecordOf<E>>;

/** The last segment of the id of every minimal record, so that minimal records point to each other. */
export const MINIMAL_KEY = "example";

/** A valid record of an entity in which only the required fields are filled. Its relations lead to the other minimal records. */
export function minimalRecord(definition: EntityDefinition, overrides: Readonly<Record<string, unknown>> = {}): AnyRecord {
  const fields = definition.fields.flatMap((field): [string, unknown][] => {
    const value = minimalValue(definition, field);
    return value === undefined ? [] : [[field.name, value]];
  });
  return { id: `${definition.path}/${MINIMAL_KEY}`, ...Object.fromEntries(fields), ...overrides };
}

/** A valid record of an entity class: the minimal one with some fields changed. */
export function make<E>(entityClass: EntityClass<E>, overrides: Overrides<E> = {}): RecordOf<E> {
  return minimalRecord(definitionOf(entityClass), overrides) as unknown as RecordOf<E>;
}

/** One minimal record of every entity, in the order of the registry: together a consistent archive. */
export function minimalArchive(): ReadonlyMap<EntityClass, readonly AnyRecord[]> {
  return new Map(entityDefinitions().map((definition) => [definition.entityClass, [minimalRecord(definition)]]));
}

/**
 * A small consistent archive, in the order of the registry: two Councils under one trio, an agenda and a report with sections, passages,
 * anchors, footnotes, references of several statuses, positions (one of a quantified group with named members), commitments and more.
 */
export function sampleArchive(): ReadonlyMap<EntityClass, readonly AnyRecord[]> {
  const samples = new Map<EntityClass, readonly Readonly<Record<string, unknown>>[]>([
    ...SAMPLE_KNOWLEDGE,
    ...SAMPLE_DOCUMENTS,
    ...SAMPLE_PASSAGES,
    ...SAMPLE_REFERENCES,
    ...SAMPLE_CONTENT,
    ...SAMPLE_RECORDS,
  ]);
  return new Map(
    ENTITY_CLASSES.map((entityClass) => {
      const records = samples.get(entityClass) ?? [];
      return [entityClass, records.map((record) => minimalRecord(definitionOf(entityClass), record))];
    }),
  );
}

/** Whether the field is part of a record: relations that the other side stores are not. */
export function isStored(field: FieldDefinition): boolean {
  return field.form !== "toMany" && field.form !== "linkedFrom";
}

// Texts of a fixed form, which the shapes check.
const MINIMAL_TEXTS: Readonly<Record<string, string>> = {
  "Country.code": "EXA",
  "Presidency.key": "2099-2",
  "Dossier.key": MINIMAL_KEY,
  "Dossier.number": "12345",
  "CouncilConfiguration.code": MINIMAL_KEY,
  "Topic.key": MINIMAL_KEY,
  "Actor.key": MINIMAL_KEY,
  "SourceFile.sha256": "0".repeat(64),
  "SourceFile.mediaType": "text/plain",
  "Document.identifier": MINIMAL_KEY,
  "Document.language": "nl",
  "DocumentIdentifier.scheme": "KENMERK",
  "Council.slug": "2025-10-09-example",
  "Council.formationCode": MINIMAL_KEY,
  "Activity.number": "2025A00001",
  "SourceRecord.recordType": "CASE",
  "SourceRecord.sha256": "0".repeat(64),
  "Diagnostic.code": "EXAMPLE",
};

function minimalValue(definition: EntityDefinition, field: FieldDefinition): unknown {
  if (!isStored(field)) return undefined;
  if (field.form === "link") return [];
  if (field.nullable) return null;
  if (field.form === "toOne") return `${definitionOf(field.target()).path}/${MINIMAL_KEY}`;
  return MINIMAL_TEXTS[`${definition.name}.${field.name}`] ?? minimalScalar(field as ScalarField);
}

function minimalScalar(field: ScalarField): unknown {
  switch (field.type) {
    case "text":
      return field.rdf?.lang === "nl" ? `Voorbeeld van ${field.name}` : `Example of ${field.name}`;
    case "integer":
      return 1;
    case "decimal":
      return 0.5;
    case "boolean":
      return false;
    case "date":
      return "2025-10-09";
    case "dateTime":
      return "2025-10-09T09:00:00.000Z";
    case "url":
      return `https://example.org/${field.name}`;
    case "concept":
      return field.list?.keys[0];
    case "textList":
      return [];
    case "node":
      return `council/${MINIMAL_KEY}`;
  }
}
