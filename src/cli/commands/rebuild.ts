import { rebuildArchive } from "../../ingest/records/rebuild-archive.js";
import { ingestOptions, withArchive } from "../archive.js";
import { progressLine } from "../progress-line.js";
import type { Settings } from "../settings.js";
import { EXIT, type Terminal, writeJson, writeLine } from "../terminal.js";

/** `raadsarchief rebuild`: makes the archive again from the files and records that it keeps, with no network; all or nothing. */
export async function rebuildCommand(terminal: Terminal, settings: Settings): Promise<number> {
  return await withArchive(
    settings,
    async ({ store, seed }) => {
      const { corrections, now } = ingestOptions(settings, seed, terminal.now, true);
      const progress = progressLine(terminal);
      const counts = await rebuildArchive(store, {
        seed,
        corrections,
        now,
        onProgress: ({ step, done, total }) => progress.show(`${step}: ${done} of ${total}`),
      });
      progress.end();
      if (settings.json) writeJson(terminal.output, { rebuilt: counts });
      else writeLine(terminal.output, `rebuilt from ${counts.files} files and the records of ${counts.documents} documents`);
      return EXIT.OK;
    },
    "SPARE",
  );
}
