import type { FastifyError, FastifyInstance } from "fastify";
import type { ServerOptions } from "../server-options.js";

const CODES: Readonly<Record<number, string>> = {
  400: "BAD_USER_INPUT",
  404: "NOT_FOUND",
  406: "NOT_ACCEPTABLE",
  413: "LIMIT_EXCEEDED",
  415: "BAD_USER_INPUT",
};

/** One shape for every error over HTTP, that of GraphQL: what is wrong and a code. Faults of ours are logged and masked. */
export function problem(status: number, message: string): { errors: readonly { message: string; extensions: { code: string } }[] } {
  return { errors: [{ message, extensions: { code: CODES[status] ?? (status < 500 ? "BAD_USER_INPUT" : "INTERNAL") } }] };
}

/** Gives the errors that arise before any route the same shape. */
export function addProblems(app: FastifyInstance, { log }: Pick<ServerOptions, "log">): void {
  app.setNotFoundHandler((request, reply) =>
    reply.code(404).send(problem(404, `there is no ${request.method} ${request.url.split("?")[0]} here`)),
  );
  app.setErrorHandler((error: FastifyError, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) log("fault in HTTP", error);
    return reply.code(status).send(problem(status, status < 500 ? error.message : "something went wrong in the archive"));
  });
}
