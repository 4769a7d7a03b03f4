import { isAbsolute, join } from "node:path";
import { ArchiveError } from "../kernel/errors.js";
import { DEFAULT_BASE_IRI } from "../kernel/iri.js";
import { PACKAGE_ROOT } from "../kernel/package-root.js";

/** Where the archive keeps its data where nothing else is said. */
export const DEFAULT_DATABASE_URL = "sqlite:./data/archive.sqlite";

/** What all commands share. Options win over environment variables, those over defaults. */
export interface Settings {
  /** Path of the SQLite file. */
  readonly databasePath: string;
  /** Base of the archive's IRIs, with a slash at the end. */
  readonly baseIri: string;
  /** File of corrections by persons. */
  readonly corrections: string;
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
    corrections: options.corrections ?? environment["CORRECTIONS"] ?? join(PACKAGE_ROOT, "seed", "corrections.yaml"),
    json: options.json ?? false,
  };
}

function databasePath(url: string): string {
  if (/^postgres(?:ql)?:/.test(url)) {
    throw new ArchiveError("CONFIGURATION", "PostgreSQL is not supported yet", {
      place: "DATABASE_URL",
      advice: `use ${DEFAULT_DATABASE_URL}`,
    });
  }
  const path = url.replace(/^sqlite:(?:\/\/(?=\/))?/, "");
  if (path === "" || /^[a-z]{2,}:/i.test(path)) {
    throw new ArchiveError("CONFIGURATION", `${url} is not the address of a database`, {
      place: "DATABASE_URL",
      advice: `write it like ${DEFAULT_DATABASE_URL}`,
    });
  }
  return isAbsolute(path) ? path : join(process.cwd(), path);
}

function baseIri(iri: string): string {
  const known = URL.canParse(iri) && /^https?:$/.test(new URL(iri).protocol) && iri.endsWith("/") && !/[?#]/.test(iri);
  if (known) return iri;
  throw new ArchiveError("CONFIGURATION", `${iri} cannot be the base of IRIs`, {
    place: "BASE_IRI",
    advice: "give an http or https address that ends with a slash",
  });
}
