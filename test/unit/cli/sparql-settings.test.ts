import { describe, expect, it } from "vitest";
import { readSparqlSettings } from "../../../src/cli/sparql-settings.js";
import { DEFAULT_SPARQL_LIMITS } from "../../../src/sparql/sparql-limits.js";

describe("readSparqlSettings", () => {
  it("serves SPARQL with one or two threads and the limits of the README where nothing is said", () => {
    const settings = readSparqlSettings(true, {});
    expect([1, 2]).toContain(settings?.engines);
    expect(settings?.limits).toEqual(DEFAULT_SPARQL_LIMITS);
  });

  it("is switched off by the option and by the environment", () => {
    expect(readSparqlSettings(false, {})).toBeNull();
    expect(readSparqlSettings(true, { SPARQL: "OFF" })).toBeNull();
  });

  it("takes the number of threads and the time from the environment", () => {
    const settings = readSparqlSettings(true, { SPARQL: "on", SPARQL_ENGINES: "3", SPARQL_TIMEOUT_MS: "2500" });
    expect([settings?.engines, settings?.limits.timeoutMs]).toEqual([3, 2_500]);
  });

  it.each([
    ["SPARQL", "maybe"],
    ["SPARQL_ENGINES", "0"],
    ["SPARQL_ENGINES", "17"],
    ["SPARQL_TIMEOUT_MS", "1.5"],
    ["SPARQL_TIMEOUT_MS", ""],
  ])("refuses %s=%s and names it", (name, value) => {
    expect(() => readSparqlSettings(true, { [name]: value })).toThrow(expect.objectContaining({ code: "CONFIGURATION", place: name }));
  });
});
