import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AnyRecord, EntityClass } from "../../src/model/define/metadata.js";
import { openStore, type Store, type StoreOptions } from "../../src/store/open-store.js";
import { writeRecords } from "../../src/store/write-records.js";
import { sampleArchive } from "./factories.js";

/** An empty store in a file of its own in the system's temporary folder; closing it removes the file. */
export async function temporaryStore(options: Partial<Omit<StoreOptions, "path">> = {}): Promise<Store> {
  const folder = await mkdtemp(join(tmpdir(), "raadsarchief-"));
  const store = await openStore({ path: join(folder, "archive.sqlite"), readers: 2, ...options });
  return {
    ...store,
    close: async () => {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Writes an archive into a store in one transaction: the sample archive, where no other is given. */
export async function fillStore(store: Store, archive: ReadonlyMap<EntityClass, readonly AnyRecord[]> = sampleArchive()): Promise<void> {
  await store.transaction(async (write) => {
    for (const [entityClass, records] of archive) await writeRecords(write, entityClass, records);
  });
}
