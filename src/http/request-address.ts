import type { IncomingMessage } from "node:http";
import type { FastifyRequest } from "fastify";

type Addressed = Pick<FastifyRequest, "url"> | Pick<IncomingMessage, "url">;

/** The path of a request as it was sent, without its parameters. */
export function pathOf({ url = "/" }: Addressed): string {
  const start = url.indexOf("?");
  return start < 0 ? url : url.slice(0, start);
}

/** The parameters of a request as they were sent, with their question mark; empty where there are none. */
export function queryOf({ url = "/" }: Addressed): string {
  const start = url.indexOf("?");
  return start < 0 ? "" : url.slice(start);
}

/** The parameters of a request, decoded. */
export function parametersOf(request: Addressed): URLSearchParams {
  return new URLSearchParams(queryOf(request));
}

/** The addresses that are also asked by POST. */
const POSTED: readonly string[] = ["/graphql", "/sparql"];

/** The methods by which a path can be asked. */
export function methodsOf(path: string): readonly string[] {
  return ["GET", "HEAD", "OPTIONS", ...(POSTED.includes(path) ? ["POST"] : [])];
}
