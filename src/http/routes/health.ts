import type { FastifyInstance } from "fastify";
import type { Store } from "../../store/open-store.js";

/** For the operator: whether the process lives, and whether the store answers. */
export function addHealth(app: FastifyInstance, { store }: { readonly store: Store }): void {
  app.get("/health/live", () => ({ status: "live" }));
  app.get("/health/ready", async (_request, reply) => {
    try {
      return { status: "ready", revision: await store.revision() };
    } catch {
      return reply.code(503).send({ status: "not ready" });
    }
  });
}
