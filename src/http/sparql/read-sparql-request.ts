import type { FastifyRequest } from "fastify";
import type { QueryRequest } from "../../sparql/engine/run-query.js";
import { UPDATE_REFUSED } from "../../sparql/read-query.js";
import { ALL_RESULT_FORMATS, type QueryForm, RESULT_FORMATS, type ResultFormat } from "../../sparql/result-formats.js";
import { negotiate } from "../negotiation.js";
import { parametersOf } from "../request-address.js";

/** A request that cannot be answered: HTTP status and reason. */
export interface RefusedRequest {
  readonly status: number;
  readonly message: string;
}

/** What was asked: a query, nothing (the description of the service), or what cannot be answered. */
export type SparqlAsked = { readonly request: QueryRequest } | { readonly refused: RefusedRequest } | null;

/** The bodies in which a query comes (SPARQL 1.1 Protocol, sections 2.1.2 and 2.1.3), and the one for updates, which is told why not. */
export const SPARQL_BODIES = ["application/x-www-form-urlencoded", "application/sparql-query", "application/sparql-update"];

/** Reads a request as the protocol has it: parameters of the address, a form, or the query itself as the body. */
export function readSparqlRequest(request: FastifyRequest): SparqlAsked {
  const parameters = parametersOf(request);
  const refused = request.method === "POST" ? addBody(request, parameters) : undefined;
  if (refused !== undefined) return { refused };
  if (parameters.has("update")) return { refused: { status: 403, message: UPDATE_REFUSED } };
  const queries = parameters.getAll("query");
  if (queries.length > 1) return { refused: { status: 400, message: "there is more than one query" } };
  const [query] = queries;
  if (query === undefined) return request.method === "POST" ? { refused: { status: 400, message: "there is no query" } } : null;
  const formats = wantedFormats(request, parameters.get("format"));
  if ("status" in formats) return { refused: formats };
  return { request: { query, dataset: datasetOf(parameters), formats } };
}

// Puts what the body says with the parameters of the address.
function addBody({ headers, body }: FastifyRequest, parameters: URLSearchParams): RefusedRequest | undefined {
  const [type = "", ...rest] = (headers["content-type"] ?? "").toLowerCase().split(/[;\s]+/);
  const charset = rest.find((parameter) => parameter.startsWith("charset="))?.slice("charset=".length);
  if (charset !== undefined && charset.replaceAll('"', "") !== "utf-8") return { status: 415, message: "a query is sent in UTF-8" };
  if (!SPARQL_BODIES.includes(type)) return { status: 415, message: `send a query as ${SPARQL_BODIES.slice(0, 2).join(" or ")}` };
  if (type === "application/sparql-update") return { status: 403, message: UPDATE_REFUSED };
  const text = readUtf8(body);
  if (text === undefined) return { status: 400, message: "the body is not UTF-8" };
  if (type === "application/sparql-query") parameters.append("query", text);
  else for (const [name, value] of new URLSearchParams(text)) parameters.append(name, value);
  return undefined;
}

function readUtf8(body: unknown): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body instanceof Uint8Array ? body : new Uint8Array());
  } catch {
    return undefined;
  }
}

function datasetOf(parameters: URLSearchParams): QueryRequest["dataset"] {
  const defaultGraphs = parameters.getAll("default-graph-uri");
  const namedGraphs = parameters.getAll("named-graph-uri");
  return defaultGraphs.length + namedGraphs.length === 0 ? null : { defaultGraphs, namedGraphs };
}

type WantedFormats = QueryRequest["formats"];

// Which form a query has is known only when it is read, so the wish is settled for all of them.
function wantedFormats(request: FastifyRequest, named: string | null): WantedFormats | RefusedRequest {
  const format = named?.toLowerCase();
  const known = format === undefined || ALL_RESULT_FORMATS.some((info) => info.format === format);
  if (!known) return { status: 400, message: `format is one of ${[...new Set(ALL_RESULT_FORMATS.map((info) => info.format))].join(", ")}` };
  const wanted = (form: QueryForm): ResultFormat | null => {
    const offered = RESULT_FORMATS[form];
    if (format !== undefined) return offered.find((info) => info.format === format)?.format ?? null;
    const types = [...offered.map((info) => info.mediaType), ...offered.flatMap((info) => info.alsoKnownAs ?? [])];
    const type = negotiate(request.headers.accept, types);
    return offered.find((info) => info.mediaType === type || info.alsoKnownAs?.includes(type ?? ""))?.format ?? null;
  };
  return { SELECT: wanted("SELECT"), ASK: wanted("ASK"), CONSTRUCT: wanted("CONSTRUCT"), DESCRIBE: wanted("DESCRIBE") };
}
