import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Quad, Term } from "@rdfjs/types";
import Validator from "rdf-validate-shacl";
import { describe, expect, it } from "vitest";
import { parseRdf, quadStore } from "../../src/rdf/n3.js";
import { makeValidator } from "../../src/rdf/validate.js";
import { sh } from "../../src/vocab/terms/standard.js";
import { HAS_LINKED_DATA, shared } from "./shared.js";
import { skipsAmong } from "./skips.js";

const MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
const SHT = "http://www.w3.org/ns/shacl-test#";

interface Graph {
  readonly quads: readonly Quad[];
  readonly objects: (subject: Term, property: string) => readonly Term[];
}

interface ShaclCase {
  readonly name: string;
  readonly data: readonly Quad[];
  readonly shapes: readonly Quad[];
  readonly conforms: boolean;
  /** The results as the suite has them, each as one text, sorted. */
  readonly results: readonly string[];
}

function readGraph(file: string): Graph {
  const quads = parseRdf(readFileSync(file, "utf8"), "ttl", pathToFileURL(file).href);
  return {
    quads,
    objects: (subject, property) =>
      quads.filter((quad) => quad.subject.equals(subject) && quad.predicate.value === property).map((quad) => quad.object),
  };
}

function filesOf(manifest: string): readonly string[] {
  const { quads } = readGraph(manifest);
  const included = quads.filter(({ predicate }) => predicate.value === `${MF}include`).map(({ object }) => fileURLToPath(object.value));
  return included.flatMap((file) => (file.endsWith("manifest.ttl") ? filesOf(file) : [file]));
}

function casesOf(file: string): readonly ShaclCase[] {
  const graph = readGraph(file);
  const tests = graph.quads.filter(({ object }) => object.value === `${SHT}Validate`).map(({ subject }) => subject);
  return tests.map((test) => {
    const [action] = graph.objects(test, `${MF}action`);
    const [report] = graph.objects(test, `${MF}result`);
    const read = (property: string) => readGraph(fileURLToPath((graph.objects(action as Term, SHT + property)[0] as Term).value)).quads;
    return {
      name: `${dirname(file).split("/").at(-1)}/${test.value.split("/").at(-1)}`,
      data: read("dataGraph"),
      shapes: read("shapesGraph"),
      conforms: graph.objects(report as Term, `${sh.$namespace}conforms`)[0]?.value === "true",
      results: graph
        .objects(report as Term, `${sh.$namespace}result`)
        .map((result) => resultText(graph, result))
        .sort(),
    };
  });
}

// A blank node has another name in every reading; how many results there are of each sort still tells them apart.
const termText = (term: Term | null | undefined) =>
  term == null ? "-" : term.termType === "BlankNode" ? "_" : `${term.termType} ${term.value}`;

const PARTS = ["focusNode", "resultSeverity", "sourceConstraintComponent", "sourceShape", "value"];

function resultText(graph: Graph, result: Term): string {
  const [path] = graph.objects(result, `${sh.$namespace}resultPath`);
  return [...PARTS.map((part) => termText(graph.objects(result, sh.$namespace + part)[0])), termText(path)].join(" | ");
}

async function engineResults({ data, shapes }: ShaclCase): Promise<readonly string[]> {
  const report = await new Validator(quadStore(shapes)).validate(quadStore(data));
  return report.results
    .map(({ focusNode, severity, sourceConstraintComponent, sourceShape, value, path }) =>
      [focusNode, severity, sourceConstraintComponent, sourceShape, value, path].map(termText).join(" | "),
    )
    .sort();
}

describe.skipIf(!HAS_LINKED_DATA)("SHACL Core by the suite of the W3C (needs ../shared)", () => {
  const cases = HAS_LINKED_DATA ? filesOf(join(shared("tests", "shacl", "core"), "manifest.ttl")).flatMap(casesOf) : [];
  const expected = () =>
    skipsAmong(
      "SHACL Core",
      cases.map(({ name }) => name),
    );

  it("has 98 cases", () => {
    expect(cases).toHaveLength(98);
  });

  it("is what the engine does: the same results for every case", async () => {
    const failed: string[] = [];
    for (const each of cases) {
      const same = JSON.stringify(await engineResults(each)) === JSON.stringify(each.results);
      if (!same) failed.push(each.name);
    }
    expect(failed.sort()).toEqual(expected());
  });

  it("is what our validator does: as many violations, and conforming where the suite does", async () => {
    const failed: string[] = [];
    for (const { name, data, shapes, conforms, results } of cases) {
      const report = await makeValidator(shapes)(data, { whole: true });
      if (report.conforms !== conforms || report.count !== results.length) failed.push(name);
    }
    expect(failed.sort()).toEqual(expected());
  });
});
