import type { Store as TripleStore } from "oxigraph";
import { runQuery } from "../../src/sparql/engine/run-query.js";
import type { EngineThread } from "../../src/sparql/engine/start-engine.js";
import { DEFAULT_SPARQL_LIMITS, type SparqlLimits } from "../../src/sparql/sparql-limits.js";
import { type SparqlService, startSparql } from "../../src/sparql/sparql-service.js";
import type { Store } from "../../src/store/open-store.js";
import { BASE } from "./rdf.js";

const THREAD: EngineThread = { file: new URL("./engine-thread.mjs", import.meta.url) };

/** SPARQL over a store, in threads that run the source; close it. `faults` collects what is logged. */
export async function sparqlOf(
  store: Store,
  { engines = 1, limits = {}, faults = [] }: { engines?: number; limits?: Partial<SparqlLimits>; faults?: unknown[] } = {},
): Promise<SparqlService> {
  const [main] = await store.database.readRows<{ file: string }>("select file from pragma_database_list where name = 'main'", []);
  return startSparql({
    databasePath: main?.file ?? "",
    baseIri: BASE,
    limits: { ...DEFAULT_SPARQL_LIMITS, ...limits },
    engines,
    revision: () => store.revision(),
    log: (line, error) => faults.push([line, error]),
    pollMs: 50,
    thread: THREAD,
  });
}

/** The same service over any triples, without threads. */
export function sparqlOver(triples: TripleStore, limits: Partial<SparqlLimits> = {}): SparqlService {
  const all = { ...DEFAULT_SPARQL_LIMITS, ...limits };
  return {
    limits: all,
    loaded: () => ({ revision: 1, triples: triples.size }),
    close: () => Promise.resolve(),
    query: async (request) => {
      const answer = await runQuery(triples, request, all, BASE);
      if (answer.mediaType === null) return { revision: 1, answer: { kind: "answer", answer } };
      const { text, ...described } = answer;
      return { revision: 1, answer: { kind: "bytes", answer: described, bytes: new TextEncoder().encode(text) } };
    },
  };
}

/** Waits until something is loaded. */
export async function untilLoaded(sparql: SparqlService, revision = 0): Promise<void> {
  const until = Date.now() + 60_000;
  while ((sparql.loaded()?.revision ?? -1) < revision) {
    if (Date.now() > until) throw new Error("nothing was loaded in a minute");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
