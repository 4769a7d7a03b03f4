import { normaliseIdentifier } from "../../cite/normalise-identifier.js";
import { csvLine } from "../../export/csv/csv-line.js";
import { isGraphFormat } from "../../export/formats.js";
import { citationGraph, type GraphEdge, type GraphNode } from "../../export/graph/citation-graph.js";
import { writeGraph } from "../../export/graph/write-graph.js";
import { ArchiveError } from "../../kernel/errors.js";
import { toIri } from "../../kernel/iri.js";
import { definitionOf, type EntityClass } from "../../model/define/metadata.js";
import type { RecordOf } from "../../model/define/relations.js";
import { Document } from "../../model/entities/document.js";
import { Reference } from "../../model/entities/reference.js";
import type { Database } from "../../store/database.js";
import type { TraceDirection } from "../../store/graph/citation-levels.js";
import { type TraceResult, traceReferences } from "../../store/graph/trace-references.js";
import { readRecords, readRecordsById } from "../../store/read-records.js";
import { withArchive } from "../archive.js";
import type { Settings } from "../settings.js";
import { EXIT, type Terminal, writeChunks, writeJson, writeLine } from "../terminal.js";

/** How a trace is printed. */
export const TRACE_FORMATS = ["table", "csv", "json", "graphml", "gexf"] as const;

export type TraceFormat = (typeof TRACE_FORMATS)[number];

export interface TraceCommand {
  readonly identifier: string;
  readonly direction: TraceDirection;
  readonly depth: number;
  readonly format: TraceFormat;
}

interface Step {
  readonly depth: number;
  readonly from: string;
  readonly surface: string;
  readonly footnote: string | null;
  readonly to: string;
  readonly title: string | null;
}

/** `raadsarchief trace`: what a document cites, or where it is cited, step by step. */
export async function traceCommand(terminal: Terminal, settings: Settings, command: TraceCommand): Promise<number> {
  return await withArchive(settings, async ({ store }) => {
    const id = await findDocument(store.database, command.identifier);
    const trace = await traceReferences(store.database, id, command.direction, command.depth);
    await print(terminal, settings, command, store.database, trace);
    if (trace.truncated)
      writeLine(terminal.errors, "raadsarchief: the trace was cut short at the limit of documents; ask for a smaller depth");
    return EXIT.OK;
  });
}

async function print(terminal: Terminal, settings: Settings, command: TraceCommand, database: Database, trace: TraceResult): Promise<void> {
  const format = settings.json ? "json" : command.format;
  if (isGraphFormat(format)) return writeChunks(terminal.output, writeGraph(graphOf(database, trace, settings.baseIri), format));
  const steps = await stepsOf(database, trace);
  if (format === "json") return writeJson(terminal.output, withIris(settings.baseIri, trace, steps));
  for (const line of format === "csv" ? csv(steps) : table(command, steps)) writeLine(terminal.output, line);
}

function graphOf(database: Database, { nodes, edges }: TraceResult, base: string): AsyncIterable<GraphNode | GraphEdge> {
  const traced = new Map<EntityClass, readonly string[]>([
    [Document, nodes.map(({ id }) => id)],
    [Reference, edges],
  ]);
  return citationGraph((entityClass) => {
    const ids = traced.get(entityClass);
    return ids === undefined ? readRecords(database, entityClass) : readThese(database, entityClass, ids);
  }, base);
}

async function* readThese<E>(database: Database, entityClass: EntityClass<E>, ids: readonly string[]): AsyncIterable<RecordOf<E>> {
  yield* await readRecordsById(database, entityClass, ids);
}

function withIris(base: string, { nodes, edges, truncated }: TraceResult, steps: readonly Step[]): object {
  const iri = (id: string): string => toIri(base, id);
  return {
    from: iri(nodes[0]?.id ?? ""),
    nodes: nodes.map(({ id, depth }) => ({ id: iri(id), depth })),
    edges: edges.map(iri),
    truncated,
    steps,
  };
}

async function findDocument(database: Database, printed: string): Promise<string> {
  const identifier = normaliseIdentifier(printed) ?? printed;
  const [row] = await database.readRows<{ id: string }>(
    "select id from document where identifier = ?1 union select document_id from document_identifier where value = ?1",
    [identifier],
  );
  if (row !== undefined) return row.id;
  throw new ArchiveError("NOT_FOUND", "the archive knows no such document", {
    place: printed,
    advice: "check the number, or ingest a document that cites it",
  });
}

async function stepsOf(
  database: Database,
  trace: { nodes: readonly { id: string; depth: number }[]; edges: readonly string[] },
): Promise<readonly Step[]> {
  const references = await readRecordsById(database, Reference, trace.edges);
  const documents = new Map(
    (
      await readRecordsById(
        database,
        Document,
        trace.nodes.map((node) => node.id),
      )
    ).map((document) => [document.id, document]),
  );
  const depths = new Map(trace.nodes.map((node) => [node.id, node.depth]));
  return references
    .map((reference) => step(reference, documents, depths))
    .sort((a, b) => a.depth - b.depth || a.from.localeCompare(b.from) || a.to.localeCompare(b.to));
}

function step(
  reference: RecordOf<Reference>,
  documents: ReadonlyMap<string, RecordOf<Document>>,
  depths: ReadonlyMap<string, number>,
): Step {
  const target = reference.target ?? "";
  const to = documents.get(target);
  return {
    depth: Math.max(depths.get(reference.from) ?? 0, depths.get(target) ?? 0),
    from: documents.get(reference.from)?.identifier ?? reference.from,
    surface: reference.surface,
    footnote: reference.footnote?.split("/").at(-1) ?? null,
    to: to?.identifier ?? target,
    title: to === undefined ? null : definitionOf(Document).label.text(to as never, "nl"),
  };
}

function* table({ identifier, direction }: TraceCommand, steps: readonly Step[]): Iterable<string> {
  if (steps.length === 0)
    yield direction === "CITED_BY" ? `Nothing in the archive cites ${identifier}.` : `${identifier} cites nothing that could be followed.`;
  for (const { depth, from, to, surface, footnote } of steps) {
    yield `${"  ".repeat(depth - 1)}${from} → ${to}   “${surface}”${footnote === null ? "" : `, footnote ${footnote}`}`;
  }
}

function* csv(steps: readonly Step[]): Iterable<string> {
  yield "depth,from,to,surface,footnote,title";
  for (const { depth, from, to, surface, footnote, title } of steps) yield csvLine([depth, from, to, surface, footnote, title]);
}
