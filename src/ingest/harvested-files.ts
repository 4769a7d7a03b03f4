import type { FileSink } from "../harvest/sink.js";
import { ArchiveError } from "../kernel/errors.js";
import type { Store } from "../store/open-store.js";
import { type IngestOptions, type Outcome, readFile, storeFile } from "./ingest-file.js";
import { RECORD_LICENCE } from "./records/store-records.js";

/** Told of each file of a harvest. */
export interface FileReport {
  readonly stored: (outcomes: readonly Outcome[]) => void;
  /** A file that cannot be read, or is not published: told, and passed over; the harvest goes on. */
  readonly failed: (identifier: string, message: string) => void;
}

/** Takes the texts of papers that a harvest brings into the archive, one transaction each. */
export function archiveFileSink(store: Store, options: IngestOptions, report: FileReport): FileSink {
  const given = { ...options, origin: { origin: "REPOSITORY", licence: RECORD_LICENCE } } as const;
  return {
    storeFile: async ({ identifier, body, response }) => {
      try {
        report.stored(await storeFile(store, await readFile(body, response.url, options.seed.knowledge), given));
      } catch (error) {
        if (!(error instanceof ArchiveError) || !error.code.startsWith("INPUT_")) throw error;
        report.failed(identifier, `${error.place ?? ""}: ${error.message}`);
      }
    },
    storeProblem: (identifier, { message }) => {
      report.failed(identifier, message);
      return Promise.resolve();
    },
  };
}

const PAGE = 500;

/** Which papers are wanted: all, or those of a dossier and of days (ISO 8601, both included) only. */
export interface WantedPapers {
  readonly dossier: string | undefined;
  readonly since: string | undefined;
  readonly until: string | undefined;
}

/** The papers of parliament that the archive knows of and whose text it does not hold, in order of their identifiers. */
export async function* wantedFiles(store: Store, { dossier, since, until }: WantedPapers): AsyncIterable<string> {
  let after = "";
  for (;;) {
    const rows = await store.database.readRows<{ identifier: string }>(
      `select identifier from document where status = 'KNOWN' and identifier glob 'kst-*' and identifier > ?1
         and (?2 is null or exists (select 1 from document_dossier d where d.source_id = document.id and d.target_id = ?2))
         and (?3 is null or date >= ?3) and (?4 is null or date <= ?4)
         order by identifier limit ?5`,
      [after, dossier === undefined ? null : `dossier/${dossier}`, since ?? null, until ?? null, PAGE],
    );
    for (const { identifier } of rows) yield identifier;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = last.identifier;
  }
}
