import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { RdfFormat } from "../rdf/formats.js";

/** Which form a file of a dump has: a format of RDF, the tables, the database, or the ontology. */
export type DumpForm = RdfFormat | "csv" | "sqlite" | "ontology";

/** One file of a dump. */
export interface DumpFile {
  /** Name in the folder of the dump: `raadsarchief.nt.gz`. */
  readonly name: string;
  /** What it is, for people, in English. */
  readonly title: string;
  readonly form: DumpForm;
  /** Media type of what is in it, unpacked: `text/csv` for tables. */
  readonly mediaType: string;
  /** Media type of the package where it holds several files: `application/x-tar`. */
  readonly packageType: string | null;
  readonly compression: "gzip" | "zip" | null;
  /** Bytes of the file as it stands. */
  readonly byteSize: number;
  /** SHA-256 of the file as it stands, in lower-case hexadecimal. */
  readonly sha256: string;
  /** Bytes of the content when unpacked. */
  readonly uncompressedByteSize: number;
  /** Statements in a file of RDF, rows in tables; null where nobody counts. */
  readonly count: number | null;
}

/** What a dump is: everything the archive said at one moment. */
export interface DumpManifest {
  /** Last segment of its address: the day in UTC and the revision, `2026-11-22-r17`. */
  readonly id: string;
  /** The moment in ISO 8601, UTC. */
  readonly createdAt: string;
  /** The archive's revision at that moment. */
  readonly revision: number;
  /** When the archive last changed before it, in ISO 8601, UTC; null where it has taken in nothing. */
  readonly changedAt: string | null;
  /** Base of the IRIs, with a slash at the end. */
  readonly baseIri: string;
  /** Version of the program that made it. */
  readonly version: string;
  /** RDF statements, each counted once. */
  readonly statements: number;
  /** Number of records by the name of their type: `{ Council: 12 }`. */
  readonly records: Readonly<Record<string, number>>;
  readonly files: readonly DumpFile[];
}

/** Name of the manifest in the folder of a dump. It is written last: a folder without it is no dump. */
export const MANIFEST_FILE = "manifest.json";

/** Name of the list of checksums in the folder of a dump, as `sha256sum --check` reads it. */
export const CHECKSUM_FILE = "SHA256SUMS";

/** What the last segment of a dump's address looks like. */
export const DUMP_ID = /^\d{4}-\d{2}-\d{2}-r\d{1,15}(?:-\d{1,3})?$/;

/** The dumps in a folder, the newest first; none where the folder does not exist. Folders without a whole manifest are not dumps. */
export async function listDumps(folder: string): Promise<DumpManifest[]> {
  const names = (await readdir(folder).catch(noneWhereMissing)).filter((name) => DUMP_ID.test(name));
  const manifests = await Promise.all(names.map((name) => readManifest(folder, name)));
  return manifests.filter((manifest) => manifest !== undefined).sort(newestFirst);
}

/** The manifest of one dump; undefined where there is no such dump. */
export async function readManifest(folder: string, id: string): Promise<DumpManifest | undefined> {
  if (!DUMP_ID.test(id)) return undefined;
  try {
    const manifest = JSON.parse(await readFile(join(folder, id, MANIFEST_FILE), "utf8")) as Partial<DumpManifest>;
    return manifest.id === id && Array.isArray(manifest.files) ? (manifest as DumpManifest) : undefined;
  } catch {
    return undefined;
  }
}

function newestFirst(one: DumpManifest, other: DumpManifest): number {
  return other.createdAt.localeCompare(one.createdAt) || other.revision - one.revision || other.id.localeCompare(one.id);
}

function noneWhereMissing(error: NodeJS.ErrnoException): string[] {
  if (error.code === "ENOENT") return [];
  throw error;
}
