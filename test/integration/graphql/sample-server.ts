import type { ApolloServer } from "@apollo/server";
import type { GraphQLFormattedError } from "graphql";
import type { GraphqlContext } from "../../../src/graphql/context.js";
import { createGraphqlServer, resolveLimits } from "../../../src/graphql/create-server.js";
import type { Limits } from "../../../src/graphql/limits.js";
import type { ArchiveServices } from "../../../src/graphql/services.js";
import { DEFAULT_BASE_IRI } from "../../../src/kernel/iri.js";
import type { AnyRecord, EntityClass } from "../../../src/model/define/metadata.js";
import { listMissingPapers } from "../../../src/store/coverage/list-missing-papers.js";
import { readCoverage } from "../../../src/store/coverage/read-coverage.js";
import { readDossierGaps } from "../../../src/store/coverage/read-dossier-gaps.js";
import type { Database } from "../../../src/store/database.js";
import { findReferencePath } from "../../../src/store/graph/find-reference-path.js";
import { mostCitedDocuments } from "../../../src/store/graph/most-cited-documents.js";
import { relatedDocuments } from "../../../src/store/graph/related-documents.js";
import { traceReferences } from "../../../src/store/graph/trace-references.js";
import { fillStore, temporaryStore } from "../../support/store.js";

export const BASE = DEFAULT_BASE_IRI;

/** What the reference that this server finds in any text may have meant. */
export const SUGGESTION = {
  normal: "kst-21501-34-1149",
  reason: "A digit may be wrong.",
  reasonNl: "Een cijfer kan fout zijn.",
  score: 0.5,
};

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: answers are as varied as the queries of the tests
  readonly data: any;
  readonly errors: readonly GraphQLFormattedError[];
}

export interface SampleServer {
  readonly server: ApolloServer<GraphqlContext>;
  readonly database: Database;
  /** The statements run since the last question. */
  readonly statements: string[];
  /** What was logged as a fault of ours. */
  readonly faults: unknown[];
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  close(): Promise<void>;
}

export interface SampleOptions {
  readonly archive?: ReadonlyMap<EntityClass, readonly AnyRecord[]>;
  readonly limits?: Partial<Limits>;
  readonly services?: Partial<ArchiveServices>;
  readonly introspection?: boolean;
}

/** A GraphQL server over a small archive in a temporary store. */
export async function sampleServer(options: SampleOptions = {}): Promise<SampleServer> {
  const store = await temporaryStore();
  await fillStore(store, options.archive);
  const [statements, faults]: [string[], unknown[]] = [[], []];
  const database = counting(store.database, statements);
  const limits = resolveLimits(options.limits);
  const server = await createGraphqlServer({ limits, introspection: options.introspection ?? true, log: (_, error) => faults.push(error) });
  const services = { ...SERVICES, ...storeServices(database), ...options.services };
  return {
    server,
    database,
    statements,
    faults,
    ask: async (query, variables = {}) => {
      statements.length = 0;
      const { body } = await server.executeOperation({ query, variables }, { contextValue: { database, baseIri: BASE, services, limits } });
      if (body.kind !== "single") throw new Error("an answer in parts was not asked for");
      return { data: body.singleResult.data, errors: body.singleResult.errors ?? [] };
    },
    close: async () => {
      await server.stop();
      await store.close();
    },
  };
}

function counting(database: Database, statements: string[]): Database {
  return {
    readJson: (sql, parameters, options) => {
      statements.push(sql);
      return database.readJson(sql, parameters, options);
    },
    readRows: (sql, parameters, options) => {
      statements.push(sql);
      return database.readRows(sql, parameters, options);
    },
  };
}

function storeServices(database: Database) {
  return {
    trace: (from, request) => traceReferences(database, from, request),
    tracePath: (from, to, request) => findReferencePath(database, from, to, request),
    related: (to, relatedness, request) => relatedDocuments(database, to, relatedness, request),
    mostCited: (request) => mostCitedDocuments(database, request),
    coverage: (by, request) => readCoverage(database, by, request),
    missingPapers: (request) => listMissingPapers(database, request),
    dossierGaps: (keys) => readDossierGaps(database, keys),
  } satisfies Partial<ArchiveServices>;
}

const AGENDA = "document/kst-21501-33-1149";

/** Services that answer from the sample archive without a search index. */
const SERVICES: Omit<ArchiveServices, keyof ReturnType<typeof storeServices>> = {
  search: (_, { first, after, types }) => {
    const hits = (["DOCUMENT", "COUNCIL"] as const).flatMap((type) => {
      const id = type === "DOCUMENT" ? AGENDA : "council/2025-10-09-telecom-informal";
      return types === null || types.includes(type)
        ? [{ id, type, score: type === "DOCUMENT" ? 2.5 : 1.25, snippet: "een \u0002woord\u0003" }]
        : [];
    });
    return Promise.resolve({ hits: hits.filter((hit) => after === null || hit.score < after.score).slice(0, first), total: hits.length });
  },
  parseReferences: (text) =>
    Promise.resolve([
      {
        kind: "KAMERSTUK",
        surface: text.slice(0, 5),
        normal: "kst-21501-33-1149",
        start: 0,
        end: 5,
        footnote: null,
        antecedent: null,
        status: "RESOLVED",
        target: AGENDA,
        candidates: [SUGGESTION],
        chamber: null,
        parliamentaryYear: null,
        pages: "3",
        title: null,
        author: null,
        date: null,
        url: null,
      },
    ]),
  today: () => "2025-10-01",
  unresolved: () => Promise.resolve({ items: [], total: 0 }),
  archive: () =>
    Promise.resolve({
      counts: [{ type: "Council", count: 2 }],
      revision: 1,
      changedAt: "2026-01-01T00:00:00.000Z",
      licence: "https://creativecommons.org/publicdomain/zero/1.0/",
      coverage: {
        from: "2025-10-09",
        until: "2025-12-05",
        councilsWithAgenda: 1,
        councilsWithReport: 1,
        councilsWithBoth: 1,
        documentsHeld: 2,
        documentsKnown: 1,
        documentsCited: 1,
        references: [{ status: "RESOLVED", count: 1 }],
      },
    }),
  normaliseIdentifier: (text) => (text === "21 501-33, nr. 1149" ? "kst-21501-33-1149" : undefined),
  normaliseDossier: (text) => text.replaceAll(" ", ""),
};
