import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chosenDocuments } from "../../../src/export/chosen-documents.js";
import { citationGraph, type GraphEdge, type GraphNode } from "../../../src/export/graph/citation-graph.js";
import type { RecordReader } from "../../../src/export/record-reader.js";
import type { AnyRecord, EntityClass } from "../../../src/model/define/metadata.js";
import { Document } from "../../../src/model/entities/document.js";
import { Reference } from "../../../src/model/entities/reference.js";
import { readerOf } from "../../support/export.js";
import { make, type Overrides } from "../../support/factories.js";
import { BASE, collect } from "../../support/rdf.js";

const AGENDA = "kst-21501-33-1149";
const REPORT = "kst-21501-33-1160";

async function graphOf(records: RecordReader): Promise<{ nodes: readonly GraphNode[]; edges: readonly GraphEdge[] }> {
  const elements = await collect(citationGraph(records, BASE));
  const nodes = elements.flatMap((element) => (element.form === "node" ? [element] : []));
  const edges = elements.flatMap((element) => (element.form === "edge" ? [element] : []));
  expect(elements).toEqual([...nodes, ...edges]);
  return { nodes, edges };
}

function archive(documents: readonly Overrides<Document>[], references: readonly Overrides<Reference>[]): RecordReader {
  const records = new Map<EntityClass, readonly unknown[]>([
    [Document, documents.map((document) => make(Document, document))],
    [Reference, references.map((reference) => make(Reference, { ...reference }))],
  ]);
  return readerOf(records as ReadonlyMap<EntityClass, readonly AnyRecord[]>);
}

const letter = (identifier: string, date: string | null = null) => ({ id: `document/${identifier}`, identifier, date });
const citation = (from: string, to: string | null, kind: "KAMERSTUK" | "URL" = "KAMERSTUK") => ({
  from: `document/${from}`,
  target: to === null ? null : `document/${to}`,
  kind,
});

describe("the citation graph", () => {
  it("has a node for each document, with its label and Councils", async () => {
    const { nodes } = await graphOf(readerOf());
    expect(nodes.map(({ key }) => key)).toEqual([AGENDA, REPORT, "kst-26643-1392", "kst-22112-4133", `${AGENDA}-note`]);
    expect(nodes[1]).toMatchObject({
      iri: `${BASE}id/document/${REPORT}`,
      label: "Verslag informele Telecomraad",
      councils: ["2025-10-09-telecom-informal", "2025-12-05-telecom"],
    });
  });

  it("has an edge only where a reference leads to a document", async () => {
    const { edges } = await graphOf(readerOf());
    expect(edges).toEqual([
      { form: "edge", source: AGENDA, target: "kst-26643-1392", weight: 1, kinds: ["KAMERSTUK"], date: "2025-09-18" },
      { form: "edge", source: REPORT, target: AGENDA, weight: 1, kinds: ["KAMERSTUK"], date: "2025-11-03" },
    ]);
  });

  it("counts repeated citations on one edge, and keeps self-citations and citations in both directions", async () => {
    const references = [citation("a", "b", "URL"), citation("a", null), citation("a", "a"), citation("a", "b"), citation("b", "a")];
    const { edges } = await graphOf(archive([letter("a", "2025-01-02"), letter("b")], references));
    expect(edges.map(({ source, target, weight, kinds, date }) => [source, target, weight, kinds, date])).toEqual([
      ["a", "b", 2, ["KAMERSTUK", "URL"], "2025-01-02"],
      ["a", "a", 1, ["KAMERSTUK"], "2025-01-02"],
      ["b", "a", 1, ["KAMERSTUK"], null],
    ]);
  });

  it("has no edge to a document that is left out", async () => {
    const { nodes, edges } = await graphOf(await chosenDocuments(readerOf(), { held: true }));
    expect(nodes.map(({ key }) => key)).toEqual([AGENDA, REPORT, `${AGENDA}-note`]);
    expect(edges.map(({ target }) => target)).toEqual([AGENDA]);
  });

  it("is empty for an empty archive", async () => {
    expect(await graphOf(readerOf(new Map()))).toEqual({ nodes: [], edges: [] });
  });

  it("gives each document a key of its own that is an XML name token", async () => {
    const identifiers = fc.uniqueArray(fc.string({ minLength: 1, unit: "binary" }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(identifiers, async (texts) => {
        const { nodes } = await graphOf(
          archive(
            texts.map((text) => letter(text)),
            [],
          ),
        );
        expect(new Set(nodes.map(({ key }) => key)).size).toBe(texts.length);
        for (const { key } of nodes) expect(key).toMatch(/^[\w.-]+$/);
      }),
    );
    const { nodes } = await graphOf(archive([letter("COM(2016)761")], []));
    expect(nodes[0]?.key).toBe("COM_28_2016_29_761");
  });
});
