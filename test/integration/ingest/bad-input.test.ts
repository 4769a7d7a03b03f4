import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Store } from "../../../src/store/open-store.js";
import { ingest, seededStore } from "../../support/ingest.js";
import { smallLetter } from "../../support/small-letter.js";

describe("a call with bad files among good ones", () => {
  const folder = mkdtempSync(join(tmpdir(), "raadsarchief-bad-"));
  let store: Store;
  beforeAll(async () => {
    store = await seededStore();
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const file = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const held = async () =>
    (await store.database.readRows<{ identifier: string }>("select identifier from document where status = 'HELD' order by 1", [])).map(
      (row) => row.identifier,
    );

  it.each([
    ["an empty file", "", "INPUT_EMPTY", /is empty/],
    ["a binary", new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2]), "INPUT_NOT_TEXT", /binary/],
    ["a broken encoding", new Uint8Array([...Buffer.from(smallLetter()), 0xe9, 0x20, 0xff]), "INPUT_BAD_ENCODING", /UTF-8 at byte \d+/],
    ["a marker without its note", smallLetter({ note: "" }), "INPUT_INCONSISTENT", /:\d+:\d+: MARKER_WITHOUT_NOTE/],
    ["a note without its marker", smallLetter({ body: "" }), "INPUT_INCONSISTENT", /:\d+:\d+: NOTE_WITHOUT_MARKER/],
    [
      "two notes with one number",
      smallLetter({ note: "[1:  Kamerstuk 26 643, nr. 1] [1:  Kamerstuk 26 643, nr. 2]" }),
      "INPUT_INCONSISTENT",
      /:\d+:\d+: DUPLICATE_NOTE/,
    ],
    ["a date that does not exist", smallLetter({ date: "31 februari 2025" }), "INPUT_INCONSISTENT", /:4:\d+: IMPOSSIBLE_DATE/],
    ["a text that is no paper at all", "Zomaar een regel tekst.\n", "INPUT_NOT_RECOGNISED", /could be known/],
  ])("refuses %s in one line that names the file, and stores the other", async (name, content, code, line) => {
    const bad = file(`${name}.txt`, content);
    const good = file("good.txt", smallLetter({ number: `90${name.length}` }));
    const [refused, stored] = await ingest(store, [bad, good]);
    expect(refused?.ok).toBe(false);
    if (refused?.ok !== false) return;
    expect(refused.error.code).toBe(code);
    expect(refused.error.line).toMatch(line);
    expect(refused.error.line.startsWith(bad)).toBe(true);
    expect(refused.error.line).not.toContain("\n");
    expect(stored?.ok).toBe(true);
    expect(await held()).toContain(`kst-21501-33-90${name.length}`);
    expect(await held()).not.toContain("kst-21501-33-9001");
  });

  it("refuses a text of 200 MB without reading it", async () => {
    const { openSync, ftruncateSync, closeSync } = await import("node:fs");
    const path = join(folder, "huge.txt");
    const handle = openSync(path, "w");
    ftruncateSync(handle, 200 * 1024 * 1024);
    closeSync(handle);
    const [refused] = await ingest(store, [path]);
    expect(refused).toMatchObject({ ok: false, error: { code: "INPUT_TOO_LARGE" } });
  });

  it("refuses the second of two files that claim one identifier with other words", async () => {
    const one = file("one.txt", smallLetter({ number: "9100" }));
    const two = file("two.txt", smallLetter({ number: "9100", body: "Nederland verwelkomt het voorstel.[footnoteRef:1] " }));
    const results = await ingest(store, [one, two, one]);
    expect(results.map((result) => (result.ok ? "stored" : result.error.code))).toEqual(["stored", "DUPLICATE_IDENTIFIER"]);
  });

  it("tells of a path that names nothing, and goes on", async () => {
    const results = await ingest(store, [join(folder, "nowhere-*.txt"), file("after.txt", smallLetter({ number: "9101" }))]);
    expect(results.map((result) => (result.ok ? "stored" : result.error.code))).toEqual(["INPUT_NOT_FOUND", "stored"]);
  });

  it("reads standard input", async () => {
    const results = await ingest(store, ["-"], {}, smallLetter({ number: "9102" }));
    expect(results.map((result) => result.ok)).toEqual([true]);
    expect(await held()).toContain("kst-21501-33-9102");
  });
});
