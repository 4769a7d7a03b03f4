import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type SampleServer, SUGGESTION, sampleServer } from "./sample-server.js";

let sample: SampleServer;
beforeAll(async () => {
  sample = await sampleServer();
});
afterAll(() => sample.close());

const ask = async (query: string, variables?: Record<string, unknown>) => {
  const { data, errors } = await sample.ask(query, variables);
  expect(errors).toEqual([]);
  return data;
};

const COUNCIL = '(slug: "2025-10-09-telecom-informal")';

describe("a selection", () => {
  it("may ask for one field twice with other arguments, at any depth", async () => {
    const { council } = await ask(`{ council${COUNCIL} { nl: label(lang: NL) en: label(lang: EN)
      agenda: documents(role: ANNOTATED_AGENDA) { kinds: edges { what: role } papers: nodes { n: identifier } more: edges { node { i: identifier k: kind } } }
      report: documents(role: REPORT) { nodes { identifier } how: totalCount } } }`);
    expect(council).toEqual({
      nl: "Telecomraad 9–10 oktober 2025, informele Raad",
      en: "Telecomraad 9–10 October 2025, informal Council",
      agenda: {
        kinds: [{ what: "ANNOTATED_AGENDA" }],
        papers: [{ n: "kst-21501-33-1149" }],
        more: [{ node: { i: "kst-21501-33-1149", k: "ANNOTATED_AGENDA" } }],
      },
      report: { nodes: [{ identifier: "kst-21501-33-1160" }], how: 1 },
    });
  });

  it("may be written in fragments, and in parts that are taken together", async () => {
    const { council } = await ask(`{ council${COUNCIL} { ...A ... on Node { id } ... { slug } presidency { key } presidency { ...P } } }
      fragment A on Council { formation presidency { country { code } } } fragment P on Presidency { startDate }`);
    expect(council).toEqual({
      formation: "Telecomraad",
      id: "https://w3id.org/raadsarchief/id/council/2025-10-09-telecom-informal",
      slug: "2025-10-09-telecom-informal",
      presidency: { country: { code: "DNK" }, key: "2025-2", startDate: "2025-07-01" },
    });
  });

  it("obeys @skip and @include with variables", async () => {
    const query = `query ($yes: Boolean!, $no: Boolean!) { council${COUNCIL} { slug @include(if: $yes) place @skip(if: $yes) formation @include(if: $no) ... @skip(if: $no) { kind } } }`;
    expect((await ask(query, { yes: true, no: false })).council).toEqual({ slug: "2025-10-09-telecom-informal", kind: "INFORMAL" });
  });

  it("takes of an interface what belongs to the type that stands there", async () => {
    const ids = ["council/2025-10-09-telecom-informal", "document/kst-21501-33-1149", "country/dnk"].map(
      (id) => `https://w3id.org/raadsarchief/id/${id}`,
    );
    const { nodes } = await ask(
      "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Council { name: slug } ... on Document { name: identifier } } }",
      { ids: [...ids, ids[0]] },
    );
    expect(nodes.map((node: { __typename: string; name?: string } | null) => [node?.__typename, node?.name])).toEqual([
      ["Council", "2025-10-09-telecom-informal"],
      ["Document", "kst-21501-33-1149"],
      nodes[2] === null ? [undefined, undefined] : ["Country", undefined],
      ["Council", "2025-10-09-telecom-informal"],
    ]);
  });

  it("gives the same object again under its own id", async () => {
    const { documents } = await ask("{ documents { nodes { id label } } }");
    for (const document of documents.nodes)
      expect((await ask("query ($id: ID!) { node(id: $id) { id ... on Document { label } } }", { id: document.id })).node).toEqual(
        document,
      );
  });

  it("takes the default of an argument that is null", async () => {
    const { council } = await ask(`query ($lang: Language) { council${COUNCIL} { label(lang: $lang) } }`, { lang: null });
    expect(council.label).toContain("oktober");
  });
});

describe("what other parts of the archive find", () => {
  it("is read with the selection, also under other names", async () => {
    const { hits } = await ask(
      `{ hits: search(query: "x", first: 1) { totalCount pageInfo { hasNextPage endCursor } found: edges { s: score node { id ... on Document { identifier } } } } }`,
    );
    expect(hits).toMatchObject({
      totalCount: 2,
      pageInfo: { hasNextPage: true },
      found: [{ s: 2.5, node: { identifier: "kst-21501-33-1149" } }],
    });
    const { search } = await ask(
      'query ($after: String) { search(query: "x", after: $after) { nodes { __typename } pageInfo { hasNextPage hasPreviousPage } } }',
      { after: hits.pageInfo.endCursor },
    );
    expect(search).toEqual({ nodes: [{ __typename: "Council" }], pageInfo: { hasNextPage: false, hasPreviousPage: true } });
  });

  it("makes a trace, a path and a look-up", async () => {
    const data =
      await ask(`{ trace(from: "21 501-33, nr. 1149", direction: CITES) { nodes { depth d: document { identifier } } edges { surface } }
      tracePath(from: "kst-21501-33-1160", to: "kst-26643-1392") { target { identifier } }
      parseReferences(text: "Zie dit") { surface pages url candidates { normal reason reasonNl score } target { identifier } } }`);
    expect(data).toMatchObject({
      trace: {
        nodes: [
          { depth: 0, d: { identifier: "kst-21501-33-1149" } },
          { depth: 1, d: { identifier: "kst-26643-1392" } },
        ],
        edges: [{ surface: "Kamerstuk 26 643, nr. 1392" }],
      },
      tracePath: [{ target: { identifier: "kst-21501-33-1149" } }, { target: { identifier: "kst-26643-1392" } }],
      parseReferences: [{ surface: "Zie d", pages: "3", url: null, candidates: [SUGGESTION], target: { identifier: "kst-21501-33-1149" } }],
    });
  });
});
