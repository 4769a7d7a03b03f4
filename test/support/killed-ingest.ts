import { deepStrictEqual } from "node:assert";
import { type ChildProcess, spawn } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openStore } from "../../src/store/open-store.js";
import { readDatabaseQuads, sortedNQuads } from "./archive-quads.js";
import { allVersions, presentRecords, replay } from "./history.js";

const CORPUS = path.resolve("../shared/corpus");

/** A sample of the corpus in a folder of its own, and what an ingest of it that nobody disturbs comes to. */
export interface KillSample {
  /** Milliseconds that an ingest takes from the moment the archive is open. */
  readonly duration: number;
  /** Runs an ingest that is killed after some milliseconds, then one that ends; gives the archive. */
  killedAfter(milliseconds: number): Promise<string>;
  /** The archive of the run that nobody disturbed. */
  readonly undisturbed: string;
  remove(): void;
}

/** Takes a sample of the corpus: so many cases, a third as many activities, and some official texts. */
export async function killSample(cases: number, texts: number): Promise<KillSample> {
  const folder = mkdtempSync(path.join(tmpdir(), "raadsarchief-kill-"));
  const files = [sampleOf("eu-zaak", cases), sampleOf("eu-activiteit", Math.ceil(cases / 3)), ...textsOf(texts)];
  // Every run begins with the same archive: empty but for the seed.
  const empty = path.join(folder, "empty.sqlite");
  await ended(run(empty, []));
  const fresh = (name: string): string => {
    const copy = path.join(folder, `${name}.sqlite`);
    copyFileSync(empty, copy);
    return copy;
  };
  const whole = fresh("whole");
  const start = performance.now();
  await ended(run(whole, files));
  return {
    duration: performance.now() - start,
    undisturbed: await contentOf(whole),
    killedAfter: async (milliseconds) => {
      const archive = fresh(`killed-${Math.round(milliseconds)}`);
      const child = run(archive, files);
      const timer = setTimeout(() => child.kill("SIGKILL"), milliseconds);
      await new Promise((resolve) => child.once("exit", resolve));
      clearTimeout(timer);
      await ended(run(archive, files));
      const content = await contentOf(archive);
      for (const suffix of ["", "-wal", "-shm"]) rmSync(`${archive}${suffix}`, { force: true });
      return content;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };

  function sampleOf(name: string, lines: number): string {
    const all = readFileSync(path.join(CORPUS, "odata", `${name}.jsonl`), "utf8")
      .trim()
      .split("\n");
    const file = path.join(folder, `${name}.jsonl`);
    const step = Math.max(1, Math.floor(all.length / lines));
    writeFileSync(file, all.filter((_, index) => index % step === 0).join("\n"));
    return file;
  }
}

function textsOf(count: number): readonly string[] {
  const folder = path.join(CORPUS, "kst-xml", "21501-33");
  return readdirSync(folder)
    .sort()
    .slice(0, count)
    .map((name) => path.join(folder, name));
}

function run(archive: string, files: readonly string[]): ChildProcess {
  const hooks = ["--import", "./test/support/typescript-hooks.mjs"];
  return spawn(process.execPath, [...hooks, "test/support/ingest-child.ts", archive, ...files], { stdio: ["ignore", "ignore", "inherit"] });
}

async function ended(child: ChildProcess): Promise<void> {
  const code = await new Promise((resolve) => child.once("exit", resolve));
  if (code !== 0) throw new Error(`the ingest ended with ${String(code)}`);
}

async function contentOf(archive: string): Promise<string> {
  const store = await openStore({ path: archive });
  try {
    // Whoever has followed the changes holds the same.
    deepStrictEqual(replay(await allVersions(store.database)), await presentRecords(store.database));
    return sortedNQuads(await readDatabaseQuads(store)).join("\n");
  } finally {
    await store.close();
  }
}
