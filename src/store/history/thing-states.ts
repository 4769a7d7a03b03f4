import type { Id } from "../../kernel/iri.js";
import { Document } from "../../model/entities/document.js";
import { definitionOfId } from "../../model/registry.js";
import type { Database } from "../database.js";
import { type DocumentState, documentStates } from "./read-document-at.js";

/**
 * The states that a thing has gone through, the first one first: of a document with all that belongs to it, of anything else by itself. None for
 * what never was there.
 */
export async function thingStates(database: Database, id: Id): Promise<readonly DocumentState[]> {
  const definition = definitionOfId(id);
  if (definition === undefined) return [];
  if (definition.entityClass === Document) return await documentStates(database, id);
  const statement = `select json_group_array(json_object('revision', v.revision, 'validFrom', r.at,
      'validUntil', (select at from archive_revision where revision = v.replaced_in),
      'present', json(iif(v.kind = 'DELETE', 'false', 'true'))) order by v.sequence)
    from record_version v join archive_revision r on r.revision = v.revision where v.record_id = ?`;
  return await database.readJson(statement, [id]);
}
