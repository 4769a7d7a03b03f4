/** The closed list of what can be odd about an answer of a source. None of them stops a harvest. */
export const SOURCE_PROBLEM_CODES = {
  ENTITY_GONE: "a kind of record that the service no longer has",
  FIELD_GONE: "a field that the service no longer has",
  RELATION_GONE: "a relation between records that the service no longer has",
  METADATA_UNREADABLE: "the service's description of itself cannot be read",
  FIELD_MISSING: "a record without a field that all records of its kind have",
  FIELD_UNREADABLE: "a field with a value of another type than agreed",
  RELATION_CUT_OFF: "a relation of which the service gave only the first records",
  ROW_SKIPPED: "a record that cannot be used at all",
  LINK_LOST: "a link to the next page that no longer works; its part is read again",
  RECORDS_MISSED: "fewer records came than the service announced",
  OUT_OF_REACH: "records that the service counts and does not give out",
  NOT_PUBLISHED: "a publication without the file asked for",
  SERVICE_REMARK: "something the service says about the question it was asked",
} as const;

export type SourceProblemCode = keyof typeof SOURCE_PROBLEM_CODES;

/** Something odd in an answer of a source: a value to be stored and shown, never an exception. */
export interface SourceProblem {
  readonly code: SourceProblemCode;
  /** One line that says what is odd and what was done about it. */
  readonly message: string;
  /** The first record, line or address that shows it. */
  readonly place: string;
  /** How many records show it, from 1. */
  readonly count: number;
}

/** Gathers problems; the same one met again is counted, not repeated. */
export interface ProblemCollector {
  add(code: SourceProblemCode, message: string, place: string): void;
  /** In the order in which they were first met. */
  list(): readonly SourceProblem[];
}

/** A collector without problems. */
export function collectProblems(): ProblemCollector {
  const found = new Map<string, SourceProblem>();
  return {
    add(code, message, place) {
      const key = `${code} ${message}`;
      const known = found.get(key);
      found.set(key, known === undefined ? { code, message, place, count: 1 } : { ...known, count: known.count + 1 });
    },
    list: () => [...found.values()],
  };
}
