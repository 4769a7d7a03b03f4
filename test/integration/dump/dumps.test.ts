import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DumpSource, type MadeDump, makeDump } from "../../../src/dump/make-dump.js";
import { listDumps } from "../../../src/dump/manifest.js";
import { sha256 } from "../../../src/kernel/hash.js";
import { RDF_FORMATS, type RdfFormat } from "../../../src/rdf/formats.js";
import type { Store } from "../../../src/store/open-store.js";
import { SqliteConnection } from "../../../src/store/sqlite-connection.js";
import { readDatabaseQuads } from "../../support/archive-quads.js";
import { BASE, quadsOf, sortedLines } from "../../support/rdf.js";
import { type RunningServer, startServer } from "../../support/server.js";
import { fillStore, temporaryStore } from "../../support/store.js";

const folder = mkdtempSync(join(tmpdir(), "raadsarchief-dumps-"));
let store: Store;
let server: RunningServer;
let made: MadeDump;

async function dump(changes: Partial<DumpSource> = {}): Promise<MadeDump> {
  const snapshot = await store.snapshot();
  const figures = { formationYears: [], dossiers: [] };
  const source = {
    snapshot,
    figures,
    baseIri: BASE,
    licence: "https://example.org/cc0",
    version: "1.0.0",
    now: "2026-06-01T12:00:00.000Z",
  };
  try {
    return await makeDump({ ...source, ...changes }, folder, () => undefined);
  } finally {
    await snapshot.release();
  }
}

