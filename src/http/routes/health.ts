import type { FastifyInstance } from "fastify";
import type { ServerOptions } from "../server-options.js";

/** For the operator: whether the process lives, and whether the store answers. */
export function addHealth(app: FastifyInstance, { store, log }: Pick<ServerOptions, "store" | "log">): void {
  app.get("/health/live", () => ({ status: "live" }));
  app.get("/health/ready", async (_request, reply) => {
    try {
      return { status: "ready", revision: await store.revision() };
    } catch (error) {
      log("the store does not answer", error);
      return reply.code(503).send({ status: "not ready" });
    }
  });
}
