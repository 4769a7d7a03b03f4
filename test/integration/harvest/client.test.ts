import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { POLITE, type Wait } from "../../../src/harvest/client-options.js";
import { SYSTEM_CLOCK } from "../../../src/harvest/clock.js";
import { ArchiveError } from "../../../src/kernel/errors.js";
import { type Playback, type PlaybackServer, startPlayback } from "../../support/playback-server.js";
import { jumpingClock, memoryRawStore, quickClient } from "../../support/playback-server-client.js";

let server: PlaybackServer;
const serve = async (answer: Playback) => {
  server = await startPlayback(answer);
};
afterEach(() => server.close());

const readText = (body: Uint8Array) => new TextDecoder().decode(body);
const readJson = (body: Uint8Array): unknown => {
  try {
    return JSON.parse(readText(body)) as unknown;
  } catch {
    throw new ArchiveError("INPUT_DAMAGED", "not JSON");
  }
};
const request = <T>(read: (body: Uint8Array) => T) => ({ url: `${server.address}/thing`, accept: "application/json", read });

describe("the client of a harvest", () => {
  it("says who asks and what for", async () => {
    await serve(() => ({ body: "{}" }));
    await quickClient().get(request(readJson));
    expect(server.requests[0]?.headers).toMatchObject({
      "user-agent": "raadsarchief/0.0.0 (+archive@example.org)",
      accept: "application/json",
      "accept-encoding": expect.stringContaining("gzip"),
    });
  });

  it("asks again as late as the service says, in seconds or by its own clock, however wrong ours is", async () => {
    const asks = [{ "retry-after": "30" }, { "retry-after": "Mon, 05 Jan 1970 10:00:45 GMT", date: "Mon, 05 Jan 1970 10:00:00 GMT" }];
    await serve(({ number }) => (number <= 2 ? { status: number === 1 ? 429 : 503, headers: asks[number - 1] ?? {} } : { body: "{}" }));
    const clock = jumpingClock();
    await quickClient({ clock }).get(request(readJson));
    expect(clock.waits).toEqual([30_000, 45_000]);
  });

  it("waits longer each time where the service does not say, partly by chance", async () => {
    await serve(({ number }) => (number <= 4 ? { status: 503 } : { body: "{}" }));
    const clock = jumpingClock();
    const waits: Wait[] = [];
    const client = quickClient({ clock, onWait: (wait) => waits.push(wait) });
    await client.get(request(readJson));
    expect(waits.map(({ milliseconds }) => milliseconds)).toEqual([750, 1500, 3000, 6000]);
    expect(waits[0]?.reason).toBe("the service answers 503");
    expect(client.counts()).toEqual({ requests: 5, unchanged: 0, retries: 4 });
  });

  it("gives up after its tries, with one line that says what to do", async () => {
    await serve(() => ({ status: 503 }));
    const failed = quickClient({ mostTries: 3 }).get(request(readJson));
    await expect(failed).rejects.toMatchObject({ message: "the service answers 503, after 3 tries", place: `${server.address}/thing` });
    expect(server.requests).toHaveLength(3);
  });

  it("leaves a service alone that asks to wait for hours", async () => {
    await serve(() => ({ status: 429, headers: { "retry-after": "7200" } }));
    await expect(quickClient().get(request(readJson))).rejects.toThrow("asks to wait 7200 seconds");
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ["a connection that breaks off", { body: '{"a": 1}', cutAfter: 3 }],
    ["HTML instead of JSON", { body: "<html><title>Onderhoud</title></html>" }],
    ["JSON that is cut off", { body: '{"a": [1, 2' }],
    ["a packing that is none", { body: "not packed", headers: { "content-encoding": "gzip" } }],
    ["a packing that is cut off", { body: gzipSync('{"a": 1}').subarray(0, 14), headers: { "content-encoding": "gzip" } }],
    ["an answer that takes too long", { body: "{}", delay: 2000 }],
  ])("asks again after %s", async (_, fault) => {
    await serve(({ number }) => (number === 1 ? fault : { body: gzipSync('{"a": 2}'), headers: { "content-encoding": "gzip" } }));
    const { value } = await quickClient({ limits: { ...POLITE.limits, timeout: 300 } }).get(request(readJson));
    expect(value).toEqual({ a: 2 });
    expect(server.requests).toHaveLength(2);
  });

  it("asks again where nobody listens, and says so in the end", async () => {
    await serve(() => ({}));
    const { address } = server;
    await server.close();
    await expect(quickClient({ mostTries: 2 }).get({ ...request(readJson), url: address })).rejects.toThrow(/ECONNREFUSED, after 2 tries/);
    await serve(() => ({}));
  });

  it("does not ask again for what is not there or not understood", async () => {
    await serve(({ number }) => ({ status: [404, 410, 400, 403][number - 1] ?? 200 }));
    const client = quickClient();
    for (const code of ["NOT_FOUND", "NOT_FOUND", "BAD_ARGUMENT", "SOURCE_UNAVAILABLE"]) {
      await expect(client.get(request(readJson))).rejects.toMatchObject({ code });
    }
    expect(server.requests).toHaveLength(4);
  });

  it("stops reading what is larger than allowed, unpacked", async () => {
    await serve(() => ({ body: gzipSync("x".repeat(100_000)), headers: { "content-encoding": "gzip" } }));
    const client = quickClient({ limits: { ...POLITE.limits, mostBytes: 5000 } });
    await expect(client.get(request(readText))).rejects.toMatchObject({ code: "INPUT_TOO_LARGE" });
  });

  it("asks only whether something has changed where it holds the answer", async () => {
    await serve(({ headers }) =>
      headers["if-none-match"] === '"1"' && headers["if-modified-since"] !== undefined
        ? { status: 304 }
        : { body: '{"a": 1}', headers: { etag: '"1"', "last-modified": "Mon, 01 Sep 2025 10:00:00 GMT" } },
    );
    const client = quickClient();
    const first = await client.get(request(readJson));
    const second = await client.get(request(readJson));
    expect([first.unchanged, second.unchanged]).toEqual([false, true]);
    expect(second).toMatchObject({ value: { a: 1 }, response: first.response });
  });

  it("fetches anew what it holds no longer, or can no longer read", async () => {
    await serve(({ headers }) =>
      headers["if-none-match"] === undefined ? { body: '{"a": 1}', headers: { etag: '"1"' } } : { status: 304 },
    );
    const rawStore = memoryRawStore();
    await quickClient({ rawStore }).get(request(readJson));
    rawStore.bodies.clear();
    expect((await quickClient({ rawStore }).get(request(readJson))).unchanged).toBe(false);
    for (const hash of rawStore.bodies.keys()) rawStore.bodies.set(hash, new Uint8Array([1]));
    expect((await quickClient({ rawStore }).get(request(readJson))).value).toEqual({ a: 1 });
    expect(server.requests.map(({ headers }) => headers["if-none-match"])).toEqual([undefined, undefined, '"1"', undefined]);
  });

  it("does not keep what it cannot read", async () => {
    await serve(() => ({ body: "<html>" }));
    const rawStore = memoryRawStore();
    await expect(quickClient({ rawStore, mostTries: 2 }).get(request(readJson))).rejects.toThrow("not JSON, after 2 tries");
    expect(rawStore.bodies.size).toBe(0);
  });

  it("asks one thing at a time, and not too often", async () => {
    let busy = 0;
    await serve(() => {
      busy += 1;
      return { body: String(busy), delay: 20 };
    });
    const clock = jumpingClock();
    const client = quickClient({ clock, requestsPerSecond: 4 });
    const read = (body: Uint8Array) => {
      const during = busy;
      return [readText(body), String(during)];
    };
    const answers = await Promise.all(Array.from({ length: 5 }, () => client.get(request(read))));
    expect(answers.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5].map((number) => [String(number), String(number)]));
    expect(clock.waits).toEqual([250, 250, 250, 250]);
  });

  it("stops at once when it is told to, during an answer and during a wait", async () => {
    await serve(({ number }) => (number === 1 ? { body: "{}", delay: 5000 } : { status: 503, headers: { "retry-after": "60" } }));
    for (const _ of [1, 2]) {
      const stop = new AbortController();
      const asked = quickClient({ clock: SYSTEM_CLOCK }).get(request(readJson), stop.signal);
      setTimeout(() => stop.abort(new Error("enough")), 50);
      await expect(asked).rejects.toThrow("enough");
    }
    expect(server.requests).toHaveLength(2);
  });
});
