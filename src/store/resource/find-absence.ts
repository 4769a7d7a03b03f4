import type { AnyRecord } from "../../model/define/metadata.js";
import { definitionOfId } from "../../model/registry.js";
import type { Database } from "../database.js";
import { versionsOf } from "../history/read-version.js";
import { quoted } from "../write-records.js";

/** Why there is nothing at an id, where the archive can tell. */
export type Absence =
  /** The thing has another id now. */
  | { readonly kind: "MOVED"; readonly to: string }
  /** It was in the archive and went. */
  | {
      readonly kind: "GONE" /** Moment, ISO 8601 in UTC. */;
      readonly at: string /** As it was last. */;
      readonly record: AnyRecord | null;
    };

/** Whether the archive has a thing with this id. */
export async function hasThing(database: Database, id: string): Promise<boolean> {
  const definition = definitionOfId(id);
  if (definition === undefined) return false;
  return (await database.readRows(`select 1 from ${quoted(definition.table)} where id = ?`, [id])).length > 0;
}

/**
 * What became of a thing that is not there: whether it lives on under another id, because its document was known by another number before, or
 * was taken out. Null where the archive never had it.
 */
export async function findAbsence(database: Database, id: string): Promise<Absence | null> {
  if (definitionOfId(id) === undefined) return null;
  const to = await presentId(database, id);
  if (to !== null) return { kind: "MOVED", to };
  const versions = await versionsOf(database, id);
  const last = versions.at(-1);
  if (last?.kind !== "DELETE") return null;
  return { kind: "GONE", at: last.validFrom, record: versions.at(-2)?.state ?? null };
}

// The second segment of an id is the number of the document, for a document and for all that is known by its number.
async function presentId(database: Database, id: string): Promise<string | null> {
  const [path = "", former = "", ...rest] = id.split("/");
  const rows = await database.readRows<{ present: string }>(
    `select d.identifier as present from document_identifier i join document d on d.id = i.document_id
     where i.scheme = 'FORMER' and i.value = ? order by d.id`,
    [former],
  );
  for (const { present } of rows) {
    const candidate = [path, present, ...rest].join("/");
    if (candidate !== id && (await hasThing(database, candidate))) return candidate;
  }
  return null;
}
