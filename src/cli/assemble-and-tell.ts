import type { IngestOptions } from "../ingest/ingest-file.js";
import { assembleRecords } from "../ingest/records/assemble-records.js";
import type { Store } from "../store/open-store.js";
import { progressLine } from "./progress-line.js";
import type { Settings } from "./settings.js";
import { type Terminal, writeJson, writeLine } from "./terminal.js";

const PROGRESS = {
  files: "files read again:",
  titles: "titles read:",
  documents: "documents stored:",
  activities: "activities stored:",
} as const;

/** Puts together what records of services say, where something has changed, and tells what came of it. */
export async function assembleAndTell(terminal: Terminal, settings: Settings, store: Store, options: IngestOptions): Promise<void> {
  const progress = progressLine(terminal);
  const { seed, corrections, now } = options;
  const counts = await assembleRecords(store, {
    seed,
    corrections,
    now,
    onProgress: ({ step, done, total }) => progress.show(`${PROGRESS[step]} ${done} of ${total}`),
  });
  progress.end();
  if (counts === null) return;
  if (settings.json) {
    writeJson(terminal.output, { assembled: counts });
    return;
  }
  const { documents, changedDocuments, removedDocuments, activities, changedActivities } = counts;
  writeLine(
    terminal.output,
    `known from records: ${documents} documents (${changedDocuments} changed, ${removedDocuments} removed), ${activities} activities (${changedActivities} changed)`,
  );
}
