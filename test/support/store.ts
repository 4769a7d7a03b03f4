import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore, type Store, type StoreOptions } from "../../src/store/open-store.js";

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
