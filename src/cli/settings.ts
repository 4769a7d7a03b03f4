import { existsSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { ArchiveError } from "../kernel/errors.js";
import { DEFAULT_BASE_IRI } from "../kernel/iri.js";
import { PACKAGE_ROOT } from "../kernel/package-root.js";

/** Where the archive keeps its data where nothing else is said. */
export const DEFAULT_DATABASE_URL = "sqlite:./data/archive.sqlite";

/** Where corrections are looked for where no file is named. */
const DEFAULT_CORRECTIONS = join(PACKAGE_ROOT, "seed", "corrections.yaml");

/** What all commands share. Options win over environment variables, those over defaults. */
export interface Settings {
  /** Path of the SQLite file. */
  readonly databasePath: string;
  /** Base of the archive's IRIs, with a slash at the end. */
  readonly baseIri: string;
  /** File of corrections by persons; null where none is named and the default one is not there. */
  readonly corrections: string | null;
  /** Milliseconds after which a query is stopped. */
  readonly timeoutMs: number;
  /** Whether answers are for programs: JSON. */
  readonly json: boolean;
}

/** The options of the command line that every command takes. */
export interface GlobalOptions {
  readonly database?: string;
  readonly baseIri?: string;
  readonly corrections?: string;
  readonly json?: boolean;
}

/** Reads the settings. Throws CONFIGURATION, naming the variable or option and what it should be. */
export function readSettings(options: GlobalOptions, environment: NodeJS.ProcessEnv): Settings {
  return {
    databasePath: databasePath(options.database ?? environment["DATABASE_URL"] ?? DEFAULT_DATABASE_URL),
    baseIri: baseIri(options.baseIri ?? environment["BASE_IRI"] ?? DEFAULT_BASE_IRI),
    corrections: options.corrections ?? environment["CORRECTIONS"] ?? (existsSync(DEFAULT_CORRECTIONS) ? DEFAULT_CORRECTIONS : null),
    timeoutMs: timeout(environment["TIMEOUT_MS"] ?? "10000"),
    json: options.json ?? false,
  };
}

function databasePath(url: string): string {
  if (/^postgres(?:ql)?:/.test(url)) {
    throw new ArchiveError("CONFIGURATION", "PostgreSQL is not supported yet", {
      place: "DATABASE_URL or --database",
      advice: `use ${DEFAULT_DATABASE_URL}`,
    });
  }
  const path = url.replace(/^sqlite:(?:\/\/(?=\/))?/, "");
  if (path === "" || /^[a-z]{2,}:/i.test(path)) {
    throw new ArchiveError("CONFIGURATION", `${url} is not the address of a database`, {
      place: "DATABASE_URL or --database",
      advice: `write it like ${DEFAULT_DATABASE_URL}`,
    });
  }
  return isAbsolute(path) ? path : join(process.cwd(), path);
}

function baseIri(iri: string): string {
  const known = URL.canParse(iri) && /^https?:$/.test(new URL(iri).protocol) && iri.endsWith("/") && !/[?#]/.test(iri);
  if (known) return iri;
  throw new ArchiveError("CONFIGURATION", `${iri} cannot be the base of IRIs`, {
    place: "BASE_IRI or --base-iri",
    advice: "give an http or https address that ends with a slash",
  });
}

function timeout(printed: string): number {
  const value = Number(printed);
  if (/^\d{1,7}$/.test(printed) && value >= 1) return value;
  throw new ArchiveError("CONFIGURATION", `${printed} is not a time-out`, {
    place: "TIMEOUT_MS",
    advice: "give whole milliseconds, from 1",
  });
}
