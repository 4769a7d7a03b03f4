import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Store } from "../../../src/store/open-store.js";
import { ingest, seededStore } from "../../support/ingest.js";
import { type RunningServer, startServer } from "../../support/server.js";
import { smallLetter } from "../../support/small-letter.js";

describe("unresolved", () => {
  const folder = mkdtempSync(join(tmpdir(), "raadsarchief-queue-"));
  let store: Store;
  let server: RunningServer;
  beforeAll(async () => {
    store = await seededStore();
    const path = join(folder, "letter.txt");
    writeFileSync(path, smallLetter({ note: "[1:  Kamerstuk 26 643, nr. 1000; Kamerstuk 21 510-33, nr. 900; COM(2021) 752]" }));
    expect(await ingest(store, [path])).toMatchObject([{ ok: true }]);
    server = await startServer(store);
  });
  afterAll(async () => {
    await server.close();
    await store.close();
    rmSync(folder, { recursive: true });
  });

  // biome-ignore lint/suspicious/noExplicitAny: the answer has the shape that each query asks for
  const ask = async (query: string): Promise<any> => {
    const response = await fetch(`${server.address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    return await response.json();
  };

  it("gives each citation with what is known of it, and the record of what may have been meant", async () => {
    const { data, errors } = await ask(`{ unresolved(status: [SUSPECT]) { totalCount nodes {
      normal surface kind status times documents firstCited lastCited officialUrl document { id } candidate { normal reason(lang: NL) score } } } }`);
    expect(errors).toBeUndefined();
    const suspect = data.unresolved.nodes.find((node: { normal: string }) => node.normal === "kst-21510-33-900");
    expect(suspect).toMatchObject({
      surface: "Kamerstuk 21 510-33, nr. 900",
      kind: "KAMERSTUK",
      times: 1,
      documents: 1,
      firstCited: "2025-03-04",
      document: null,
      candidate: { normal: "kst-21501-33-900", reason: expect.stringContaining("twee naburige cijfers verwisselen") },
    });
  });

  it("leads to the record of a paper that is only cited, and narrows to a dossier in any spelling", async () => {
    const { data } = await ask(
      `{ unresolved(dossier: "26 643") { nodes { normal document { identifier status citedBy { totalCount } } times } } }`,
    );
    for (const { normal, document, times } of data.unresolved.nodes)
      expect(document).toMatchObject({ identifier: normal, status: "CITED", citedBy: { totalCount: times } });
    expect(data.unresolved.nodes.map((node: { normal: string }) => node.normal)).toContain("kst-26643-1000");
  });

  it("is read page by page, most cited first, each citation once", async () => {
    const { data } = await ask("{ unresolved { totalCount nodes { normal times } } }");
    const whole = data.unresolved.nodes as { normal: string | null; times: number }[];
    expect(data.unresolved.totalCount).toBe(whole.length);
    expect(whole.map(({ times }) => times)).toEqual([...whole.map(({ times }) => times)].sort((a, b) => b - a));
    const read: unknown[] = [];
    let after = "";
    for (let more = true; more; ) {
      const page = (await ask(`{ unresolved(first: 2${after}) { nodes { normal times } pageInfo { hasNextPage endCursor } } }`)).data
        .unresolved;
      read.push(...page.nodes);
      more = page.pageInfo.hasNextPage;
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
    expect(read).toEqual(whole);
  });

  it.each([
    ["{ unresolved(status: [RESOLVED]) { totalCount } }", /status: a reference that is RESOLVED leads to a text/],
    ['{ unresolved(dossier: "een") { totalCount } }', /dossier: "een" is not the number of a dossier/],
    ['{ unresolved(after: "abc") { totalCount } }', /after: the cursor is not a cursor of this list/],
    ["{ unresolved(first: -1) { totalCount } }", /first: must be 0 or more/],
  ])("tells what is wrong with %s", async (query, message) => {
    const { errors } = await ask(query);
    expect(errors[0].message).toMatch(message);
    expect(errors[0].extensions.code).toBe("BAD_USER_INPUT");
  });

  it("finds a document by a CELEX number where it is known by its COM number", async () => {
    const { data } = await ask('{ document(identifier: "52021PC0752") { identifier } }');
    expect(data.document).toEqual({ identifier: "COM(2021)752" });
  });
});
