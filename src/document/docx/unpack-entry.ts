import { crc32 } from "node:zlib";
import { Inflate } from "fflate";
import { ArchiveError } from "../../kernel/errors.js";
import { damagedArchive, type ZipEntry } from "./zip-directory.js";

/** How much may come out of one archive. What is counted are the bytes that do come out; what the archive claims is not trusted. */
export interface UnpackBudget {
  /** Bytes that may come out of all files together. */
  readonly most: number;
  /** Bytes that may still come out, over all its files together. */
  left: number;
}

/** What comes out of all files of an archive together, in bytes: more than any letter holds. */
export const MOST_UNPACKED = 64 * 1024 * 1024;

/** XML packs twenty to fifty times smaller; what packs better was made to be large. */
const HIGHEST_RATIO = 250;
/** Below this size, in bytes, a ratio says nothing. */
const RATIO_FROM = 4 * 1024 * 1024;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
/** Packed bytes that are unpacked at once, so that counting keeps up. */
const SLICE = 16 * 1024;

/**
 * The bytes of one file of an archive, checked against its checksum.
 *
 * @throws ArchiveError INPUT_TOO_LARGE as soon as more comes out than allowed, INPUT_DAMAGED for what cannot be unpacked, INPUT_NOT_TEXT for a
 * file that is encrypted
 */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry, budget: UnpackBudget, place: string): Uint8Array {
  const where = `${place}#${entry.name}`;
  if (entry.isEncrypted)
    throw new ArchiveError("INPUT_NOT_TEXT", "the archive is encrypted", { place: where, advice: "save it without a password" });
  const packed = packedBytes(bytes, entry, where);
  const unpacked = entry.method === 0 ? stored(packed, budget, where) : inflated(packed, entry, budget, where);
  if (crc32(unpacked) !== entry.crc32) throw damagedArchive(where, "the file in it does not agree with its checksum");
  return unpacked;
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry, where: string): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + LOCAL_LENGTH > bytes.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE)
    throw damagedArchive(where, "the file in it is not where the directory says");
  const start = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + entry.packedSize > bytes.length) throw damagedArchive(where, "it is cut off within the file");
  return bytes.subarray(start, start + entry.packedSize);
}

function stored(packed: Uint8Array, budget: UnpackBudget, where: string): Uint8Array {
  take(budget, packed.length, where);
  return packed;
}

function inflated(packed: Uint8Array, entry: ZipEntry, budget: UnpackBudget, where: string): Uint8Array {
  if (entry.method !== 8) throw damagedArchive(where, `the file in it is packed in a way that is not known (method ${entry.method})`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    take(budget, chunk.length, where);
    size += chunk.length;
    if (size > RATIO_FROM && size > packed.length * HIGHEST_RATIO) throw tooLarge(where, "it unpacks to more than a text can");
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length; at += SLICE) inflate.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
  } catch (error) {
    if (error instanceof ArchiveError) throw error;
    throw damagedArchive(where, `the file in it cannot be unpacked (${error instanceof Error ? error.message : "unknown"})`);
  }
  return joined(chunks, size);
}

function take(budget: UnpackBudget, count: number, where: string): void {
  budget.left -= count;
  if (budget.left < 0) throw tooLarge(where, `more than ${budget.most} bytes come out of the archive`);
}

function tooLarge(where: string, message: string): ArchiveError {
  return new ArchiveError("INPUT_TOO_LARGE", message, { place: where, advice: "leave it out; it was made to be large" });
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
