// How long the whole corpus takes from empty, twice as much of it, and a run with nothing new, and how much memory: npm run bench:ingest (needs ../shared).
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, it } from "vitest";

const CORPUS = path.resolve("../shared/corpus");
const FILES = ["kst-xml", "handelingen-xml", "docx", "html", "text"].map((folder) => path.join(CORPUS, folder));
const RECORDS = ["eu-zaak", "eu-activiteit", "eu-agendapunt", "eu-document"].map((name) => path.join(CORPUS, "odata", `${name}.jsonl`));

interface Measured {
  readonly seconds: number;
  /** Largest resident set, in megabytes. */
  readonly megabytes: number;
}

/** Runs the command as compiled, and measures it from outside. */
async function measure(database: string, paths: readonly string[]): Promise<Measured> {
  const code = `process.on("exit", () => process.stderr.write("PEAK " + process.resourceUsage().maxRSS + "\\n")); await import(${JSON.stringify(path.resolve("dist/cli/main.js"))});`;
  const entry = path.join(path.dirname(database), "measured.mjs");
  writeFileSync(entry, code);
  const start = performance.now();
  const child = spawn(process.execPath, [entry, "--database", `sqlite:${database}`, "ingest", ...paths], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let errors = "";
  child.stderr.on("data", (piece: Buffer) => {
    errors = (errors + piece.toString()).slice(-20_000);
  });
  await new Promise((resolve) => child.once("exit", resolve));
  return { seconds: (performance.now() - start) / 1000, megabytes: Number(/PEAK (\d+)/u.exec(errors)?.[1] ?? 0) / 1024 };
}

/** The records and texts a second time under other keys and numbers. */
function twice(folder: string): readonly string[] {
  mkdirSync(folder);
  const records = RECORDS.map((file) => {
    const copy = path.join(folder, path.basename(file));
    const lines = readFileSync(file, "utf8").trim().split("\n");
    const other = lines.map((line) => {
      const row = JSON.parse(line) as Record<string, unknown>;
      const number = Number(row["Volgnummer"] ?? 0);
      const shifted = number > 0 && "Titel" in row ? { Volgnummer: number + 20_000 } : {};
      const renumbered = ["Nummer", "DocumentNummer"].flatMap((key) =>
        typeof row[key] === "string" ? [[key, `1${String(row[key])}`]] : [],
      );
      return JSON.stringify({
        ...row,
        ...shifted,
        ...Object.fromEntries(renumbered),
        Id: `f${String(row["Id"]).slice(1)}`.replace(/^f(.{7})/u, "f$1"),
      });
    });
    writeFileSync(copy, other.join("\n"));
    return copy;
  });
  return [...RECORDS, ...records, ...FILES];
}

describe.skipIf(!existsSync(RECORDS[0] ?? ""))("ingest of the whole corpus (needs ../shared)", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "raadsarchief-bench-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("from empty, again, and of records twice as many", async () => {
    const tell = (what: string, { seconds, megabytes }: Measured): void =>
      console.log(`${what.padEnd(40)} ${seconds.toFixed(1).padStart(7)} s ${megabytes.toFixed(0).padStart(6)} MB`);
    const database = path.join(folder, "archive.sqlite");
    const all = [...RECORDS, ...FILES];
    tell("everything, from empty", await measure(database, all));
    tell("everything again, nothing new", await measure(database, all));
    const records = path.join(folder, "records.sqlite");
    tell("records only, from empty", await measure(records, RECORDS));
    const doubled = path.join(folder, "doubled.sqlite");
    const more = twice(path.join(folder, "twice"));
    tell(
      "records twice",
      await measure(
        doubled,
        more.filter((file) => file.endsWith(".jsonl")),
      ),
    );
  });
});
