import type { Id } from "../../kernel/iri.js";
import type { Document } from "../../model/entities/document.js";
import type { Database } from "../database.js";

export interface CoCitationRequest {
  /** How many at most, from 1. */
  readonly first: number;
  /** The item after which the page starts. */
  readonly after: { readonly count: number; readonly id: Id<Document> } | null;
}

/** Documents cited by the same documents, most often first, then by id. */
export interface CoCitationResult {
  /** `count` is the number of documents that cite both. */
  readonly items: readonly { readonly id: Id<Document>; readonly count: number }[];
  /** How many there are without paging. */
  readonly total: number;
}

/** What `countCoCitations` asks. Parameters: document, count and id after which the page starts, number of items. */
export const CO_CITATION_STATEMENT = `
  with citing as materialized (select distinct from_id as id from "reference" where target_id = ?1),
  beside(id, times) as materialized (
    select r.target_id, count(distinct r.from_id) from citing cross join "reference" r on r.from_id = citing.id
    where r.target_id is not null and r.target_id <> ?1 group by r.target_id
  )
  select json_object(
    'total', (select count(*) from beside),
    'items', (select json_group_array(json_object('id', id, 'count', times) order by times desc, id) from (
      select id, times from beside where ?2 is null or times < ?2 or (times = ?2 and id > ?3) order by times desc, id limit ?4)))`;

/** The documents that are cited by the same documents as this one, however often each cites them. Throws TIMEOUT. */
export function countCoCitations(database: Database, withId: Id<Document>, request: CoCitationRequest): Promise<CoCitationResult> {
  const parameters = [withId, request.after?.count ?? null, request.after?.id ?? null, request.first];
  return database.readJson<CoCitationResult>(CO_CITATION_STATEMENT, parameters, { heavy: true });
}
