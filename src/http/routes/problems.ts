import { Readable } from "node:stream";
import type { Quad } from "@rdfjs/types";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphqlErrorCode } from "../../graphql/errors.js";
import { ArchiveError, type ErrorCode } from "../../kernel/errors.js";
import { RDF_FORMATS, type RdfFormat } from "../../rdf/formats.js";
import { addressIri } from "../../rdf/literals.js";
import { termFactory } from "../../rdf/n3.js";
import { serialise } from "../../rdf/serialise/serialise.js";
import { hydra, rdf, rdfs, xsd } from "../../vocab/terms/standard.js";
import { negotiate, negotiateLanguage } from "../negotiation.js";
import { type GoneThing, type ProblemLink, problemPage } from "../pages/problem-page.js";
import { methodsOf, pathOf } from "../request-address.js";
import type { ServerOptions } from "../server-options.js";

/** What is wrong, in whatever form it is told. */
export interface Problem {
  /** HTTP status: 4xx or 5xx, or 301 for what has moved. */
  readonly status: number;
  /** What it is called in JSON and RDF, where the status does not say so. */
  readonly code?: ProblemCode;
  /** In English, without a full stop. */
  readonly message: string;
  /** Addresses that help further. */
  readonly links?: readonly ProblemLink[];
  /** What is known of the thing that was asked for: what it was called, what it was replaced by. */
  readonly facts?: readonly Quad[];
  /** What a thing that is gone was called, and until when it was there. */
  readonly thing?: GoneThing;
}

// What problems are called: as in GraphQL, and what only HTTP knows.
type ProblemCode = GraphqlErrorCode | "MOVED" | "GONE" | "NOT_ACCEPTABLE";

const CODES: Readonly<Record<number, ProblemCode>> = {
  301: "MOVED",
  400: "BAD_USER_INPUT",
  404: "NOT_FOUND",
  406: "NOT_ACCEPTABLE",
  410: "GONE",
  413: "LIMIT_EXCEEDED",
  414: "LIMIT_EXCEEDED",
  415: "BAD_USER_INPUT",
  503: "UNAVAILABLE",
};

/** Seconds after which a caller who was sent away may come back. */
const RETRY_AFTER = 5;

// What of the errors of the archive a caller is told; the others are faults of ours.
const TOLD: Partial<Record<ErrorCode, Pick<Problem, "status" | "code">>> = {
  BAD_ARGUMENT: { status: 400 },
  LIMIT_EXCEEDED: { status: 413 },
  TIMEOUT: { status: 503, code: "TIMEOUT" },
  STORE_UNAVAILABLE: { status: 503 },
};

/** What an error of the archive is over HTTP; null where it is a fault of ours. */
export function archiveProblem(error: ArchiveError): Problem | null {
  const told = TOLD[error.code];
  return told === undefined ? null : { ...told, message: error.line };
}

function codeOf({ status, code }: Problem): ProblemCode {
  return code ?? CODES[status] ?? (status < 500 ? "BAD_USER_INPUT" : "INTERNAL");
}

/**
 * Sends an error in the form that the caller asks for: a page for a browser, statements (`hydra:Error`) for who asks RDF by `Accept` or by
 * extension, JSON for all others. It never fails for want of a form.
 */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, content: Problem): FastifyReply {
  const { status, message } = content;
  const form = formOf(request);
  reply.code(status).header("vary", "Accept, Accept-Language").header("content-type", `${form.mediaType}; charset=utf-8`);
  if (codeOf(content) === "UNAVAILABLE") reply.header("retry-after", String(RETRY_AFTER));
  // The shape of every error in JSON, that of GraphQL.
  if (form.name === "json") return reply.send({ errors: [{ message, extensions: { code: codeOf(content) } }] });
  if (form.name === "html") {
    const lang = negotiateLanguage(request);
    return reply.header("content-language", lang).send(problemPage({ ...content, lang }));
  }
  return reply.send(Readable.from(serialise(problemQuads(content, request), form.name)));
}

/**
 * Gives the errors that arise outside the routes the same forms: methods that nothing here has, addresses that lead nowhere, requests that
 * cannot be read, faults of ours.
 */
export function addProblems(app: FastifyInstance, { log }: Pick<ServerOptions, "log">): void {
  // Before the body is read: it is of no use to anybody. Every path can be asked by GET, if only to learn that nothing is there.
  app.addHook("onRequest", async (request, reply) => {
    if (!request.is404 || request.method === "GET" || request.method === "HEAD") return;
    const allowed = methodsOf(pathOf(request)).join(", ");
    return sendProblem(request, reply.header("allow", allowed), {
      status: 405,
      message: `this can be had by ${allowed}, not by ${request.method}`,
    });
  });
  app.setNotFoundHandler((request, reply) => sendProblem(request, reply, { status: 404, message: `there is no ${pathOf(request)} here` }));
  app.setErrorHandler((error: FastifyError, request, reply) => sendFault(error, request, reply, log));
}

/** Answers an error that was thrown: what the caller did is told, faults of ours are logged and masked. */
export function sendFault(error: FastifyError, request: FastifyRequest, reply: FastifyReply, log: ServerOptions["log"]): FastifyReply {
  const told = error instanceof ArchiveError ? archiveProblem(error) : null;
  const found: Problem = told ?? { status: error.statusCode ?? 500, message: error.message };
  reply.removeHeader("content-encoding");
  if (found.status < 500) return sendProblem(request, reply, found);
  log("fault in HTTP", error);
  const message = found.status === 503 ? "the archive cannot be read at present" : "something went wrong in the archive";
  return sendProblem(request, reply, { ...found, message });
}

interface Form {
  readonly name: "json" | "html" | RdfFormat;
  readonly mediaType: string;
}

// JSON first: it is what a program gets that does not say what it wants.
const FORMS: readonly Form[] = [
  { name: "json", mediaType: "application/json" },
  { name: "html", mediaType: "text/html" },
  ...Object.values(RDF_FORMATS).map(({ extension, mediaType }): Form => ({ name: extension, mediaType })),
];

const JSON_FORM = FORMS[0] as Form;

function formOf(request: FastifyRequest): Form {
  const path = pathOf(request);
  // GraphQL has one shape of errors, whatever the caller accepts.
  if (path === "/graphql") return JSON_FORM;
  const extension = path.slice(path.lastIndexOf(".") + 1);
  const wanted = negotiate(
    request.headers.accept,
    FORMS.map(({ mediaType }) => mediaType),
  );
  return FORMS.find(({ name }) => name === extension) ?? FORMS.find(({ mediaType }) => mediaType === wanted) ?? JSON_FORM;
}

const { namedNode, blankNode, literal, quad } = termFactory;

// The node of an error is blank: it is nothing that one could come back to.
function problemQuads(content: Problem, { protocol, host }: FastifyRequest): readonly Quad[] {
  const { status, message, links = [], facts = [] } = content;
  const error = blankNode("error");
  const origin = `${protocol}://${host}`;
  const addresses = links.flatMap(({ href }) => (URL.canParse(href, origin) ? (addressIri(new URL(href, origin).href) ?? []) : []));
  return [
    quad(error, namedNode(rdf.type), namedNode(hydra.Error)),
    quad(error, namedNode(hydra.statusCode), literal(String(status), namedNode(xsd.integer))),
    quad(error, namedNode(hydra.title), literal(codeOf(content))),
    quad(error, namedNode(hydra.description), literal(message, "en")),
    ...addresses.map((address) => quad(error, namedNode(rdfs.seeAlso), namedNode(address))),
    ...facts,
  ];
}
