/** How large a request may be. All are on unless set otherwise; a number can be raised, never switched off. */
export interface Limits {
  /** Fields below fields. */
  readonly depth: number;
  /** Records that a query asks for at most: page sizes multiplied along each path, and added up. */
  readonly cost: number;
  /** Fields under another name, in the whole query. */
  readonly aliases: number;
  /** Directives in the whole query. */
  readonly directives: number;
  /** How often one field may stand in one selection. */
  readonly repeats: number;
  /** Tokens of the query text. */
  readonly tokens: number;
  /** Records on one page, and the most that `first` and `last` can ask for. */
  readonly pageSize: number;
  /** Rows read for one answer. */
  readonly rows: number;
  /** Conditions in one filter. */
  readonly conditions: number;
  /** Ids in one `nodes(ids)`, and values in one `in` of a filter. */
  readonly ids: number;
  /** UTF-16 code units of a text sent to `search` or `parseReferences`. */
  readonly text: number;
  /** Steps of a trace. */
  readonly traceDepth: number;
  /** Documents that a trace may be asked for. */
  readonly traceNodes: number;
}

/** How many records a page holds where nobody says. */
export const DEFAULT_PAGE_SIZE = 50;

export const DEFAULT_LIMITS: Limits = {
  depth: 12,
  cost: 1_000_000,
  aliases: 30,
  directives: 50,
  repeats: 10,
  tokens: 2_000,
  pageSize: 500,
  rows: 50_000,
  conditions: 100,
  ids: 500,
  text: 100_000,
  traceDepth: 10,
  traceNodes: 10_000,
};
