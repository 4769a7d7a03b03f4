import { csvLine } from "../../export/csv/csv-line.js";
import { isGraphFormat } from "../../export/formats.js";
import { citationGraph, type GraphEdge, type GraphNode } from "../../export/graph/citation-graph.js";
import { writeGraph } from "../../export/graph/write-graph.js";
import { toIri } from "../../kernel/iri.js";
import type { EntityClass } from "../../model/define/metadata.js";
import type { RecordOf } from "../../model/define/relations.js";
import { Document } from "../../model/entities/document.js";
import { Reference } from "../../model/entities/reference.js";
import type { Database } from "../../store/database.js";
import { citationAges } from "../../store/graph/citation-ages.js";
import type { TraceDirection } from "../../store/graph/citation-levels.js";
import { findReferencePath } from "../../store/graph/find-reference-path.js";
import { type TraceCut, traceLimits, traceReferences } from "../../store/graph/trace-references.js";
import { readRecords, readRecordsById } from "../../store/read-records.js";
import { withArchive } from "../archive.js";
import { type CitationOptions, checkSubjects, isNarrowed, reachedCitations } from "../citation-options.js";
import { type CitationStep, citationSteps, type PrintedTrace } from "../citation-steps.js";
import { findDocument } from "../find-document.js";
import type { Settings } from "../settings.js";
import { EXIT, type Terminal, writeChunks, writeJson, writeLine } from "../terminal.js";

/** How a trace is printed. */
export const TRACE_FORMATS = ["table", "csv", "json", "graphml", "gexf"] as const;

export type TraceFormat = (typeof TRACE_FORMATS)[number];

export interface TraceCommand extends CitationOptions {
  readonly identifier: string;
  readonly direction: TraceDirection;
  /** How many steps at most; null for the usual number. */
  readonly depth: number | null;
  readonly maxNodes: number;
  /** The document to which a shortest chain is wanted, instead of everything. */
  readonly to: string | null;
  readonly format: TraceFormat;
}

const STEPS_OF_TRACE = 2;
const STEPS_OF_PATH = 6;

/** `raadsarchief trace`: what a document cites, where it is cited, or how it leads to another one, step by step. */
export async function traceCommand(terminal: Terminal, settings: Settings, command: TraceCommand): Promise<number> {
  return await withArchive(settings, async ({ store: { database } }) => {
    const printing = { terminal, settings, command, database };
    await checkSubjects(database, command);
    if (command.to === null) await printTrace(printing);
    else await printPath(printing, command.to);
    return EXIT.OK;
  });
}

interface Printing {
  readonly terminal: Terminal;
  readonly settings: Settings;
  readonly command: TraceCommand;
  readonly database: Database;
}

async function printTrace(printing: Printing): Promise<void> {
  const { terminal, settings, command, database } = printing;
  const { direction, depth, maxNodes, identifier } = command;
  const steps = depth ?? STEPS_OF_TRACE;
  const request = { direction, depth: steps, filter: reachedCitations(command), limits: traceLimits(maxNodes) };
  const trace = await traceReferences(database, await findDocument(database, identifier), request);
  const iri = (id: string): string => toIri(settings.baseIri, id);
  const links = trace.links.map((link) => ({ ...link, from: iri(link.from), to: iri(link.to) }));
  await print(printing, trace, nothingTraced(command), {
    links,
    ages: citationAges(trace.links),
    cutBy: trace.cutBy,
    truncated: isTruncated(trace.cutBy),
  });
  for (const cut of trace.cutBy) writeLine(terminal.errors, `raadsarchief: ${CUTS[cut](command, steps)}`);
}

function nothingTraced(command: TraceCommand): string {
  const { identifier, direction } = command;
  const narrowed = isNarrowed(command);
  const filters = narrowed ? " that meets the filters" : "";
  if (direction === "CITED_BY") return `Nothing in the archive${filters} cites ${identifier}.`;
  if (direction === "CITES") return `${identifier} cites nothing ${narrowed ? "that meets the filters and " : "that "}could be followed.`;
  return `${identifier} cites nothing${filters} and nothing${filters} cites it.`;
}

const CUTS: Readonly<Record<TraceCut, (command: TraceCommand, depth: number) => string>> = {
  NODES: ({ maxNodes }) => `the trace was cut short at ${maxNodes} documents; narrow it, or raise --max-nodes`,
  EDGES: ({ maxNodes }) => `the trace was cut short at ${traceLimits(maxNodes).maxEdges} references; narrow it, or raise --max-nodes`,
  DEPTH: (_, depth) => `more lies beyond depth ${depth}; raise --depth to see it`,
};

function isTruncated(cutBy: readonly TraceCut[]): boolean {
  return cutBy.some((cut) => cut !== "DEPTH");
}

async function printPath(printing: Printing, to: string): Promise<void> {
  const { command, database } = printing;
  const maxDepth = command.depth ?? STEPS_OF_PATH;
  const [start, end] = [await findDocument(database, command.identifier), await findDocument(database, to)];
  const path = await findReferencePath(database, start, end, { maxDepth, filter: reachedCitations(command) });
  const references = await readRecordsById(database, Reference, path ?? []);
  const targets = (path ?? []).map((id) => references.find((reference) => reference.id === id)?.target ?? "");
  const nodes = [start, ...targets].map((id, depth) => ({ id, depth }));
  const filters = isNarrowed(command) ? " that meets the filters" : "";
  const nothing =
    path === null
      ? `No chain of at most ${maxDepth} references${filters} leads from ${command.identifier} to ${to}.`
      : "They are one document.";
  await print(printing, { nodes, edges: path ?? [], links: [] }, nothing, { found: path !== null });
}

async function print(printing: Printing, trace: PrintedTrace, nothing: string, more: object): Promise<void> {
  const { terminal, settings, command, database } = printing;
  const format = settings.json ? "json" : command.format;
  if (isGraphFormat(format)) return writeChunks(terminal.output, writeGraph(graphOf(database, trace, settings.baseIri), format));
  const steps = await citationSteps(database, trace);
  const iri = (id: string): string => toIri(settings.baseIri, id);
  if (format === "json") {
    const nodes = trace.nodes.map(({ id, depth }) => ({ id: iri(id), depth }));
    return writeJson(terminal.output, { from: nodes[0]?.id, nodes, edges: trace.edges.map(iri), ...more, steps });
  }
  for (const line of format === "csv" ? csv(steps) : table(steps, nothing)) writeLine(terminal.output, line);
}

function graphOf(database: Database, { nodes, edges }: PrintedTrace, base: string): AsyncIterable<GraphNode | GraphEdge> {
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

function* table(steps: readonly CitationStep[], nothing: string): Iterable<string> {
  if (steps.length === 0) yield nothing;
  for (const { depth, from, to, surface, footnote } of steps) {
    yield `${"  ".repeat(Math.max(0, depth - 1))}${from} → ${to}   “${surface}”${footnote === null ? "" : `, footnote ${footnote}`}`;
  }
}

const COLUMNS = ["depth", "from", "to", "times", "days", "kind", "surface", "footnote", "title"] as const;

function* csv(steps: readonly CitationStep[]): Iterable<string> {
  yield COLUMNS.join(",");
  for (const step of steps) yield csvLine(COLUMNS.map((column) => step[column]));
}
