import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EntityClass } from "../../../src/model/define/metadata.js";
import { Coder } from "../../../src/model/entities/coder.js";
import { Council } from "../../../src/model/entities/council.js";
import { Document } from "../../../src/model/entities/document.js";
import { Dossier } from "../../../src/model/entities/dossier.js";
import { Reference, ReferenceSuggestion } from "../../../src/model/entities/reference.js";
import { openStore } from "../../../src/store/open-store.js";
import { writeRecords } from "../../../src/store/write-records.js";
import { make, minimalArchive } from "../../support/factories.js";
import { runCommand } from "../../support/terminal.js";

const DOSSIER = "dossier/99001";
const COUNCIL = "2025-10-09-telecom-informal";
const CITING: ReadonlySet<EntityClass> = new Set([Reference, ReferenceSuggestion]);
const LETTERS = [1, 2, 3, 4, 5].map((number) => `kst-99001-${number}`);
// Each letter cites the first one; the third also the second, twice; the fourth the third; the fifth itself.
const CITATIONS: readonly (readonly [from: number, to: number])[] = [
  [2, 1],
  [3, 1],
  [3, 2],
  [3, 2],
  [4, 3],
  [5, 5],
];

async function fill(path: string): Promise<void> {
  const store = await openStore({ path });
  await store.transaction(async (write) => {
    await writeRecords(write, Coder, [make(Coder, { id: "coder/rules" })]);
    // What a Council needs, but nothing that cites.
    for (const [entityClass, records] of minimalArchive()) if (!CITING.has(entityClass)) await writeRecords(write, entityClass, records);
    await writeRecords(write, Council, [make(Council, { id: `council/${COUNCIL}`, slug: COUNCIL })]);
    await writeRecords(write, Dossier, [make(Dossier, { id: DOSSIER, key: "99001" })]);
    await writeRecords(
      write,
      Document,
      LETTERS.map((identifier, index) =>
        make(Document, {
          id: `document/${identifier}`,
          identifier,
          date: `202${index}-01-01`,
          kind: "LETTER",
          subject: `Letter ${index + 1}`,
          dossiers: [DOSSIER],
        }),
      ),
    );
    await writeRecords(
      write,
      Reference,
      CITATIONS.map(([from, to], index) =>
        make(Reference, {
          id: `reference/kst-99001-${from}/${index}`,
          order: index,
          kind: index === 1 ? "URL" : "KAMERSTUK",
          surface: `nr. ${to}`,
          from: `document/kst-99001-${from}`,
          target: `document/kst-99001-${to}`,
          coder: "coder/rules",
        }),
      ),
    );
  });
  await store.close();
}

