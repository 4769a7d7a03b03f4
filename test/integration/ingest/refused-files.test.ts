import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { rebuildArchive } from "../../../src/ingest/records/rebuild-archive.js";
import type { ArchiveError } from "../../../src/kernel/errors.js";
import { sha256 } from "../../../src/kernel/hash.js";
import type { Store } from "../../../src/store/open-store.js";
import { ingest, SEED, seededStore } from "../../support/ingest.js";
import { assembleOptions } from "../../support/records.js";
import { smallLetter } from "../../support/small-letter.js";
import { linesOf, pdfOf } from "../../unit/document/pdf/pdf-of.js";

const NO_PAPER = "Zomaar een regel tekst.\n";
const IMPOSSIBLE_DATE = smallLetter({ date: "31 februari 2025" });

describe("a file that was refused", () => {
  let folder: string;
  let store: Store;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "raadsarchief-refused-"));
    store = await seededStore();
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const file = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const refusal = async (path: string, overrides: Parameters<typeof ingest>[2] = {}): Promise<ArchiveError> => {
    const [result] = await ingest(store, [path], overrides);
    if (result?.ok !== false) throw new Error("the file was not refused");
    return result.error;
  };
  const kept = () => store.database.readRows<{ rules: string; message: string }>("select rules, message from refused_file", []);
  /** Changes what is kept, so that a refusal shows whether the file was read. */
  const falsify = (assignment: string) =>
    store.transaction((write) => write.run(`update refused_file set ${assignment}`, []), { unseen: true });

  it.each([
    ["no paper at all", NO_PAPER],
    ["a date that does not exist", IMPOSSIBLE_DATE],
    ["an empty file", ""],
    ["XML that is cut off", '<?xml version="1.0"?><officiele-publicatie><kamerstuk>'],
  ])("is refused in the same words the next time: %s", async (_, content) => {
    const path = file("bad.txt", content);
    const { code, line } = await refusal(path);
    const again = await refusal(path);
    expect({ code: again.code, line: again.line }).toEqual({ code, line });
    expect(await kept()).toHaveLength(1);
  });

  it("is not read the next time, whatever its name is then", async () => {
    await refusal(file("bad.txt", IMPOSSIBLE_DATE));
    await falsify("message = 'kept words'");
    expect((await refusal(file("copy.txt", IMPOSSIBLE_DATE))).line).toMatch(/copy\.txt:4:\d+: kept words; mend the file there/u);
    const piped = await ingest(store, ["-"], {}, IMPOSSIBLE_DATE);
    expect(piped[0]?.ok === false && piped[0].error.line).toMatch(/^standard input:4:\d+: kept words/u);
  });

  it("is read again when that is asked for", async () => {
    const path = file("bad.txt", NO_PAPER);
    const { line } = await refusal(path);
    await falsify("message = 'kept words'");
    expect((await refusal(path, { force: true })).line).toBe(line);
    expect((await refusal(path)).line).toBe(line);
  });

  it("is read again by other readers, and with another seed", async () => {
    const path = file("bad.txt", NO_PAPER);
    const { line } = await refusal(path);
    const [mine] = await kept();
    await falsify("message = 'kept words', rules = 'of other readers'");
    expect((await refusal(path)).line).toBe(line);
    await falsify("message = 'kept words'");
    expect((await refusal(path, { seed: { ...SEED, fingerprint: "another" } })).line).toBe(line);
    const now = await kept();
    expect(now.map(({ message }) => message)).toEqual([mine?.message]);
    expect(now[0]?.rules).not.toBe(mine?.rules);
  });

  it("is no longer known as such once it could be read, or when the archive is made again", async () => {
    await refusal(file("bad.txt", NO_PAPER));
    const { rules } = (await kept())[0] ?? { rules: "" };
    const letter = smallLetter();
    await store.transaction(
      (write) => write.run("insert into refused_file values (?, ?, 'INPUT_EMPTY', '', 'kept words', null)", [sha256(letter), rules]),
      { unseen: true },
    );
    const path = file("letter.txt", letter);
    expect((await refusal(path)).message).toBe("kept words");
    expect((await ingest(store, [path], { force: true })).map(({ ok }) => ok)).toEqual([true]);
    expect(await kept()).toHaveLength(1);
    await rebuildArchive(store, assembleOptions());
    expect(await kept()).toEqual([]);
  });

  it("is no change that readers see", async () => {
    const revision = await store.revision();
    await refusal(file("bad.txt", NO_PAPER));
    expect(await kept()).toHaveLength(1);
    expect(await store.revision()).toBe(revision);
  });

  it("is not remembered where its bytes are not the reason", async () => {
    const one = file("one.txt", smallLetter({ number: "9100" }));
    const two = file("two.txt", smallLetter({ number: "9100", body: "Nederland verwelkomt het voorstel.[footnoteRef:1] " }));
    const results = await ingest(store, [one, two, join(folder, "nowhere.txt")]);
    expect(results.map(({ ok }) => ok)).toEqual([true, false, false]);
    expect(await kept()).toEqual([]);
  });

  it("is not remembered where reading it only took too long", async () => {
    const path = file("slow.pdf", pdfOf([linesOf(["Zomaar een regel tekst."], { x: 70, y: 700 })]));
    let hours = 0;
    vi.spyOn(performance, "now").mockImplementation(() => {
      hours += 1;
      return hours * 3_600_000;
    });
    expect((await refusal(path)).message).toMatch(/^reading the PDF took longer/u);
    vi.restoreAllMocks();
    expect(await kept()).toEqual([]);
    expect((await refusal(path)).code).toBe("INPUT_NOT_RECOGNISED");
  });
});
