// How fast the citation graph answers, in two archives of which one is ten times the other, beside plain SQL: npm run bench:graph
import { it } from "vitest";
import { archiveServices } from "../../src/cli/archive-services.js";
import { createGraphqlServer, resolveLimits } from "../../src/graphql/create-server.js";
import { DEFAULT_BASE_IRI } from "../../src/kernel/iri.js";
import type { Database, SqlValue } from "../../src/store/database.js";
import { temporaryStore } from "../support/store.js";
import { fillSynthetically, randomNumbers, type SyntheticArchive, type SyntheticSize } from "../support/synthetic-archive.js";
import { PLAIN_SQL } from "./plain-citation-sql.js";

const SIZES: readonly SyntheticSize[] = [
  { documents: 10_000, references: 100_000 },
  { documents: 100_000, references: 1_000_000 },
];
const PAPERS = 500;
const PLAIN_RUNS = 30;
/** Milliseconds after which a statement is stopped, and counts as having taken as long. */
const PATIENCE = 10_000;

const DOCUMENTS = "totalCount edges { count references node { identifier date label } }";
const PERIOD = '{ from: { date: { from: "2015-01-01", to: "2015-12-31" } } }';
const CITED_BY = "totalCount nodes { surface days kind from { identifier date label } }";

interface Question {
  readonly name: string;
  readonly query: string;
  readonly runs: number;
  readonly plain?: keyof typeof PLAIN_SQL;
}

const QUESTIONS: readonly Question[] = [
  {
    name: "cited by, first 50",
    query: `document(identifier: $paper) { citedBy(first: 50) { ${CITED_BY} } }`,
    runs: PAPERS,
    plain: "citedBy",
  },
  {
    name: "cited by, every filter",
    query: `document(identifier: $paper) { citedBy(first: 50, filter: { kind: { eq: KAMERSTUK }, from: { kind: { eq: LETTER }, date: { from: "2005-01-01" },
      chamber: { eq: TWEEDE_KAMER }, dossiers: { some: { key: { eq: "20003" } } }, councils: { none: { role: { eq: REPORT } } } } }) { ${CITED_BY} } }`,
    runs: PAPERS,
  },
  { name: "trace CITES, depth 3", query: trace("CITES", ""), runs: 100, plain: "trace" },
  { name: "trace CITED_BY, depth 3", query: trace("CITED_BY", ""), runs: 100, plain: "traceBack" },
  { name: "trace BOTH, depth 3", query: trace("BOTH", ""), runs: 100 },
  {
    name: "trace BOTH, filtered",
    query: trace("BOTH", ', filter: { references: { kind: { eq: KAMERSTUK } }, documents: { date: { from: "2015-01-01" } } }'),
    runs: 100,
  },
  { name: "path", query: "tracePath(from: $other, to: $paper) { surface }", runs: 100, plain: "path" },
  { name: "co-citation, first 50", query: `coCited(with: $paper) { ${DOCUMENTS} }`, runs: 100, plain: "coCited" },
  { name: "coupling, first 50", query: `coupled(with: $paper) { ${DOCUMENTS} }`, runs: 100, plain: "coupled" },
  {
    name: "most cited, dossier, year",
    query: `mostCited(filter: { documents: { dossiers: { some: { key: { eq: "20003" } } } }, references: ${PERIOD} }) { ${DOCUMENTS} }`,
    runs: 10,
    plain: "mostCited",
  },
  { name: "most cited, year", query: `mostCited(filter: { references: ${PERIOD} }) { ${DOCUMENTS} }`, runs: 10 },
  { name: "most cited of all", query: `mostCited { ${DOCUMENTS} }`, runs: 5 },
];

function trace(direction: string, filter: string): string {
  return `trace(from: $paper, direction: ${direction}, depth: 3${filter}) { nodes { depth document { identifier } } links { times days } cutBy }`;
}

for (const size of SIZES) {
  it(`answers questions about ${size.documents} documents with ${size.references} references`, async () => {
    const store = await temporaryStore({ timeoutMs: PATIENCE });
    const started = performance.now();
    const archive = await fillSynthetically(store, size);
    console.log(
      `\n${size.documents} documents, ${size.references} references (filled in ${((performance.now() - started) / 1000).toFixed(0)} s)`,
    );
    console.log("milliseconds                     p50      p95   plain SQL p95   ratio");
    const { ask, stop } = await asking(store.database);
    for (const question of QUESTIONS) await compare(question, archive, ask, store.database);
    await byAnswer(archive, ask);
    await stop();
    await store.close();
  });
}

