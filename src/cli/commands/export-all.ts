import { type MadeDump, makeDump } from "../../dump/make-dump.js";
import { removeOldDumps } from "../../dump/remove-dumps.js";
import { LICENCE } from "../../kernel/licence.js";
import { readCoverageFigures } from "../../store/coverage/read-coverage-figures.js";
import { allOrNothing } from "../all-or-nothing.js";
import { withArchive } from "../archive.js";
import { dumpFolder } from "../dump-settings.js";
import { packageVersion } from "../package-version.js";
import { progressLine } from "../progress-line.js";
import type { Settings } from "../settings.js";
import { EXIT, type Terminal, writeJson, writeLine } from "../terminal.js";

export interface ExportAllCommand {
  /** The folder of the dumps, where it is not the one of the settings. */
  readonly out: string | undefined;
  /** How many dumps stay, from 1; all where absent. */
  readonly keep: number | undefined;
}

/** `raadsarchief export --all`: a dated dump of everything in every form, of one consistent moment, beside the earlier ones. */
export async function exportAllCommand(terminal: Terminal, settings: Settings, { out, keep }: ExportAllCommand): Promise<number> {
  const folder = dumpFolder(out, terminal.environment, settings.databasePath);
  const { manifest, isNew } = await dumpOf(terminal, settings, folder);
  const removed = keep === undefined ? [] : await removeOldDumps(folder, keep);
  if (settings.json) writeJson(terminal.output, { dump: manifest.id, isNew, folder, statements: manifest.statements, removed });
  else {
    const what = isNew
      ? `${manifest.files.length} files, ${manifest.statements} statements`
      : "is there already; nothing has changed since";
    writeLine(terminal.output, `${folder}/${manifest.id}: ${what}`);
    for (const id of removed) writeLine(terminal.output, `removed ${id}`);
  }
  return EXIT.OK;
}

async function dumpOf(terminal: Terminal, settings: Settings, folder: string): Promise<MadeDump> {
  const progress = progressLine(terminal);
  return await withArchive(
    settings,
    async ({ store }) => {
      const snapshot = await store.snapshot();
      try {
        const figures = await readCoverageFigures(snapshot);
        const { baseIri } = settings;
        const source = { snapshot, figures, baseIri, licence: LICENCE, version: packageVersion(), now: terminal.now() };
        let made: MadeDump | undefined;
        await allOrNothing(
          folder,
          async () => {
            made = await makeDump(source, folder, (words) => progress.show(words));
          },
          // Making a dump leaves nothing behind by itself.
          async () => undefined,
        );
        return made as unknown as MadeDump;
      } finally {
        progress.end();
        await snapshot.release();
      }
    },
    "SPARE",
  );
}
