import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { folderRawStore } from "../../../src/harvest/folder-raw-store.js";
import { sha256 } from "../../../src/kernel/hash.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "raw-store-"));
});
afterEach(() => rm(folder, { recursive: true }));

const body = new TextEncoder().encode('{"value": []}');
const response = {
  url: "https://service.example/Zaak?$filter=a",
  sha256: sha256(body),
  mediaType: "application/json",
  retrievedAt: "2026-01-01T00:00:00.000Z",
  etag: '"1"',
  lastModified: null,
};

describe("the folder of raw answers", () => {
  it("gives back what was kept, in this process and the next", async () => {
    await folderRawStore(folder).save(response, body);
    const store = folderRawStore(folder);
    expect(await store.find(response.url)).toEqual(response);
    expect(Buffer.from((await store.read(response.sha256)) ?? [])).toEqual(Buffer.from(body));
    expect(await readdir(join(folder, "bodies", response.sha256.slice(0, 2)))).toEqual([response.sha256]);
  });

  it("keeps the latest answer of an address, and every body", async () => {
    const store = folderRawStore(folder);
    const newer = new TextEncoder().encode("[]");
    await store.save(response, body);
    await store.save({ ...response, sha256: sha256(newer) }, newer);
    expect((await store.find(response.url))?.sha256).toBe(sha256(newer));
    expect(await store.read(response.sha256)).not.toBeNull();
  });

  it("knows nothing of what was never kept, was damaged, or was left half written", async () => {
    const store = folderRawStore(folder);
    expect(await store.find("https://service.example/other")).toBeNull();
    expect(await store.read("0".repeat(64))).toBeNull();
    await store.save(response, body);
    await writeFile(join(folder, "bodies", response.sha256.slice(0, 2), response.sha256), "other");
    await writeFile(join(folder, "responses", `${sha256(response.url)}.json`), '{"url": "http');
    expect(await store.read(response.sha256)).toBeNull();
    expect(await store.find(response.url)).toBeNull();
  });

  it("says which folder cannot be used", async () => {
    await writeFile(join(folder, "file"), "");
    const store = folderRawStore(join(folder, "file"));
    await expect(store.save(response, body)).rejects.toMatchObject({ code: "STORE_UNAVAILABLE", place: expect.stringContaining(folder) });
  });
});
