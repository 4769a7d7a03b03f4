import type { FastifyRequest } from "fastify";

/** Whether the caller says that it has the answer with this ETag (`If-None-Match`, by the weak comparison of RFC 9110, section 13.1.2). */
export function hasAlready(request: FastifyRequest, etag: string): boolean {
  return request.headers["if-none-match"]?.split(",").some((one) => one.trim().replace(/^W\//, "") === etag) ?? false;
}
