import type { Id } from "../../kernel/iri.js";
import type { Document } from "../../model/entities/document.js";
import type { ReferenceSuggestion } from "../../model/entities/reference.js";
import type { ReferenceKind, ReferenceStatus } from "../../vocab/lists/reference.js";
import type { Database } from "../database.js";

/** The statuses of references that wait for a document or for a person. */
export const WAITING_STATUSES = ["NOT_HELD", "AMBIGUOUS", "SUSPECT"] as const satisfies readonly ReferenceStatus[];

/** Which of the citations that the archive cannot follow to a text, and which page of them. */
export interface UnresolvedRequest {
  /** Any but RESOLVED. */
  readonly statuses: readonly ReferenceStatus[];
  readonly kind: ReferenceKind | null;
  /** Normal form of a dossier (`21501-33`): only what is cited in it, and itself. */
  readonly dossier: string | null;
  /** How many at most, from 1. */
  readonly first: number;
  /** The citation after which the page starts. */
  readonly after: UnresolvedPosition | null;
}

/** A place in the list: most often cited first, then by key. */
export interface UnresolvedPosition {
  readonly times: number;
  readonly key: string;
}

/** All references that ask for one thing the archive lacks, taken together. */
export interface UnresolvedCitation extends UnresolvedPosition {
  /** Normal form; the canonical one where a document has several. Null for a source described in words. */
  readonly normal: string | null;
  /** The words of one of the references, as printed. */
  readonly surface: string;
  readonly kind: ReferenceKind;
  readonly status: ReferenceStatus;
  /** How many references there are, from 1. */
  readonly times: number;
  /** How many documents they stand in, from 1. */
  readonly documents: number;
  /** First and last day on which a document that cites it was written; null where no such day is known. */
  readonly firstCited: string | null;
  readonly lastCited: string | null;
  /** Web address, as far as printed. */
  readonly url: string | null;
  /** The record of what is known from being cited only. */
  readonly document: Id<Document> | null;
  /** What was most likely meant, where something else was. */
  readonly candidate: UnresolvedCandidate | null;
}

export interface UnresolvedCandidate {
  readonly id: Id<ReferenceSuggestion>;
  readonly normal: string;
  readonly reasonNl: string;
  readonly reasonEn: string;
}

export interface UnresolvedResult {
  readonly items: readonly UnresolvedCitation[];
  /** How many there are without paging. */
  readonly total: number;
}

/** What `listUnresolved` asks. Parameters: statuses, kind, dossier, times and key after which the page starts, number of items. */
export const UNRESOLVED_STATEMENT = `
  with waiting as (
    select coalesce(target.identifier, r.normal) as normal, r.surface, r.kind, r.status, r.id, r.from_id, r.target_id, r.url, citing.date
    from reference r join document citing on citing.id = r.from_id left join document target on target.id = r.target_id
    where r.status in (select value from json_each(?1)) and (?2 is null or r.kind = ?2) and (?3 is null or r.normal = 'dossier-' || ?3
      or (substr(r.normal, 1, length(?3) + 5) = 'kst-' || ?3 || '-' and instr(substr(r.normal, length(?3) + 6), '-') = 0))
  ),
  listed as materialized (
    select status || ' ' || coalesce(normal, surface) as key, normal, min(surface) as surface, min(kind) as kind, status, count(*) as times,
      count(distinct from_id) as documents, min(date) as first_cited, max(date) as last_cited, min(url) as url, min(target_id) as document,
      min(id) as reference
    from waiting group by status, coalesce(normal, surface)
  ),
  page as (
    select * from listed where ?4 is null or times < ?4 or (times = ?4 and key > ?5) order by times desc, key limit ?6
  )
  select json_object('total', (select count(*) from listed), 'items', (select json_group_array(json_object(
    'key', key, 'normal', page.normal, 'surface', surface, 'kind', kind, 'status', status, 'times', times, 'documents', documents,
    'firstCited', first_cited, 'lastCited', last_cited, 'url', url, 'document', document,
    'candidate', iif(s.id is null, null, json_object('id', s.id, 'normal', s.normal, 'reasonNl', s.reason_nl, 'reasonEn', s.reason_en))
    ) order by times desc, key) from page left join reference_suggestion s on s.reference_id = page.reference and s.rank = 1))`;

/** A page of what the archive cannot follow to a text, most often cited first. Throws TIMEOUT. */
export function listUnresolved(database: Database, request: UnresolvedRequest): Promise<UnresolvedResult> {
  const { statuses, kind, dossier, first, after } = request;
  const parameters = [JSON.stringify(statuses), kind, dossier, after?.times ?? null, after?.key ?? null, first];
  return database.readJson<UnresolvedResult>(UNRESOLVED_STATEMENT, parameters, { heavy: true });
}

/** The whole list, in pages, so that memory does not grow with it. */
export async function* allUnresolved(
  database: Database,
  request: Omit<UnresolvedRequest, "first" | "after">,
): AsyncIterable<UnresolvedCitation> {
  const first = 5_000;
  let after: UnresolvedPosition | null = null;
  for (;;) {
    const { items }: UnresolvedResult = await listUnresolved(database, { ...request, first, after });
    yield* items;
    after = items.at(-1) ?? null;
    if (items.length < first) return;
  }
}
