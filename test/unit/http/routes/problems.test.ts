import fastify from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addProblems } from "../../../../src/http/routes/problems.js";
import { ArchiveError, type ErrorCode } from "../../../../src/kernel/errors.js";

describe("errors that are thrown in a route", () => {
  const faults: unknown[] = [];
  const app = fastify();
  beforeAll(() => {
    addProblems(app, { log: (_, error) => faults.push(error) });
    app.get<{ Params: { code: ErrorCode } }>("/thrown/:code", ({ params }) => {
      throw new ArchiveError(params.code, "what happened", { place: "/a/secret/place" });
    });
    app.get("/fault", () => {
      throw new TypeError("what we did wrong");
    });
  });
  afterAll(() => app.close());

  it.each([
    ["/thrown/BAD_ARGUMENT", 400, "BAD_USER_INPUT", "/a/secret/place: what happened", undefined],
    ["/thrown/LIMIT_EXCEEDED", 413, "LIMIT_EXCEEDED", "/a/secret/place: what happened", undefined],
    ["/thrown/TIMEOUT", 503, "TIMEOUT", "the archive cannot be read at present", undefined],
    ["/thrown/STORE_UNAVAILABLE", 503, "UNAVAILABLE", "the archive cannot be read at present", "5"],
    ["/thrown/INVALID_DATA", 500, "INTERNAL", "something went wrong in the archive", undefined],
    ["/fault", 500, "INTERNAL", "something went wrong in the archive", undefined],
  ])("become at %s status %i and code %s; ours are masked and logged", async (url, status, code, message, retryAfter) => {
    faults.length = 0;
    const answer = await app.inject({ url });
    expect([answer.statusCode, answer.headers["retry-after"]]).toEqual([status, retryAfter]);
    expect(answer.json()).toEqual({ errors: [{ message, extensions: { code } }] });
    expect(faults).toHaveLength(status < 500 ? 0 : 1);
    const turtle = await app.inject({ url, headers: { accept: "text/turtle" } });
    expect(turtle.body).toContain(`"${code}"`);
  });
});
