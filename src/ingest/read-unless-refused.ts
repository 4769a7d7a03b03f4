import { ArchiveError, type ErrorCode } from "../kernel/errors.js";
import { sha256 } from "../kernel/hash.js";
import type { Database } from "../store/database.js";
import type { Store } from "../store/open-store.js";
import { type IngestOptions, type ReadFile, readFile } from "./ingest-file.js";

// To be raised with every change of a reader or an extractor by which a file that was refused could be read, or be refused in other words: a new
// version of the library for PDF is one.
const READERS = "1";

/**
 * Reads a file into documents, as `readFile` does. A file that the same readers have refused is refused in the same words without being read, unless
 * `force` asks for it.
 *
 * @throws ArchiveError as `readFile` does
 */
export async function readUnlessRefused(
  store: Store,
  bytes: Uint8Array,
  name: string,
  { seed, force }: Pick<IngestOptions, "seed" | "force">,
): Promise<ReadFile> {
  const file = { sha256: sha256(bytes), rules: sha256(`${READERS} ${seed.fingerprint}`), name };
  const known = await knownRefusal(store.database, file);
  if (known !== null && !force) throw known;
  try {
    const read = await readFile(bytes, name, seed.knowledge);
    if (known !== null) await forgetRefusal(store, file);
    return read;
  } catch (error) {
    if (error instanceof ArchiveError && isLasting(error, name)) await keepRefusal(store, file, error);
    throw error;
  }
}

/** A file as it is looked up among the refused ones. */
interface RefusableFile {
  readonly sha256: string;
  /** What a refusal depends on beside the bytes: the readers, and the seed they know. */
  readonly rules: string;
  readonly name: string;
}

// Only what the bytes themselves bring about comes out the same the next time.
function isLasting({ code, place, isPassing }: ArchiveError, name: string): boolean {
  return code.startsWith("INPUT_") && code !== "INPUT_NOT_FOUND" && !isPassing && place?.startsWith(name) === true;
}

async function knownRefusal(database: Database, file: RefusableFile): Promise<ArchiveError | null> {
  const [row] = await database.readRows<{ code: ErrorCode; place: string; message: string; advice: string | null }>(
    "select code, place, message, advice from refused_file where sha256 = ? and rules = ?",
    [file.sha256, file.rules],
  );
  if (row === undefined) return null;
  return new ArchiveError(row.code, row.message, {
    place: `${file.name}${row.place}`,
    ...(row.advice === null ? {} : { advice: row.advice }),
  });
}

// The place is kept without the name, which may be another the next time. A refusal by other rules gives way.
async function keepRefusal(store: Store, file: RefusableFile, { code, place = "", message, advice }: ArchiveError): Promise<void> {
  await store.transaction(
    (write) =>
      write.run("insert or replace into refused_file (sha256, rules, code, place, message, advice) values (?, ?, ?, ?, ?, ?)", [
        file.sha256,
        file.rules,
        code,
        place.slice(file.name.length),
        message,
        advice ?? null,
      ]),
    { unseen: true },
  );
}

async function forgetRefusal(store: Store, file: RefusableFile): Promise<void> {
  await store.transaction((write) => write.run("delete from refused_file where sha256 = ?", [file.sha256]), { unseen: true });
}
