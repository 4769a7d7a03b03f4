import { invariant } from "../../kernel/errors.js";
import { archiveQuads } from "../../rdf/export-archive.js";
import { readCoverageFigures } from "../../store/coverage/read-coverage-figures.js";
import type { Database } from "../../store/database.js";
import type { Store } from "../../store/open-store.js";
import { readRecords } from "../../store/read-records.js";
import type { AnyRecord } from "../../store/stored-record.js";
import type { StatementSource } from "./statistics-keeper.js";

/** The statements of a store as an export has them, at one moment. */
export function archiveStatements(store: Store, baseIri: string): StatementSource {
  return {
    revision: () => store.revision(),
    open: async () => {
      const snapshot = await store.snapshot();
      try {
        const revision = await revisionOf(snapshot);
        const records = ({ entityClass }: { readonly entityClass: Parameters<typeof readRecords>[1] }) =>
          readRecords(snapshot, entityClass) as AsyncIterable<AnyRecord>;
        return { revision, quads: archiveQuads(records, baseIri, await readCoverageFigures(snapshot)), release: () => snapshot.release() };
      } catch (error) {
        await snapshot.release();
        throw error;
      }
    },
  };
}

async function revisionOf(database: Database): Promise<number> {
  const [row] = await database.readRows<{ value: string }>("select value from archive_state where key = 'revision'", []);
  invariant(row !== undefined, "the archive has a revision");
  return Number(row.value);
}
