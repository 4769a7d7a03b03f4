import { totalmem } from "node:os";
import { ArchiveError } from "../kernel/errors.js";
import { DEFAULT_SPARQL_LIMITS, type SparqlLimits } from "../sparql/sparql-limits.js";
import { type SparqlService, startSparql } from "../sparql/sparql-service.js";
import type { Store } from "../store/open-store.js";
import type { Settings } from "./settings.js";

/** How SPARQL is served. */
export interface SparqlSettings {
  /** How many threads answer, each with a copy of all statements in memory. */
  readonly engines: number;
  readonly limits: SparqlLimits;
}

/** Bytes of memory from which a second copy is no burden. */
const PLENTY = 6 * 2 ** 30;

/**
 * The settings of SPARQL; null where it is switched off, by `--no-sparql` or `SPARQL=off`. `SPARQL_ENGINES` and `SPARQL_TIMEOUT_MS` change
 * what else is chosen: two threads where the machine has 6 GB or more, so that one answers while the other is loaded again after a query that
 * had to be stopped, else one; ten seconds. Throws CONFIGURATION.
 */
export function readSparqlSettings(enabled: boolean, environment: NodeJS.ProcessEnv): SparqlSettings | null {
  const asked = (environment["SPARQL"] ?? "on").toLowerCase();
  if (asked !== "on" && asked !== "off") refuse("SPARQL", `${asked} is neither on nor off`, "write on or off");
  if (!enabled || asked === "off") return null;
  const engines = wholeNumber("SPARQL_ENGINES", environment, memory() >= PLENTY ? 2 : 1, 16);
  const timeoutMs = wholeNumber("SPARQL_TIMEOUT_MS", environment, DEFAULT_SPARQL_LIMITS.timeoutMs, 3_600_000);
  return { engines, limits: { ...DEFAULT_SPARQL_LIMITS, timeoutMs } };
}

/** Starts SPARQL over the store, as an option of the server; nothing where it is switched off. */
export function sparqlOf(
  chosen: SparqlSettings | null,
  { databasePath, baseIri }: Settings,
  store: Store,
  log: (line: string, error?: unknown) => void,
): { readonly sparql?: SparqlService } {
  return chosen === null ? {} : { sparql: startSparql({ ...chosen, databasePath, baseIri, revision: () => store.revision(), log }) };
}

// In a container the limit that is set for it counts; without one Node.js gives 0 or more than there is.
function memory(): number {
  return Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);
}

function wholeNumber(name: string, environment: NodeJS.ProcessEnv, otherwise: number, most: number): number {
  const printed = environment[name];
  if (printed === undefined) return otherwise;
  const value = Number(printed);
  if (/^\d{1,7}$/.test(printed) && value >= 1 && value <= most) return value;
  return refuse(name, `${printed} cannot be used`, `give a whole number from 1 to ${most}`);
}

function refuse(place: string, message: string, advice: string): never {
  throw new ArchiveError("CONFIGURATION", message, { place, advice });
}
