/** What one query may take, so that nobody can hold up the others. */
export interface SparqlLimits {
  /** Milliseconds from the start of a query until it is stopped. */
  readonly timeoutMs: number;
  /** Rows of one answer to SELECT. */
  readonly rows: number;
  /** Triples of one answer to CONSTRUCT or DESCRIBE. */
  readonly triples: number;
  /** Characters of one answer. */
  readonly answerLength: number;
  /** Characters of a query. */
  readonly queryLength: number;
  /** Queries that wait for their turn; further ones are sent away. */
  readonly waiting: number;
  /** Bytes by which the memory of the process may grow while a query runs. */
  readonly memory: number;
}

/** The limits where nothing else is said. */
export const DEFAULT_SPARQL_LIMITS: SparqlLimits = {
  timeoutMs: 10_000,
  rows: 10_000,
  triples: 100_000,
  answerLength: 50_000_000,
  queryLength: 50_000,
  waiting: 20,
  memory: 1_500_000_000,
};
