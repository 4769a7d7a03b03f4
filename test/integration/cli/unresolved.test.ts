import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { smallLetter } from "../../support/small-letter.js";
import { runCommand } from "../../support/terminal.js";

describe("raadsarchief unresolved", () => {
  const folder = mkdtempSync(join(tmpdir(), "raadsarchief-unresolved-"));
  const run = (...args: string[]) => runCommand(["--database", `sqlite:${join(folder, "archive.sqlite")}`, ...args]);
  beforeAll(async () => {
    const letter = join(folder, "letter.txt");
    writeFileSync(letter, smallLetter({ note: "[1:  Kamerstuk 26 643, nr. 1000; Kamerstuk 21 510-33, nr. 900; COM(2021) 752]" }));
    expect(await run("ingest", letter)).toMatchObject({ exitCode: 0, errors: "" });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("lists what waits as a table for readers", async () => {
    const { output, exitCode } = await run("unresolved", "--dossier", "26 643");
    expect(exitCode).toBe(0);
    expect(output).toMatch(/^times .*\n( +\d+ +\d+ +NOT_HELD .* kst-26643-\d+\n)+$/);
    expect((await run("unresolved", "--status", "SUSPECT")).output).toContain("kst-21510-33-900  (perhaps kst-21501-33-900: ");
    expect((await run("unresolved", "--kind", "TRACTATENBLAD")).output).toMatch(/^Nothing waits/);
  });

  it("writes lines of JSON, and the same as CSV", async () => {
    const json = (await run("--json", "unresolved")).output
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(json).toContainEqual(
      expect.objectContaining({ normal: "COM(2021)752", status: "NOT_HELD", officialUrl: expect.stringContaining("COM:2021:752") }),
    );
    const { output } = await run("unresolved", "--format", "csv");
    const read = parse(output, { columns: true }) as Record<string, string>[];
    expect(read.map((row) => row["normal"])).toEqual(json.map((row) => row["normal"] ?? ""));
  });

  it("writes the table with its description to a folder", async () => {
    const out = join(folder, "queue");
    expect(await run("unresolved", "--format", "csv", "--out", out)).toMatchObject({ exitCode: 0, errors: "" });
    expect(readFileSync(join(out, "unresolved.csv"), "utf8")).toContain("kst-21510-33-900");
    expect(JSON.parse(readFileSync(join(out, "unresolved.csv-metadata.json"), "utf8"))).toMatchObject({ url: "unresolved.csv" });
  });

  it.each([
    [["unresolved", "--status", "RESOLVED"], /--status/],
    [["unresolved", "--dossier", "een"], /een: this is not the number of a dossier/],
    [["unresolved", "--out", "somewhere"], /--out: table goes to standard output/],
  ])("refuses %j in one line", async (args, message) => {
    const { exitCode, errors } = await run(...args);
    expect(exitCode).toBe(2);
    expect(errors).toMatch(message);
    expect(errors.trim()).not.toContain("\n");
  });
});
