import type { SqlValue } from "../database.js";

/** Collects the values of a statement; a value is named by its number (`?3`), so that parts can stand in any order and more than once. */
export interface Parameters {
  readonly values: SqlValue[];
  /** Notes a value and gives its name in the statement. */
  bind(value: SqlValue): string;
  /** A name for a table that no other part of the statement uses. */
  alias(): string;
}

export function parameters(...first: SqlValue[]): Parameters {
  const values = first;
  let aliases = 0;
  return {
    values,
    bind: (value) => `?${values.push(value)}`,
    alias: () => `x${++aliases}`,
  };
}
