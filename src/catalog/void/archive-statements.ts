import { archiveQuads } from "../../rdf/export-archive.js";
import { readCoverageFigures } from "../../store/coverage/read-coverage-figures.js";
import type { Store } from "../../store/open-store.js";
import { recordReader } from "../../store/read-records.js";
import { readRevision } from "../../store/read-revision.js";
import type { StatementSource } from "./statistics-keeper.js";

/** The statements of a store as an export has them, at one moment. */
export function archiveStatements(store: Store, baseIri: string): StatementSource {
  return {
    revision: () => store.revision(),
    open: async () => {
      const snapshot = await store.snapshot();
      try {
        const revision = await readRevision(snapshot);
        const quads = archiveQuads(recordReader(snapshot), baseIri, await readCoverageFigures(snapshot));
        return { revision, quads, release: () => snapshot.release() };
      } catch (error) {
        await snapshot.release();
        throw error;
      }
    },
  };
}
