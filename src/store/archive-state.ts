import { entityDefinitions } from "../model/registry.js";
import { ReferenceStatus } from "../vocab/lists/reference.js";
import type { Database } from "./database.js";
import { quoted } from "./write-records.js";

/** What the archive as a whole holds, at one moment. */
export interface ArchiveState {
  /** How many records there are of each entity, by its name (`Council`). */
  readonly counts: readonly { readonly type: string; readonly count: number }[];
  readonly revision: number;
  /** Moment of the last change, ISO 8601 in UTC; null for an archive that has taken in no document. */
  readonly changedAt: string | null;
  readonly coverage: {
    /** First day of the first Council and last day of the last; null for an empty archive. */
    readonly from: string | null;
    readonly until: string | null;
    /** Councils to which a document is linked in this role, whether or not its text is held. */
    readonly councilsWithAgenda: number;
    readonly councilsWithReport: number;
    readonly councilsWithBoth: number;
    readonly documentsHeld: number;
    readonly documentsKnown: number;
    readonly documentsCited: number;
    /** A count for every status, in the order of the closed list. */
    readonly references: readonly { readonly status: ReferenceStatus; readonly count: number }[];
  };
}

/** Counts what the archive holds. Throws TIMEOUT. */
export function archiveState(database: Database): Promise<ArchiveState> {
  return database.readJson<ArchiveState>(statement(), [], { heavy: true });
}

function statement(): string {
  const counts = entityDefinitions().map(({ name, table }) => countOf("type", name, quoted(table)));
  const references = ReferenceStatus.keys.map((status) => countOf("status", status, `"reference" where status = '${status}'`));
  return `select json_object(
    'counts', json_array(${counts.join(", ")}),
    'revision', (select cast(value as integer) from archive_state where key = 'revision'),
    'changedAt', (select value from archive_state where key = 'last_change'),
    'coverage', json_object(
      'from', (select min(start_date) from council),
      'until', (select max(end_date) from council),
      'councilsWithAgenda', (select count(*) from (${councilsWith("ANNOTATED_AGENDA")})),
      'councilsWithReport', (select count(*) from (${councilsWith("REPORT")})),
      'councilsWithBoth', (select count(*) from (${councilsWith("ANNOTATED_AGENDA")} intersect ${councilsWith("REPORT")})),
      'documentsHeld', (${documentsOf("HELD")}),
      'documentsKnown', (${documentsOf("KNOWN")}),
      'documentsCited', (${documentsOf("CITED")}),
      'references', json_array(${references.join(", ")})))`;
}

function countOf(key: string, value: string, rows: string): string {
  return `json_object('${key}', '${value}', 'count', (select count(*) from ${rows}))`;
}

function councilsWith(role: string): string {
  return `select distinct source_id from council_document where role = '${role}'`;
}

function documentsOf(status: string): string {
  return `select count(*) from document where status = '${status}'`;
}
