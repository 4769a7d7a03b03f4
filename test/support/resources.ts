import { Document } from "../../src/model/entities/document.js";
import { DocumentIdentifier } from "../../src/model/entities/document-identifier.js";
import type { Store } from "../../src/store/open-store.js";
import { writeRecords } from "../../src/store/write-records.js";
import { make } from "./factories.js";
import { seededStore } from "./ingest.js";
import { type RunningServer, startServer } from "./server.js";

/** What browsers say that they accept. */
export const BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";

/** The address of a thing of the seed. */
export const THING = "/presidency/2025-2";

/** A server over the seed with a document that was renamed (`bpz-9` to `kst-1-2`) and one that is gone (`kst-1-3`). */
export interface ResourceServer extends RunningServer {
  readonly store: Store;
  /** Asks for a path, and follows no redirect. */
  ask(path: string, accept?: string, init?: RequestInit): Promise<Response>;
}

/** Starts such a server; closing it closes its store. */
export async function resourceServer(): Promise<ResourceServer> {
  const store = await seededStore();
  await addDocuments(store);
  const server = await startServer(store);
  return {
    ...server,
    store,
    ask: (path, accept, init = {}) =>
      fetch(`${server.address}${path}`, {
        redirect: "manual",
        ...init,
        headers: { ...(accept === undefined ? {} : { accept }), ...init.headers },
      }),
    close: async () => {
      await server.close();
      await store.close();
    },
  };
}

async function addDocuments(store: Store): Promise<void> {
  await store.transaction(async (write) => {
    await writeRecords(write, Document, [
      make(Document, { id: "document/kst-1-2", identifier: "kst-1-2", subject: "Verslag <b>&</b>" }),
      make(Document, { id: "document/kst-1-3", identifier: "kst-1-3", subject: "Wat ging" }),
    ]);
    const former = { scheme: "FORMER", value: "bpz-9", document: "document/kst-1-2" };
    await writeRecords(write, DocumentIdentifier, [
      make(DocumentIdentifier, { id: "document-identifier/kst-1-2/FORMER-bpz-9", ...former }),
    ]);
  });
  await store.transaction((write) => write.run("delete from document where id = 'document/kst-1-3'", []));
}

/** The media type of an answer, without parameters. */
export function typeOf(response: Response): string | undefined {
  return response.headers.get("content-type")?.split(";")[0];
}
