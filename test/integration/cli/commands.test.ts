import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { smallLetter } from "../../support/small-letter.js";
import { runCommand } from "../../support/terminal.js";

describe("the command line", () => {
  const folder = mkdtempSync(join(tmpdir(), "raadsarchief-cli-"));
  const database = join(folder, "data", "archive.sqlite");
  const letter = join(folder, "letter.txt");
  const run = (args: string[], input?: string) =>
    runCommand(["--database", `sqlite:${database}`, ...args], input === undefined ? {} : { input });
  beforeAll(async () => {
    writeFileSync(letter, smallLetter());
    expect(await run(["ingest", letter])).toMatchObject({ exitCode: 0, errors: "" });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("tells in a line what became of each document", async () => {
    const { output } = await run(["ingest", letter]);
    expect(output).toMatch(/^unchanged kst-21501-33-9001 \(annotated agenda\): 1 footnotes, 1 references/);
  });

  it("exits with 1 and one line on the error stream when a file fails, and stores the others", async () => {
    const empty = join(folder, "empty.txt");
    writeFileSync(empty, "");
    const { exitCode, output, errors } = await run(["ingest", empty, letter]);
    expect(exitCode).toBe(1);
    expect(errors).toMatch(/^raadsarchief: .*empty\.txt: the file is empty; [^\n]+\n$/);
    expect(output).toMatch(/^unchanged /);
    expect(await run(["ingest", empty, letter])).toEqual({ exitCode, output, errors });
  });

  it("answers programs in JSON, errors too", async () => {
    const { output, errors } = await run(["--json", "ingest", letter, join(folder, "nowhere.txt")]);
    expect(JSON.parse(output)).toMatchObject({
      identifier: "kst-21501-33-9001",
      outcome: "UNCHANGED",
      footnotes: 1,
      council: "2025-03-18-telecom",
    });
    expect(JSON.parse(errors)).toMatchObject({ error: { code: "INPUT_NOT_FOUND" } });
  });

  it("prints the records of a dry run and stores nothing", async () => {
    const elsewhere = join(folder, "dry", "archive.sqlite");
    const { output, exitCode } = await runCommand(["--database", elsewhere, "ingest", "--dry-run", letter]);
    expect(exitCode).toBe(0);
    expect(JSON.parse(output).records.Reference[0]).toMatchObject({ normal: "kst-26643-1000", status: "NOT_HELD" });
    expect(existsSync(elsewhere)).toBe(false);
    const turtle = await runCommand(["--database", elsewhere, "ingest", "--dry-run", "--format", "ttl", letter]);
    expect(turtle.output).toContain("@prefix");
  });

  it("lists the references of any text without a store, at their exact place", async () => {
    const text = "Zie ook Kamerstuk 22 122, nr. 4113 en Kamerstuk 26 643, nr. 978.";
    const { output } = await runCommand(["references", "-"], { input: text });
    const found = output
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(found.map(({ normal, status }) => [normal, status])).toEqual([
      ["kst-22122-4113", "SUSPECT"],
      ["kst-26643-978", "NOT_HELD"],
    ]);
    for (const { start, end, surface } of found) expect(text.slice(start, end)).toBe(surface);
  });

  it("traces references in both directions, in any spelling of the number", async () => {
    expect((await run(["trace", "21 501-33, nr. 9001"])).output).toContain("kst-21501-33-9001 → kst-26643-1000");
    const { output } = await run(["trace", "kst-26643-1000", "--direction", "cited-by", "--format", "json"]);
    expect(JSON.parse(output)).toMatchObject({
      steps: [{ from: "kst-21501-33-9001", to: "kst-26643-1000", footnote: "1", depth: 1 }],
      truncated: false,
    });
    expect((await run(["trace", "kst-26643-1000", "--direction", "cited-by", "--format", "csv"])).output.split("\n")[0]).toBe(
      "depth,from,to,times,days,kind,surface,footnote,title",
    );
    expect(await run(["trace", "kst-99999-1"])).toMatchObject({
      exitCode: 1,
      errors: expect.stringContaining("kst-99999-1: the archive knows no such document"),
    });
  });

  it("exports to a file that takes its name when it is whole, compressed where asked", async () => {
    const out = join(folder, "archive.nt.gz");
    expect(await run(["export", "--format", "nt", "--gzip", "--out", out])).toMatchObject({ exitCode: 0, output: "" });
    const { output } = await run(["export", "--format", "nt"]);
    expect(gunzipSync(readFileSync(out)).toString()).toBe(output);
    expect(existsSync(`${out}.unfinished`)).toBe(false);
    const nowhere = await run(["export", "--out", join(folder, "no", "such", "folder.nt")]);
    expect(nowhere).toMatchObject({ exitCode: 2, errors: expect.stringContaining("cannot be written") });
  });

  it("finds no violation in what it stores, and finds one in a file that has one", async () => {
    expect(await run(["validate"])).toMatchObject({ exitCode: 0, output: expect.stringContaining("no violation") });
    const broken = join(folder, "broken.ttl");
    writeFileSync(broken, "<https://example.org/c> a <https://w3id.org/raadsarchief/ontology#Council> .");
    const { exitCode, output } = await run(["validate", broken]);
    expect(exitCode).toBe(1);
    expect(output).toContain("https://example.org/c");
  }, 120_000);

  it("counts what the archive holds", async () => {
    const { output } = await run(["--json", "stats"]);
    expect(JSON.parse(output)).toMatchObject({ coverage: { documentsHeld: 1 } });
  });

  it.each([
    [["--database", "postgres://localhost/archive", "stats"], 1, /--database: PostgreSQL is not supported yet/],
    [["--base-iri", "raadsarchief", "stats"], 1, /--base-iri: raadsarchief cannot be the base of IRIs/],
    [["export", "--format", "docx"], 2, /Allowed choices/],
    [["serve", "--port", "-5"], 2, /whole number/],
    [["trace", "kst-26643-1000", "--depth", "0"], 2, /whole number from 1 to 10/],
    [["frobnicate"], 2, /unknown command/],
  ])("refuses %j with one clear line", async (args, code, message) => {
    const { exitCode, errors } = await runCommand(args);
    expect(exitCode).toBe(code);
    expect(errors).toMatch(message);
  });

  it("tells programs of a wrong command line in JSON too", async () => {
    const { exitCode, errors } = await runCommand(["--json", "trace", "kst-1-1", "--depth", "x"]);
    expect(exitCode).toBe(2);
    expect(JSON.parse(errors)).toMatchObject({ error: { code: "BAD_ARGUMENT", message: expect.stringContaining("--depth") } });
  });

  it("says which file is not a database", async () => {
    const wrong = join(folder, "wrong.sqlite");
    writeFileSync(wrong, "this is no database, but long enough to be mistaken for one ".repeat(20));
    expect(await runCommand(["--database", wrong, "stats"])).toMatchObject({
      exitCode: 1,
      errors: expect.stringContaining("wrong.sqlite: the database cannot be opened"),
    });
  });
});
