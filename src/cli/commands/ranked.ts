import { csvLine } from "../../export/csv/csv-line.js";
import { toIri } from "../../kernel/iri.js";
import { Document } from "../../model/entities/document.js";
import type { Database } from "../../store/database.js";
import { mostCitedDocuments } from "../../store/graph/most-cited-documents.js";
import type { RankedResult } from "../../store/graph/ranked-documents.js";
import { type Relatedness, relatedDocuments } from "../../store/graph/related-documents.js";
import { readRecordsById } from "../../store/read-records.js";
import { withArchive } from "../archive.js";
import { type CitationOptions, checkSubjects, countedCitations, isNarrowed, reachedCitations } from "../citation-options.js";
import { documentLabel } from "../citation-steps.js";
import { findDocument } from "../find-document.js";
import type { Settings } from "../settings.js";
import { EXIT, type Terminal, writeJson, writeLine } from "../terminal.js";

/** How a ranked list is printed. */
export const RANKED_FORMATS = ["table", "csv", "json"] as const;

interface RankedCommand extends CitationOptions {
  readonly first: number;
  readonly format: (typeof RANKED_FORMATS)[number];
}

export interface RelatedCommand extends RankedCommand {
  readonly identifier: string;
  readonly by: Relatedness;
}

/** `raadsarchief related`: documents cited by the same documents as one, or citing the same ones. */
export async function relatedCommand(terminal: Terminal, settings: Settings, command: RelatedCommand): Promise<number> {
  return await withArchive(settings, async ({ store: { database } }) => {
    await checkSubjects(database, command);
    const request = { first: command.first, after: null, filter: reachedCitations(command) };
    const result = await relatedDocuments(database, await findDocument(database, command.identifier), command.by, request);
    await printRanked(terminal, settings, command, database, result);
    return EXIT.OK;
  });
}

/** `raadsarchief most-cited`: the documents that are cited by most others, of a dossier, by letters of a period. */
export async function mostCitedCommand(terminal: Terminal, settings: Settings, command: RankedCommand): Promise<number> {
  return await withArchive(settings, async ({ store: { database } }) => {
    await checkSubjects(database, command);
    const request = { first: command.first, after: null, filter: countedCitations(command) };
    await printRanked(terminal, settings, command, database, await mostCitedDocuments(database, request));
    return EXIT.OK;
  });
}

const COLUMNS = ["count", "references", "identifier", "date", "kind", "title"] as const;

async function printRanked(
  terminal: Terminal,
  settings: Settings,
  command: RankedCommand,
  database: Database,
  { items, total }: RankedResult,
): Promise<void> {
  const { format } = command;
  const ids = items.map(({ id }) => id);
  const documents = new Map((await readRecordsById(database, Document, ids)).map((document) => [document.id, document]));
  const rows = items.flatMap(({ id, count, references }) => {
    const document = documents.get(id);
    if (document === undefined) return [];
    const { identifier, date, kind } = document;
    return { id: toIri(settings.baseIri, id), count, references, identifier, date, kind, title: documentLabel(document) };
  });
  if (settings.json || format === "json") return writeJson(terminal.output, { total, documents: rows });
  if (format === "csv") writeLine(terminal.output, COLUMNS.join(","));
  else if (rows.length === 0)
    writeLine(terminal.output, isNarrowed(command) ? "Nothing in the archive meets the filters." : "The archive has none.");
  for (const row of rows) writeLine(terminal.output, format === "csv" ? csvLine(COLUMNS.map((column) => row[column])) : tableLine(row));
}

function tableLine({ count, identifier, date, title }: { count: number; identifier: string; date: string | null; title: string }): string {
  return `${String(count).padStart(6)}  ${identifier}${date === null ? "" : ` (${date})`}   ${title}`;
}
