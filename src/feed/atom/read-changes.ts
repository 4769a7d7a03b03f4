import { type AnyRecord, definitionOf } from "../../model/define/metadata.js";
import { Council } from "../../model/entities/council.js";
import { Document } from "../../model/entities/document.js";
import type { Database, SqlValue } from "../../store/database.js";
import { type RecordVersion, versionSql } from "../../store/history/record-version.js";
import { type NamedThing, readNames } from "../../store/resource/read-names.js";

/** What a reader wants to hear of; everything where nothing is said. */
export interface ChangeFilter {
  /** Key of a dossier: `21501-33`. */
  readonly dossier?: string | undefined;
  /** Code of a configuration: `tte`. */
  readonly configuration?: string | undefined;
  /** A key of `DocumentKind`. */
  readonly kind?: string | undefined;
  /** Official number, in its normal form, of a document that is cited. */
  readonly cites?: string | undefined;
}

/** The last thing that happened to a document or a Council. */
export interface Change {
  readonly version: RecordVersion;
  /** When it came into the archive first, ISO 8601 in UTC. */
  readonly published: string;
  /** As it was before it went; null for what is there. */
  readonly before: AnyRecord | null;
  /** Ids of the configurations of the Councils that it is about. */
  readonly configurations: readonly string[];
}

/** A page of changes, the last first, with the names of what they lead to by id. */
export interface Changes {
  readonly changes: readonly Change[];
  readonly names: ReadonlyMap<string, NamedThing>;
  /** Whether there are older ones. */
  readonly more: boolean;
  /** Moment of the last change of the archive; null for an archive without history. */
  readonly archiveChangedAt: string | null;
}

const ENTITIES = [Document, Council].map((entityClass) => definitionOf(entityClass).name);

/**
 * The documents and Councils that changed last, each once, by its last version; with those that went. Read on with `before` the last `sequence`.
 * What went is told by the dossier and the kind that it had; whom it cited and which Councils it was about is gone with it, so by those filters all
 * that went is told: who never heard of it need not mind.
 */
export async function readChanges(database: Database, filter: ChangeFilter, limit: number, before?: number): Promise<Changes> {
  const conditions = ["v.replaced_in is null", "v.entity in (select value from json_each(?))"];
  const parameters: SqlValue[] = [JSON.stringify(ENTITIES)];
  for (const [condition, value] of conditionsOf(filter, before)) {
    conditions.push(condition);
    parameters.push(...Array.from({ length: condition.split("?").length - 1 }, () => value));
  }
  const statement = `select json_object('at', (select at from archive_revision order by revision desc limit 1), 'changes',
    (select json_group_array(json(change)) from (select ${CHANGE} as change from record_version v where ${conditions.join(" and ")}
      order by v.sequence desc limit ?)))`;
  const { at, changes } = await database.readJson<{ at: string | null; changes: readonly Change[] }>(statement, [...parameters, limit + 1]);
  const page = changes.slice(0, limit);
  const names = await readNames(database, page.flatMap(linkedIds));
  return { changes: page, names, more: changes.length > limit, archiveChangedAt: at };
}

const CHANGE = `json_object('version', json(${versionSql()}),
  'published', (select r.at from record_version f join archive_revision r on r.revision = f.revision
    where f.record_id = v.record_id order by f.sequence limit 1),
  'before', (select json(p.state) from record_version p where v.kind = 'DELETE' and p.record_id = v.record_id and p.replaced_in = v.revision),
  'configurations', (select json_group_array(distinct c.configuration_id) from council c
    where c.id = v.record_id or c.id in (select source_id from council_document where target_id = v.record_id)))`;

// A change of what is there meets the first condition, of what went the second.
const WENT =
  "v.kind = 'DELETE' and exists (select 1 from record_version p where p.record_id = v.record_id and p.replaced_in = v.revision and";

function conditionsOf(filter: ChangeFilter, before: number | undefined): readonly (readonly [condition: string, value: SqlValue])[] {
  const { dossier, configuration, kind, cites } = filter;
  const document = "v.entity = 'Document'";
  const given: readonly (readonly [condition: string, value: SqlValue | undefined])[] = [
    ["v.sequence < ?", before],
    [
      `${document} and (v.record_id in (select source_id from document_dossier where target_id = 'dossier/' || ?)
        or ${WENT} instr(p.state, json_quote('dossier/' || ?)) > 0))`,
      dossier,
    ],
    [`${document} and (v.record_id in (select id from document where kind = ?) or ${WENT} json_extract(p.state, '$.kind') = ?))`, kind],
    [
      `(v.kind = 'DELETE' or v.record_id in (select id from council where configuration_id = 'configuration/' || ?
        union select d.target_id from council_document d join council c on c.id = d.source_id where c.configuration_id = 'configuration/' || ?))`,
      configuration,
    ],
    [
      `${document} and (v.kind = 'DELETE' or v.record_id in (select from_id from reference where target_id in
        (select id from document where identifier = ? union select document_id from document_identifier where value = ?)))`,
      cites,
    ],
  ];
  return given.flatMap(([condition, value]) => (value === undefined ? [] : [[condition, value] as const]));
}

function linkedIds({ version, before, configurations }: Change): readonly string[] {
  const record = version.state ?? before;
  const linked = ["dossiers", "senders"].flatMap((name) => (record?.[name] ?? []) as readonly string[]);
  return [...linked, ...configurations];
}
