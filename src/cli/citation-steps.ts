import { daysBetween } from "../kernel/calendar.js";
import type { Id } from "../kernel/iri.js";
import { definitionOf } from "../model/define/metadata.js";
import type { RecordOf } from "../model/define/relations.js";
import { Document } from "../model/entities/document.js";
import { Reference } from "../model/entities/reference.js";
import type { Database } from "../store/database.js";
import type { CitationLink } from "../store/graph/trace-references.js";
import { readRecordsById } from "../store/read-records.js";
import type { ReferenceKind } from "../vocab/lists/reference.js";

/** One reference of a trace, as it is printed. */
export interface CitationStep {
  /** How many references lie between the start of the trace and the further one of its documents, from 1 (0: the start cites itself). */
  readonly depth: number;
  /** Identifiers. */
  readonly from: string;
  readonly to: string;
  /** How many references lead from the one document to the other; null where they were not counted. */
  readonly times: number | null;
  /** Days from the date of the cited document to that of the citing one; null where either is unknown. */
  readonly days: number | null;
  readonly kind: ReferenceKind;
  readonly surface: string;
  /** Number of the footnote it stands in. */
  readonly footnote: string | null;
  /** Subject or title of the cited document. */
  readonly title: string;
}

/** What of a trace is printed. */
export interface PrintedTrace {
  readonly nodes: readonly { readonly id: Id<Document>; readonly depth: number }[];
  readonly edges: readonly Id<Reference>[];
  readonly links: readonly CitationLink[];
}

/** The references of a trace, by depth and by what cites and is cited. */
export async function citationSteps(database: Database, { nodes, edges, links }: PrintedTrace): Promise<readonly CitationStep[]> {
  const references = await readRecordsById(database, Reference, edges);
  const ids = nodes.map((node) => node.id);
  const documents = new Map((await readRecordsById(database, Document, ids)).map((document) => [document.id, document]));
  const depths = new Map(nodes.map((node) => [node.id, node.depth]));
  const times = new Map(links.map((link) => [`${link.from} ${link.to}`, link.times]));
  return references
    .flatMap((reference) => {
      const [from, to] = [documents.get(reference.from), documents.get(reference.target ?? "")];
      if (from === undefined || to === undefined) return [];
      const depth = Math.max(depths.get(from.id) ?? 0, depths.get(to.id) ?? 0);
      return { ...step(reference, from, to), depth, times: times.get(`${from.id} ${to.id}`) ?? null };
    })
    .sort((a, b) => a.depth - b.depth || compare(a.from, b.from) || compare(a.to, b.to));
}

function step(reference: RecordOf<Reference>, from: RecordOf<Document>, to: RecordOf<Document>): Omit<CitationStep, "depth" | "times"> {
  return {
    from: from.identifier,
    to: to.identifier,
    days: from.date === null || to.date === null ? null : daysBetween(to.date, from.date),
    kind: reference.kind,
    surface: reference.surface,
    footnote: reference.footnote?.split("/").at(-1) ?? null,
    title: documentLabel(to),
  };
}

/** What a document is called in lists. */
export function documentLabel(document: RecordOf<Document>): string {
  return definitionOf(Document).label.text({ ...document }, "nl");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
