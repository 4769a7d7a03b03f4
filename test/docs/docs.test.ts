import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXIT } from "../../src/cli/terminal.js";
import { GRAPHQL_ERROR_CODES } from "../../src/graphql/errors.js";
import { DEFAULT_LIMITS, DEFAULT_PAGE_SIZE } from "../../src/graphql/limits.js";
import { correctionsWithoutRecord } from "../../src/ingest/apply-corrections.js";
import { readCorrections } from "../../src/ingest/corrections.js";
import { DIAGNOSTIC_CODES } from "../../src/kernel/diagnostic-codes.js";
import { ERROR_CODES } from "../../src/kernel/errors.js";
import { entityDefinitions } from "../../src/model/registry.js";
import { RDF_FORMATS } from "../../src/rdf/formats.js";
import { compactIri } from "../../src/rdf/prefixes.js";
import type { Store } from "../../src/store/open-store.js";
import { seededStore } from "../support/ingest.js";
import { type RunningServer, startServer } from "../support/server.js";
import { codeBlocks, inlineCode, readMarkdown, section, tableRows, withoutTicks } from "./markdown.js";

const readme = readMarkdown("README.md");

const firstCells = (markdown: string) => tableRows(markdown).map(([first]) => withoutTicks(first));
/** The text of a section before its first subsection. */
const ownText = (heading: string) => section(readme, heading).split(/^#+ /m)[0] ?? "";
const sources = (pattern: string) => globSync(pattern).map((path) => readFileSync(path, "utf8"));

describe("the two lines of the README", () => {
  it.each(["npm ci && npm start", "npm ci && npm test"])("%s stands alone in a block of its own", (line) => {
    expect(codeBlocks(readme).filter(({ code }) => code === `${line}\n`).length).toBe(1);
  });
});

describe("the README over a new archive", () => {
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

  const blocks = codeBlocks(readme);
  const queries = blocks.flatMap(({ language, code }, index) =>
    language === "graphql" ? [{ query: code, printed: blocks[index + 1], number: index }] : [],
  );

  it("has five queries, each with its answer", () => {
    expect(queries.map(({ printed }) => printed?.language)).toEqual(Array(5).fill("json"));
  });

  it.each(queries)("gives the printed answer to the query in block $number", async ({ query, printed }) => {
    const response = await fetch(`${server.address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    expect(await response.json()).toEqual({ data: JSON.parse(printed?.code ?? "") });
  });

  it("leads from the address of a thing to its description", async () => {
    const [, path = ""] = /http:\/\/127\.0\.0\.1:4000(\/id\/\S+)/.exec(section(readme, "Linked data")) ?? [];
    const response = await fetch(`${server.address}${path}`, { headers: { accept: "text/turtle" } });
    expect([response.status, response.redirected, response.headers.get("content-type")]).toEqual([200, true, "text/turtle; charset=utf-8"]);
  });

  it("shows corrections that can be used", async () => {
    const example = codeBlocks(section(readme, "Corrections")).find(({ language }) => language === "yaml");
    const folder = mkdtempSync(join(tmpdir(), "raadsarchief-docs-"));
    const file = join(folder, "corrections.yaml");
    writeFileSync(file, example?.code ?? "");
    const corrections = readCorrections(file);
    rmSync(folder, { recursive: true });
    expect(corrections.length).toBe(1);
    expect(await correctionsWithoutRecord(store.database, corrections)).toEqual([]);
  });
});

describe("the tables of the README", () => {
  it("have every error code, and no other", () => {
    expect(firstCells(ownText("Errors")).sort()).toEqual(Object.keys(ERROR_CODES).sort());
  });

  it("have every diagnostic with its severity", () => {
    const printed = tableRows(section(readme, "Diagnostics")).map(([code, severity]) => [withoutTicks(code), severity]);
    expect(printed.sort()).toEqual(
      Object.entries(DIAGNOSTIC_CODES)
        .map(([code, { severity }]) => [code, severity])
        .sort(),
    );
  });

  it("have every code of GraphQL errors, and no other", () => {
    expect(firstCells(section(readme, "Errors in GraphQL")).sort()).toEqual(Object.keys(GRAPHQL_ERROR_CODES).sort());
  });

  it("have every limit with its value", () => {
    const printed = tableRows(section(readme, "Limits")).map(([limit, value]) => [withoutTicks(limit), Number(value)]);
    expect(Object.fromEntries(printed)).toEqual(DEFAULT_LIMITS);
    expect(section(readme, "Limits")).toContain(`A page holds ${DEFAULT_PAGE_SIZE} records`);
  });

  it("have every exit code", () => {
    const printed = tableRows(section(readme, "Command line")).flatMap(([first]) =>
      /^`\d+`$/.test(first ?? "") ? [Number(withoutTicks(first))] : [],
    );
    expect(printed).toEqual(Object.values(EXIT));
  });

  it("have every environment variable, and no other", () => {
    const read = sources("src/cli/**/*.ts").flatMap((code) =>
      [...code.matchAll(/environment\["([A-Z_]+)"|\b(?:read|webAddress|wholeNumber)\((?:read, )?"([A-Z_]+)"/g)].map(
        ([, name, other]) => name ?? other,
      ),
    );
    const printed = tableRows(section(readme, "Command line")).flatMap((row) => (row.length === 4 ? inlineCode(row[1] ?? "") : []));
    expect(printed.sort()).toEqual([...new Set(read)].sort());
  });

  it("have every format of RDF", () => {
    const printed = tableRows(section(readme, "Linked data")).map(([format, name]) => [withoutTicks(format), name]);
    const formats = Object.entries(RDF_FORMATS).map(([format, { name }]) => [format, name]);
    expect(printed).toEqual(expect.arrayContaining(formats));
  });

  it("have every noun with its RDF classes", () => {
    const printed = tableRows(section(readme, "Nouns")).map(([, noun, rdf]) => [withoutTicks(noun), withoutTicks(rdf)]);
    expect(Object.fromEntries(printed)).toEqual(
      Object.fromEntries(entityDefinitions().map(({ name, rdfClasses }) => [name, rdfClasses.map(compactIri).join(", ")])),
    );
  });
});
