import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { seedStore } from "../../../src/ingest/seed/seed-store.js";
import { DEFAULT_BASE_IRI } from "../../../src/kernel/iri.js";
import { Document } from "../../../src/model/entities/document.js";
import { DocumentIdentifier } from "../../../src/model/entities/document-identifier.js";
import type { Store } from "../../../src/store/open-store.js";
import { writeRecords } from "../../../src/store/write-records.js";
import { make } from "../../support/factories.js";
import { hourAt, storeWithClock } from "../../support/history.js";
import { ingest, SEED } from "../../support/ingest.js";
import { AGENDA } from "../../support/sample-texts.js";
import { type RunningServer, startServer } from "../../support/server.js";
import { smallLetter } from "../../support/small-letter.js";
import { fillStore } from "../../support/store.js";

const IRI = `${DEFAULT_BASE_IRI}id/document/${AGENDA}`;

interface Asked {
  // biome-ignore lint/suspicious/noExplicitAny: answers are as varied as the queries
  readonly data: any;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** All that a reader may want of a document, from both sides of its relations and far from it. */
const FIELDS = `
  fragment Everything on Document {
    id label cite(style: DUTCH) title status dossiers { key title documents(first: 3) { totalCount nodes { identifier citedBy { totalCount } } } }
    senders { label } otherIdentifiers { scheme value } sourceRecords { id }
    parts { identifier } partOf { identifier parts { identifier } }
    versions { totalCount nodes { label } }
    sections { label } passages { totalCount nodes { text } }
    footnotes(first: 2) { totalCount pageInfo { hasNextPage endCursor } nodes { text } }
    references { nodes { surface days context anchor { exact } footnote { text } target { title references { totalCount } councils { nodes { slug } } } } }
    few: references(first: 1, filter: { target: { title: { isNull: false } } }, orderBy: SURFACE_DESC) { totalCount edges { cursor node { surface } } }
    citedBy { totalCount nodes { days from { title citedBy { totalCount } passages { totalCount } } } }
    councils(filter: { agendaItems: { some: { documents: { some: { status: { eq: HELD } } } } } }) { totalCount }
    all: councils { edges { role node {
      label coverage { __typename } previous { label agendaItems { totalCount } } next { slug documents { totalCount } } configuration { label }
      agendaItems { nodes { title positions { nodes { summary actor { label } } } } } documents { totalCount nodes { title } } presidency { label } } } }
    positions { nodes { summary agendaItem { title council { slug } } } }
    commitments { nodes { summary } } redactions { totalCount } diagnostics { totalCount } attestations { totalCount nodes { value about { id } } }
  }`;

/** Each of them changes something that the answer shows; what they delete and rename stays so. */
const CHANGES: readonly (readonly string[])[] = [
  ["update document set title = 'anders', part_of_id = null"],
  ["update actor set label_nl = label_nl || '!'"],
  ["delete from passage where id in (select id from passage order by id limit 2)", "update footnote set text = text || '.'"],
  ["update council set start_date = date(start_date, '+40 days') where slug = '2025-10-09-telecom-informal'"],
  ["delete from agenda_item where id in (select id from agenda_item limit 1)"],
  ["update reference set target_id = null, surface = surface || ' bis'"],
  ["delete from council_document"],
];

describe("a document asked as of a moment", () => {
  let store: Store;
  let server: RunningServer;
  beforeEach(async () => {
    store = await storeWithClock();
    server = await startServer(store, { limits: { cost: 3_000_000 } });
  });
  afterEach(async () => {
    expect(server.faults).toEqual([]);
    await server.close();
    await store.close();
  });

  const ask = async (query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Asked> => {
    const body = JSON.stringify({ query, variables });
    const response = await fetch(`${server.address}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body });
    return (await response.json()) as Asked;
  };
  const change = async (statements: readonly string[]) =>
    store.transaction(async (write) => {
      for (const statement of statements) await write.run(statement, []);
    });
  const title = (identifier: string, asOf?: string) =>
    ask("query($i: String!, $m: DateTime) { document(identifier: $i, asOf: $m) { title identifier } }", { i: identifier, m: asOf });

  it("answers each question as the archive did then, whatever has changed or gone since", async () => {
    const query = `query($m: DateTime) { document(identifier: "${AGENDA}", asOf: $m) { ...Everything } node(id: "${IRI}", asOf: $m) { id ...Everything } } ${FIELDS}`;
    await fillStore(store);
    const answers: Asked[] = [await ask(query)];
    for (const statements of CHANGES) {
      await change(statements);
      answers.push(await ask(query));
    }
    await change([`delete from document where id = 'document/${AGENDA}'`]);
    expect(answers.map(({ errors }) => errors)).toEqual(answers.map(() => undefined));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(answers.length);
    // Twice, and at the same time: what was put together for one question serves the next.
    for (let time = 0; time < 2; time += 1)
      expect(await Promise.all(answers.map((_, hours) => ask(query, { m: hourAt(hours) })))).toEqual(answers);
    expect((await ask(query)).data).toEqual({ document: null, node: null });
    expect((await ask(query, { m: hourAt(answers.length) })).data).toEqual({ document: null, node: null });
    expect((await ask(query, { m: "2000-01-01T00:00:00Z" })).data).toEqual({ document: null, node: null });
  });

  it("stands beside the same document at another moment, in one answer", async () => {
    await seedStore(store, SEED);
    await ingest(store, ["-"], {}, smallLetter());
    await ingest(
      store,
      ["-"],
      {},
      smallLetter({ body: "Nederland ziet daar niets in.[footnoteRef:1] ", note: "[1:  Daarover later meer.]" }),
    );
    const query = "query($i: String!) { documentStates(identifier: $i) { validFrom validUntil revision present } }";
    const states = (await ask(query, { i: "21 501-33, nr. 9001" })).data.documentStates;
    expect(states.map(({ validUntil }: { validUntil: string | null }) => validUntil).slice(0, -1)).toEqual(
      states.slice(1).map(({ validFrom }: { validFrom: string }) => validFrom),
    );
    const { data } = await ask(
      `query($i: String!, $a: DateTime!, $b: DateTime!) {
        before: document(identifier: $i, asOf: $a) { ...Words }
        after: document(identifier: $i, asOf: $b) { ...Words }
        now: document(identifier: $i) { ...Words }
      }
      fragment Words on Document { passages { nodes { text } } references { nodes { target { identifier citedBy { totalCount } } } } versions { totalCount } footnotes { nodes { text } } }`,
      { i: "21 501-33, nr. 9001", a: states[0].validFrom, b: states.at(-1).validFrom },
    );
    expect(data.after).toEqual(data.now);
    expect(data.before.references.nodes).toEqual([{ target: { identifier: "kst-26643-1000", citedBy: { totalCount: 1 } } }]);
    expect(data.after.references.nodes).toEqual([]);
    expect(JSON.stringify(data.before.passages)).toContain("Nederland benadrukt");
    expect(JSON.stringify(data.after.passages)).not.toContain("Nederland benadrukt");
    expect([data.before.versions.totalCount, data.after.versions.totalCount]).toEqual([1, 2]);
  });

  it("goes from page to page as it was then", async () => {
    await fillStore(store);
    await change(["update passage set text = 'anders'", "delete from passage where id in (select id from passage order by id limit 1)"]);
    const query = `query($after: String) { document(identifier: "${AGENDA}", asOf: "${hourAt(0)}") {
      passages(first: 1, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { text } } } }`;
    const texts: string[] = [];
    let total = 0;
    for (let after: string | null = null, more = true; more; ) {
      const answer: Asked = await ask(query, { after });
      const { passages } = answer.data.document;
      texts.push(passages.nodes[0].text);
      total = passages.totalCount;
      ({ hasNextPage: more, endCursor: after } = passages.pageInfo);
    }
    expect(texts.length).toBe(total);
    expect(texts).not.toContain("anders");
  });

  it("is found by the numbers that it had then, and by the one that it has now", async () => {
    const [then, now] = ["2025D40209", "kst-22112-1"];
    const named = (identifier: string) => make(Document, { id: `document/${identifier}`, identifier });
    await store.transaction((write) => writeRecords(write, Document, [named(then)]));
    await store.transaction(async (write) => {
      await write.run("delete from document", []);
      await writeRecords(write, Document, [named(now)]);
      const former = { scheme: "FORMER", value: then, document: `document/${now}` };
      await writeRecords(write, DocumentIdentifier, [make(DocumentIdentifier, former)]);
    });
    expect((await title(then, hourAt(0))).data.document.identifier).toBe(then);
    expect((await title(now, hourAt(0))).data.document.identifier).toBe(then);
    expect((await title(then)).data.document.identifier).toBe(now);
    expect((await title(then, hourAt(1))).data.document.identifier).toBe(now);
    const states = (await ask(`{ documentStates(identifier: "${now}") { revision present } }`)).data.documentStates;
    expect(states).toEqual([
      { revision: 1, present: true },
      { revision: 2, present: true },
    ]);
  });

  it("has the states that it had also when it is gone, and none when it never was there", async () => {
    await fillStore(store);
    await change([`delete from document where id = 'document/${AGENDA}'`, "update reference set target_id = null"].reverse());
    const states = async (i: string) =>
      (await ask(`{ documentStates(identifier: "${i}") { validFrom validUntil present } }`)).data.documentStates;
    expect(await states(AGENDA)).toEqual([
      { validFrom: hourAt(0), validUntil: hourAt(1), present: true },
      { validFrom: hourAt(1), validUntil: null, present: false },
    ]);
    expect(await states("kst-1-1")).toEqual([]);
  });

  it("is refused for a moment in the future, for what is no moment, and for more moments than can be read at once", async () => {
    await fillStore(store);
    const code = ({ errors }: Asked) => errors?.[0]?.extensions.code;
    expect(code(await title(AGENDA, "2999-01-01T00:00:00Z"))).toBe("BAD_USER_INPUT");
    expect(code(await title(AGENDA, "gisteren"))).toBe("BAD_USER_INPUT");
    for (let hours = 1; hours <= 18; hours += 1) await change([`update document set title = 'titel ${hours}'`]);
    const moments = Array.from(
      { length: 18 },
      (_, hours) => `m${hours}: document(identifier: "${AGENDA}", asOf: "${hourAt(hours)}") { title }`,
    );
    const many = await ask(`{ ${moments.join(" ")} }`);
    expect(many.errors?.map(({ extensions }) => extensions.code)).toEqual(["LIMIT_EXCEEDED", "LIMIT_EXCEEDED"]);
    expect((await title(AGENDA, hourAt(17))).data.document.title).toBe("titel 17");
  });

  it("costs ten times what the same question costs now", async () => {
    await fillStore(store);
    const deep = (asOf: string) =>
      ask(
        `{ document(identifier: "${AGENDA}"${asOf}) { references(first: 500) { nodes { target { citedBy(first: 500) { nodes { from { citedBy(first: 3) { totalCount } } } } } } } } }`,
      );
    expect((await deep("")).errors).toBeUndefined();
    expect((await deep(`, asOf: "${hourAt(0)}"`)).errors?.[0]).toMatchObject({ extensions: { code: "LIMIT_EXCEEDED", limit: "cost" } });
  });
});
