import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseRdf } from "../../../src/rdf/n3.js";
import { BROWSER, type ResourceServer, resourceServer, THING } from "../../support/resources.js";

describe("addresses at which there is nothing", () => {
  let server: ResourceServer;
  beforeAll(async () => {
    server = await resourceServer();
  });
  afterAll(() => server.close());

  const absences = [
    ["/presidency/1066-1", 404],
    ["/document/kst-1-3", 410],
    ["/document/bpz-9", 301],
    ["/nowhere/at/all", 404],
  ] as const;

  it.each(absences)("tells in the form asked for why there is nothing at %s (%i)", async (path, status) => {
    const answers = await Promise.all(
      [BROWSER, "application/json", "*/*", "text/turtle", "application/n-triples", "application/ld+json"].map((accept) =>
        server.ask(path, accept),
      ),
    );
    expect(answers.map((answer) => answer.status)).toEqual(Array(6).fill(status));
    const [page, json, any, turtle, lines, linked] = await Promise.all(answers.map((answer) => answer.text()));
    expect(page).toContain("<h1>");
    for (const text of [json, any])
      expect(JSON.parse(String(text))).toEqual({ errors: [{ message: expect.any(String), extensions: { code: expect.any(String) } }] });
    for (const quads of [parseRdf(String(turtle), "ttl"), parseRdf(String(lines), "nt")])
      expect(quads.find(({ predicate }) => predicate.value.endsWith("core#statusCode"))?.object.value).toBe(String(status));
    expect(/"(hydra:|[^"]*core#)Error"/.test(String(linked))).toBe(true);
    expect(answers.every((answer) => answer.headers.get("etag") === null)).toBe(true);
  });

  it("tells by which number a document that is gone went, and when, but repeats none of its words", async () => {
    const page = await (await server.ask("/document/kst-1-3", BROWSER)).text();
    const turtle = await (await server.ask("/id/document/kst-1-3.ttl")).text();
    const json = await (await server.ask("/id/document/kst-1-3", "application/json")).text();
    expect(turtle).toContain("invalidatedAtTime");
    for (const text of [page, turtle, json]) {
      expect(text).toContain("kst-1-3");
      expect(text).not.toContain("Wat ging");
    }
  });

  it.each(["POST", "PUT", "DELETE", "PATCH"])("answers %s with 405 and what is allowed, whatever the body", async (method) => {
    for (const path of [THING, "/catalog", "/ontology", "/nowhere/at/all"]) {
      const body = { body: "<a> <b> <c> .", headers: { "content-type": "text/turtle" } };
      const answer = await server.ask(path, "application/json", { method, ...body });
      expect([answer.status, answer.headers.get("allow")], path).toEqual([405, "GET, HEAD, OPTIONS"]);
      expect(await answer.text()).toContain(method);
    }
    expect(server.faults).toEqual([]);
  });

  const raw = (target: string) =>
    new Promise<string>((resolve, reject) => {
      const { hostname, port } = new URL(server.address);
      const socket = connect(Number(port), hostname, () => socket.write(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`));
      let text = "";
      socket.on("data", (chunk) => {
        text += String(chunk);
      });
      socket.on("end", () => resolve(text.split("\r\n")[0] ?? "")).on("error", reject);
    });

  it.each([
    ["/presidency/%32025-2", 200],
    ["/presidency%2F2025-2", 200],
    ["/id/../../etc/passwd", 404],
    ["/..%2f..%2fetc%2fpasswd", 404],
    ["/%E0%A4%A", 400],
    ["/topic/%00", 404],
    ["/topic/%F0%9F%92%A9/%C3%A9", 404],
    ["/id//example.org", 404],
    ["//example.org/x", 404],
    [`/document/${"a".repeat(6_000)}`, 404],
    ["/.ttl", 404],
    ["/id/.ttl", 404],
    ["/__proto__/constructor.ttl", 404],
  ])("answers %s with %i", async (target, status) => {
    expect(await raw(target)).toContain(`HTTP/1.1 ${status} `);
    expect(server.faults).toEqual([]);
  });
});
