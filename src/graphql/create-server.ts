import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { GraphQLError } from "graphql";
import { buildArchiveSchema } from "./build-schema.js";
import type { GraphqlContext } from "./context.js";
import { type ErrorLog, errorFormatter, limitExceeded } from "./errors.js";
import { DEFAULT_LIMITS, type Limits } from "./limits.js";
import { queryCost } from "./query-cost.js";
import { validationRules } from "./validation-rules.js";

export interface GraphqlServerOptions {
  readonly limits?: Partial<Limits>;
  /** Whether the schema can be asked for. Default true: the archive is public, and its schema published. */
  readonly introspection?: boolean;
  /** Is told of faults of ours, which callers see by their reference only. */
  readonly log: ErrorLog;
}

/** The GraphQL server; the HTTP layer gives each request its context. `limits` of that context should be those of `resolveLimits`. */
export async function createGraphqlServer(options: GraphqlServerOptions): Promise<ApolloServer<GraphqlContext>> {
  const limits = resolveLimits(options.limits);
  const introspection = options.introspection ?? true;
  return new ApolloServer<GraphqlContext>({
    schema: await buildArchiveSchema(),
    introspection,
    // Suggestions in error messages would tell what the switch above hides.
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    // The server ends with its owner. By itself it would end the process as soon as it has stopped, before the store is closed.
    stopOnTerminationSignals: false,
    // Read-only, public and without cookies: there is nothing another site could do in a reader's name, and plain GET must work.
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    validationRules: [...validationRules(limits)],
    parseOptions: { maxTokens: limits.tokens },
    formatError: errorFormatter(options.log),
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), costPlugin(limits), statusPlugin],
  });
}

/** The limits in force: the defaults, with those that are set otherwise. */
export function resolveLimits(limits: Partial<Limits> = {}): Limits {
  return { ...DEFAULT_LIMITS, ...limits };
}

// The cost follows from the variables, so it is known only when they are.
function costPlugin({ cost: allowed }: Limits): ApolloServerPlugin<GraphqlContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ schema, document, operation, request }) => {
          const actual = operation === undefined ? 0 : queryCost(schema, document, operation, request.variables ?? {});
          if (actual <= allowed) return Promise.resolve();
          const { message, extensions } = limitExceeded("cost", allowed, actual);
          throw new GraphQLError(message, { extensions: { ...extensions, http: { status: 400 } } });
        },
      }),
  };
}

const CLIENT_ERRORS = new Set<unknown>(["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT", "LIMIT_EXCEEDED"]);

// GraphQL over HTTP: under application/json a request that was understood as HTTP is answered with 200, whatever is wrong with the query.
const statusPlugin: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response, source }) => {
        const modern = request.http?.headers.get("accept")?.includes("application/graphql-response+json") ?? false;
        const errors = response.body.kind === "single" ? (response.body.singleResult.errors ?? []) : [];
        const understood = source !== undefined;
        if (!modern && understood && response.http.status === 400 && errors.every((error) => CLIENT_ERRORS.has(error.extensions?.["code"])))
          response.http.status = 200;
        return Promise.resolve();
      },
    }),
};
