import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { csvwViolations, rowsOf } from "../../support/csvw.js";
import { smallLetter } from "../../support/small-letter.js";
import { runCommand } from "../../support/terminal.js";

const LETTER = "kst-21501-33-9001";
const CITED = "kst-26643-1000";

describe("the command line exports for researchers", () => {
  const folder = mkdtempSync(join(tmpdir(), "raadsarchief-export-"));
  const database = join(folder, "archive.sqlite");
  const run = (...args: readonly string[]) => runCommand(["--database", database, ...args]);
  beforeAll(async () => {
    const letter = join(folder, "letter.txt");
    writeFileSync(letter, smallLetter());
    expect(await run("ingest", letter)).toMatchObject({ exitCode: 0, errors: "" });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("tables with their description into a folder", async () => {
    const out = join(folder, "tables");
    expect(await run("export", "--format", "csv", "--out", out)).toEqual({ exitCode: 0, output: "", errors: "" });
    const files = new Map(readdirSync(out).map((name) => [name, readFileSync(join(out, name), "utf8")]));
    expect(csvwViolations(files)).toEqual([]);
    expect(rowsOf(files, "reference.csv").map(({ normal }) => normal)).toContain(CITED);
    expect(await run("export", "--format", "csv", "--out", out)).toMatchObject({
      exitCode: 2,
      errors: expect.stringMatching(/^raadsarchief: .*tables: the folder is not empty; [^\n]+\n$/),
    });
  });

  it.each([
    [["--format", "csv"], /^raadsarchief: --out: tables are several files[^\n]*; name a folder[^\n]*\n$/],
    [["--format", "csv", "--gzip", "--out", "tables.gz"], /^raadsarchief: --gzip: [^\n]+\n$/],
    [["--format", "csv", "--out", "tables", "--cited-by", "kst-1-1"], /^raadsarchief: --cited-by: csv always has all records[^\n]+\n$/],
    [["--format", "ttl", "--documents", "held"], /^raadsarchief: --documents: ttl always has all records[^\n]+\n$/],
  ])("and refuses %j with one clear line", async (args, message) => {
    const { exitCode, output, errors } = await run("export", ...args);
    expect([exitCode, output]).toEqual([2, ""]);
    expect(errors).toMatch(message);
    expect(existsSync("tables.gz")).toBe(false);
  });

  it.each(["graphml", "gexf"])("the citation graph as %s, to a file or to standard output, compressed where asked", async (format) => {
    const out = join(folder, `archive.${format}.gz`);
    await run("export", "--format", format, "--gzip", "--out", out);
    const { output } = await run("export", "--format", format);
    expect(gunzipSync(readFileSync(out)).toString()).toBe(output);
    expect(output).toMatch(new RegExp(`<edge [^>]*source="${LETTER}" target="${CITED}"`));
  });

  it.each([
    [["--cited-by", "21 501-33, nr. 9001"], [CITED]],
    [["--dossier", "21 501-33"], [LETTER]],
    [["--council", "2025-03-18-telecom"], [LETTER]],
    [["--documents", "held", "--dossier", "26 643"], []],
    [["--since", "2025-03-01", "--until", "2025-03-31"], [LETTER]],
  ])("only the documents chosen by %j", async (options, expected) => {
    const { errors, output } = await run("export", "--format", "csl", ...options);
    expect(errors).toBe("");
    const ids = JSON.parse(output).map(({ id }: { id: string }) => id);
    expect(ids.filter((id: string) => [LETTER, CITED].includes(id))).toEqual(expected);
  });

  it.each([
    ["--since", "2025-02-30", "BAD_ARGUMENT"],
    ["--council", "1999-01-01-none", "NOT_FOUND"],
    ["--cited-by", "kst-1-1", "NOT_FOUND"],
  ])("and refuses %s %s with one clear line", async (option, value, code) => {
    const { output, errors } = await run("--json", "export", "--format", "ris", option, value);
    expect(output).toBe("");
    expect(JSON.parse(errors).error.code).toBe(code);
  });

  it("only the documents that are held, where asked", async () => {
    expect((await run("export", "--format", "gexf", "--documents", "held")).output).not.toContain(CITED);
    const { output } = await run("export", "--format", "csl", "--documents", "held");
    expect(JSON.parse(output).map(({ id }: { id: string }) => id)).toContain(LETTER);
    expect(output).not.toContain(`"${CITED}"`);
  });

  it.each([
    ["bibtex", `@techreport{${LETTER},`],
    ["ris", `ID  - ${LETTER}\r\n`],
    ["csl", `{"id":"${LETTER}",`],
  ])("the documents as a bibliography in %s", async (format, expected) => {
    const { exitCode, output } = await run("export", "--format", format);
    expect(exitCode).toBe(0);
    expect(output).toContain(expected);
  });

  it.each(["graphml", "gexf"])("what was traced as %s, and no more", async (format) => {
    const { output } = await run("trace", LETTER, "--format", format);
    const nodes = [...output.matchAll(/<node id="([^"]+)"/g)].map(([, id]) => id);
    expect(nodes).toEqual([LETTER, CITED]);
    expect(output.match(/<edge /g)?.length).toBe(1);
    expect(output).toContain("2025-03-18-telecom");
  });
});
