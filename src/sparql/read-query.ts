import { Generator } from "@traqula/generator-sparql-1-1";
import { Parser } from "@traqula/parser-sparql-1-1";
import { ArchiveError } from "../kernel/errors.js";
import type { QueryForm } from "./result-formats.js";

/** The graphs that a query is about (SPARQL 1.1 Query Language, section 13.2). */
export interface QueryDataset {
  readonly defaultGraphs: readonly string[];
  readonly namedGraphs: readonly string[];
}

/** A query that can be run: one that reads, and reads here only. */
export interface SparqlQuery {
  readonly form: QueryForm;
  /** What `FROM` and `FROM NAMED` say; null without either. */
  readonly dataset: QueryDataset | null;
  /** The query with a LIMIT of at most this. */
  readonly limitedTo: (limit: number) => string;
}

/**
 * Reads a query of SPARQL 1.1 and refuses with BAD_ARGUMENT what does not follow the grammar (with line and column), what changes data, and
 * what asks another endpoint.
 */
export function readQuery(text: string, base: string): SparqlQuery {
  const parsed = parse(text, base);
  if (parsed.type === "update" && parsed.updates.every((update) => update.operation === undefined)) refuseSyntax("it is empty", undefined);
  if (parsed.type === "update") throw new ArchiveError("BAD_ARGUMENT", UPDATE_REFUSED, { advice: "send a query" });
  if (hasService(parsed)) {
    const advice = "ask each endpoint by itself, or load the dump into a store of your own";
    throw new ArchiveError("BAD_ARGUMENT", "SERVICE is not allowed: this endpoint asks no other one", { advice });
  }
  return {
    form: parsed.subType.toUpperCase() as QueryForm,
    dataset: datasetOf(parsed, base),
    limitedTo: (limit) => limitedTo(text, parsed, limit),
  };
}

/** What is said to everybody who wants to change something. */
export const UPDATE_REFUSED = "this endpoint only reads: updates are not allowed";

type Parsed = ReturnType<Parser["parse"]>;
type ParsedQuery = Extract<Parsed, { type: "query" }>;

interface SyntaxFault {
  readonly token: Token;
  readonly previousToken?: Token;
}

interface Token {
  /** The characters of the query; nothing at its end. */
  readonly image: string;
  readonly startLine?: number;
  readonly startColumn?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

// Its type does not name the handler, but the parser hands it on: only there the place of a fault is known.
const PARSER_OPTIONS = {
  lexerConfig: { positionTracking: "full" as const },
  errorHandler: ([fault]: readonly SyntaxFault[]) => refuseSyntax(wordsOf(fault), placeOf(fault)),
};

// Making a parser takes a while, and one serves all queries of a thread.
let parser: Parser | undefined;

function parse(text: string, base: string): Parsed {
  parser ??= new Parser(PARSER_OPTIONS);
  try {
    return parser.parse(text, { baseIRI: base });
  } catch (error) {
    if (error instanceof ArchiveError) throw error;
    if (error instanceof RangeError) throw new ArchiveError("LIMIT_EXCEEDED", "the query is nested too deeply", { cause: error });
    const [message = ""] = (error as Error).message.split("\n");
    const offset = /at offset: (\d{1,9})/.exec(message)?.[1];
    return refuseSyntax(message.slice(0, LONGEST_MESSAGE), offset === undefined ? undefined : lineAndColumn(text, Number(offset)));
  }
}

function refuseSyntax(message: string, place: string | undefined): never {
  throw new ArchiveError("BAD_ARGUMENT", `the query is not SPARQL 1.1: ${message}`, place === undefined ? {} : { place });
}

function wordsOf(fault: SyntaxFault | undefined): string {
  const image = fault?.token.image ?? "";
  if (image === "") return "it ends too early";
  return `"${image.length > LONGEST_IMAGE ? `${image.slice(0, LONGEST_IMAGE)}…` : image}" cannot stand here`;
}

const LONGEST_IMAGE = 80;

const LONGEST_MESSAGE = 200;

// The end of the query is a token without a place: it stands behind the one before.
function placeOf(fault: SyntaxFault | undefined): string | undefined {
  const { startLine, startColumn } = fault?.token ?? {};
  if (Number.isInteger(startLine)) return `line ${startLine}, column ${startColumn}`;
  const { endLine, endColumn } = fault?.previousToken ?? {};
  return Number.isInteger(endLine) ? `line ${endLine}, column ${(endColumn ?? 0) + 1}` : undefined;
}

function lineAndColumn(text: string, offset: number): string {
  const lines = text.slice(0, offset).split("\n");
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}

// Without recursion: how deep a query goes is up to its sender.
function hasService(query: object): boolean {
  const waiting: object[] = [query];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ("type" in node && node.type === "pattern" && "subType" in node && node.subType === "service") return true;
    for (const value of Object.values(node)) if (typeof value === "object" && value !== null) waiting.push(value);
  }
  return false;
}

function datasetOf(query: ParsedQuery, base: string): QueryDataset | null {
  const clauses = query.datasets?.clauses ?? [];
  if (clauses.length === 0) return null;
  const graphs = (kind: string) => clauses.filter(({ clauseType }) => clauseType === kind).map(({ value }) => fullIri(query, value, base));
  return { defaultGraphs: graphs("default"), namedGraphs: graphs("named") };
}

function fullIri({ context }: ParsedQuery, term: ParsedQuery["datasets"]["clauses"][number]["value"], base: string): string {
  if (!("prefix" in term)) {
    const own = context.findLast((definition) => definition.subType === "base");
    return absolute(term.value, own === undefined ? base : absolute(own.value.value, base));
  }
  const prefix = context.findLast((definition) => definition.subType === "prefix" && definition.key === term.prefix);
  return `${prefix?.subType === "prefix" ? absolute(prefix.value.value, base) : ""}${term.value}`;
}

function absolute(iri: string, base: string): string {
  return URL.canParse(iri) ? iri : URL.canParse(iri, base) ? new URL(iri, base).href : iri;
}

function limitedTo(text: string, query: ParsedQuery, limit: number): string {
  if (query.subType === "ask") return text;
  const { limitOffset } = query.solutionModifiers;
  if (limitOffset?.limit !== undefined && limitOffset.limit <= limit) return text;
  // The text as it is wherever a LIMIT can be put behind it; a line of its own, because a comment may end the text.
  if (limitOffset?.limit === undefined && query.values === undefined) return `${text}\nLIMIT ${limit}`;
  const loc = { sourceLocationType: "autoGenerate" } as const;
  const limited = { type: "solutionModifier", subType: "limitOffset", limit, offset: limitOffset?.offset, loc } as const;
  return new Generator().generate({ ...query, solutionModifiers: { ...query.solutionModifiers, limitOffset: limited } });
}
