import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { type TarEntry, tar } from "../../../src/dump/tar.js";

async function packed(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const entries = Object.entries(files).map(([name, text]): TarEntry => {
    const bytes = Buffer.from(text);
    return {
      name,
      size: bytes.length,
      content: (async function* () {
        yield bytes;
      })(),
    };
  });
  const blocks: Uint8Array[] = [];
  for await (const block of tar(entries)) blocks.push(block);
  return Buffer.concat(blocks);
}

describe("tar", () => {
  it("gives what tar reads, in order, at every length round a block", async () => {
    const files = { "a/empty.csv": "", "a/one.csv": "één\r\n", "a/block.csv": "x".repeat(512), "a/more.csv": "y".repeat(513) };
    const archive = await packed(files);
    expect(archive.length % 512).toBe(0);
    const read = (...options: readonly string[]) => spawnSync("tar", [...options], { input: archive, encoding: "utf8" });
    expect(read("-tf", "-")).toMatchObject({ status: 0, stdout: `${Object.keys(files).join("\n")}\n`, stderr: "" });
    for (const [name, text] of Object.entries(files)) expect(read("-xOf", "-", name).stdout).toBe(text);
  });
});
