import { setTimeout as wait } from "node:timers/promises";
import { ArchiveError } from "../kernel/errors.js";
import type { EngineRequest, LoadedArchive } from "./engine/messages.js";
import type { EngineAnswer } from "./engine/start-engine.js";
import { EnginePool } from "./engine-pool.js";
import type { SparqlLimits } from "./sparql-limits.js";
import type { SparqlOptions } from "./sparql-options.js";

/** Answers queries over a copy of the archive in memory that follows its revisions. */
export interface SparqlService {
  /** Answers a query, from one moment of the archive. Throws STORE_UNAVAILABLE while nothing is loaded or too many wait. */
  query(request: EngineRequest): Promise<{ readonly answer: EngineAnswer; readonly revision: number }>;
  /** What is loaded; null before the first time. */
  loaded(): LoadedArchive | null;
  readonly limits: SparqlLimits;
  close(): Promise<void>;
}

/** The longest that a revision waits to be loaded while the archive keeps changing. */
const LONGEST_WAIT = 60_000;

/**
 * Starts to load the archive, and loads it again whenever its revision has changed and stays the same from one look to the next (or has
 * changed for a minute). Until the new copy is there, the old one answers.
 */
export function startSparql(options: SparqlOptions): SparqlService {
  const pool = new EnginePool(options);
  const stopped = new AbortController();
  const following = follow(options, pool, stopped.signal);
  return {
    query: (request) => pool.query(request),
    loaded: () => pool.loaded(),
    limits: options.limits,
    close: async () => {
      stopped.abort();
      await Promise.all([following, pool.close()]);
    },
  };
}

async function follow({ revision, log, pollMs = 2_000 }: SparqlOptions, pool: EnginePool, signal: AbortSignal): Promise<void> {
  let seen = -1;
  let changedAt = 0;
  while (!signal.aborted) {
    try {
      const now = await revision();
      if (pool.wants() === null || now !== pool.wants()) {
        if (changedAt === 0) changedAt = performance.now();
        if (pool.wants() === null || now === seen || performance.now() - changedAt > LONGEST_WAIT) {
          pool.want(now);
          changedAt = 0;
        }
      }
      seen = now;
    } catch (error) {
      // Closing the store ends a look half-way.
      if (!signal.aborted && !(error instanceof ArchiveError)) log("the revision cannot be read for SPARQL", error);
    }
    await wait(pollMs, undefined, { signal, ref: false }).catch(() => undefined);
  }
}
