import { archiveServices } from "../../src/cli/archive-services.js";
import { createServer } from "../../src/http/server.js";
import type { ServerOptions } from "../../src/http/server-options.js";
import { DEFAULT_BASE_IRI } from "../../src/kernel/iri.js";
import type { Store } from "../../src/store/open-store.js";

/** A server over a store on a free port of the loopback address. */
export interface RunningServer {
  readonly address: string;
  readonly routes: readonly string[];
  readonly faults: readonly string[];
  close(): Promise<void>;
}

/** Starts a server over a store; close both afterwards. */
export async function startServer(store: Store, options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  const faults: string[] = [];
  const services = archiveServices(store.database);
  const server = await createServer({
    store,
    services,
    version: "0.0.0",
    baseIri: DEFAULT_BASE_IRI,
    log: (line) => faults.push(line),
    ...options,
  });
  const address = await server.listen("127.0.0.1", 0);
  return { address, routes: server.routes, faults, close: () => server.close() };
}
