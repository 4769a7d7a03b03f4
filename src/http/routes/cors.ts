import cors from "@fastify/cors";
import type { FastifyInstance } from "fastify";
import { pathOf } from "../request-address.js";

/** The addresses that are also asked by POST. */
const POSTED: readonly string[] = ["/graphql", "/sparql"];

/** Lets pages of any other site read the archive: everything in it is open, and nothing depends on who asks. */
export async function addCors(app: FastifyInstance): Promise<void> {
  await app.register(cors, {
    delegator: (request, decide) => {
      const posted = POSTED.includes(pathOf(request));
      decide(null, {
        origin: "*",
        strictPreflight: false,
        methods: posted ? ["GET", "HEAD", "OPTIONS", "POST"] : ["GET", "HEAD", "OPTIONS"],
        exposedHeaders: ["ETag", "Link", "Location", "Content-Location", "Memento-Datetime"],
        maxAge: A_DAY,
      });
    },
  });
}

/** Seconds for which a browser may remember what it is allowed. */
const A_DAY = 86_400;
