import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Document } from "../../../src/model/entities/document.js";
import type { Store } from "../../../src/store/open-store.js";
import { writeRecords } from "../../../src/store/write-records.js";
import { make } from "../../support/factories.js";
import { storeWithClock } from "../../support/history.js";
import { BASE, isInstalled, run } from "../../support/rdf.js";
import { type RunningServer, startServer } from "../../support/server.js";
import { fillStore } from "../../support/store.js";
import { childrenNamed, readXml, textOfNode, type XmlNode } from "../../support/xml.js";

describe("the feed for readers", () => {
  let store: Store;
  let server: RunningServer;
  const extra = Array.from({ length: 60 }, (_, index) =>
    make(Document, { id: `document/kst-9-${index}`, identifier: `kst-9-${index}`, subject: `Brief <${index}> & "meer"`, kind: "LETTER" }),
  );
  beforeAll(async () => {
    store = await storeWithClock();
    await fillStore(store);
    await store.transaction((write) => writeRecords(write, Document, extra));
    await store.transaction((write) => write.run("delete from document where id = 'document/kst-9-7'", []));
    await store.transaction((write) => writeRecords(write, Document, [{ ...(extra[3] as (typeof extra)[0]), subject: "Anders\u0001" }]));
    server = await startServer(store, { baseIri: BASE });
  });
  afterAll(async () => {
    await server.close();
    await store.close();
  });

  const ask = (path: string, headers: Record<string, string> = {}) => fetch(`${server.address}${path}`, { headers });
  const feed = async (path: string): Promise<XmlNode> => readXml(await (await ask(path)).text());
  const ids = (root: XmlNode) => childrenNamed(root, "entry").map((entry) => textOfNode(childrenNamed(entry, "id")[0]));
  const linkOf = (node: XmlNode, rel: string) =>
    childrenNamed(node, "link").find(({ attributes }) => attributes["rel"] === rel)?.attributes["href"];

  it("is well formed, and has in every entry what the standard asks for", async () => {
    const answer = await ask("/feed.atom");
    expect(answer.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    const text = await answer.text();
    if (isInstalled("xmllint")) run("xmllint", ["--noout", "-"], text);
    const root = readXml(text);
    for (const name of ["id", "title", "updated"]) expect(childrenNamed(root, name), name).toHaveLength(1);
    expect(textOfNode(childrenNamed(childrenNamed(root, "author")[0] as XmlNode, "name")[0])).toBe("Raadsarchief");
    const entries = childrenNamed(root, "entry");
    expect(entries.length).toBe(49);
    for (const entry of entries) {
      for (const name of ["id", "title", "updated", "published", "summary"]) expect(childrenNamed(entry, name), name).toHaveLength(1);
      expect(linkOf(entry, "alternate")).toMatch(/^https:\/\/archive\.example\/raad\/(document|council)\//);
      for (const name of ["updated", "published"]) expect(textOfNode(childrenNamed(entry, name)[0])).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    }
  });

  it("tells the last change first, and each thing once", async () => {
    const root = await feed("/feed.atom");
    const [first] = childrenNamed(root, "entry");
    expect(textOfNode(childrenNamed(first as XmlNode, "title")[0])).toBe("Anders\ufffd");
    expect(textOfNode(childrenNamed(first as XmlNode, "summary")[0])).toMatch(/^Gewijzigd: brief; kst-9-3; /);
    expect(new Set(ids(root)).size).toBe(ids(root).length);
  });

  it("tells what went", async () => {
    const gone = childrenNamed(await feed("/feed.atom"), "at:deleted-entry");
    expect(gone.map(({ attributes }) => attributes)).toEqual([{ ref: `${BASE}id/document/kst-9-7`, when: "2026-01-01T02:00:00.000Z" }]);
    expect(textOfNode(childrenNamed(gone[0] as XmlNode, "at:comment")[0])).toBe('Niet meer in het archief: Brief <7> & "meer"');
  });

  it("leads on to older changes, until there are none", async () => {
    const seen: string[] = [];
    let next: string | undefined = `${BASE}feed.atom`;
    for (let page = 0; next !== undefined && page < 9; page += 1) {
      const root: XmlNode = await feed(`/${next.slice(BASE.length)}`);
      expect(linkOf(root, "self")).toBe(next);
      expect(linkOf(root, "first")).toBe(`${BASE}feed.atom`);
      seen.push(...ids(root));
      next = linkOf(root, "next");
    }
    const [row] = await store.database.readRows<{ count: number }>(
      "select (select count(*) from document) + (select count(*) from council) as count",
      [],
    );
    expect([seen.length, new Set(seen).size]).toEqual([row?.count, row?.count]);
  });

  it.each([
    [
      "dossier=21501-33",
      "select d.id from document d join document_dossier l on l.source_id = d.id where l.target_id = 'dossier/21501-33'",
    ],
    [
      "dossier=21%20501-33",
      "select d.id from document d join document_dossier l on l.source_id = d.id where l.target_id = 'dossier/21501-33'",
    ],
    ["kind=annotated-agenda", "select id from document where kind = 'ANNOTATED_AGENDA'"],
    [
      "configuration=TTE",
      "select id from council where configuration_id = 'configuration/tte' union select target_id from council_document",
    ],
    ["cites=26%20643,%20nr.%201392", "select from_id as id from reference where target_id = 'document/kst-26643-1392'"],
  ])("can be had for %s only", async (query, sql) => {
    const rows = await store.database.readRows<{ id: string }>(sql, []);
    const root = await feed(`/feed.atom?${query}`);
    expect(ids(root).sort()).toEqual([...new Set(rows.map(({ id }) => `${BASE}id/${id}`))].sort());
    expect(linkOf(root, "self")).toContain("feed.atom?");
  });

  it("leaves out what went where its dossier or its kind was another one", async () => {
    expect(childrenNamed(await feed("/feed.atom?kind=letter"), "at:deleted-entry")).toHaveLength(1);
    expect(childrenNamed(await feed("/feed.atom?kind=motion"), "at:deleted-entry")).toHaveLength(0);
    expect(childrenNamed(await feed("/feed.atom?dossier=21501-33"), "at:deleted-entry")).toHaveLength(0);
  });

  it("need not be sent again while nothing changes", async () => {
    const etag = (await ask("/feed.atom")).headers.get("etag") ?? "";
    expect((await ask("/feed.atom", { "if-none-match": etag })).status).toBe(304);
  });

  it.each(["kind=poem", "dossier=x", "before=-1", "colour=red"])("refuses %s", async (query) => {
    expect((await ask(`/feed.atom?${query}`)).status).toBe(400);
  });
});
