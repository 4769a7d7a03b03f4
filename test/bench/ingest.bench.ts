// How long the whole corpus takes from empty, with some new cases, with nothing new, and twice as much of it, and how much memory: npm run bench:ingest (needs ../shared).
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, it } from "vitest";

const CORPUS = path.resolve("../shared/corpus");
const FILES = ["kst-xml", "handelingen-xml", "docx", "html", "text", "pdf", "sru"].map((folder) => path.join(CORPUS, folder));
const RECORDS = ["eu-zaak", "eu-activiteit", "eu-agendapunt", "eu-document"].map((name) => path.join(CORPUS, "odata", `${name}.jsonl`));

/** Cases that a harvest brings. */
const NEW_CASES = 5;

interface Measured {
  readonly seconds: number;
  /** Seconds of all cores together: other work on the machine makes little difference to them. */
  readonly coreSeconds: number;
  /** Largest resident set, in megabytes. */
  readonly megabytes: number;
}

/** Runs the command as compiled, and measures it from outside. */
async function measure(database: string, paths: readonly string[]): Promise<Measured> {
  const code = `import { writeSync } from "node:fs";
    process.on("exit", () => {
      const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
      writeSync(2, "PEAK " + maxRSS + " " + (userCPUTime + systemCPUTime) + "\\n");
    });
    await import(${JSON.stringify(path.resolve("dist/cli/main.js"))});`;
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
  const [, kilobytes = 0, microseconds = 0] = /PEAK (\d+) (\d+)/u.exec(errors) ?? [];
  const seconds = (performance.now() - start) / 1000;
  return { seconds, coreSeconds: Number(microseconds) / 1_000_000, megabytes: Number(kilobytes) / 1024 };
}

/** Writes the records a second time, under other keys and numbers. */
function twice(folder: string): readonly string[] {
  mkdirSync(folder);
  return RECORDS.map((file) => {
    const copy = path.join(folder, path.basename(file));
    writeFileSync(copy, linesOf(file).map(renumbered).join("\n"));
    return copy;
  });
}

function renumbered(line: string): string {
  const row = JSON.parse(line) as Record<string, unknown>;
  const number = Number(row["Volgnummer"] ?? 0);
  const shifted = number > 0 && "Titel" in row ? { Volgnummer: number + 20_000 } : {};
  const others = ["Nummer", "DocumentNummer"].flatMap((key) => (typeof row[key] === "string" ? [[key, `1${row[key]}`]] : []));
  return JSON.stringify({ ...row, ...shifted, ...Object.fromEntries(others), Id: `f${String(row["Id"]).slice(1)}` });
}

function linesOf(file: string): readonly string[] {
  return readFileSync(file, "utf8").trim().split("\n");
}

describe.skipIf(!existsSync(RECORDS[0] ?? ""))("ingest of the whole corpus (needs ../shared)", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "raadsarchief-bench-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("from empty, with some new cases, with nothing new, and with records twice as many", async () => {
    const tell = (what: string, { seconds, coreSeconds, megabytes }: Measured): void =>
      console.log(
        `${what.padEnd(40)} ${seconds.toFixed(1).padStart(7)} s ${coreSeconds.toFixed(1).padStart(7)} s of cores ${megabytes.toFixed(0).padStart(6)} MB`,
      );
    const [cases = "", ...others] = RECORDS;
    const earlier = path.join(folder, "eu-zaak.jsonl");
    writeFileSync(earlier, linesOf(cases).slice(0, -NEW_CASES).join("\n"));
    const newer = path.join(folder, "new.jsonl");
    writeFileSync(newer, linesOf(cases).slice(-NEW_CASES).join("\n"));
    const database = path.join(folder, "archive.sqlite");
    tell("everything, from empty", await measure(database, [earlier, ...others, ...FILES]));
    tell(`${NEW_CASES} new cases`, await measure(database, [newer]));
    tell("everything again, nothing new", await measure(database, [...RECORDS, ...FILES]));
    const more = twice(path.join(folder, "twice"));
    tell("everything, records twice as many", await measure(path.join(folder, "more.sqlite"), [...RECORDS, ...more, ...FILES]));
    tell("records only, from empty", await measure(path.join(folder, "records.sqlite"), RECORDS));
    tell("records only, twice as many", await measure(path.join(folder, "doubled.sqlite"), [...RECORDS, ...more]));
  });
});
