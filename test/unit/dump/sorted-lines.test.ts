import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { sortLines } from "../../../src/dump/sorted-lines.js";

const folder = mkdtempSync(join(tmpdir(), "raadsarchief-sort-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function sorted(lines: readonly string[], partBytes?: number): Promise<string> {
  async function* chunks(): AsyncIterable<string> {
    for (let from = 0; from < lines.length; from += 3)
      yield lines
        .slice(from, from + 3)
        .map((line) => `${line}\n`)
        .join("");
  }
  const bytes: Buffer[] = [];
  for await (const piece of sortLines(chunks(), folder, partBytes)) bytes.push(piece);
  return Buffer.concat(bytes).toString();
}

describe("sortLines", () => {
  it("sorts by code point and gives each line once, however small the parts are", async () => {
    const line = fc.string({ unit: fc.constantFrom("a", "b", " ", "é", "\ue000", "\uffee", "😀", "𝒳"), maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 60 }), fc.constantFrom(1, 20, 200, undefined), async (lines, partBytes) => {
        const bytes = [...new Set(lines)].map((text) => Buffer.from(`${text}\n`)).sort(Buffer.compare);
        expect(await sorted(lines, partBytes)).toBe(Buffer.concat(bytes).toString());
      }),
      { numRuns: 60 },
    );
  });

  it("merges parts that are larger than what is read of them at once", async () => {
    const lines = Array.from({ length: 30_000 }, (_, index) => `${(index * 7919) % 30_000}`.padStart(40, "0"));
    expect(await sorted(lines, 400_000)).toBe(
      [...lines]
        .sort()
        .map((line) => `${line}\n`)
        .join(""),
    );
  });

  it("leaves no files, also when the source fails or the reader stops", async () => {
    async function* broken(): AsyncIterable<string> {
      yield "b\na\n";
      throw new Error("the store went away");
    }
    await expect(async () => {
      for await (const _ of sortLines(broken(), folder, 1));
    }).rejects.toThrow("the store went away");
    for await (const _ of sortLines(
      (async function* () {
        yield "b\na\n";
      })(),
      folder,
      1,
    ))
      break;
    expect(readdirSync(folder)).toEqual([]);
  });
});
