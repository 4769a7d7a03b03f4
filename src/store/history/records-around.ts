import type { Id } from "../../kernel/iri.js";
import { Document } from "../../model/entities/document.js";
import { definitionOfId, entityDefinitions } from "../../model/registry.js";
import type { Database } from "../database.js";
import { columnFields, linkFields, toLinkRows } from "../stored-record.js";
import { linkingSql, withValueSql } from "./candidates-sql.js";
import { readDocumentAt } from "./read-document-at.js";
import { readVersionsAt } from "./read-version.js";
import type { RecordVersion } from "./record-version.js";
import { revisionAt } from "./revision-at.js";

/**
 * A document as it was at a moment (ISO 8601 with a time zone), with all that belonged to it, all that then pointed to it (Councils, references of
 * other documents …), and all to which any of these led, step by step. Null where the archive did not have it then. Throws BAD_ARGUMENT.
 */
export async function recordsAround(database: Database, id: Id<Document>, moment: string): Promise<readonly RecordVersion[] | null> {
  // The moment of its revision, so that what is committed between two statements is in none of them.
  const revision = await revisionAt(database, moment);
  const then = revision === null ? null : await readDocumentAt(database, id, revision.at);
  if (revision === null || then === null) return null;
  const found = new Map([then.document, ...then.owned].map((version) => [version.record, version]));
  const pointing = await pointersTo(database, id, revision.revision);
  for (const version of await readVersionsAt(database, pointing, revision.at))
    if (targetsOf(version).includes(id)) found.set(version.record, version);
  let fringe: readonly RecordVersion[] = [...found.values()];
  while (fringe.length > 0) {
    const next = new Set(fringe.flatMap(targetsOf).filter((target) => !found.has(target)));
    fringe = await readVersionsAt(database, [...next], revision.at);
    for (const version of fringe) found.set(version.record, version);
  }
  return [...found.values()];
}

/** The ids to which a record leads. */
function targetsOf({ record, state }: RecordVersion): readonly string[] {
  const definition = definitionOfId(record);
  if (definition === undefined || state === null) return [];
  const toOne = columnFields(definition).flatMap((field) => (field.form === "toOne" ? [state[field.name]] : []));
  const links = linkFields(definition).flatMap((field) => toLinkRows(field, state).map(({ target }) => target));
  return [...toOne, ...links].filter((target): target is string => typeof target === "string");
}

/** The ids of records that lead to a document, or did so at a revision; perhaps some more. */
function pointersTo(database: Database, id: Id<Document>, revision: number): Promise<readonly string[]> {
  return database.readJson(`select json_group_array(id) from (${POINTERS.join(" union all ")})`, [JSON.stringify([id]), revision]);
}

const POINTERS = entityDefinitions().flatMap((definition) => [
  ...columnFields(definition).flatMap((field) =>
    field.form === "toOne" && field.target() === Document ? [withValueSql(definition, field.name)] : [],
  ),
  ...linkFields(definition).flatMap((field) => (field.target() === Document ? [linkingSql(definition, field)] : [])),
]);
