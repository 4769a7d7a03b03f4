import type { Quad } from "@rdfjs/types";
import { termFactory } from "../../src/rdf/n3.js";
import { as, ldes, tree } from "../../src/vocab/terms/feed.js";
import { rdf } from "../../src/vocab/terms/standard.js";
import { quadsOf } from "./rdf.js";

/** How the client gets a page: it asks for a format, and gives the ETag that it has. Null where the page is still the same. */
export type Ask = (
  address: string,
  accept: string,
  etag: string | undefined,
) => Promise<{ readonly etag: string; readonly text: string } | null>;

/** Somebody who follows an event stream, knowing nothing but what stands on its pages. */
export interface StreamClient {
  /** Reads what is new. Gives how many pages it had to load. */
  follow(): Promise<number>;
  /** Everything that is so by now; each statement in the graph in which its publisher has it. */
  quads(): Quad[];
  /** The members seen so far, in the order of the stream. */
  readonly members: readonly string[];
}

/** A client that begins at an address, in TriG or in another form with named graphs. */
export function streamClient(start: string, ask: Ask, format: "trig" | "nq" | "jsonld" = "trig"): StreamClient {
  const etags = new Map<string, string>();
  const finished = new Set<string>();
  const seen = new Set<string>();
  const things = new Map<string, { readonly graph: string; readonly quads: readonly Quad[] }>();
  let last = "";
  const accept = { trig: "application/trig", nq: "application/n-quads", jsonld: "application/ld+json" }[format];

  const load = async (address: string): Promise<number> => {
    if (finished.has(address)) return 0;
    const answer = await ask(address, accept, etags.get(address));
    if (answer === null) return 0;
    const page = await quadsOf(answer.text, format);
    take(page);
    let loaded = 1;
    // What was read before lies before `last`; other events of that same moment may still come.
    for (const { node, until } of relations(page, address)) if (until === null || until >= last) loaded += await load(node);
    etags.set(address, answer.etag);
    if (one(page, address, ldes.immutable) === "true") finished.add(address);
    return loaded;
  };

  const take = (page: readonly Quad[]): void => {
    const [stream = ""] = page.filter(({ predicate }) => predicate.value === ldes.timestampPath).map(({ subject }) => subject.value);
    const path = (property: string): string => one(page, stream, property) ?? "";
    const members = all(page, stream, tree.member).filter((member) => !seen.has(member));
    const order = new Map(members.map((member) => [member, Number(one(page, member, path(ldes.sequencePath)))]));
    for (const member of members.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))) {
      seen.add(member);
      const moment = one(page, member, path(ldes.timestampPath)) ?? "";
      if (moment < last) throw new Error(`${member} came late`);
      last = moment;
      const thing = one(page, member, path(ldes.versionOfPath)) ?? "";
      if (one(page, member, rdf.type) === path(ldes.versionDeleteObject)) things.delete(thing);
      else things.set(thing, { graph: one(page, member, as.target) ?? "", quads: page.filter(({ graph }) => graph.value === member) });
    }
  };

  return {
    follow: () => load(start),
    quads: () =>
      [...things.values()].flatMap(({ graph, quads }) =>
        quads.map(({ subject, predicate, object }) => termFactory.quad(subject, predicate, object, termFactory.namedNode(graph))),
      ),
    get members() {
      return [...seen];
    },
  };
}

interface Link {
  readonly node: string;
  readonly until: string | null;
}

/** The nodes to which a node leads, in their order, with the last moment of each. */
function relations(page: readonly Quad[], address: string): readonly Link[] {
  const nodes = new Map<string, { from: string; until: string | null }>();
  for (const relation of all(page, address, tree.relation)) {
    const node = one(page, relation, tree.node) ?? "";
    const known = nodes.get(node) ?? { from: "", until: null };
    const value = one(page, relation, tree.value) ?? "";
    const upper = one(page, relation, rdf.type) === tree.LessThanOrEqualToRelation;
    nodes.set(node, upper ? { ...known, until: value } : { ...known, from: value });
  }
  return [...nodes].map(([node, { until }]) => ({ node, until }));
}

function all(quads: readonly Quad[], subject: string, property: string): string[] {
  return quads
    .filter((quad) => quad.graph.termType === "DefaultGraph" && quad.subject.value === subject && quad.predicate.value === property)
    .map(({ object }) => object.value);
}

function one(quads: readonly Quad[], subject: string, property: string): string | undefined {
  return all(quads, subject, property)[0];
}

/** A way to ask a server that stands for the host of the IRIs. */
export function askServer(address: string, base: string): Ask {
  return async (url, accept, etag) => {
    if (!url.startsWith(base)) throw new Error(`${url} leads out of the archive`);
    const headers = { accept, ...(etag === undefined ? {} : { "if-none-match": etag }) };
    const response = await fetch(`${address}/${url.slice(base.length)}`, { headers, redirect: "error" });
    if (response.status === 304) return null;
    if (response.status !== 200) throw new Error(`${url} answers ${response.status}: ${await response.text()}`);
    return { etag: response.headers.get("etag") ?? "", text: await response.text() };
  };
}
