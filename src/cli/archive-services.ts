import { normaliseDossier, normaliseIdentifier } from "../cite/normalise-identifier.js";
import { canonicalForm } from "../cite/resolution/equivalent-forms.js";
import type { ArchiveServices } from "../graphql/services.js";
import { citationsOf, findReferences } from "../ingest/find-references.js";
import { readResolutionKnowledge } from "../ingest/resolution/resolution-knowledge.js";
import { LICENCE } from "../kernel/licence.js";
import { archiveState } from "../store/archive-state.js";
import { listMissingPapers } from "../store/coverage/list-missing-papers.js";
import { readCoverage } from "../store/coverage/read-coverage.js";
import { readDossierGaps } from "../store/coverage/read-dossier-gaps.js";
import type { Database } from "../store/database.js";
import { findReferencePath } from "../store/graph/find-reference-path.js";
import { mostCitedDocuments } from "../store/graph/most-cited-documents.js";
import { relatedDocuments } from "../store/graph/related-documents.js";
import { traceReferences } from "../store/graph/trace-references.js";
import { listUnresolved } from "../store/queue/list-unresolved.js";
import { searchArchive } from "../store/search/search-archive.js";
import { withOfficialUrl } from "./unresolved-citations.js";

export { LICENCE };

/** What GraphQL asks of the other layers, put together over one store. */
export function archiveServices(database: Database): ArchiveServices {
  return {
    search: (query, request) => searchArchive(database, query, request),
    trace: (from, request) => traceReferences(database, from, request),
    tracePath: (from, to, request) => findReferencePath(database, from, to, request),
    related: (to, relatedness, request) => relatedDocuments(database, to, relatedness, request),
    mostCited: (request) => mostCitedDocuments(database, request),
    parseReferences: async (text) => {
      const cited = citationsOf(text).flatMap(({ citation }) => citation.normal ?? []);
      return findReferences(text, await readResolutionKnowledge(database, cited));
    },
    unresolved: async (request) => {
      const { items, total } = await listUnresolved(database, request);
      return { items: items.map(withOfficialUrl), total };
    },
    coverage: (by, request) => readCoverage(database, by, request),
    missingPapers: (request) => listMissingPapers(database, request),
    dossierGaps: (keys) => readDossierGaps(database, keys),
    today: () => new Date().toISOString().slice(0, 10),
    archive: async () => ({ ...(await archiveState(database)), licence: LICENCE }),
    normaliseIdentifier: (text) => {
      const normal = normaliseIdentifier(text);
      return normal === undefined ? undefined : canonicalForm(normal);
    },
    normaliseDossier,
  };
}
