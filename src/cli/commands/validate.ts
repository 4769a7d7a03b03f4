import { archiveQuads } from "../../rdf/export-archive.js";
import { compactIri } from "../../rdf/prefixes.js";
import { type ShaclReport, type Violation, validateFile, validateQuads } from "../../rdf/validate.js";
import { readCoverageFigures } from "../../store/coverage/read-coverage-figures.js";
import { recordReader } from "../../store/read-records.js";
import { withArchive } from "../archive.js";
import type { Settings } from "../settings.js";
import { spareMemory } from "../spare-memory.js";
import { EXIT, type Terminal, writeJson, writeLine } from "../terminal.js";

/** `raadsarchief validate`: SHACL over everything that the archive says of itself in RDF, or over a file; exit 1 on a violation. */
export async function validateCommand(terminal: Terminal, settings: Settings, path: string | undefined): Promise<number> {
  spareMemory();
  const report = path === undefined ? await validateStore(settings) : await validateFile(path);
  if (settings.json) writeJson(terminal.output, report);
  else for (const line of lines(report)) writeLine(terminal.output, line);
  return report.conforms ? EXIT.OK : EXIT.FAILED;
}

async function validateStore(settings: Settings): Promise<ShaclReport> {
  return await withArchive(settings, async ({ store }) => {
    const snapshot = await store.snapshot();
    try {
      const figures = await readCoverageFigures(snapshot);
      return await validateQuads(archiveQuads(recordReader(snapshot), settings.baseIri, figures));
    } finally {
      await snapshot.release();
    }
  });
}

function* lines({ conforms, checked, count, violations }: ShaclReport): Iterable<string> {
  for (const violation of violations) yield lineOf(violation);
  if (violations.length < count) yield `… and ${count - violations.length} more`;
  const things = checked === 1 ? "1 thing" : `${checked} things`;
  yield conforms ? `${things} checked, no violation` : `${things} checked, ${count === 1 ? "1 violation" : `${count} violations`}`;
}

// One line whatever the value: a text may have line feeds in it, and may be long.
function lineOf({ focusNode, path, message, value }: Violation): string {
  const property = path === null ? "" : ` ${compactIri(path)}`;
  return `${focusNode}${property}: ${message}${value === null || value === focusNode ? "" : ` (${shown(value)})`}`.replaceAll(/\s+/g, " ");
}

function shown(value: string): string {
  return value.length > 120 ? `${value.slice(0, 119)}…` : value;
}
