import type { Database, SqlValue } from "../database.js";
import { type RecordVersion, type VersionKind, versionSql } from "./record-version.js";

export interface VersionQuery {
  /** At most so many, from 1. */
  readonly limit: number;
  /** Only versions after this place in the order. */
  readonly after?: number;
  /** Only versions before this place in the order. */
  readonly before?: number;
  /** The last first. Default: in the order in which they came about. */
  readonly newestFirst?: boolean;
  /** Only of these entities, by name: `Document`. */
  readonly entities?: readonly string[];
  /** Only of this document and what belongs to it. */
  readonly owner?: string;
  readonly kinds?: readonly VersionKind[];
  /** Only what came after this revision. */
  readonly sinceRevision?: number;
}

/** The versions of all records of the archive in their order. Read on with `after` (or `before`) the last `sequence`. */
export function listVersions(database: Database, query: VersionQuery): Promise<readonly RecordVersion[]> {
  const { conditions, parameters } = conditionsOf(query);
  const order = query.newestFirst === true ? "desc" : "";
  const statement = `select json_group_array(json(version)) from (
    select ${versionSql()} as version from record_version v ${conditions.length === 0 ? "" : `where ${conditions.join(" and ")}`}
    order by v.sequence ${order} limit ?)`;
  return database.readJson(statement, [...parameters, query.limit]);
}

function conditionsOf(query: VersionQuery): { readonly conditions: readonly string[]; readonly parameters: readonly SqlValue[] } {
  const given: readonly (readonly [condition: string, value: SqlValue | undefined])[] = [
    ["v.sequence > ?", query.after],
    ["v.sequence < ?", query.before],
    [
      "v.sequence > (select coalesce(max(last_sequence), 0) from archive_revision where revision = (select max(revision) from archive_revision where revision <= ?))",
      query.sinceRevision,
    ],
    ["v.entity in (select value from json_each(?))", jsonOf(query.entities)],
    ["v.kind in (select value from json_each(?))", jsonOf(query.kinds)],
    ["v.owner_id = ?", query.owner],
  ];
  const used = given.flatMap(([condition, value]) => (value === undefined ? [] : [{ condition, value }]));
  return { conditions: used.map(({ condition }) => condition), parameters: used.map(({ value }) => value) };
}

function jsonOf(values: readonly string[] | undefined): string | undefined {
  return values === undefined ? undefined : JSON.stringify(values);
}

/** The last place in the order of versions: how many there are. 0 for an archive without history. */
export async function lastSequence(database: Database): Promise<number> {
  const [row] = await database.readRows<{ last: number }>("select coalesce(max(sequence), 0) as last from record_version", []);
  return row?.last ?? 0;
}
