import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import type { GraphFormat } from "../../../src/export/formats.js";
import { citationGraph } from "../../../src/export/graph/citation-graph.js";
import { writeGraph } from "../../../src/export/graph/write-graph.js";
import { Document } from "../../../src/model/entities/document.js";
import { joined, readerOf } from "../../support/export.js";
import { make, sampleArchive } from "../../support/factories.js";
import { BASE, isInstalled, run } from "../../support/rdf.js";

const NASTY = 'A & B <i>"C"</i> \u0000\uD800 ’s\tavonds\r\n👍';
const SEEN = 'A & B <i>"C"</i> \uFFFD\uFFFD ’s\tavonds\r\n👍';

const archive = new Map(sampleArchive());
archive.set(Document, [
  ...(archive.get(Document) ?? []),
  { ...make(Document, { id: "document/COM(2016)761", identifier: NASTY, subject: NASTY }) },
]);
const write = (format: GraphFormat, records = readerOf(archive)) => joined(writeGraph(citationGraph(records, BASE), format));
const python = (script: string, input: string) => JSON.parse(run("python3", ["-c", script], input));

const hasNetworkx = spawnSync("python3", ["-c", "import networkx"], { stdio: "ignore" }).status === 0;

// Every element with its local name, attributes and own text, as the parser of XML sees them.
const ELEMENTS = `
import sys, json, xml.etree.ElementTree as tree
root = tree.fromstring(sys.stdin.buffer.read())
print(json.dumps([[e.tag.split('}')[1], e.attrib, e.text or ''] for e in root.iter()]))`;

const NETWORK = (reader: string) => `
import sys, json, networkx
graph = networkx.${reader}(sys.stdin.buffer)
print(json.dumps({'directed': graph.is_directed(), 'nodes': dict(graph.nodes(data=True)), 'edges': list(graph.edges(data=True))}))`;

describe.skipIf(!isInstalled("python3"))("a parser of XML (needs python3)", () => {
  type Element = readonly [name: string, attributes: Readonly<Record<string, string>>, text: string];
  const elements = async (format: GraphFormat): Promise<readonly Element[]> => python(ELEMENTS, await write(format));

  it("reads our GraphML, where every key, node and end of an edge is declared", async () => {
    const found = await elements("graphml");
    const ids = (name: string) => found.flatMap(([tag, { id = "" }]) => (tag === name ? [id] : []));
    expect(ids("node").length).toBe(6);
    for (const [tag, { key = "", source = "", target = "" }] of found) {
      if (tag === "data") expect(ids("key")).toContain(key);
      if (tag === "edge") expect(ids("node")).toEqual(expect.arrayContaining([source, target]));
    }
    expect(found).toContainEqual(["data", { key: "node-label" }, SEEN]);
    for (const id of [...ids("key"), ...ids("node")]) expect(id).toMatch(/^[\w.:-]+$/);
  });

  it("reads our GEXF, where every value is one of a declared attribute", async () => {
    const found = await elements("gexf");
    const declared = found.flatMap(([tag, { id }]) => (tag === "attribute" ? [id] : []));
    for (const [tag, attributes] of found) if (tag === "attvalue") expect(declared).toContain(attributes["for"]);
    expect(found).toContainEqual(["node", { id: "COM_28_2016_29_761", label: SEEN }, ""]);
  });

  it.each(["graphml", "gexf"] as const)("reads the %s of an empty archive", async (format) => {
    expect(() => python(ELEMENTS, "")).toThrow();
    const empty = await write(format, readerOf(new Map()));
    expect((python(ELEMENTS, empty) as readonly Element[]).filter(([tag]) => tag === "node" || tag === "edge")).toEqual([]);
  });
});

describe.skipIf(!hasNetworkx)("NetworkX (needs python3 with networkx)", () => {
  it.each([
    ["graphml", "read_graphml"],
    ["gexf", "read_gexf"],
  ] as const)("reads our %s with labels, weights and dates", async (format, reader) => {
    const { directed, nodes, edges } = python(NETWORK(reader), await write(format));
    expect(directed).toBe(true);
    expect(nodes["kst-21501-33-1149"]).toMatchObject({
      label: "Geannoteerde agenda informele Telecomraad",
      iri: `${BASE}id/document/kst-21501-33-1149`,
      kind: "ANNOTATED_AGENDA",
      date: "2025-09-18",
      chamber: "TWEEDE_KAMER",
      status: "HELD",
      councils: "2025-10-09-telecom-informal",
    });
    expect(edges).toContainEqual([
      "kst-21501-33-1160",
      "kst-21501-33-1149",
      expect.objectContaining({ weight: 1, kinds: "KAMERSTUK", firstDate: "2025-11-03" }),
    ]);
    if (format === "gexf") expect(nodes["kst-21501-33-1149"].start).toBe("2025-09-18");
  });
});
