import fastifyApollo, { fastifyApolloDrainPlugin } from "@as-integrations/fastify";
import fastify, { type FastifyInstance } from "fastify";
import type { GraphqlContext } from "../graphql/context.js";
import { createGraphqlServer, resolveLimits } from "../graphql/create-server.js";
import { ArchiveError } from "../kernel/errors.js";
import { addEtags } from "./routes/etag.js";
import { addGraphiql } from "./routes/graphiql.js";
import { addHealth } from "./routes/health.js";
import { addProblems } from "./routes/problems.js";
import { addResources } from "./routes/resources.js";
import type { ServerOptions } from "./server-options.js";

export interface Server {
  /** Starts to listen; port 0 takes a free one. Gives the address: `http://127.0.0.1:4000`. */
  listen(host: string, port: number): Promise<string>;
  close(): Promise<void>;
}

/** The most bytes a request may send. */
const BODY_LIMIT = 1024 * 1024;

/** The HTTP server of the archive: GraphQL, GraphiQL for browsers, the things themselves as RDF, and health for the operator. */
export async function createServer(options: ServerOptions): Promise<Server> {
  const app = fastify({ bodyLimit: BODY_LIMIT, routerOptions: { maxParamLength: 1_000 } });
  addProblems(app, options);
  addEtags(app, options);
  addHealth(app, options);
  addGraphiql(app);
  await addGraphql(app, options);
  addResources(app, options);
  return {
    listen: (host, port) => listen(app, host, port),
    close: () => app.close(),
  };
}

async function addGraphql(
  app: FastifyInstance,
  { store, baseIri, services, limits, introspection = true, log }: ServerOptions,
): Promise<void> {
  const apollo = await createGraphqlServer({
    limits: limits ?? {},
    introspection,
    log: (reference, error) => log(`fault ${reference}`, error),
  });
  apollo.addPlugin(fastifyApolloDrainPlugin(app));
  await apollo.start();
  // A new object for each request: what a request has read is counted by it.
  const context = (): Promise<GraphqlContext> =>
    Promise.resolve({ database: store.database, baseIri, services, limits: resolveLimits(limits) });
  await app.register(fastifyApollo(apollo), { path: "/graphql", context });
}

async function listen(app: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code === "EADDRINUSE" ? "something else listens there" : (cause as Error).message;
    throw new ArchiveError("CONFIGURATION", `the server cannot listen (${reason})`, {
      place: `${host}:${port}`,
      advice: "choose another --port or --host",
      cause,
    });
  }
}
