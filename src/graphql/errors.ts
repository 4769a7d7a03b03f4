import { randomUUID } from "node:crypto";
import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { ArchiveError, type ErrorCode } from "../kernel/errors.js";

/** The closed list of `extensions.code`. Documented in the README. */
export const GRAPHQL_ERROR_CODES = {
  GRAPHQL_PARSE_FAILED: "the query is not GraphQL",
  GRAPHQL_VALIDATION_FAILED: "the query does not fit the schema",
  BAD_USER_INPUT: "an argument, variable or cursor that cannot be used",
  LIMIT_EXCEEDED: "the request is larger than allowed; `limit`, `allowed` and `actual` say which limit and by how much",
  NOT_FOUND: "an identifier that the archive does not know, where something must be there",
  TIMEOUT: "the query took longer than allowed",
  UNAVAILABLE: "the archive cannot be read at present",
  PERSISTED_QUERY_NOT_FOUND: "the hash of a query that was not sent before; send it with its text",
  INTERNAL: "a fault of the archive; `reference` leads to the details in its log",
} as const;

export type GraphqlErrorCode = keyof typeof GRAPHQL_ERROR_CODES;

/** An error that the caller can put right. */
export function badInput(message: string, place: string): GraphQLError {
  return new GraphQLError(`${place}: ${message}`, { extensions: { code: "BAD_USER_INPUT" satisfies GraphqlErrorCode } });
}

/** An error about a request that is larger than allowed. */
export function limitExceeded(limit: string, allowed: number, actual: number): GraphQLError {
  const code: GraphqlErrorCode = "LIMIT_EXCEEDED";
  return new GraphQLError(`${limit} is ${actual}, ${actual - allowed} above the limit of ${allowed}`, {
    extensions: { code, limit, allowed, actual },
  });
}

const FROM_ARCHIVE: Partial<Record<ErrorCode, GraphqlErrorCode>> = {
  BAD_ARGUMENT: "BAD_USER_INPUT",
  LIMIT_EXCEEDED: "LIMIT_EXCEEDED",
  NOT_FOUND: "NOT_FOUND",
  TIMEOUT: "TIMEOUT",
  STORE_UNAVAILABLE: "UNAVAILABLE",
};

/** Codes of Apollo Server that say the same as one of ours. */
const FROM_APOLLO: Readonly<Record<string, GraphqlErrorCode>> = {
  OPERATION_RESOLUTION_FAILURE: "BAD_USER_INPUT",
  BAD_REQUEST: "BAD_USER_INPUT",
  PERSISTED_QUERY_NOT_SUPPORTED: "PERSISTED_QUERY_NOT_FOUND",
};

/** Is told of what callers are not: the reference in the answer, and the error itself. */
export type ErrorLog = (reference: string, error: unknown) => void;

/** Gives every error the one shape: a clear message and a code of the closed list; what is ours to mend is masked and logged. */
export function errorFormatter(log: ErrorLog): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = unwrapResolverError(error);
    if (cause instanceof ArchiveError) {
      const code = FROM_ARCHIVE[cause.code];
      if (code !== undefined)
        return shaped(formatted, code === "UNAVAILABLE" ? "the archive cannot be read at present" : cause.line, { code });
    }
    const extensions = { ...formatted.extensions, ...limitIn(formatted) };
    const code = codeOf(String(extensions["code"]));
    if (code !== undefined && code !== "INTERNAL") return shaped(formatted, formatted.message, { ...extensions, code });
    const reference = randomUUID();
    log(reference, cause);
    return shaped(formatted, `Something went wrong in the archive; mention ${reference} when you report it.`, {
      code: "INTERNAL",
      reference,
    });
  };
}

function codeOf(printed: string): GraphqlErrorCode | undefined {
  return printed in GRAPHQL_ERROR_CODES ? (printed as GraphqlErrorCode) : FROM_APOLLO[printed];
}

// Apollo gives all that breaks a rule of validation one code; and the limit on tokens says its number in words only.
function limitIn({ message, extensions }: GraphQLFormattedError): Record<string, unknown> {
  const code: GraphqlErrorCode = "LIMIT_EXCEEDED";
  if (extensions?.["limit"] !== undefined && extensions["allowed"] !== undefined) return { code };
  const tokens = /contains more tha[tn] (\d+) tokens/.exec(message)?.[1];
  return tokens === undefined ? {} : { code, limit: "tokens", allowed: Number(tokens) };
}

function shaped(formatted: GraphQLFormattedError, message: string, extensions: Record<string, unknown>): GraphQLFormattedError {
  return { ...formatted, message, extensions };
}
