import { normaliseDossier } from "../../cite/normalise-identifier.js";
import type { UnresolvedRow } from "../../export/queue/unresolved-columns.js";
import { unresolvedCsv, unresolvedTable } from "../../export/queue/unresolved-table.js";
import type { OfficialCitation } from "../../graphql/services.js";
import { ArchiveError } from "../../kernel/errors.js";
import { allUnresolved, WAITING_STATUSES } from "../../store/queue/list-unresolved.js";
import type { ReferenceKind, ReferenceStatus } from "../../vocab/lists/reference.js";
import { withArchive } from "../archive.js";
import { LICENCE } from "../archive-services.js";
import type { Settings } from "../settings.js";
import { EXIT, type Terminal, writeChunks, writeJson, writeLine } from "../terminal.js";
import { withOfficialUrl } from "../unresolved-citations.js";
import { writeFolder } from "../write-folder.js";

/** How the list is printed. */
export const UNRESOLVED_FORMATS = ["table", "csv", "json"] as const;

export interface UnresolvedCommand {
  readonly format: (typeof UNRESOLVED_FORMATS)[number];
  /** Statuses asked for; those that wait for a document or a person where absent. */
  readonly status: readonly ReferenceStatus[] | undefined;
  readonly kind: ReferenceKind | undefined;
  /** A dossier in any spelling. */
  readonly dossier: string | undefined;
  /** Folder for the table with its description; standard output where absent. */
  readonly out: string | undefined;
}

/** `raadsarchief unresolved`: what the archive cannot follow to a text, most often cited first; as JSON one object a line. */
export async function unresolvedCommand(terminal: Terminal, settings: Settings, command: UnresolvedCommand): Promise<number> {
  const format = settings.json ? "json" : command.format;
  const { out } = command;
  if (out !== undefined && format !== "csv")
    throw new ArchiveError("BAD_ARGUMENT", `${format} goes to standard output`, { place: "--out", advice: "use it with --format csv" });
  const request = { statuses: command.status ?? WAITING_STATUSES, kind: command.kind ?? null, dossier: dossierKey(command.dossier) };
  return await withArchive(settings, async ({ store }) => {
    const snapshot = await store.snapshot();
    try {
      const citations = mapped(allUnresolved(snapshot, request), withOfficialUrl);
      if (out !== undefined)
        await writeFolder(out, unresolvedTable(mapped(citations, toRow), { title: "Raadsarchief: unresolved", licence: LICENCE }));
      else if (format === "csv") await writeChunks(terminal.output, unresolvedCsv(mapped(citations, toRow)));
      else if (format === "json") for await (const citation of citations) writeJson(terminal.output, toRow(citation));
      else for await (const line of table(citations)) writeLine(terminal.output, line);
      return EXIT.OK;
    } finally {
      await snapshot.release();
    }
  });
}

function dossierKey(printed: string | undefined): string | null {
  if (printed === undefined) return null;
  const key = normaliseDossier(printed);
  if (key !== undefined) return key;
  throw new ArchiveError("BAD_ARGUMENT", "this is not the number of a dossier", { place: printed, advice: "write it like 21501-33" });
}

async function* mapped<A, B>(items: AsyncIterable<A>, change: (item: A) => B): AsyncIterable<B> {
  for await (const item of items) yield change(item);
}

function toRow({
  normal,
  surface,
  kind,
  status,
  times,
  documents,
  firstCited,
  lastCited,
  candidate,
  officialUrl,
}: OfficialCitation): UnresolvedRow {
  const { reasonNl = null, reasonEn = null } = candidate ?? {};
  const meant = candidate?.normal ?? null;
  return { normal, surface, kind, status, times, documents, firstCited, lastCited, candidate: meant, reasonNl, reasonEn, officialUrl };
}

async function* table(citations: AsyncIterable<OfficialCitation>): AsyncIterable<string> {
  let empty = true;
  for await (const { normal, surface, status, times, documents, firstCited, lastCited, candidate } of citations) {
    if (empty) yield "times  documents  status     first       last        citation";
    empty = false;
    const meant = candidate === null ? "" : `  (perhaps ${candidate.normal}: ${candidate.reasonEn})`;
    const days = [firstCited, lastCited].map((day) => (day ?? "-").padEnd(10)).join("  ");
    yield `${String(times).padStart(5)}  ${String(documents).padStart(9)}  ${status.padEnd(9)}  ${days}  ${normal ?? `“${surface}”`}${meant}`;
  }
  if (empty) yield "Nothing waits: every citation of these kinds leads to a text.";
}
