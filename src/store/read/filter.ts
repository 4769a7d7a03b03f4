import type { ToOneField } from "../../model/define/metadata.js";
import type { SqlValue } from "../database.js";
import type { ManyField } from "./many-field.js";

/** How a column is compared. `contains`, `startsWith` ignore the case of the letters a–z; `has` looks for an element of a list. */
export type Comparison = "eq" | "lt" | "lte" | "gt" | "gte" | "contains" | "startsWith" | "has";

/** A condition on records of one entity. Every condition is either true or false of a record: an empty column never makes it unknown. */
export type Filter =
  | { readonly form: "all" | "any"; readonly filters: readonly Filter[] }
  | { readonly form: "not"; readonly filter: Filter }
  | { readonly form: "compare"; readonly column: string; readonly comparison: Comparison; readonly value: SqlValue }
  | { readonly form: "in"; readonly column: string; readonly values: readonly SqlValue[] }
  | { readonly form: "empty"; readonly column: string }
  /** The one record that the field leads to meets a condition. */
  | { readonly form: "record"; readonly field: ToOneField; readonly filter: Filter }
  /** At least one record of the relation meets a condition, and its link says one of `edges` where given. */
  | { readonly form: "some"; readonly field: ManyField; readonly filter: Filter; readonly edges: readonly string[] | null };
