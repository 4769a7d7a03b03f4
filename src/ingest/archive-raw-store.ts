import type { RawStore } from "../harvest/raw-store.js";
import type { Store } from "../store/open-store.js";
import { readRawContent, readRawResponse, saveRawContent, saveRawResponse } from "../store/raw/raw-content.js";

/** Keeps the answers of official services in the archive's own database, so that one file holds all that the archive can be made from again. */
export function archiveRawStore(store: Store): RawStore {
  return {
    find: (url) => readRawResponse(store.database, url),
    read: (sha256) => readRawContent(store.database, sha256),
    save: (response, body) =>
      store.transaction(
        async (write) => {
          await saveRawContent(write, response.sha256, body);
          await saveRawResponse(write, response);
        },
        { unseen: true },
      ),
  };
}
