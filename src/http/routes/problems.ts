import { Readable } from "node:stream";
import type { Quad } from "@rdfjs/types";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { RDF_FORMATS, type RdfFormat } from "../../rdf/formats.js";
import { addressIri } from "../../rdf/literals.js";
import { termFactory } from "../../rdf/n3.js";
import { serialise } from "../../rdf/serialise/serialise.js";
import { hydra, rdf, rdfs, xsd } from "../../vocab/terms/standard.js";
import { negotiate, negotiateLanguage } from "../negotiation.js";
import { type GoneThing, type ProblemLink, problemPage } from "../pages/problem-page.js";
import type { ServerOptions } from "../server-options.js";

/** What is wrong, in whatever form it is told. */
export interface Problem {
  /** HTTP status: 4xx or 5xx, or 301 for what has moved. */
  readonly status: number;
  /** In English, without a full stop. */
  readonly message: string;
  /** Addresses that help further. */
  readonly links?: readonly ProblemLink[];
  /** What is known of the thing that was asked for: what it was called, what it was replaced by. */
  readonly facts?: readonly Quad[];
  /** What a thing that is gone was called, and until when it was there. */
  readonly thing?: GoneThing;
}

const CODES: Readonly<Record<number, string>> = {
  301: "MOVED",
  400: "BAD_USER_INPUT",
  404: "NOT_FOUND",
  406: "NOT_ACCEPTABLE",
  410: "GONE",
  413: "LIMIT_EXCEEDED",
  414: "LIMIT_EXCEEDED",
  415: "BAD_USER_INPUT",
};

/** The shape of every error in JSON, that of GraphQL: what is wrong and a code. */
export function problem(status: number, message: string): { errors: readonly { message: string; extensions: { code: string } }[] } {
  return { errors: [{ message, extensions: { code: CODES[status] ?? (status < 500 ? "BAD_USER_INPUT" : "INTERNAL") } }] };
}

/**
 * Sends an error in the form that the caller asks for: a page for a browser, statements (`hydra:Error`) for who asks RDF by `Accept` or by
 * extension, JSON for all others. It never fails for want of a form.
 */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, content: Problem): FastifyReply {
  const { status, message } = content;
  const form = formOf(request);
  reply.code(status).header("vary", "Accept, Accept-Language").header("content-type", `${form.mediaType}; charset=utf-8`);
  if (form.name === "json") return reply.send(problem(status, message));
  if (form.name === "html") return reply.send(problemPage({ ...content, lang: negotiateLanguage(request) }));
  return reply.send(Readable.from(serialise(problemQuads(content, request), form.name)));
}

/** Gives the errors that arise outside the routes the same forms: addresses that lead nowhere, requests that cannot be read, faults of ours. */
export function addProblems(app: FastifyInstance, { log }: Pick<ServerOptions, "log">): void {
  app.setNotFoundHandler((request, reply) =>
    sendProblem(request, reply, { status: 404, message: `there is no ${request.method} ${pathOf(request)} here` }),
  );
  app.setErrorHandler((error: FastifyError, request, reply) => sendFault(error, request, reply, log));
}

/** Answers an error that was thrown: what the caller did is told, faults of ours are logged and masked. */
export function sendFault(error: FastifyError, request: FastifyRequest, reply: FastifyReply, log: ServerOptions["log"]): FastifyReply {
  const status = error.statusCode ?? 500;
  if (status >= 500) log("fault in HTTP", error);
  reply.removeHeader("content-encoding");
  return sendProblem(request, reply, { status, message: status < 500 ? error.message : "something went wrong in the archive" });
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

function pathOf(request: FastifyRequest): string {
  return request.url.split("?")[0] ?? "/";
}

const { namedNode, blankNode, literal, quad } = termFactory;

// The node of an error is blank: it is nothing that one could come back to.
function problemQuads({ status, message, links = [], facts = [] }: Problem, { protocol, host }: FastifyRequest): readonly Quad[] {
  const error = blankNode("error");
  const origin = `${protocol}://${host}`;
  const addresses = links.flatMap(({ href }) => (URL.canParse(href, origin) ? (addressIri(new URL(href, origin).href) ?? []) : []));
  return [
    quad(error, namedNode(rdf.type), namedNode(hydra.Error)),
    quad(error, namedNode(hydra.statusCode), literal(String(status), namedNode(xsd.integer))),
    quad(error, namedNode(hydra.title), literal(problem(status, message).errors[0]?.extensions.code ?? "")),
    quad(error, namedNode(hydra.description), literal(message, "en")),
    ...addresses.map((address) => quad(error, namedNode(rdfs.seeAlso), namedNode(address))),
    ...facts,
  ];
}
