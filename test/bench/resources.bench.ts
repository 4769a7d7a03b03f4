// How fast the description of a thing is given, in each form and of each entity: npm run bench:resources with ARCHIVE=path of a database
// (a copy is made), THINGS=2000 of them at random. The baseline is an address of the same server that answers a constant, asked
// in turn with the descriptions, so that whatever else the machine does falls on both.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { Agent, get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { it } from "vitest";
import { toPage } from "../../src/kernel/iri.js";
import { entityDefinitions } from "../../src/model/registry.js";
import { RDF_FORMATS } from "../../src/rdf/formats.js";
import { openStore } from "../../src/store/open-store.js";

const archive = process.env["ARCHIVE"];
const things = Number(process.env["THINGS"] ?? 2_000);
const forms = ["html", ...Object.keys(RDF_FORMATS)];

interface Answer {
  readonly milliseconds: number;
  readonly bytes: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

async function ask(address: string): Promise<Answer> {
  const start = performance.now();
  const [response] = (await once(get(address, { agent }), "response")) as [Readable & { statusCode: number }];
  let bytes = 0;
  for await (const chunk of response) bytes += (chunk as Buffer).length;
  if (response.statusCode !== 200) throw new Error(`${address} answers ${response.statusCode}`);
  return { milliseconds: performance.now() - start, bytes };
}

async function randomThings(path: string): Promise<readonly string[]> {
  const store = await openStore({ path });
  const each = Math.ceil(things / entityDefinitions().length);
  const lists = await Promise.all(
    entityDefinitions().map(({ table }) =>
      store.database.readRows<{ id: string }>(`select id from "${table}" order by random() limit ${each}`, []),
    ),
  );
  await store.close();
  return lists.flat().map(({ id }) => id);
}

async function startChild(path: string): Promise<{ readonly child: ChildProcess; readonly address: string }> {
  const hooks = ["--import", "./test/support/typescript-hooks.mjs"];
  const child = spawn(process.execPath, [...hooks, "test/support/server-child.ts", path], { stdio: ["ignore", "pipe", "inherit", "ipc"] });
  const [line] = (await once(createInterface(child.stdout as Readable), "line")) as [string];
  return { child, address: line };
}

async function workedMs(child: ChildProcess): Promise<number> {
  child.send("worked");
  const [milliseconds] = (await once(child, "message")) as [number];
  return milliseconds;
}

function report(name: string, answers: readonly Answer[]): void {
  const sorted = answers.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2).padStart(7);
  const size = answers.reduce((sum, { bytes }) => sum + bytes, 0) / answers.length / 1024;
  console.log(
    `${name.padEnd(22)} p50 ${at(0.5)} ms  p95 ${at(0.95)} ms  most ${at(1)} ms  ${size.toFixed(1).padStart(6)} KB  of ${answers.length}`,
  );
}

it.skipIf(archive === undefined)("gives descriptions", async () => {
  const folder = await mkdtemp(join(tmpdir(), "bench-resources-"));
  const copy = join(folder, "archive.sqlite");
  await cp(String(archive), copy);
  const ids = await randomThings(copy);
  const { child, address } = await startChild(copy);
  try {
    for (const id of ids.slice(0, 200)) for (const form of forms) await ask(`${address}${toPage("/", id)}.${form}`);
    const constant: Answer[] = [];
    const byEntity = new Map<string, Answer[]>();
    for (const form of forms) {
      const answers: Answer[] = [];
      const before = await workedMs(child);
      for (const id of ids) {
        constant.push(await ask(`${address}/health/live`));
        const answer = await ask(`${address}${toPage("/", id)}.${form}`);
        answers.push(answer);
        const entity = id.slice(0, id.indexOf("/"));
        byEntity.set(entity, [...(byEntity.get(entity) ?? []), answer]);
      }
      report(`.${form}`, answers);
      console.log(
        `  work of the server: ${(((await workedMs(child)) - before) / ids.length).toFixed(2)} ms for one of it and one constant`,
      );
    }
    report("constant", constant);
    for (const [entity, answers] of byEntity) report(entity, answers);
  } finally {
    child.disconnect();
    await once(child, "exit");
    await rm(folder, { recursive: true });
  }
});
