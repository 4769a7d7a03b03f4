import cors from "@fastify/cors";
import type { FastifyInstance } from "fastify";
import { methodsOf, pathOf } from "../request-address.js";

/** Lets pages of any other site read the archive: everything in it is open, and nothing depends on who asks. */
export async function addCors(app: FastifyInstance): Promise<void> {
  await app.register(cors, {
    delegator: (request, decide) => {
      decide(null, {
        origin: "*",
        strictPreflight: false,
        methods: [...methodsOf(pathOf(request))],
        exposedHeaders: ["ETag", "Link", "Location", "Content-Location", "Memento-Datetime"],
        maxAge: A_DAY,
      });
    },
  });
}

/** Seconds for which a browser may remember what it is allowed. */
const A_DAY = 86_400;
