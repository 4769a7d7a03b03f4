import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { ArchiveError } from "../../kernel/errors.js";
import { RESULT_FORMATS } from "../../sparql/result-formats.js";
import { serviceDescription } from "../../sparql/service-description.js";
import type { SparqlService } from "../../sparql/sparql-service.js";
import { negotiate } from "../negotiation.js";
import { parametersOf } from "../request-address.js";
import type { ServerOptions } from "../server-options.js";
import { queryPage } from "../sparql/query-page.js";
import { addQueryPageFiles } from "../sparql/query-page-files.js";
import { readSparqlRequest, SPARQL_BODIES, type SparqlAsked } from "../sparql/read-sparql-request.js";
import { rdfVariants, sendVariant } from "../variants.js";
import { archiveProblem, sendProblem } from "./problems.js";

/** SPARQL 1.1 Protocol at `/sparql`: queries by GET and POST; without a query the description of the service, and for browsers the query page. */
export async function addSparql(app: FastifyInstance, options: Pick<ServerOptions, "sparql" | "baseIri">): Promise<void> {
  const { sparql, baseIri } = options;
  if (sparql === undefined) return;
  await addQueryPageFiles(app);
  await app.register(async (scope) => {
    scope.addContentTypeParser(SPARQL_BODIES, { parseAs: "buffer" }, (_request, body, done) => done(null, body));
    scope.get("/sparql", (request, reply) => {
      const asked = readSparqlRequest(request);
      if (asked === null || wantsPage(request)) return describe(request, reply, sparql, baseIri);
      return answer(request, reply, sparql, asked);
    });
    scope.get<{ Params: { extension: string } }>("/sparql.:extension", (request, reply) =>
      describe(request, reply, sparql, baseIri, request.params.extension),
    );
    scope.post("/sparql", (request, reply) => answer(request, reply, sparql, readSparqlRequest(request)));
    scope.route({
      method: ["PUT", "PATCH", "DELETE"],
      url: "/sparql",
      handler: (request, reply) =>
        sendProblem(request, reply.header("allow", "GET, HEAD, POST, OPTIONS"), { status: 405, message: "queries come by GET or POST" }),
    });
  });
  app.addHook("onClose", () => sparql.close());
}

// A link to a query leads a browser to the page, with the query in it.
function wantsPage(request: FastifyRequest): boolean {
  if (parametersOf(request).has("format")) return false;
  const types = [...Object.values(RESULT_FORMATS).flatMap((formats) => formats.map(({ mediaType }) => mediaType)), "text/html"];
  return negotiate(request.headers.accept, types) === "text/html";
}

function describe(
  request: FastifyRequest,
  reply: FastifyReply,
  sparql: SparqlService,
  base: string,
  extension?: string,
): Promise<FastifyReply> {
  const endpoint = `${request.protocol}://${request.host}/sparql`;
  const page = { mediaType: "text/html", extension: "html", body: () => queryPage(request, reply) };
  const variants = [...rdfVariants(() => serviceDescription(base, endpoint, sparql.loaded()), base), page];
  return sendVariant(request, reply, variants, { path: "/sparql", extension });
}

async function answer(request: FastifyRequest, reply: FastifyReply, sparql: SparqlService, asked: SparqlAsked): Promise<FastifyReply> {
  if (asked === null) return sendProblem(request, reply, { status: 400, message: "there is no query" });
  if ("refused" in asked) return sendProblem(request, reply, asked.refused);
  const { query } = asked.request;
  if (query.length > sparql.limits.queryLength) {
    return sendProblem(request, reply, { status: 413, message: `a query has at most ${sparql.limits.queryLength} characters` });
  }
  try {
    const { answer, revision } = await sparql.query(asked.request);
    if (answer.kind === "answer") return sendProblem(request, reply, notAcceptable(answer.answer.form));
    reply.headers({ "content-type": `${answer.answer.mediaType}; charset=utf-8`, vary: "Accept" });
    nameRevision(reply, query, revision);
    return reply.send(Buffer.from(answer.bytes.buffer, answer.bytes.byteOffset, answer.bytes.byteLength));
  } catch (error) {
    const told = error instanceof ArchiveError ? archiveProblem(error) : null;
    if (told === null) throw error;
    return sendProblem(request, reply, told);
  }
}

function notAcceptable(form: keyof typeof RESULT_FORMATS): { status: number; message: string } {
  return { status: 406, message: `the answer to ${form} comes as ${RESULT_FORMATS[form].map(({ mediaType }) => mediaType).join(", ")}` };
}

/** What a query gives anew each time, whatever the revision. */
const CHANGING = /\b(?:now|rand|uuid|struuid|bnode)\s{0,9}\(/i;

// The answer is of the revision that is loaded, which may be an earlier one than that of the store.
function nameRevision(reply: FastifyReply, query: string, revision: number): void {
  const etag = reply.getHeader("etag");
  if (CHANGING.test(query)) reply.removeHeader("etag");
  else if (typeof etag === "string") reply.header("etag", etag.replace(/^"\d{1,15}/, `"${revision}`));
}
