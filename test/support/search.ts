import { Document } from "../../src/model/entities/document.js";
import { ENTITY_CLASSES } from "../../src/model/registry.js";
import type { Store } from "../../src/store/open-store.js";
import { indexDocuments } from "../../src/store/search/index-documents.js";
import { FOUND_END, FOUND_START } from "../../src/store/search/make-snippet.js";
import { searchArchive } from "../../src/store/search/search-archive.js";
import type { SearchHit, SearchType } from "../../src/store/search/search-types.js";
import { writeRecords } from "../../src/store/write-records.js";
import { sampleArchive } from "./factories.js";
import { temporaryStore } from "./store.js";

/** A store with the sample archive, all of it indexed. */
export async function indexedSample(): Promise<Store> {
  const store = await temporaryStore();
  const archive = sampleArchive();
  await store.transaction(async (write) => {
    for (const entityClass of ENTITY_CLASSES) await writeRecords(write, entityClass, archive.get(entityClass) ?? []);
    await indexDocuments(
      write,
      (archive.get(Document) ?? []).map((document) => document.id),
    );
  });
  return store;
}

/** All hits of a query, best first. */
export async function find(store: Store, query: string, types: readonly SearchType[] | null = null): Promise<readonly SearchHit[]> {
  return (await searchArchive(store.database, query, { types, first: 100, after: null })).hits;
}

/** The ids of hits. */
export const idsOf = (hits: readonly SearchHit[]) => hits.map((hit) => hit.id);
/** The snippet of a hit with the words found between angle brackets. */
export const shown = (hit: SearchHit | undefined) => hit?.snippet.replaceAll(FOUND_START, "<").replaceAll(FOUND_END, ">");
