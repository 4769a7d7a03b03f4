import { defaultGraph, namedNode, Store as TripleStore } from "oxigraph";
import { ArchiveError } from "../../kernel/errors.js";
import { parseRdf } from "../../rdf/n3.js";
import { serialise } from "../../rdf/serialise/serialise.js";
import { type QueryDataset, readQuery, type SparqlQuery } from "../read-query.js";
import { type QueryForm, RESULT_FORMATS, type ResultFormat } from "../result-formats.js";
import type { SparqlLimits } from "../sparql-limits.js";

/** A query as it came in. */
export interface QueryRequest {
  readonly query: string;
  /** What the caller names outside the query, which goes before `FROM` (SPARQL 1.1 Protocol, section 2.1.4); null where it names nothing. */
  readonly dataset: QueryDataset | null;
  /** The format wanted for each form of query; null where the caller takes none of those that there are. */
  readonly formats: Readonly<Record<QueryForm, ResultFormat | null>>;
}

/** An answer, or the refusal to give it in any form that the caller takes. */
export type QueryAnswer =
  | { readonly form: QueryForm; readonly mediaType: string; readonly text: string }
  | { readonly form: QueryForm; readonly mediaType: null };

type Limits = Pick<SparqlLimits, "rows" | "triples" | "answerLength">;

/** Answers a query. Throws BAD_ARGUMENT for what is no query and LIMIT_EXCEEDED where the answer is too large. */
export async function runQuery(triples: TripleStore, request: QueryRequest, limits: Limits, base: string): Promise<QueryAnswer> {
  const query = readQuery(request.query, base);
  const format = request.formats[query.form];
  if (format === null) return { form: query.form, mediaType: null };
  const run = (text: string, resultsFormat: string) => evaluate(triples, text, resultsFormat, request.dataset ?? query.dataset, base);
  const text =
    query.form === "SELECT"
      ? rowsText(query, run, format, limits.rows)
      : query.form === "ASK"
        ? booleanText(query, run, format)
        : await graphText(query, run, format, limits.triples, base);
  if (text.length > limits.answerLength) throw tooLarge(`the answer has more than ${limits.answerLength} characters`);
  return { form: query.form, mediaType: mediaTypeOf(query.form, format), text };
}

type Run = (query: string, resultsFormat: string) => string;

function evaluate(triples: TripleStore, query: string, resultsFormat: string, dataset: QueryDataset | null, base: string): string {
  const graphs =
    dataset === null
      ? { use_default_graph_as_union: true }
      : { default_graph: dataset.defaultGraphs.map(namedNode), named_graphs: dataset.namedGraphs.map(namedNode) };
  try {
    return String(triples.query(query, { base_iri: base, results_format: resultsFormat, ...graphs }));
  } catch (cause) {
    throw new ArchiveError("BAD_ARGUMENT", `the query cannot be answered: ${(cause as Error).message.split("\n")[0]}`, { cause });
  }
}

function rowsText(query: SparqlQuery, run: Run, format: ResultFormat, most: number): string {
  const text = run(query.limitedTo(most + 1), mediaTypeOf("SELECT", format));
  if (countRows(text, format) > most) throw tooLarge(`the answer has more than ${most} rows`);
  return text;
}

function countRows(text: string, format: ResultFormat): number {
  if (format === "json") return (JSON.parse(text) as { results: { bindings: unknown[] } }).results.bindings.length;
  if (format === "xml") return text.split("<result>").length - 1;
  // The first line has the names. Line breaks in values are escaped in TSV, and stand in quotes in CSV.
  return (format === "csv" ? text.replace(/"[^"]*"/g, "") : text).split("\n").length - 2;
}

function booleanText(query: SparqlQuery, run: Run, format: ResultFormat): string {
  if (format === "txt") return `${run(query.limitedTo(1), "text/csv").trim()}\n`;
  return run(query.limitedTo(1), mediaTypeOf("ASK", format));
}

async function graphText(query: SparqlQuery, run: Run, format: ResultFormat, most: number, base: string): Promise<string> {
  const lines = run(query.limitedTo(most + 1), "application/n-triples");
  if (lines.split("\n").length - 1 > most) throw tooLarge(`the answer has more than ${most} triples`);
  if (format === "nt" || format === "nq") return lines;
  if (format === "ttl" || format === "trig") return await joined(serialise(parseRdf(lines, "nt"), format, { base }));
  const answer = new TripleStore();
  answer.load(lines, { format: "application/n-triples", lenient: true });
  return answer.dump({ format: mediaTypeOf(query.form, format), from_graph_name: defaultGraph() });
}

async function joined(chunks: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const chunk of chunks) text += chunk;
  return text;
}

function mediaTypeOf(form: QueryForm, format: ResultFormat): string {
  return RESULT_FORMATS[form].find((info) => info.format === format)?.mediaType ?? "";
}

function tooLarge(message: string): ArchiveError {
  return new ArchiveError("LIMIT_EXCEEDED", message, { advice: "ask in parts with LIMIT and OFFSET, narrow the query, or take the dump" });
}
