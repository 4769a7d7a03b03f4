import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DumpManifest, listDumps, MANIFEST_FILE, readManifest } from "../../../src/dump/manifest.js";
import { removeOldDumps } from "../../../src/dump/remove-dumps.js";

const folder = mkdtempSync(join(tmpdir(), "raadsarchief-dumps-"));

function put(id: string, content: string): void {
  mkdirSync(join(folder, id));
  writeFileSync(join(folder, id, MANIFEST_FILE), content);
}

function manifest(id: string, createdAt: string): string {
  const dump: Partial<DumpManifest> = { id, createdAt, revision: 1, files: [] };
  return JSON.stringify(dump);
}

describe("the dumps in a folder", () => {
  beforeAll(() => {
    put("2026-11-22-r2", manifest("2026-11-22-r2", "2026-11-22T01:00:00Z"));
    put("2026-11-22-r10", manifest("2026-11-22-r10", "2026-11-22T02:00:00Z"));
    put("2026-11-22-r10-2", manifest("2026-11-22-r10-2", "2026-11-22T03:00:00Z"));
    put("2026-11-23-r11", '{"id": "2026-11-23-r11", "fi');
    put("2026-11-23-r12", manifest("2026-11-23-r13", "2026-11-23T02:00:00Z"));
    put(".unfinished-1", manifest(".unfinished-1", "2026-11-24T02:00:00Z"));
    mkdirSync(join(folder, "2026-11-24-r14"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("come newest first, and only those that are whole", async () => {
    expect((await listDumps(folder)).map(({ id }) => id)).toEqual(["2026-11-22-r10-2", "2026-11-22-r10", "2026-11-22-r2"]);
  });

  it("are none where the folder does not exist", async () => expect(await listDumps(join(folder, "none"))).toEqual([]));

  it.each(["..", "../2026-11-22-r2", "2026-11-22-r2/", "2026-11-24-r14", ".unfinished-1", ""])("do not have %j", async (id) => {
    expect(await readManifest(folder, id)).toBeUndefined();
  });

  it("go when they are older than those to keep", async () => {
    expect(await removeOldDumps(folder, 2)).toEqual(["2026-11-22-r2"]);
    expect((await listDumps(folder)).map(({ id }) => id)).toEqual(["2026-11-22-r10-2", "2026-11-22-r10"]);
    expect(await removeOldDumps(folder, 5)).toEqual([]);
  });
});
