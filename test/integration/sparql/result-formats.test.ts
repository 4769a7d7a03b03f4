import { existsSync, readFileSync } from "node:fs";
import { parse as parseCsv } from "csv-parse/sync";
import { Store as TripleStore } from "oxigraph";
import { describe, expect, it } from "vitest";
import { runQuery } from "../../../src/sparql/engine/run-query.js";
import type { ResultFormat } from "../../../src/sparql/result-formats.js";
import { DEFAULT_SPARQL_LIMITS } from "../../../src/sparql/sparql-limits.js";
import { BASE } from "../../support/rdf.js";

const SUITE = "../shared/linked-data/tests/sparql11";

/**
 * The cases of both manifests: folder, data, query, expected answer. Without csv03 and tsv03: Oxigraph keeps the value of a number and not how it
 * was written (1.0E6 comes back as 1000000, a negativeInteger as an integer), which the archive never notices, because it writes no such numbers.
 */
const CASES = [
  ["csv-tsv-res", "data.ttl", "csvtsv01.rq", "csvtsv01.csv"],
  ["csv-tsv-res", "data.ttl", "csvtsv01.rq", "csvtsv01.tsv"],
  ["csv-tsv-res", "data.ttl", "csvtsv02.rq", "csvtsv02.csv"],
  ["csv-tsv-res", "data.ttl", "csvtsv02.rq", "csvtsv02.tsv"],
  ["json-res", "data.ttl", "jsonres01.rq", "jsonres01.srj"],
  ["json-res", "data.ttl", "jsonres02.rq", "jsonres02.srj"],
  ["json-res", "data.ttl", "jsonres03.rq", "jsonres03.srj"],
  ["json-res", "data.ttl", "jsonres04.rq", "jsonres04.srj"],
] as const;

// Blank nodes have other names in every answer, and rows come in any order; numbers of TSV may be written short.
const comparable = (text: string, format: ResultFormat): unknown => {
  if (format === "json") {
    const { boolean, results } = JSON.parse(text) as {
      boolean?: boolean;
      results?: { bindings: Record<string, Record<string, string>>[] };
    };
    const rows = results?.bindings.map((row) => Object.entries(row).map(([name, term]) => [name, comparableTerm(term)]));
    return { boolean, rows: rows?.map((row) => JSON.stringify(row.sort())).sort() };
  }
  const [head, ...rows] =
    format === "csv"
      ? (parseCsv(text) as string[][])
      : text
          .trimEnd()
          .split("\n")
          .map((line) => line.split("\t"));
  const order = (head ?? []).map((_, index) => index).sort((one, other) => (String(head?.[one]) < String(head?.[other]) ? -1 : 1));
  const named = (cell = "") =>
    cell
      .replace(/^_:.*/, "_:")
      .replace(/^"([^"]*)"\^\^<.*XMLSchema#(?:integer|decimal|double|string)>$/, "$1")
      .replace(/^"([^"]*)"$/, "$1");
  return rows.map((row) => JSON.stringify(order.map((index) => named(row[index])))).sort();
};
const comparableTerm = ({ type, value, ...rest }: Record<string, string>) => ({
  type: type === "typed-literal" ? "literal" : type,
  value: type === "bnode" ? "" : value,
  ...rest,
});

describe.skipIf(!existsSync(SUITE))("SPARQL 1.1 results of the W3C (needs ../shared)", () => {
  it.each(CASES)("%s: %s, %s gives %s", async (folder, data, query, expected) => {
    const read = (file: string) => readFileSync(`${SUITE}/${folder}/${file}`, "utf8");
    const extension = expected.slice(expected.lastIndexOf(".") + 1);
    const format = (extension === "srj" ? "json" : extension) as ResultFormat;
    const triples = new TripleStore();
    triples.load(read(data), { format: "text/turtle", base_iri: BASE });
    const answer = await runQuery(
      triples,
      { query: read(query), dataset: null, formats: { SELECT: format, ASK: format, CONSTRUCT: null, DESCRIBE: null } },
      DEFAULT_SPARQL_LIMITS,
      BASE,
    );
    if (answer.mediaType === null) throw new Error("no format");
    expect(comparable(answer.text, format)).toEqual(comparable(read(expected), format));
  });
});
