import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

/** A calendar day as text: checked to exist, never turned into a moment, so that no time zone can move it. */
export const DateScalar = textScalar("Date", "A calendar day, ISO 8601: `2025-10-09`.", "a day that exists, as YYYY-MM-DD", (value) => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
});

/** A moment in UTC as text. */
export const DateTimeScalar = textScalar(
  "DateTime",
  "A moment in UTC, ISO 8601: `2026-05-28T09:00:00.000Z`.",
  "a moment, as 2026-05-28T09:00:00Z",
  (value) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/.test(value) && !Number.isNaN(Date.parse(value)),
);

/** A web address or IRI. */
export const UrlScalar = textScalar("URL", "An absolute web address or IRI.", "an absolute address", (value) => URL.canParse(value));

function textScalar(
  name: string,
  description: string,
  wanted: string,
  valid: (value: string) => boolean,
): GraphQLScalarType<string, string> {
  const check = (value: unknown): string => {
    if (typeof value === "string" && valid(value)) return value;
    throw new GraphQLError(`${name} must be ${wanted}; found ${JSON.stringify(value)}.`, { extensions: { code: "BAD_USER_INPUT" } });
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: String,
    parseValue: check,
    parseLiteral: (literal) => check(literal.kind === Kind.STRING ? literal.value : undefined),
  });
}
