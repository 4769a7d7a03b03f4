import { archiveQuads } from "../../rdf/export-archive.js";
import { type ShaclReport, validateFile, validateQuads } from "../../rdf/validate.js";
import { readRecords } from "../../store/read-records.js";
import { withArchive } from "../archive.js";
import type { Settings } from "../settings.js";
import { EXIT, type Terminal, writeJson, writeLine } from "../terminal.js";

/** `raadsarchief validate`: SHACL over the whole store, or over a file; exit 1 on a violation. */
export async function validateCommand(terminal: Terminal, settings: Settings, path: string | undefined): Promise<number> {
  const report = path === undefined ? await validateStore(settings) : await validateFile(path);
  if (settings.json) writeJson(terminal.output, report);
  else for (const line of lines(report)) writeLine(terminal.output, line);
  return report.conforms ? EXIT.OK : EXIT.FAILED;
}

async function validateStore(settings: Settings): Promise<ShaclReport> {
  return await withArchive(settings, async ({ store }) => {
    const snapshot = await store.snapshot();
    try {
      return await validateQuads(
        archiveQuads((definition) => readRecords(snapshot, definition.entityClass) as AsyncIterable<never>, settings.baseIri),
      );
    } finally {
      await snapshot.release();
    }
  });
}

function* lines({ conforms, checked, count, violations }: ShaclReport): Iterable<string> {
  for (const { focusNode, path, message, value } of violations)
    yield `${focusNode} ${path ?? ""}: ${message}${value === null ? "" : ` (${value})`}`;
  if (violations.length < count) yield `… and ${count - violations.length} more`;
  yield conforms ? `${checked} things checked, no violation` : `${checked} things checked, ${count} violations`;
}
