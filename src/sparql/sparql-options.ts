import type { EngineThread } from "./engine/start-engine.js";
import type { SparqlLimits } from "./sparql-limits.js";

/** What the service stands on. */
export interface SparqlOptions {
  /** The file of the store; its threads read it by themselves. */
  readonly databasePath: string;
  readonly baseIri: string;
  readonly limits: SparqlLimits;
  /** How many threads answer, each with a copy of all statements. */
  readonly engines: number;
  /** The revision of the store now. */
  readonly revision: () => Promise<number>;
  /** Is told of faults of ours. */
  readonly log: (line: string, error?: unknown) => void;
  /** Milliseconds between two looks at the revision. Default 2,000. */
  readonly pollMs?: number;
  readonly thread?: EngineThread;
}
