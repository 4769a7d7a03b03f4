import { ArchiveError } from "../../kernel/errors.js";
import { definitionOf, type EntityDefinition } from "../../model/define/metadata.js";
import type { Database, SqlValue } from "../database.js";
import type { Filter } from "../read/filter.js";
import type { ManyField } from "../read/many-field.js";
import type { RecordSupply } from "../read/record-supply.js";
import { columnOf, linkOf, relationTables } from "../read/relation.js";
import { quoted } from "../write-records.js";
import { everySql, linkingSql, withValueSql } from "./candidates-sql.js";
import { type MemoryArchive, openMemoryArchive } from "./memory-archive.js";
import { readVersionsAt } from "./read-version.js";
import type { ArchiveRevision } from "./revision-at.js";

/** The archive as it was at a revision. What is read of it must be named to `supply` first, and is then there as it was. */
export interface ArchiveThen {
  readonly database: Database;
  readonly supply: RecordSupply;
  /** How many records it holds so far. */
  size(): number;
  close(): Promise<void>;
}

/** More records than this are not brought together for one moment. */
const MOST_RECORDS = 100_000;

interface Filling {
  readonly history: Database;
  readonly memory: MemoryArchive;
  readonly revision: ArchiveRevision;
  /** Ids that were asked for, whether there was such a record or not. */
  readonly known: Set<string>;
  /** What else was asked for: a relation with a parent, a field with a value. */
  readonly asked: Set<string>;
}

/** Opens the archive as it was at a revision, in memory: it is filled with what is asked of it. `history` is the archive itself. Close it. */
export async function openArchiveAt(history: Database, revision: ArchiveRevision): Promise<ArchiveThen> {
  const memory = await openMemoryArchive(history);
  const filling: Filling = { history, memory, revision, known: new Set(), asked: new Set() };
  // One after the other, so that what has been asked for is there when it is asked for again.
  let tail: Promise<unknown> = Promise.resolve();
  const next = (work: () => Promise<void>): Promise<void> => {
    const result = tail.then(work);
    tail = result.catch(() => undefined);
    return result;
  };
  return {
    database: memory.database,
    supply: {
      records: (ids) => next(() => addRecords(filling, ids)),
      withValue: (definition, field, values) =>
        next(() => addFound(filling, `${definition.name} ${field}`, withValueSql(definition, field), values)),
      related: (owner, field, parents, filter) => next(() => addRelated(filling, owner, field, parents, filter)),
      all: (definition) => next(() => addFound(filling, definition.name, everySql(definition), ["all"])),
    },
    size: () => filling.known.size,
    close: () => tail.then(() => memory.close()),
  };
}

async function addRecords({ history, memory, revision, known }: Filling, ids: readonly string[]): Promise<void> {
  const unknown = [...new Set(ids)].filter((id) => !known.has(id));
  if (unknown.length === 0) return;
  if (known.size + unknown.length > MOST_RECORDS)
    throw new ArchiveError("LIMIT_EXCEEDED", `more than ${MOST_RECORDS} records of one moment are looked at`, {
      advice: "ask for less at once",
    });
  await memory.add(await readVersionsAt(history, unknown, revision.at));
  for (const id of unknown) known.add(id);
}

/** Adds what a statement of `candidates-sql.ts` finds for values; `name` names it. */
async function addFound(filling: Filling, name: string, sql: string, values: readonly string[]): Promise<void> {
  const unasked = [...new Set(values)].filter((value) => !filling.asked.has(`${name} ${value}`));
  if (unasked.length === 0) return;
  const parameters: readonly SqlValue[] = [JSON.stringify(unasked), filling.revision.revision];
  await addRecords(filling, await filling.history.readJson<readonly string[]>(`select json_group_array(id) from (${sql})`, parameters));
  for (const value of unasked) filling.asked.add(`${name} ${value}`);
}

async function addRelated(
  filling: Filling,
  owner: EntityDefinition,
  field: ManyField,
  parents: readonly string[],
  filter: Filter | null,
): Promise<void> {
  const target = definitionOf(field.target());
  const name = `${target.name} of ${owner.name}.${field.name}`;
  if (field.form === "toMany") await addFound(filling, name, withValueSql(target, field.by), parents);
  else if (field.form === "linkedFrom") await addFound(filling, name, linkingSql(target, linkOf(field)), parents);
  else await addRecords(filling, await linkedIds(filling, field.table, parents));
  if (filter !== null) await addFiltered(filling, target, await relatedIds(filling, owner, field, parents), filter);
}

// The links of a record come with it.
function linkedIds({ memory }: Filling, table: string, sources: readonly string[]): Promise<readonly string[]> {
  const sql = `select json_group_array(distinct target_id) from ${quoted(table)} where source_id in (select value from json_each(?))`;
  return memory.database.readJson(sql, [JSON.stringify(sources)]);
}

function relatedIds(
  { memory }: Filling,
  owner: EntityDefinition,
  field: ManyField,
  parents: readonly string[],
): Promise<readonly string[]> {
  const { from, parent } = relationTables(owner, field);
  const sql = `select json_group_array(distinct t.id) from ${from("t", "l")} where ${parent("t", "l")} in (select value from json_each(?))`;
  return memory.database.readJson(sql, [JSON.stringify(parents)]);
}

/** Adds what a filter on records of an entity looks at. */
async function addFiltered(filling: Filling, definition: EntityDefinition, ids: readonly string[], filter: Filter): Promise<void> {
  if (filter.form === "all" || filter.form === "any") {
    for (const part of filter.filters) await addFiltered(filling, definition, ids, part);
  } else if (filter.form === "not") await addFiltered(filling, definition, ids, filter.filter);
  else if (filter.form === "record") {
    const targets = await columnValues(filling, definition, filter.field.column, ids);
    await addRecords(filling, targets);
    await addFiltered(filling, definitionOf(filter.field.target()), targets, filter.filter);
  } else if (filter.form === "some") {
    const from = filter.field.form === "toMany" ? columnOf(definition, filter.field.from) : "id";
    await addRelated(filling, definition, filter.field, await columnValues(filling, definition, from, ids), filter.filter);
  }
}

function columnValues(
  { memory }: Filling,
  { table }: EntityDefinition,
  column: string,
  ids: readonly string[],
): Promise<readonly string[]> {
  const sql = `select json_group_array(distinct value) from (select ${quoted(column)} as value from ${quoted(table)}
    where id in (select value from json_each(?)) and ${quoted(column)} is not null)`;
  return memory.database.readJson(sql, [JSON.stringify(ids)]);
}
