import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ArchiveError } from "../kernel/errors.js";
import { sha256 } from "../kernel/hash.js";
import type { RawStore, StoredResponse } from "./raw-store.js";

/**
 * Keeps answers in a folder: `bodies/ab/abcd…` by SHA-256, `responses/…json` by the SHA-256 of the address.
 *
 * @throws ArchiveError STORE_UNAVAILABLE, from each of its functions, where the folder cannot be read or written
 */
export function folderRawStore(folder: string): RawStore {
  const bodyFile = (hash: string) => join(folder, "bodies", hash.slice(0, 2), hash);
  const responseFile = (url: string) => join(folder, "responses", `${sha256(url)}.json`);
  return {
    async find(url) {
      const text = await readIfThere(responseFile(url));
      return text === null ? null : readStored(text, url);
    },
    async read(hash) {
      const body = await readIfThere(bodyFile(hash));
      return body !== null && sha256(body) === hash ? body : null;
    },
    async save(response, body) {
      await replaceFile(bodyFile(response.sha256), body);
      await replaceFile(responseFile(response.url), JSON.stringify(response));
    },
  };
}

// What is half written or of another address counts as not there: it is fetched again.
function readStored(text: Uint8Array, url: string): StoredResponse | null {
  try {
    const stored = JSON.parse(new TextDecoder().decode(text)) as StoredResponse;
    return stored.url === url && typeof stored.sha256 === "string" ? stored : null;
  } catch {
    return null;
  }
}

async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw unavailable(path, error);
  }
}

// Written beside its place and then moved there: a reader sees all of it or nothing.
async function replaceFile(path: string, content: Uint8Array | string): Promise<void> {
  const part = `${path}.${randomUUID()}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(part, content, { flush: true });
    await rename(part, path);
  } catch (error) {
    throw unavailable(path, error);
  }
}

function unavailable(path: string, cause: unknown): ArchiveError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new ArchiveError("STORE_UNAVAILABLE", `the folder of raw answers cannot be used: ${reason}`, {
    place: path,
    advice: "check the disk",
    cause,
  });
}
