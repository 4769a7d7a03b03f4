import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { writeFolder } from "../../../src/cli/write-folder.js";
import type { FilePiece } from "../../../src/export/csv/export-tables.js";

async function* pieces(...given: readonly (FilePiece | Error)[]): AsyncIterable<FilePiece> {
  for (const piece of given) {
    if (piece instanceof Error) throw piece;
    yield piece;
  }
}

describe("a folder that is written", () => {
  const home = mkdtempSync(join(tmpdir(), "raadsarchief-folder-"));
  afterAll(() => rmSync(home, { recursive: true }));
  const a = { file: "a.csv", text: "een\r\n" };
  const b = { file: "b.csv", text: "twee\r\n" };

  it("has every file whole, also where their pieces come in turns", async () => {
    const folder = join(home, "whole");
    await writeFolder(`${folder}/`, pieces(a, b, a));
    expect(readdirSync(folder).sort()).toEqual(["a.csv", "b.csv"]);
    expect(readFileSync(join(folder, "a.csv"), "utf8")).toBe("een\r\neen\r\n");
  });

  it("leaves nothing behind when something goes wrong halfway, and tells what", async () => {
    const folder = join(home, "broken");
    await expect(writeFolder(folder, pieces(a, new Error("no more")))).rejects.toThrow("no more");
    expect(existsSync(folder) || existsSync(`${folder}.unfinished`)).toBe(false);
  });

  it("may be there already when it is empty, and stays untouched when it is not", async () => {
    const folder = join(home, "there");
    mkdirSync(folder);
    await writeFolder(folder, pieces(a));
    await expect(writeFolder(folder, pieces(b))).rejects.toMatchObject({ code: "BAD_ARGUMENT", message: "the folder is not empty" });
    expect(readdirSync(folder)).toEqual(["a.csv"]);
  });

  it("is not harmed when something is put into it meanwhile", async () => {
    const folder = join(home, "meanwhile");
    mkdirSync(folder);
    async function* disturbed(): AsyncIterable<FilePiece> {
      yield a;
      writeFileSync(join(folder, "notes.txt"), "mine");
    }
    await expect(writeFolder(folder, disturbed())).rejects.toMatchObject({ code: "BAD_ARGUMENT" });
    expect(readdirSync(folder)).toEqual(["notes.txt"]);
    expect(existsSync(`${folder}.unfinished`)).toBe(false);
  });

  it("is refused with one clear line where it cannot be", async () => {
    const refused = { code: "BAD_ARGUMENT", message: expect.stringContaining("cannot be written") };
    await expect(writeFolder(join(home, "no", "such"), pieces(a))).rejects.toMatchObject(refused);
    writeFileSync(join(home, "file"), "");
    await expect(writeFolder(join(home, "file"), pieces(a))).rejects.toMatchObject(refused);
    expect(readFileSync(join(home, "file"), "utf8")).toBe("");
  });
});
