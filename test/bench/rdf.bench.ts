// How fast the archive is written from the store in each format, beside n3's StreamWriter fed from memory, and how much memory that takes:
// npm run bench:rdf. STATEMENTS is how many there are at least (default 5,000,000); RDF_BENCH_FOLDER keeps the archive for the next run.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { it } from "vitest";
import { RDF_FORMATS, type RdfFormat } from "../../src/rdf/formats.js";
import { openStore } from "../../src/store/open-store.js";
import { fillSynthetically } from "../support/synthetic-archive.js";

const STATEMENTS = Number(process.env["STATEMENTS"] ?? 5_000_000);
/** What one reference, with its share of a document, comes to. */
const STATEMENTS_A_REFERENCE = 21;
const REFERENCES_A_DOCUMENT = 10;
const ROUNDS = 3;
/** What n3 writes, with the ratio to reach. */
const TARGETS: readonly (readonly [RdfFormat, number])[] = [
  ["nt", 1.2],
  ["nq", 1.2],
  ["ttl", 0.8],
];

interface Figures {
  readonly statements: number;
  readonly seconds: number;
  readonly bytes: number;
  readonly megabytes: number;
}

it("writes RDF", async () => {
  const kept = process.env["RDF_BENCH_FOLDER"];
  const folder = kept ?? mkdtempSync(join(tmpdir(), "raadsarchief-rdf-"));
  try {
    const archive = await archiveIn(folder);
    const { statements } = run(archive, "nt", "count");
    console.log(`${statements} statements`);
    for (const format of Object.keys(RDF_FORMATS) as RdfFormat[]) compare(archive, format, statements);
  } finally {
    if (kept === undefined) rmSync(folder, { recursive: true });
  }
});

async function archiveIn(folder: string): Promise<string> {
  const archive = join(folder, `rdf-${STATEMENTS}.sqlite`);
  if (existsSync(archive)) return archive;
  const references = Math.ceil(STATEMENTS / STATEMENTS_A_REFERENCE);
  const store = await openStore({ path: `${archive}.new` });
  await fillSynthetically(store, { documents: Math.ceil(references / REFERENCES_A_DOCUMENT), references });
  await store.close();
  renameSync(`${archive}.new`, archive);
  return archive;
}

// Turn by turn, so that whatever else the machine does meanwhile falls on both.
function compare(archive: string, format: RdfFormat, statements: number): void {
  const target = TARGETS.find(([name]) => name === format)?.[1];
  const [ours, ready, made]: [number[], number[], number[]] = [[], [], []];
  let megabytes = 0;
  for (let round = 0; round < (target === undefined ? 1 : ROUNDS); round += 1) {
    const own = run(archive, format);
    megabytes = Math.max(megabytes, own.megabytes);
    ours.push(statements / own.seconds);
    if (target === undefined) continue;
    for (const [peer, speeds] of [
      ["n3", ready],
      ["n3-terms", made],
    ] as const) {
      const theirs = run(archive, format, peer);
      speeds.push(theirs.statements / theirs.seconds);
    }
  }
  const speed = Math.max(...ours);
  const ratio = (peers: readonly number[]) => (speed / Math.max(...peers)).toFixed(2);
  const beside =
    target === undefined
      ? ""
      : `  ${ratio(ready)} times n3 with its quads made before, ${ratio(made)} times n3 making them (wanted ${target})`;
  console.log(`${format.padEnd(7)}${Math.round(speed / 1000)}k statements/s  ${megabytes} MB at most${beside}`);
}

function run(archive: string, ...parameters: readonly string[]): Figures {
  const child = ["--import", "./test/support/typescript-hooks.mjs", "test/support/rdf-export-child.ts", archive, ...parameters];
  const { status, stdout, stderr } = spawnSync(process.execPath, child, { encoding: "utf8" });
  if (status !== 0) throw new Error(`the export ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as Figures;
}
