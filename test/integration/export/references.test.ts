import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { afterAll, describe, expect, it } from "vitest";
import { referencesCommand } from "../../../src/cli/commands/references.js";
import { ArchiveError } from "../../../src/kernel/errors.js";
import { collect } from "../../support/rdf.js";

interface Line {
  readonly file?: string;
  readonly kind: string;
  readonly normal: string | null;
  readonly surface: string;
  readonly start: number;
  readonly end: number;
  readonly footnote: string | null;
  readonly status: string;
}

/** The lines that the command prints for these paths, with a standard input. */
async function references(paths: readonly string[], input: Iterable<Buffer> = []): Promise<readonly Line[]> {
  const output = new PassThrough();
  const printed = collect(output as AsyncIterable<Buffer>);
  const terminal = { input: Readable.from(input), output } as never;
  try {
    await referencesCommand(terminal, ...paths);
  } finally {
    output.end();
  }
  return Buffer.concat(await printed)
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

const read = (text: string | Buffer) => references(["-"], [Buffer.from(text as string)]);

describe("the look-up of references", () => {
  const folder = mkdtempSync(join(tmpdir(), "raadsarchief-references-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const CITED = "Kamerstuk 26 643, nr. 978";

  it.each([
    ["a byte order mark", `\uFEFFZie ${CITED}.`],
    ["Windows line ends", `Aan de Kamer\r\n\r\nZie\r\n${CITED}.\r\n`],
    ["signs of two code units", `👍👍 – é ${CITED}\n𝒦 ${CITED}`],
    ["a footnote", `Zoals eerder gemeld.[footnoteRef:1] [1: 👍 ${CITED}.]\n`],
    ["marks of right to left, and a lone accent", `\u200F\u0301 ${CITED}\u200F.`],
  ])("counts in UTF-16 from the first character as received, with %s", async (_, text) => {
    const found = await read(text);
    expect(found.length).toBeGreaterThan(0);
    for (const { start, end, surface, normal } of found) {
      expect(text.slice(start, end)).toBe(surface);
      expect(normal).toBe("kst-26643-978");
    }
  });

  it("counts so in UTF-16 files too", async () => {
    const text = `\uFEFF👍 Zie ${CITED}.`;
    const [found] = await read(Buffer.from(text, "utf16le"));
    expect(text.slice(found?.start, found?.end)).toBe(CITED);
  });

  it("tells kind, normal form, status and footnote, and prints nothing where there is nothing", async () => {
    const [line, ...others] = await read(`Zie ook dit.[footnoteRef:1] [1: ${CITED}.]\n`);
    expect(line).toMatchObject({ kind: "KAMERSTUK", normal: "kst-26643-978", status: "NOT_HELD", footnote: "1" });
    expect([others, await read("Geen verwijzing: 070 123 45 67, 2511 CV.")]).toEqual([[], []]);
  });

  it("reads several files, folders and standard input, and then names the file", async () => {
    const files = ["a.txt", "b.txt"].map((name) => join(folder, name));
    for (const file of files) writeFileSync(file, `Zie ${CITED}.`);
    expect((await references(files)).map(({ file }) => file)).toEqual(files);
    expect((await references([folder])).map(({ file }) => file)).toEqual(files);
    expect((await references([files[0] ?? "", "-"], [Buffer.from(CITED)])).map(({ file }) => file)).toEqual([files[0], "-"]);
    expect(Object.keys((await references([files[0] ?? ""]))[0] ?? {})).not.toContain("file");
  });

  it.each([
    ["INPUT_EMPTY", Buffer.alloc(0)],
    ["INPUT_EMPTY", Buffer.from(" \r\n\t")],
    ["INPUT_NOT_TEXT", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])],
    ["INPUT_BAD_ENCODING", Buffer.from([0x5a, 0x69, 0x65, 0xff, 0x80])],
  ])("refuses with %s, in one line", async (code, bytes) => {
    const error = await references(["-"], [bytes]).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code, place: "standard input" });
    expect((error as ArchiveError).line).not.toContain("\n");
  });

  it("leaves a stream without an end as soon as it is too long", async () => {
    let taken = 0;
    function* endless(): Iterable<Buffer> {
      for (;;) {
        taken += 1;
        yield Buffer.alloc(1024 * 1024, "a");
      }
    }
    await expect(references(["-"], endless())).rejects.toMatchObject({ code: "INPUT_TOO_LARGE", place: "standard input" });
    expect(taken).toBeLessThan(64);
  });

  it("reads a line of millions of characters in time that grows with it", { timeout: 20_000 }, async () => {
    const found = await read(`${"(".repeat(1_000_000)} Zie ${CITED} ${"1 ".repeat(1_000_000)}`);
    expect(found.map(({ normal }) => normal)).toEqual(["kst-26643-978"]);
  });

  it("refuses a path that names nothing", async () => {
    await expect(references([join(folder, "no.txt")])).rejects.toBeInstanceOf(ArchiveError);
  });
});