type Ask = (query: string, paper: string, other: string) => Promise<void>;

async function asking(database: Database): Promise<{ ask: Ask; stop: () => Promise<void> }> {
  const limits = resolveLimits({});
  const server = await createGraphqlServer({ limits, introspection: false, log: (_, error) => console.error(error) });
  const context = { database, baseIri: DEFAULT_BASE_IRI, services: archiveServices(database), limits };
  const ask: Ask = async (query, paper, other) => {
    const used = ["paper", "other"].filter((name) => query.includes(`$${name}`));
    const head = used.length === 0 ? "" : `(${used.map((name) => `$${name}: String!`).join(", ")})`;
    const { body } = await server.executeOperation(
      { query: `query ${head} { ${query} }`, variables: { paper, other } },
      { contextValue: context },
    );
    if (body.kind === "single" && body.singleResult.errors !== undefined) throw new Error(body.singleResult.errors[0]?.message);
  };
  return { ask, stop: () => server.stop() };
}

async function compare({ name, query, runs, plain }: Question, archive: SyntheticArchive, ask: Ask, database: Database): Promise<void> {
  const [papers, others] = [popular(archive, runs), anyOf(archive, runs)];
  const ours = await times(runs, (run) => ask(query, papers[run] ?? "", others[run] ?? ""));
  if (plain === undefined) return print(name, ours);
  const id = (identifier: string | undefined): SqlValue => `document/${identifier}`;
  const sql = PLAIN_SQL[plain];
  const given = (run: number) => (plain === "mostCited" ? [] : plain === "path" ? [id(others[run]), id(papers[run])] : [id(papers[run])]);
  const theirs = await times(Math.min(runs, PLAIN_RUNS), async (run) => {
    await database.readRows(sql, given(run)).catch(() => undefined);
  });
  print(name, ours, theirs);
}

/** How long the answer takes by how often the paper is cited: it should not matter how large the archive is. */
async function byAnswer(archive: SyntheticArchive, ask: Ask): Promise<void> {
  const cited = new Map<number, number>();
  for (const place of archive.cited) cited.set(place, (cited.get(place) ?? 0) + 1);
  const [{ query } = { query: "" }] = QUESTIONS;
  for (const [from, to] of [
    [1, 9],
    [10, 99],
    [100, 999],
    [1_000, 9_999],
  ] as const) {
    const papers = [...cited]
      .flatMap(([place, count]) => (count >= from && count <= to ? (archive.documents[place] ?? []) : []))
      .slice(0, 100);
    if (papers.length === 0) continue;
    print(`  cited ${from} to ${to} times`, await times(papers.length, (run) => ask(query, papers[run] ?? "", "")));
  }
}

async function times(runs: number, work: (run: number) => Promise<void>): Promise<readonly number[]> {
  await work(0);
  const taken: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work(run);
    taken.push(performance.now() - start);
  }
  return taken.sort((a, b) => a - b);
}

function print(name: string, ours: readonly number[], plain: readonly number[] = []): void {
  const [p50, p95, theirs] = [quantile(ours, 0.5), quantile(ours, 0.95), quantile(plain, 0.95)];
  const cells = [name.padEnd(28), p50.toFixed(1).padStart(8), p95.toFixed(1).padStart(8)];
  if (plain.length > 0) cells.push(theirs.toFixed(1).padStart(15), (theirs / p95).toFixed(1).padStart(7));
  console.log(cells.join(" "));
}

function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

/** Papers at random, those often cited as much more often. */
function popular({ documents, cited }: SyntheticArchive, count: number): readonly string[] {
  const random = randomNumbers(1);
  return Array.from({ length: count }, () => documents[cited[Math.floor(random() * cited.length)] ?? 0] ?? "");
}

function anyOf({ documents }: SyntheticArchive, count: number): readonly string[] {
  const random = randomNumbers(2);
  return Array.from({ length: count }, () => documents[Math.floor(random() * documents.length)] ?? "");
}
