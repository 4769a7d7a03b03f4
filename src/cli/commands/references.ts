import { readFile } from "node:fs/promises";
import { DEFAULT_DECODE_LIMITS } from "../../document/decode.js";
import { readSource } from "../../document/read-source.js";
import { findFiles, STANDARD_INPUT } from "../../ingest/find-files.js";
import { findReferences } from "../../ingest/find-references.js";
import { readSeed, type Seed } from "../../ingest/seed/seed-store.js";
import { ArchiveError } from "../../kernel/errors.js";
import { EXIT, type Terminal, writeChunks } from "../terminal.js";

/**
 * `raadsarchief references`: the references of any texts as JSON Lines, text by text. Where there are several texts, each line names its
 * file. No store is opened: nothing counts as held.
 *
 * @param paths files, folders, globs, or `-` for standard input
 */
export async function referencesCommand(terminal: Terminal, ...paths: readonly string[]): Promise<number> {
  const files = [...new Set((await Promise.all(paths.map(findFiles))).flat())];
  const seed = readSeed();
  for (const file of files) await writeChunks(terminal.output, linesOf(terminal, file, seed, files.length > 1 ? { file } : {}));
  return EXIT.OK;
}

async function* linesOf(terminal: Terminal, file: string, seed: Seed, place: { readonly file?: string }): AsyncIterable<string> {
  const parsed = await readSource(await bytesOf(terminal, file), nameOf(file));
  for (const { target: _, ...reference } of findReferences(parsed, seedResolution(seed))) {
    yield `${JSON.stringify({ ...place, ...reference })}\n`;
  }
}

/** Resolution by what the seed knows of dossiers, in an archive that holds nothing. */
export function seedResolution({ knowledge }: Seed) {
  const dossiers = new Map(knowledge.dossiers.map((dossier) => [dossier.key, dossier]));
  return { documents: () => [], dossier: (key: string) => dossiers.get(key), dossiers: knowledge.dossiers };
}

function nameOf(file: string): string {
  return file === STANDARD_INPUT ? "standard input" : file;
}

async function bytesOf(terminal: Terminal, file: string): Promise<Uint8Array> {
  return file === STANDARD_INPUT ? await standardInput(terminal) : await readFile(file);
}

// A stream may have no end: it is left as soon as it is longer than any text may be.
async function standardInput(terminal: Terminal): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of terminal.input) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    size += bytes.length;
    if (size > DEFAULT_DECODE_LIMITS.maxBytes) {
      const message = `there is more of it than ${DEFAULT_DECODE_LIMITS.maxBytes} bytes`;
      throw new ArchiveError("INPUT_TOO_LARGE", message, { place: nameOf(STANDARD_INPUT), advice: "split it" });
    }
  }
  return Buffer.concat(chunks);
}
