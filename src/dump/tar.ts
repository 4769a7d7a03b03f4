const BLOCK = 512;

/** A file to be packed, with its size in bytes, which stands before the content. */
export interface TarEntry {
  /** Path in the archive: plain ASCII, at most 100 characters. */
  readonly name: string;
  readonly size: number;
  readonly content: AsyncIterable<Uint8Array>;
}

/** Packs files into one (POSIX.1-1988 "ustar"), with no times or owners in it, so that the same files give the same bytes. */
export async function* tar(entries: Iterable<TarEntry>): AsyncIterable<Uint8Array> {
  for (const { name, size, content } of entries) {
    yield header(name, size);
    yield* content;
    yield Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);
  }
  yield Buffer.alloc(2 * BLOCK);
}

// The fields in the order of the standard; numbers in octal, each with an end. The checksum is taken with spaces in its own place.
function header(name: string, size: number): Buffer {
  const octal = (value: number, width: number): string => `${value.toString(8).padStart(width - 1, "0")}\0`;
  const before = name.padEnd(100, "\0") + octal(0o644, 8) + octal(0, 8) + octal(0, 8) + octal(size, 12) + octal(0, 12);
  const after = `0${"\0".repeat(100)}ustar\u000000`;
  const block = Buffer.alloc(BLOCK);
  block.write(`${before}        ${after}`, "latin1");
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, "0")}\0 `, before.length, "latin1");
  return block;
}
