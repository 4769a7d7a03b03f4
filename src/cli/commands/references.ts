import { readFile, stat } from "node:fs/promises";
import { decodeSource } from "../../document/decode.js";
import { STANDARD_INPUT } from "../../ingest/find-files.js";
import { findReferences } from "../../ingest/find-references.js";
import { readSeed, type Seed } from "../../ingest/seed/seed-store.js";
import { ArchiveError } from "../../kernel/errors.js";
import { EXIT, type Terminal, writeJson } from "../terminal.js";

/** `raadsarchief references`: the references of any text as JSON Lines. No store is opened: nothing counts as held. */
export async function referencesCommand(terminal: Terminal, path: string): Promise<number> {
  const source = decodeSource(await bytesOf(terminal, path), path === STANDARD_INPUT ? "standard input" : path);
  for (const { target: _, ...reference } of findReferences(source.text, seedResolution(readSeed()))) writeJson(terminal.output, reference);
  return EXIT.OK;
}

/** Resolution by what the seed knows of dossiers, in an archive that holds nothing. */
export function seedResolution({ knowledge }: Seed) {
  const dossiers = new Map(knowledge.dossiers.map((dossier) => [dossier.key, dossier]));
  return { holding: () => undefined, dossier: (key: string) => dossiers.get(key), dossiers: knowledge.dossiers };
}

async function bytesOf(terminal: Terminal, path: string): Promise<Uint8Array> {
  if (path === STANDARD_INPUT) {
    const chunks: Buffer[] = [];
    for await (const chunk of terminal.input) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks);
  }
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() !== true)
    throw new ArchiveError("INPUT_NOT_FOUND", "there is no such file", { place: path, advice: "check the path" });
  return await readFile(path);
}