// The names of the tables, and the rows of the one that follows from others: no cell of it holds the end of a row.
function csvTables(): { tables: readonly string[]; citations: number } {
  const bytes = gunzipSync(bytesOf("raadsarchief.csv.tar.gz"));
  const tables: string[] = [];
  let citations = 0;
  for (let at = 0; bytes[at] !== 0; ) {
    const name = bytes.toString("latin1", at, bytes.indexOf(0, at)).replace(/^.*\//, "");
    const size = Number.parseInt(bytes.toString("latin1", at + 124, at + 135), 8);
    if (name.endsWith(".csv")) tables.push(name.slice(0, -".csv".length));
    if (name === "citation.csv") citations = bytes.toString("utf8", at + 512, at + 512 + size).split("\r\n").length - 2;
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return { tables: tables.sort(), citations };
}

const bytesOf = (name: string): Buffer => readFileSync(join(folder, made.manifest.id, name));
const get = (path: string, headers: Record<string, string> = {}) => fetch(`${server.address}${path}`, { headers, redirect: "manual" });

beforeAll(async () => {
  store = await temporaryStore();
  await fillStore(store);
  mkdirSync(join(folder, ".unfinished-999999999"));
  made = await dump();
  server = await startServer(store, { baseIri: BASE, dumpFolder: folder });
});

afterAll(async () => {
  await server.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

describe("a dump", () => {
  it("has every form, with the sizes and checksums of its manifest, and nothing else", () => {
    const { id, files } = made.manifest;
    expect([made.isNew, id]).toEqual([true, `2026-06-01-r${made.manifest.revision}`]);
    expect(new Set(files.map(({ form }) => form))).toEqual(new Set([...Object.keys(RDF_FORMATS), "csv", "sqlite", "ontology"]));
    expect(readdirSync(join(folder, id)).sort()).toEqual([...files.map(({ name }) => name), "SHA256SUMS", "manifest.json"].sort());
    for (const { name, byteSize, sha256: sum, compression, uncompressedByteSize } of files) {
      const bytes = bytesOf(name);
      expect([bytes.length, sha256(bytes)]).toEqual([byteSize, sum]);
      expect((compression === "gzip" ? gunzipSync(bytes) : bytes).length).toBe(uncompressedByteSize);
    }
    expect(readdirSync(folder)).toEqual([id]);
  });

  it.each(Object.keys(RDF_FORMATS) as RdfFormat[])("says in %s all that the store says", async (format) => {
    const { graphs } = RDF_FORMATS[format];
    const text = gunzipSync(bytesOf(`raadsarchief.${format}.gz`)).toString();
    expect(sortedLines(await quadsOf(text, format), graphs)).toEqual(sortedLines(await readDatabaseQuads(store), graphs));
  });

  it("has N-Quads in the order of their bytes, each once", () => {
    const lines = gunzipSync(bytesOf("raadsarchief.nq.gz")).toString().trimEnd().split("\n");
    expect(lines).toEqual([...new Set(lines)].sort());
    expect(lines.length).toBe(made.manifest.statements);
  });

  it("has a database that opens, whole and without what is not public", async () => {
    const path = join(folder, "copy.sqlite");
    writeFileSync(path, gunzipSync(bytesOf("raadsarchief.sqlite.gz")));
    const copy = await SqliteConnection.open(path, "read");
    try {
      const all = <T>(sql: string) => copy.all<T>(sql, [], 10_000);
      expect(await all("pragma foreign_key_check")).toEqual([]);
      expect(await all("select count(*) as count from reference")).toEqual([{ count: made.manifest.records["Reference"] }]);
      const columns = await all<{ name: string }>("select name from pragma_table_info('source_record')");
      expect(columns.map(({ name }) => name)).not.toContain("content");
      const { tables, citations } = csvTables();
      const counted = await all<{ name: string }>(
        "select name from sqlite_master where type in ('table', 'view') and name not like 'sqlite_%'",
      );
      expect(
        counted
          .map(({ name }) => name)
          .filter((name) => name !== "dump_info")
          .sort(),
      ).toEqual(tables);
      expect(await all("select citing, cited, times, kinds, citing_date, cited_date, age_in_days from citation")).toHaveLength(citations);
      expect(await all("select value from dump_info where key = 'base_iri'")).toEqual([{ value: BASE }]);
    } finally {
      await copy.close();
      rmSync(path);
    }
  });

  it("counts in tables and database the same rows, with who cites whom and without the lines of names", () => {
    const count = (form: string) => made.manifest.files.find((file) => file.form === form)?.count;
    expect(count("csv")).toBeGreaterThan(0);
    expect(count("csv")).toBe(count("sqlite"));
  });

  it("is not made twice of one revision, and gives the same files where it is", async () => {
    expect(await dump()).toEqual({ manifest: made.manifest, isNew: false });
    const again = await dump({ version: "1.0.1" });
    expect(again.manifest.id).toBe(`${made.manifest.id}-2`);
    const sums = ({ manifest }: MadeDump) => manifest.files.filter(({ form }) => form !== "sqlite").map(({ sha256: sum }) => sum);
    expect(sums(again)).toEqual(sums(made));
    rmSync(join(folder, again.manifest.id), { recursive: true });
  });

  it("leaves nothing behind when it fails", async () => {
    await expect(dump({ version: "2", figures: { formationYears: [{ year: null } as never], dossiers: [] } })).rejects.toThrow();
    expect(readdirSync(folder)).toEqual([made.manifest.id]);
    expect(await listDumps(folder)).toHaveLength(1);
  });
});

describe("/dump", () => {
  it("lists the dumps for people and for programs", async () => {
    const page = await get("/dump", { accept: "text/html", "accept-language": "en" });
    expect(await page.text()).toContain(`<a href="/dump/${made.manifest.id}">`);
    expect(await (await get("/dump.json")).json()).toEqual({ dumps: [made.manifest] });
    expect(await (await get(`/dump/${made.manifest.id}.json`)).json()).toEqual(made.manifest);
    expect((await get(`/dump/${made.manifest.id}`, { accept: "text/html" })).status).toBe(200);
  });

  it("leads from the newest to its dated address", async () => {
    const answer = await get("/dump/latest/raadsarchief.nt.gz");
    expect([answer.status, answer.headers.get("location")]).toEqual([307, `/dump/${made.manifest.id}/raadsarchief.nt.gz`]);
    expect((await get("/dump/latest")).headers.get("location")).toBe(`/dump/${made.manifest.id}`);
  });

  it("gives a file as it stands, whole, in part, and not again", async () => {
    const path = `/dump/${made.manifest.id}/raadsarchief.nt.gz`;
    const whole = await get(path);
    const bytes = bytesOf("raadsarchief.nt.gz");
    expect(Buffer.from(await whole.arrayBuffer()).equals(bytes)).toBe(true);
    const etag = `"${sha256(bytes)}"`;
    expect(Object.fromEntries(whole.headers)).toMatchObject({
      etag,
      "content-type": "application/gzip",
      "content-disposition": 'attachment; filename="raadsarchief.nt.gz"',
      "accept-ranges": "bytes",
      "cache-control": "public, max-age=31536000, immutable",
      "last-modified": expect.any(String),
    });
    expect(whole.headers.get("content-encoding")).toBeNull();
    const rest = await get(path, { range: "bytes=100-", "if-range": etag });
    expect([rest.status, rest.headers.get("etag")]).toEqual([206, etag]);
    expect(rest.headers.get("content-range")).toBe(`bytes 100-${bytes.length - 1}/${bytes.length}`);
    expect(Buffer.from(await rest.arrayBuffer()).equals(bytes.subarray(100))).toBe(true);
    expect((await get(path, { range: "bytes=100-", "if-range": '"other"' })).status).toBe(200);
    expect((await get(path, { range: `bytes=${bytes.length}-` })).status).toBe(416);
    expect((await get(path, { "if-none-match": etag })).status).toBe(304);
  });

  it.each(["none.gz", "..%2F..%2Fetc%2Fpasswd", "%2e%2e%2fmanifest.json", ".unfinished-1"])("has no file %s", async (name) =>
    expect((await get(`/dump/${made.manifest.id}/${name}`)).status).toBe(404),
  );

  it("has no other dumps", async () => {
    for (const path of ["/dump/2026-01-01-r1", "/dump/2026-01-01-r1/raadsarchief.nt.gz", "/dump/.json/x"])
      expect((await get(path)).status).toBe(404);
    expect(server.faults).toEqual([]);
  });
});
