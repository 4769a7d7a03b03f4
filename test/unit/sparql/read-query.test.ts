import { describe, expect, it } from "vitest";
import { ArchiveError } from "../../../src/kernel/errors.js";
import { readQuery } from "../../../src/sparql/read-query.js";

const BASE = "https://example.org/";
const read = (text: string) => readQuery(text, BASE);
const refusal = (text: string): string => {
  try {
    read(text);
  } catch (error) {
    expect(error).toBeInstanceOf(ArchiveError);
    return (error as ArchiveError).line;
  }
  throw new Error("was not refused");
};

describe("readQuery", () => {
  it("tells the four forms of query apart", () => {
    const texts = ["SELECT * {}", "ASK {}", "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }", "DESCRIBE <x>"];
    expect(texts.map((text) => read(text).form)).toEqual(["SELECT", "ASK", "CONSTRUCT", "DESCRIBE"]);
  });

  it("says where a query breaks the grammar: in the middle, at its end, in a character", () => {
    expect(refusal("SELECT * {\n  ?s ?p }")).toBe('line 2, column 9: the query is not SPARQL 1.1: "}" cannot stand here');
    expect(refusal("ASK {")).toBe("line 1, column 6: the query is not SPARQL 1.1: it ends too early");
    expect(refusal('ASK {\n ?s ?p "abc }')).toContain("line 2, column 8");
    expect(refusal("ASK { ?s a foo:bar }")).toContain("foo");
    expect(refusal(" # nothing")).toContain("it is empty");
  });

  it.each(["INSERT DATA {}", "DROP ALL", "LOAD <http://example.org/>", "CLEAR ALL", "DELETE WHERE { ?s ?p ?o }"])(
    "refuses what changes data: %s",
    (text) => {
      expect(refusal(text)).toContain("only reads");
    },
  );

  it.each([
    "SELECT * { SERVICE <http://example.org/> { ?s ?p ?o } }",
    "SELECT * { OPTIONAL { { SELECT * { SERVICE SILENT ?x { ?s ?p ?o } } } } }",
    "ASK { FILTER NOT EXISTS { SERVICE <http://example.org/> {} } }",
  ])("refuses to ask another endpoint, wherever that stands: %s", (text) => {
    expect(refusal(text)).toContain("SERVICE is not allowed");
  });

  it("does not take the word SERVICE in a text for the clause", () => {
    expect(read('SELECT * { ?s ?p "SERVICE <http://example.org/> {}" } # SERVICE').form).toBe("SELECT");
  });

  it("refuses a query that is nested without end, in short time", () => {
    expect(refusal(`ASK ${"{".repeat(20_000)}${"}".repeat(20_000)}`)).toContain("nested too deeply");
  });

  it("reads the graphs of FROM, whole, in a prefix or relative", () => {
    const text = `PREFIX g: <http://example.org/graph/> SELECT * FROM <http://a.example/> FROM g:one FROM NAMED <two> { ?s ?p ?o }`;
    expect(read(text).dataset).toEqual({
      defaultGraphs: ["http://a.example/", "http://example.org/graph/one"],
      namedGraphs: ["https://example.org/two"],
    });
    expect(read("BASE <http://b.example/x/> ASK FROM <y> {}").dataset?.defaultGraphs).toEqual(["http://b.example/x/y"]);
    expect(read("ASK {}").dataset).toBeNull();
  });

  it("puts a LIMIT behind a query that has none, and leaves a lower one", () => {
    expect(read("SELECT * { ?s ?p ?o } # end").limitedTo(10)).toBe("SELECT * { ?s ?p ?o } # end\nLIMIT 10");
    expect(read("SELECT * { ?s ?p ?o } OFFSET 5").limitedTo(10)).toBe("SELECT * { ?s ?p ?o } OFFSET 5\nLIMIT 10");
    expect(read("SELECT * { ?s ?p ?o } LIMIT 3").limitedTo(10)).toBe("SELECT * { ?s ?p ?o } LIMIT 3");
    expect(read("ASK { { SELECT * { ?s ?p ?o } LIMIT 99 } }").limitedTo(10)).toBe("ASK { { SELECT * { ?s ?p ?o } LIMIT 99 } }");
  });

  it("lowers a higher LIMIT and limits a query that ends with VALUES", () => {
    const higher = read("SELECT * { ?s ?p ?o } ORDER BY ?s LIMIT 99 OFFSET 7").limitedTo(10);
    expect(higher).toMatch(/LIMIT 10\s+OFFSET 7$/);
    const values = read("SELECT * { ?s ?p ?o } VALUES ?s { <http://a.example/> }").limitedTo(10);
    expect(values).toMatch(/LIMIT 10\s+VALUES/);
    expect(read(values).limitedTo(10)).toBe(values);
  });
});
