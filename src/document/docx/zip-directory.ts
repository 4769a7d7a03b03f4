import { ArchiveError } from "../../kernel/errors.js";

/** One file in a ZIP archive, as the directory at its end describes it. Sizes are what the archive claims. */
export interface ZipEntry {
  readonly name: string;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc32: number;
  /** Bytes in the archive. */
  readonly packedSize: number;
  /** Bytes when unpacked. */
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

/** More files than any letter has: pictures, styles and all. */
const MOST_ENTRIES = 5000;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_LENGTH = 46;

/**
 * The files of a ZIP archive by name; the name of a file in an Office document makes no difference of case.
 *
 * @param place the name of the archive, for errors
 * @throws ArchiveError INPUT_DAMAGED for an archive that is cut off or contradicts itself, INPUT_TOO_LARGE for one with too many files
 */
export function readZipDirectory(bytes: Uint8Array, place: string): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) throw damagedArchive(place, "it has no directory at its end; it was cut off");
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count > MOST_ENTRIES) {
    const message = `the archive holds ${count} files, the limit is ${MOST_ENTRIES}`;
    throw new ArchiveError("INPUT_TOO_LARGE", message, { place, advice: "leave it out; no letter needs as many" });
  }
  const entries = new Map<string, ZipEntry>();
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) throw damagedArchive(place, "its directory is broken");
    const entry = readEntry(view, bytes, at);
    const key = entry.name.toLowerCase();
    if (entries.has(key)) throw damagedArchive(place, `it holds two files named ${entry.name.slice(0, 80)}`);
    entries.set(key, entry);
    at += ENTRY_LENGTH + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The error for an archive that cannot be opened. */
export function damagedArchive(place: string, message: string): ArchiveError {
  return new ArchiveError("INPUT_DAMAGED", `the archive cannot be opened: ${message}`, { place, advice: "fetch it again" });
}

// The end record is the last thing in the archive; only a comment may follow it.
function endOfDirectory(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    const comment = view.getUint16(at + 20, true);
    if (at + END_LENGTH + comment === view.byteLength) return at;
  }
  return null;
}

function readEntry(view: DataView, bytes: Uint8Array, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength));
  return {
    name: name.replaceAll("\\", "/").replace(/^\/+/u, ""),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc32: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}
