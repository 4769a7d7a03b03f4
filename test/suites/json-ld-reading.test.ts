import { readFile } from "node:fs/promises";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { type JsonLdReadOptions, readJsonLd } from "../../src/rdf/read/read-json-ld.js";
import { collect } from "../support/rdf.js";
import { HAS_LINKED_DATA, shared } from "./shared.js";
import { skipsAmong } from "./skips.js";
import { suiteCases } from "./w3c-manifest.js";

const ADDRESS = "https://w3c.github.io/json-ld-api/tests/";

describe.skipIf(!HAS_LINKED_DATA)("our reading of JSON-LD by the toRdf suite of the W3C (needs ../shared)", () => {
  it("passes every case that is not in the written list of exceptions", async () => {
    const cases = await suiteCases("toRdf-manifest.jsonld", ADDRESS, shared("tests", "jsonld"));
    expect(cases.length).toBeGreaterThan(400);
    const failed: string[] = [];
    for (const { name, run } of cases) {
      await run((text, base, options) => collect(readJsonLd(Readable.from([text]), baseOf(base, options), readOptions(options)))).catch(
        (error: unknown) => {
          if (process.env["SHOW_CASES"] !== undefined) console.info(`${name}: ${String(error).slice(0, 1500)}`);
          failed.push(name);
        },
      );
    }
    expect(failed.sort()).toEqual(
      skipsAmong(
        "JSON-LD toRdf",
        cases.map(({ name }) => name),
      ),
    );
  });
});

type Options = Readonly<Record<string, unknown>>;

function baseOf(base: string, options: Options): string {
  return typeof options["baseIRI"] === "string" ? options["baseIRI"] : base;
}

// The contexts that cases name, from the copy of the suite.
async function loadContext(address: string): Promise<Record<string, unknown>> {
  const file = shared("tests", "jsonld", address.slice(ADDRESS.length));
  return JSON.parse(await readFile(file, "utf8")) as Record<string, unknown>;
}

function readOptions({ context, processingMode, rdfDirection, produceGeneralizedRdf }: Options): JsonLdReadOptions {
  return {
    loadContext,
    ...(produceGeneralizedRdf === true ? { produceGeneralizedRdf } : {}),
    ...(context === undefined ? {} : { context: context as Readonly<Record<string, unknown>> }),
    ...(typeof processingMode === "string" ? { processingMode } : {}),
    ...(rdfDirection === "i18n-datatype" || rdfDirection === "compound-literal" ? { rdfDirection } : {}),
  };
}
