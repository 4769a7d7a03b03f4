import { connect } from "node:net";
import { auditServer } from "graphql-http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { archiveServices } from "../../../src/cli/archive-services.js";
import type { Store } from "../../../src/store/open-store.js";
import { seededStore } from "../../support/ingest.js";
import { type RunningServer, startServer } from "../../support/server.js";

describe("the server", () => {
  let store: Store;
  let server: RunningServer;
  beforeAll(async () => {
    store = await seededStore();
    server = await startServer(store);
  });
  afterAll(async () => {
    await server.close();
    await store.close();
  });

  const ask = async (query: string, variables: object = {}) => {
    const response = await fetch(`${server.address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as { data: never; errors?: { message: string; extensions: { code: string } }[] };
  };

  it("answers a question over the seed", async () => {
    const { data } = await ask(`{ council(slug: "2025-10-09-telecom-informal") { id formation presidency { key country { code } } } }`);
    expect(data).toEqual({
      council: {
        id: "https://w3id.org/raadsarchief/id/council/2025-10-09-telecom-informal",
        formation: "Telecomraad",
        presidency: { key: "2025-2", country: { code: "DNK" } },
      },
    });
  });

  it("passes every audit of GraphQL over HTTP: MUST, SHOULD and MAY", async () => {
    const audits = await auditServer({ url: `${server.address}/graphql`, fetchFn: fetch });
    expect(audits.length).toBeGreaterThan(50);
    expect(audits.filter((audit) => audit.status !== "ok").map((audit) => audit.name)).toEqual([]);
  });

  it("gives a browser GraphiQL that asks nothing of another host, and programs GraphQL at the same address", async () => {
    const response = await fetch(`${server.address}/graphql`, { headers: { accept: "text/html,*/*" } });
    expect(response.headers.get("content-type")).toContain("text/html");
    const html = await response.text();
    expect(html).toContain("GraphiQL");
    expect([...html.matchAll(/<(?:script|link|img)[^>]+(?:src|href)="(https?:[^"]+)"/g)].map((match) => match[1])).toEqual([]);
    const again = await fetch(`${server.address}/graphql`, {
      headers: { accept: "text/html", "if-none-match": String(response.headers.get("etag")) },
    });
    expect(again.status).toBe(304);
  });

  it("leads from a thing to its description, in the format asked for", async () => {
    const thing = await fetch(`${server.address}/id/presidency/2025-2`, { redirect: "manual" });
    expect([thing.status, thing.headers.get("location")]).toEqual([303, "/presidency/2025-2"]);
    const turtle = await fetch(`${server.address}/presidency/2025-2.ttl`);
    expect(turtle.headers.get("content-type")).toContain("text/turtle");
    expect(await turtle.text()).toContain("2025-07-01");
    const lines = await fetch(`${server.address}/presidency/2025-2`, { headers: { accept: "text/turtle;q=0.4, application/n-triples" } });
    expect(lines.headers.get("content-type")).toContain("application/n-triples");
    const json = await fetch(`${server.address}/presidency/2025-2`, { headers: { accept: "application/ld+json" } });
    expect(JSON.stringify(await json.json())).toContain("2025-07-01");
  });

  it("says what it does not have, and in what it cannot speak", async () => {
    expect((await fetch(`${server.address}/presidency/1066-1`)).status).toBe(404);
    expect((await fetch(`${server.address}/../../etc/passwd`)).status).toBe(404);
    expect((await fetch(`${server.address}/presidency/2025-2`, { headers: { accept: "image/png" } })).status).toBe(406);
  });

  it("gives every GET an ETag built on the revision, and 304 to who has it already", async () => {
    for (const path of ["/presidency/2025-2.ttl", "/graphql?query={archive{revision}}"]) {
      const first = await fetch(`${server.address}${path}`);
      const etag = String(first.headers.get("etag"));
      expect(etag).toMatch(/^"1-[0-9a-f]{16}"$/);
      expect((await fetch(`${server.address}${path}`, { headers: { "if-none-match": etag } })).status).toBe(304);
    }
    expect((await fetch(`${server.address}/presidency/1066-1.ttl`)).headers.get("etag")).toBeNull();
  });

  it("gives errors one shape, also those that arise before GraphQL", async () => {
    const send = (path: string, init: RequestInit) => fetch(`${server.address}${path}`, init);
    const json = { "content-type": "application/json" };
    const answers = [
      await send("/graphql", { method: "PUT" }),
      await send("/graphql", { method: "POST", headers: { "content-type": "text/csv" }, body: "a,b" }),
      await send("/graphql", { method: "POST", headers: json, body: "x".repeat(2_000_000) }),
      await send("/nowhere/at/all", {}),
    ];
    expect(answers.map((answer) => answer.status)).toEqual([405, 415, 413, 404]);
    for (const answer of answers)
      expect(await answer.json()).toEqual({ errors: [{ message: expect.any(String), extensions: { code: expect.any(String) } }] });
    expect(server.faults).toEqual([]);
  });

  it("tells the operator that it lives and is ready", async () => {
    expect(await (await fetch(`${server.address}/health/live`)).json()).toEqual({ status: "live" });
    expect(await (await fetch(`${server.address}/health/ready`)).json()).toMatchObject({ status: "ready" });
  });

  it.each([
    ["a negative page size", `{ councils(first: -5) { totalCount } }`, "BAD_USER_INPUT", /first/],
    ["a page that is too large", `{ councils(first: 100000) { totalCount } }`, "LIMIT_EXCEEDED", /500/],
    [
      "a day that does not exist",
      `{ councils(filter: { startDate: { eq: "2025-02-31" } }) { totalCount } }`,
      "GRAPHQL_VALIDATION_FAILED",
      /day that exists/,
    ],
    ["a field that does not exist", `{ councils { planet } }`, "GRAPHQL_VALIDATION_FAILED", /planet/],
    ["a mutation", `mutation { x }`, "GRAPHQL_VALIDATION_FAILED", /read only/],
    [
      "a list of values that is too long",
      `{ councils(filter: { slug: { in: [${'"x",'.repeat(600)}] } }) { totalCount } }`,
      "LIMIT_EXCEEDED",
      /500/,
    ],
    ["broken syntax", `{ councils(`, "GRAPHQL_PARSE_FAILED", /Syntax/],
  ])("refuses %s with a code and a reason", async (_, query, code, message) => {
    const { errors } = await ask(query);
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect(errors?.[0]?.message).toMatch(message);
    expect(server.faults).toEqual([]);
  });

  it("does not say on a later day that what depends on the day has not changed", async () => {
    let today = "2026-06-01";
    const dated = await startServer(store, { services: { ...archiveServices(store.database), today: () => today } });
    try {
      const etagOf = async (path: string) => (await fetch(`${dated.address}${path}`)).headers.get("etag");
      const paths = ["/graphql?query={archive{revision}}", `/presidency/2025-2.ttl`];
      const first = await Promise.all(paths.map(etagOf));
      today = "2026-06-02";
      const second = await Promise.all(paths.map(etagOf));
      expect(second[0]).not.toBe(first[0]);
      expect(second[1]).toBe(first[1]);
    } finally {
      await dated.close();
    }
  });

  it("closes although a client holds a connection on which it asks nothing", async () => {
    const { address, close } = await startServer(store);
    const silent = connect(Number(new URL(address).port), "127.0.0.1");
    await new Promise((resolve) => silent.once("connect", resolve));
    const ended = new Promise((resolve) => silent.once("close", resolve));
    await close();
    await ended;
  });
});
