import { ArchiveError } from "../../kernel/errors.js";
import { type AnyRecord, definitionOf, type EntityDefinition } from "../../model/define/metadata.js";
import { definitionOfId } from "../../model/registry.js";
import type { Database } from "../../store/database.js";
import { DEPENDENCES } from "../../store/history/dependents.js";
import { type ReadableArchive, withArchiveAt } from "../../store/history/with-archive-at.js";
import { columnFields, linkFields } from "../../store/stored-record.js";
import { type Description, linksOf, readDescription } from "../resources/read-description.js";

/**
 * The description of a thing as it was at a moment (ISO 8601 in UTC), with what pointed to it then; null where it was not there. Throws
 * LIMIT_EXCEEDED where too many moments are read at the same time.
 */
export async function readDescriptionAt(database: Database, id: string, moment: string): Promise<Description | null> {
  const definition = definitionOfId(id);
  if (definition === undefined) return null;
  return await withArchiveAt(database, moment, async (archive) => {
    await archive.supply.records([id]);
    const bare = await readDescription(archive.database, id);
    if (bare === null) return null;
    await supplyAround(archive, definition, bare.record);
    // What now is around it leads further: to the names of what it points to, and to what statements need.
    const half = await readDescription(archive.database, id);
    if (half === null) return null;
    await archive.supply.records([
      ...targetsOf(definition, half.record),
      ...half.context.flatMap((one) => targetsOf(one.definition, one.record)),
    ]);
    return await readDescription(archive.database, id);
  });
}

async function supplyAround({ supply }: ReadableArchive, definition: EntityDefinition, record: AnyRecord): Promise<void> {
  for (const field of definition.fields) {
    if (field.form !== "toMany" && field.form !== "linkedFrom") continue;
    const parent = record[field.form === "toMany" ? field.from : "id"];
    if (typeof parent !== "string") continue;
    // What too much points to (a country, a set of rules) is described without that.
    await supply.related(definition, field, [parent], null).catch(ignoreTooMany);
  }
  for (const { dependent, on, needs } of DEPENDENCES) {
    if (definitionOf(dependent) === definition && needs(record) === "ALL") await supply.all(definitionOf(on));
  }
}

function ignoreTooMany(error: unknown): void {
  if (!(error instanceof ArchiveError && error.code === "LIMIT_EXCEEDED")) throw error;
}

function targetsOf(definition: EntityDefinition, record: AnyRecord): readonly string[] {
  return [...columnFields(definition), ...linkFields(definition)].flatMap((field) => linksOf(record, field).map(({ id }) => id));
}
