import { archiveState } from "../../store/archive-state.js";
import { withArchive } from "../archive.js";
import type { Settings } from "../settings.js";
import { EXIT, type Terminal, writeJson, writeLine } from "../terminal.js";

/** `raadsarchief stats`: what the archive holds and what it misses. */
export async function statsCommand(terminal: Terminal, settings: Settings): Promise<number> {
  return await withArchive(settings, async ({ store }) => {
    const state = await archiveState(store.database);
    if (settings.json) writeJson(terminal.output, state);
    else for (const line of lines(state)) writeLine(terminal.output, line);
    return EXIT.OK;
  });
}

function* lines({ counts, revision, changedAt, coverage }: Awaited<ReturnType<typeof archiveState>>): Iterable<string> {
  yield `revision ${revision}, last change ${changedAt ?? "never"}`;
  yield `Councils from ${coverage.from ?? "-"} to ${coverage.until ?? "-"}: ${coverage.councilsWithAgenda} with an annotated agenda, ${coverage.councilsWithReport} with a report, ${coverage.councilsWithBoth} with both`;
  yield `documents: ${coverage.documentsHeld} held, ${coverage.documentsKnown} known, ${coverage.documentsCited} only cited`;
  yield `references: ${
    coverage.references
      .filter(({ count }) => count > 0)
      .map(({ status, count }) => `${count} ${status.toLowerCase().replaceAll("_", " ")}`)
      .join(", ") || "none"
  }`;
  for (const { type, count } of counts) yield `${String(count).padStart(9)}  ${type}`;
}
