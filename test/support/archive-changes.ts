import fc from "fast-check";
import { type AnyRecord, definitionOf, type EntityClass } from "../../src/model/define/metadata.js";
import { entityDefinitions } from "../../src/model/registry.js";
import type { Write } from "../../src/store/open-store.js";
import { columnFields, linkFields } from "../../src/store/stored-record.js";
import { quoted, writeRecords } from "../../src/store/write-records.js";
import { sampleArchive } from "./factories.js";

const SAMPLE: readonly (readonly [EntityClass, AnyRecord])[] = [...sampleArchive()].flatMap(([entityClass, records]) =>
  records.map((record) => [entityClass, record] as const),
);
const TABLES = entityDefinitions().map(({ table }) => table);
const LINK_TABLES = entityDefinitions().flatMap((definition) => linkFields(definition).map(({ table }) => table));
const TEXTS = entityDefinitions().flatMap((definition) =>
  columnFields(definition).flatMap((field) =>
    field.form === "scalar" && field.type === "text" && field.nullable ? [[definition.table, field.column] as const] : [],
  ),
);

/** Something that a transaction does. */
export type Change = (write: Write) => Promise<void>;

/** One of the ways in which records change: written as they were, taken away (with what hangs on them), changed by plain SQL, linked otherwise. */
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.constantFrom(...SAMPLE).map(
    ([entityClass, record]): Change =>
      (write) =>
        writeRecords(write, entityClass, [record]),
  ),
  fc.constantFrom(...SAMPLE).map(
    ([, { id }]): Change =>
      async (write) => {
        for (const table of TABLES) await write.run(`delete from ${quoted(table)} where id = ?`, [id]);
      },
  ),
  fc.tuple(fc.constantFrom(...TEXTS), fc.constantFrom("a", "b", null)).map(
    ([[table, column], value]): Change =>
      (write) =>
        write.run(`update ${quoted(table)} set ${quoted(column)} = ?`, [value]),
  ),
  fc.constantFrom(...LINK_TABLES).map(
    (table): Change =>
      (write) =>
        write.run(`delete from ${quoted(table)} where position = 0`, []),
  ),
  fc.constantFrom(...LINK_TABLES).map(
    (table): Change =>
      (write) =>
        write.run(`update ${quoted(table)} set position = position + 1`, []),
  ),
  fc.tuple(fc.constantFrom(...SAMPLE), fc.nat(), fc.nat()).map(
    ([[entityClass, record], field, other]): Change =>
      (write) =>
        writeRecords(write, entityClass, [withValueOfAnother(entityClass, record, field, other)]),
  ),
  fc.constant<Change>(async (write) => {
    for (const [entityClass, record] of SAMPLE) await writeRecords(write, entityClass, [record]);
  }),
);

/** Transactions of several changes each; those that break the rules of the archive fail, and change nothing. */
export const transactions = fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 });

// A record with one of its values taken from another record of the same entity.
function withValueOfAnother(entityClass: EntityClass, record: AnyRecord, field: number, other: number): AnyRecord {
  const records = SAMPLE.filter(([some]) => some === entityClass).map(([, some]) => some);
  const names = definitionOf(entityClass)
    .fields.filter(({ form }) => form === "scalar" || form === "toOne" || form === "link")
    .map(({ name }) => name);
  const name = names[field % names.length] ?? "";
  return { ...record, [name]: records[other % records.length]?.[name] };
}