describe("the commands about citations", () => {
  const folder = mkdtempSync(join(tmpdir(), "raadsarchief-citations-"));
  const database = join(folder, "archive.sqlite");
  const run = (...args: readonly string[]) => runCommand(["--database", database, ...args]);
  const rows = async (...args: readonly string[]) => (await run(...args, "--format", "csv")).output.trim().split("\n");
  beforeAll(() => fill(database));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("trace with how often and how long after a document is cited", async () => {
    expect(await rows("trace", "kst-99001-4")).toEqual([
      "depth,from,to,times,days,kind,surface,footnote,title",
      "1,kst-99001-4,kst-99001-3,1,365,KAMERSTUK,nr. 3,,Letter 3",
      "2,kst-99001-2,kst-99001-1,1,366,KAMERSTUK,nr. 1,,Letter 1",
      "2,kst-99001-3,kst-99001-1,1,731,URL,nr. 1,,Letter 1",
      "2,kst-99001-3,kst-99001-2,2,365,KAMERSTUK,nr. 2,,Letter 2",
      "2,kst-99001-3,kst-99001-2,2,365,KAMERSTUK,nr. 2,,Letter 2",
    ]);
    const { output } = await run("trace", "kst-99001-4", "--format", "json");
    const { links, ages, cutBy } = JSON.parse(output);
    expect(links).toHaveLength(4);
    expect(links[2]).toMatchObject({ from: expect.stringMatching(/document\/kst-99001-3$/), times: 2, kinds: ["KAMERSTUK"], days: 365 });
    expect(ages).toEqual({ count: 4, minimum: 365, median: 365, maximum: 731 });
    expect(cutBy).toEqual([]);
  });

  it("trace only what the options say", async () => {
    const traced = async (...options: readonly string[]) =>
      (await rows("trace", "kst-99001-1", "--direction", "cited-by", "--depth", "5", ...options)).slice(1).map((row) => row.split(",")[1]);
    expect(await traced()).toEqual(["kst-99001-2", "kst-99001-3", "kst-99001-3", "kst-99001-3", "kst-99001-4"]);
    expect(await traced("--kind", "URL")).toEqual(["kst-99001-3"]);
    expect(await traced("--until", "2021-12-31")).toEqual(["kst-99001-2"]);
    expect(await traced("--since", "2022-01-01", "--until", "2022-12-31")).toEqual(["kst-99001-3"]);
    expect(await traced("--dossier", "99 001", "--document-kind", "LETTER", "MOTION")).toHaveLength(5);
    expect(await traced("--document-kind", "MOTION")).toEqual([]);
    expect(await traced("--council", COUNCIL)).toEqual([]);
    expect(await traced("--chamber", "EERSTE_KAMER")).toEqual([]);
  });

  it("say when a trace was cut, and by what", async () => {
    expect((await run("trace", "kst-99001-4", "--depth", "1")).errors).toBe(
      "raadsarchief: more lies beyond depth 1; raise --depth to see it\n",
    );
    expect((await run("trace", "kst-99001-4", "--max-nodes", "2")).errors).toBe(
      "raadsarchief: the trace was cut short at 2 documents; narrow it, or raise --max-nodes\n",
    );
  });

  it("end at a document that cites itself", async () => {
    expect((await run("trace", "kst-99001-5")).output).toBe("kst-99001-5 → kst-99001-5   “nr. 5”\n");
  });

  it("find a shortest way from one document to another", async () => {
    expect((await run("trace", "kst-99001-4", "--to", "99 001, nr. 1")).output).toBe(
      "kst-99001-4 → kst-99001-3   “nr. 3”\n  kst-99001-3 → kst-99001-1   “nr. 1”\n",
    );
    expect((await run("trace", "kst-99001-4", "--to", "kst-99001-1", "--kind", "KAMERSTUK")).output.split("\n")).toHaveLength(4);
    expect(JSON.parse((await run("--json", "trace", "kst-99001-4", "--to", "kst-99001-1")).output)).toMatchObject({
      found: true,
      nodes: [{ depth: 0 }, {}, {}],
    });
    expect(await run("trace", "kst-99001-1", "--to", "kst-99001-4")).toMatchObject({
      exitCode: 0,
      output: "No chain of at most 6 references leads from kst-99001-1 to kst-99001-4.\n",
    });
    expect((await run("trace", "kst-99001-1", "--to", "kst-99001-1")).output).toBe("They are one document.\n");
    expect((await run("trace", "kst-99001-4", "--to", "kst-99001-1", "--format", "graphml")).output.match(/<edge /g)).toHaveLength(2);
  });

  it("list what is cited together with a document, and what cites the same", async () => {
    expect(await rows("related", "kst-99001-1")).toEqual([
      "count,references,identifier,date,kind,title",
      "1,2,kst-99001-2,2021-01-01,LETTER,Letter 2",
    ]);
    expect((await run("related", "kst-99001-2", "--by", "coupling")).output).toBe("     1  kst-99001-3 (2022-01-01)   Letter 3\n");
    expect((await run("related", "kst-99001-2", "--by", "coupling", "--until", "2021-12-31")).output).toBe(
      "Nothing in the archive meets the filters.\n",
    );
    expect((await run("related", "kst-99001-5")).output).toBe("The archive has none.\n");
  });

  it("list what is cited most, of a dossier and by letters of a period", async () => {
    const most = async (...options: readonly string[]) =>
      (await rows("most-cited", "--dossier", "99001", ...options)).slice(1).map((row) => row.split(",20")[0]);
    expect(await most()).toEqual(["2,2,kst-99001-1", "1,2,kst-99001-2", "1,1,kst-99001-3"]);
    expect(await most("--first", "1")).toEqual(["2,2,kst-99001-1"]);
    expect(await most("--since", "2022-01-01", "--until", "2022-12-31")).toEqual(["1,1,kst-99001-1", "1,2,kst-99001-2"]);
    expect(await most("--kind", "URL")).toEqual(["1,1,kst-99001-1"]);
    expect(JSON.parse((await run("--json", "most-cited", "--dossier", "99001")).output)).toMatchObject({
      total: 3,
      documents: [{ count: 2 }, {}, {}],
    });
  });

  it.each([
    [
      ["trace", "kst-99001-2", "--direction", "cited-by", "--council", COUNCIL],
      "Nothing in the archive that meets the filters cites kst-99001-2.\n",
    ],
    [["trace", "kst-99001-1"], "kst-99001-1 cites nothing that could be followed.\n"],
    [["trace", "kst-99001-3", "--chamber", "EERSTE_KAMER"], "kst-99001-3 cites nothing that meets the filters and could be followed.\n"],
    [
      ["trace", "kst-99001-2", "--direction", "both", "--until", "2000-01-01"],
      "kst-99001-2 cites nothing that meets the filters and nothing that meets the filters cites it.\n",
    ],
    [
      ["trace", "kst-99001-4", "--to", "kst-99001-1", "--until", "2000-01-01"],
      "No chain of at most 6 references that meets the filters leads from kst-99001-4 to kst-99001-1.\n",
    ],
    [["most-cited", "--until", "2000-01-01"], "Nothing in the archive meets the filters.\n"],
  ])("say in %j what was looked for in vain", async (args, message) => {
    expect(await run(...args)).toMatchObject({ exitCode: 0, output: message, errors: "" });
  });

  it.each([
    [["trace", "kst-99001-1"], ["--dossier", "99999"], "99999: the archive knows no such dossier; check --dossier"],
    [["trace", "kst-99001-4"], ["--council", "bestaat-niet"], "bestaat-niet: the archive knows no such Council; check --council"],
    [["trace", "kst-99001-4", "--to", "kst-99001-1"], ["--dossier", "99999"], "99999: the archive knows no such dossier; check --dossier"],
    [["related", "kst-99001-1"], ["--dossier", "99999"], "99999: the archive knows no such dossier; check --dossier"],
    [["most-cited"], ["--council", "bestaat-niet"], "bestaat-niet: the archive knows no such Council; check --council"],
  ])("%j refuses a subject that the archive does not know: %j", async (command, options, message) => {
    expect(await run(...command, ...options)).toEqual({ exitCode: 1, output: "", errors: `raadsarchief: ${message}\n` });
  });

  it.each([
    [["trace", "kst-99001-1", "--since", "2025-02-30"], /Give a day like/],
    [["trace", "kst-99001-1", "--dossier", "x"], /Give the number of a dossier/],
    [["trace", "kst-99001-1", "--kind", "LETTER"], /Allowed choices/],
    [["trace", "kst-99001-1", "--to", "kst-99001-2", "--direction", "both"], /cannot be used with/],
    [["related", "kst-99001-1", "--first", "0"], /whole number/],
  ])("refuse %j with one clear line", async (args, message) => {
    const { exitCode, errors } = await run(...args);
    expect(exitCode).toBe(2);
    expect(errors).toMatch(message);
  });
});
