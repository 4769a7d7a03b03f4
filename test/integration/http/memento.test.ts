import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Document } from "../../../src/model/entities/document.js";
import { parseRdf } from "../../../src/rdf/n3.js";
import type { Store } from "../../../src/store/open-store.js";
import { writeRecords } from "../../../src/store/write-records.js";
import { dcterms } from "../../../src/vocab/terms/standard.js";
import { make } from "../../support/factories.js";
import { hourAt, storeWithClock } from "../../support/history.js";
import { quadsOf, sortedLines } from "../../support/rdf.js";
import { type RunningServer, startServer } from "../../support/server.js";
import { fillStore } from "../../support/store.js";

const IRIS = "https://w3id.org/raadsarchief/";
const LETTER = { id: "document/kst-5-1", identifier: "kst-5-1" };
const COUNCIL = "/council/2025-10-09-telecom-informal";

// Hour 0: the sample. 1: the letter comes. 2: it gets a title. 3: something else. 4: another title. 5: it goes. 6: it is back.
const titled = (title: string | null) => make(Document, { ...LETTER, title });

describe("things as they were", () => {
  let store: Store;
  let server: RunningServer;
  const then = new Map<string, string>();
  beforeAll(async () => {
    store = await storeWithClock();
    server = await startServer(store);
    await fillStore(store);
    then.set("council at 0", await text(`${COUNCIL}.nt`));
    await store.transaction((write) => writeRecords(write, Document, [titled(null)]));
    then.set("letter at 1", await text("/document/kst-5-1.nt"));
    await store.transaction((write) => writeRecords(write, Document, [titled("Een")]));
    await store.transaction((write) => write.run("update council set place = 'Elders'", []));
    await store.transaction((write) => writeRecords(write, Document, [titled("Twee")]));
    await store.transaction((write) => write.run("delete from document where id = ?", [LETTER.id]));
    await store.transaction((write) => write.run("delete from position", []));
  });
  afterAll(async () => {
    await server.close();
    await store.close();
  });

  const ask = (path: string, headers: Record<string, string> = {}) => fetch(`${server.address}${path}`, { headers, redirect: "manual" });
  const text = async (path: string) => (await ask(path)).text();
  const at = (moment: string) => ({ "accept-datetime": new Date(moment).toUTCString() });
  const memento = (hour: number, path: string) => `/memento/${hourAt(hour).replaceAll(/\D/g, "")}${path}`;

  it("are reached from the thing by Accept-Datetime", async () => {
    const answer = await ask(COUNCIL, at(hourAt(0)));
    expect([answer.status, answer.headers.get("location")]).toEqual([302, memento(0, COUNCIL)]);
    expect(answer.headers.get("vary")).toBe("Accept, Accept-Language, Accept-Datetime");
    expect(answer.headers.get("link")).toContain(`<${IRIS}${COUNCIL.slice(1)}>; rel="original timegate"`);
    expect(answer.headers.get("link")).toContain(`<${IRIS}timemap${COUNCIL}>; rel="timemap"; type="application/link-format"`);
    expect((await ask(`${COUNCIL}.ttl?lang=en`, at(hourAt(0)))).headers.get("location")).toBe(`${memento(0, COUNCIL)}.ttl?lang=en`);
  });

  it.each([
    ["before it was there", "2020-01-01T00:00:00Z", 1],
    ["on the second at which it came", hourAt(1), 1],
    ["between two changes of it", "2026-01-01T03:30:00Z", 3],
    ["while it was gone", "2026-01-01T05:30:00Z", 4],
    ["long after", "2029-01-01T00:00:00Z", 4],
  ])("lead to the state that held %s", async (_when, moment, hour) => {
    const answer = await ask("/document/kst-5-1", at(moment));
    expect([answer.status, answer.headers.get("location")]).toEqual([302, memento(hour, "/document/kst-5-1")]);
  });

  it("say when that was, and what came before and after", async () => {
    const answer = await ask(memento(2, "/document/kst-5-1"));
    expect([answer.status, answer.headers.get("memento-datetime")]).toEqual([200, "Thu, 01 Jan 2026 02:00:00 GMT"]);
    const links = answer.headers.get("link") ?? "";
    const link = (hour: number, relation: string) =>
      `<${IRIS}${memento(hour, "/document/kst-5-1").slice(1)}>; rel="${relation}"; datetime="${new Date(hourAt(hour)).toUTCString()}"`;
    expect(links).toContain(link(1, "first prev memento"));
    expect(links).toContain(link(4, "last next memento"));
    expect(links).toContain(`<${IRIS}document/kst-5-1>; rel="original timegate"`);
    const titles = parseRdf(await answer.text(), "ttl").filter(({ predicate }) => predicate.value === dcterms.title);
    expect(titles.map(({ object }) => object.value)).toEqual(["Een"]);
  });

  it("say what the archive said then, in every form", async () => {
    const lines = async (path: string) => sortedLines(parseRdf(await text(path), "nt"), false);
    expect(await lines(`${memento(1, "/document/kst-5-1")}.nt`)).toEqual(sortedLines(parseRdf(then.get("letter at 1") ?? "", "nt"), false));
    expect(await lines(`${memento(0, COUNCIL)}.nt`)).toEqual(sortedLines(parseRdf(then.get("council at 0") ?? "", "nt"), false));
    const expected = await lines(`${memento(0, COUNCIL)}.nt`);
    for (const form of ["ttl", "nq", "trig", "jsonld", "rdf"] as const) {
      const quads = await quadsOf(await text(`${memento(0, COUNCIL)}.${form}`), form);
      expect(sortedLines(quads, false), form).toEqual(expected);
    }
  });

  it("have a page that says so, with links to the same forms of that moment", async () => {
    const page = await (await ask(memento(2, "/document/kst-5-1"), { accept: "text/html" })).text();
    expect(page).toContain(`<time datetime="${hourAt(2)}">`);
    expect(page).toContain(`href="${memento(2, "/document/kst-5-1")}.ttl"`);
    expect(page).toContain(`<a rel="next" href="${memento(4, "/document/kst-5-1")}">`);
  });

  it("are all told by the TimeMap", async () => {
    const answer = await ask("/timemap/document/kst-5-1");
    expect(answer.headers.get("content-type")).toBe("application/link-format; charset=utf-8");
    const lines = (await answer.text()).trim().split(",\n");
    expect(lines[0]).toBe(`<${IRIS}document/kst-5-1>; rel="original timegate"`);
    expect(lines.slice(2).map((line) => /rel="([^"]*)"/.exec(line)?.[1])).toEqual(["first memento", "memento", "last memento"]);
    const json = JSON.parse(await text("/timemap/document/kst-5-1.json")) as { mementos: { list: { datetime: string; uri: string }[] } };
    expect(json.mementos.list.map(({ datetime }) => datetime)).toEqual([1, 2, 4].map(hourAt));
    for (const { uri } of json.mementos.list) expect((await ask(`/${uri.slice(IRIS.length)}`)).status).toBe(200);
    expect(parseRdf(await text("/timemap/document/kst-5-1.ttl"), "ttl")).toHaveLength(9);
  });

  it("stay when the thing is gone, which says where they are", async () => {
    const gone = await ask("/document/kst-5-1");
    expect([gone.status, gone.headers.get("link")]).toEqual([410, expect.stringContaining('rel="timemap"')]);
  });

  it("lead on from any other moment, also to the second", async () => {
    expect((await ask("/memento/20260101020000/document/kst-5-1")).headers.get("location")).toBe(memento(2, "/document/kst-5-1"));
    expect((await ask("/memento/20260101021500/document/kst-5-1.nt")).headers.get("location")).toBe(
      `${memento(2, "/document/kst-5-1")}.nt`,
    );
  });

  it("are announced by what is there now", async () => {
    const answer = await ask(COUNCIL);
    expect(answer.headers.get("link")).toContain('rel="original timegate"');
    expect(answer.headers.get("vary")).toBe("Accept, Accept-Language, Accept-Datetime");
    const etag = answer.headers.get("etag") ?? "";
    expect((await ask(COUNCIL, { "if-none-match": etag })).status).toBe(304);
    expect((await ask(COUNCIL, { "if-none-match": etag, ...at(hourAt(0)) })).status).toBe(302);
  });

  it.each([
    ["/memento/2026/council/x", 404],
    ["/memento/20260231000000/document/kst-5-1", 404],
    ["/memento/20260101000000/document/never", 404],
    ["/timemap/document/never", 404],
    ["/timemap/nothing", 404],
  ])("are not there at %s", async (path, status) => {
    expect((await ask(path)).status).toBe(status);
  });

  it("cannot be asked for with what is no date", async () => {
    for (const date of ["yesterday", "2026-01-01T00:00:00Z", "Thu, 31 Feb 2026 00:00:00 GMT"])
      expect((await ask(COUNCIL, { "accept-datetime": date })).status, date).toBe(400);
    expect((await ask("/document/never", at(hourAt(0)))).status).toBe(404);
  });

  it("are of every kind", async () => {
    const things = await store.database.readRows<{ id: string }>(
      "select min(record_id) as id from record_version where kind = 'CREATE' group by entity",
      [],
    );
    for (const { id } of things) {
      const path = `/${id.split("/").map(encodeURIComponent).join("/")}`;
      const answer = await ask(memento(0, path));
      expect([answer.status, id]).toEqual([200, id]);
    }
    expect(things.length).toBeGreaterThan(20);
    expect(server.faults).toEqual([]);
  });
});
