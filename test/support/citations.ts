import type { RecordOf } from "../../src/model/define/relations.js";
import { Coder } from "../../src/model/entities/coder.js";
import { Document } from "../../src/model/entities/document.js";
import { Reference } from "../../src/model/entities/reference.js";
import type { Store } from "../../src/store/open-store.js";
import { writeRecords } from "../../src/store/write-records.js";
import { make } from "./factories.js";
import { temporaryStore } from "./store.js";

/** Who cites whom, by the last parts of their ids; a citation with `null` leads nowhere. */
export type Citation = readonly [from: string, target: string | null];

/**
 * A store of documents that cite each other. The nth citation has the id `reference/{from}/{n}`, from 0. `lone` names documents without
 * citations.
 */
export async function citationStore(citations: readonly Citation[], lone: readonly string[] = []): Promise<Store> {
  const store = await temporaryStore();
  const names = new Set([...citations.flat().filter((name) => name !== null), ...lone]);
  const documents = [...names].map((name) => make(Document, { id: `document/${name}`, identifier: name }));
  const references = citations.map(
    ([from, target], index): RecordOf<Reference> =>
      make(Reference, {
        id: `reference/${from}/${index}`,
        order: index,
        from: `document/${from}`,
        target: target === null ? null : `document/${target}`,
        coder: "coder/rules",
      }),
  );
  await store.transaction(async (write) => {
    await writeRecords(write, Coder, [make(Coder, { id: "coder/rules" })]);
    await writeRecords(write, Document, documents);
    await writeRecords(write, Reference, references);
  });
  return store;
}

/** The name of a document from its id. */
export const documentName = (id: string) => id.replace("document/", "");

/** A small archive: a → b → c → a is a cycle; b cites itself; a also reaches d directly and through c; e cites d. */
export const SMALL_GRAPH: readonly Citation[] = [
  ["a", "b"],
  ["b", "c"],
  ["c", "a"],
  ["b", "b"],
  ["a", "d"],
  ["c", "d"],
  ["e", "d"],
  ["a", "b"],
  ["a", null],
];
