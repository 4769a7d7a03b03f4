import { normaliseDossier, normaliseIdentifier } from "../cite/normalise-identifier.js";
import type { ArchiveServices } from "../graphql/services.js";
import { citationsOf, findReferences } from "../ingest/find-references.js";
import type { Seed } from "../ingest/seed/seed-store.js";
import { storeKnowledge } from "../ingest/store-knowledge.js";
import { archiveState } from "../store/archive-state.js";
import type { Database } from "../store/database.js";
import { countCoCitations } from "../store/graph/count-co-citations.js";
import { findReferencePath } from "../store/graph/find-reference-path.js";
import { traceReferences } from "../store/graph/trace-references.js";
import { searchArchive } from "../store/search/search-archive.js";

/** The licence of the archive's data: facts, dedicated to the public domain. */
export const LICENCE = "http://creativecommons.org/publicdomain/zero/1.0/";

/** What GraphQL asks of the other layers, put together over one store. */
export function archiveServices(database: Database, seed: Seed): ArchiveServices {
  return {
    search: (query, request) => searchArchive(database, query, request),
    trace: (from, direction, depth) => traceReferences(database, from, direction, depth),
    tracePath: (from, to, maxDepth) => findReferencePath(database, from, to, maxDepth),
    coCited: (withId, request) => countCoCitations(database, withId, request),
    parseReferences: async (text) => {
      const cited = citationsOf(text).flatMap(({ citation }) => citation.normal ?? []);
      return findReferences(text, await storeKnowledge(database, seed.knowledge, { cited, councils: [], document: "" }));
    },
    archive: async () => ({ ...(await archiveState(database)), licence: LICENCE }),
    normaliseIdentifier,
    normaliseDossier,
  };
}
