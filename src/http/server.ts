import fastifyApollo, { fastifyApolloDrainPlugin } from "@as-integrations/fastify";
import fastify, { type FastifyInstance } from "fastify";
import type { GraphqlContext } from "../graphql/context.js";
import { createGraphqlServer, resolveLimits } from "../graphql/create-server.js";
import { ArchiveError } from "../kernel/errors.js";
import { addAtom } from "./routes/atom.js";
import { addCatalog } from "./routes/catalog.js";
import { addCors } from "./routes/cors.js";
import { addDumps } from "./routes/dumps.js";
import { addEtags } from "./routes/etag.js";
import { addFeed } from "./routes/feed.js";
import { addGraphiql } from "./routes/graphiql.js";
import { addHealth } from "./routes/health.js";
import { addHome } from "./routes/home.js";
import { addMemento } from "./routes/memento.js";
import { addOntology } from "./routes/ontology.js";
import { addProblems, sendFault } from "./routes/problems.js";
import { addResources } from "./routes/resources.js";
import { addSparql } from "./routes/sparql.js";
import { addVoid } from "./routes/void.js";
import type { ServerOptions } from "./server-options.js";

export interface Server {
  /** The addresses that it answers to, as patterns: `/dump/:dump/:file`. */
  readonly routes: readonly string[];
  /** Starts to listen; port 0 takes a free one. Gives the address: `http://127.0.0.1:4000`. */
  listen(host: string, port: number): Promise<string>;
  close(): Promise<void>;
}

/** The most bytes a request may send. */
const BODY_LIMIT = 1024 * 1024;

/** Milliseconds that answers under way have to be finished when the server is closed. */
const CLOSING_MS = 3_000;

/** The HTTP server of the archive: GraphQL, GraphiQL for browsers, the things themselves as RDF, and health for the operator. */
export async function createServer(options: ServerOptions): Promise<Server> {
  const app = fastify({
    bodyLimit: BODY_LIMIT,
    routerOptions: { maxParamLength: 1_000 },
    frameworkErrors: (error, request, reply) => sendFault(error, request, reply, options.log),
  });
  const routes = new Set<string>();
  app.addHook("onRoute", ({ url }) => void routes.add(url));
  await addCors(app);
  addProblems(app, options);
  addEtags(app, options);
  addHealth(app, options);
  addGraphiql(app);
  addHome(app, options);
  await addGraphql(app, options);
  addCatalog(app, options);
  addVoid(app, options);
  await addDumps(app, options);
  await addSparql(app, options);
  addFeed(app, options);
  addAtom(app, options);
  addMemento(app, options);
  addOntology(app, options);
  addResources(app, options);
  return {
    routes: [...routes],
    listen: (host, port) => listen(app, host, port),
    close: () => close(app),
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

// A connection on which nothing was ever asked does not count as idle, and would keep the server from closing for as long as its client likes.
async function close(app: FastifyInstance): Promise<void> {
  const forced = setTimeout(() => app.server.closeAllConnections(), CLOSING_MS);
  await app.close();
  clearTimeout(forced);
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
