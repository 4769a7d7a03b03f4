import { type AnyRecord, definitionOf, type EntityDefinition } from "../model/define/metadata.js";
import { definitionOfId } from "../model/registry.js";
import type { Database } from "../store/database.js";
import { DEPENDENCES } from "../store/history/dependents.js";
import { listVersions } from "../store/history/list-versions.js";
import { readAllStates, readStates, type StateAt } from "../store/history/read-states.js";
import type { RecordVersion } from "../store/history/record-version.js";

/** A version of a record as a member of the stream. */
export interface Member {
  readonly version: RecordVersion;
  /** Whether it is the last one of its transaction. */
  readonly completesRevision: boolean;
  /** Records from which, with its own, statements follow: as they were then, in the order of their ids. */
  readonly context: readonly ContextRecord[];
}

/** A record around a member. */
export interface ContextRecord {
  readonly definition: EntityDefinition;
  readonly record: AnyRecord;
}

/** So many members of the stream, after a place in it. What is given for a member never changes afterwards. */
export async function readMembers(database: Database, after: number, limit: number): Promise<readonly Member[]> {
  const [versions, last] = await Promise.all([listVersions(database, { after, limit }), completing(database, after, after + limit)]);
  const around = await readContext(database, versions);
  return versions.map((version) => ({ version, completesRevision: last.has(version.sequence), context: around(version) }));
}

/** The places, after one and up to another, where a transaction is complete. */
async function completing(database: Database, after: number, until: number): Promise<ReadonlySet<number>> {
  const rows = await database.readRows<{ last: number }>(
    "select last_sequence as last from archive_revision where last_sequence > ? and last_sequence <= ?",
    [after, until],
  );
  return new Set(rows.map(({ last }) => last));
}

/** Reads what stands around versions: for all of them at once, in a statement for each way to depend on others. */
async function readContext(
  database: Database,
  versions: readonly RecordVersion[],
): Promise<(version: RecordVersion) => readonly ContextRecord[]> {
  const needed = versions.map(needsOf);
  const single = needed.flatMap(({ revision, ids }) => ids.map((id) => ({ id, revision })));
  const wholes = new Map<EntityDefinition, Set<number>>();
  for (const { revision, all } of needed)
    for (const definition of all) wholes.set(definition, (wholes.get(definition) ?? new Set()).add(revision));
  const [singles, ...groups] = await Promise.all([
    readStates(database, unique(single)),
    ...[...wholes].map(([definition, revisions]) => readAllStates(database, definition, [...revisions])),
  ]);
  const byPlace = new Map(singles.map((found) => [placeOf(found.state.id, found.revision), found.state]));
  const byEntity = new Map([...wholes.keys()].map((definition, index) => [definition, byRevision(groups[index] ?? [])]));
  return (version) => {
    const { ids, all, revision } = needsOf(version);
    return [
      ...ids.flatMap((id) => toContext(byPlace.get(placeOf(id, revision)))),
      ...all.flatMap((definition) => (byEntity.get(definition)?.get(revision) ?? []).flatMap(toContext)),
    ].filter(({ record }) => record.id !== version.record);
  };
}

interface Needs {
  readonly revision: number;
  readonly ids: readonly string[];
  readonly all: readonly EntityDefinition[];
}

function needsOf({ state, entity, revision }: RecordVersion): Needs {
  if (state === null) return { revision, ids: [], all: [] };
  const needs = DEPENDENCES.filter(({ dependent }) => dependent.name === entity).map(({ on, needs }) => ({ on, ids: needs(state) }));
  return {
    revision,
    ids: [...new Set(needs.flatMap(({ ids }) => (ids === "ALL" ? [] : ids)))].filter((id) => typeof id === "string").sort(),
    all: needs.flatMap(({ on, ids }) => (ids === "ALL" ? [definitionOf(on)] : [])),
  };
}

function toContext(record: AnyRecord | undefined): readonly ContextRecord[] {
  const definition = record === undefined ? undefined : definitionOfId(record.id);
  return record === undefined || definition === undefined ? [] : [{ definition, record }];
}

function byRevision(found: readonly StateAt[]): ReadonlyMap<number, readonly AnyRecord[]> {
  const states = new Map<number, AnyRecord[]>();
  for (const { revision, state } of found) {
    const known = states.get(revision);
    if (known === undefined) states.set(revision, [state]);
    else known.push(state);
  }
  return states;
}

function unique(wanted: readonly { readonly id: string; readonly revision: number }[]) {
  return [...new Map(wanted.map((one) => [placeOf(one.id, one.revision), one])).values()];
}

function placeOf(id: string, revision: number): string {
  return `${revision} ${id}`;
}
