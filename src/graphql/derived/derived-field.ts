import type { Id } from "../../kernel/iri.js";
import type { EntityDefinition } from "../../model/define/metadata.js";
import type { NeededRecord, ReadContext, Selection } from "../../store/read/selection.js";
import type { FieldSpec } from "../types/declare.js";

/** The arguments of a field, as GraphQL has checked them. */
export type Arguments = Readonly<Record<string, unknown>>;

/** What a derived value may know beside its record. */
export interface Environment {
  readonly baseIri: string;
}

/**
 * A field that GraphQL serves and no column holds. It says what it needs; the read layer loads that for a whole level at once.
 * `value` makes the value of one record; `find` gives, for all records of a level, the ids of the records that the field leads to.
 */
export type DerivedField = FieldSpec & {
  readonly needs: (definition: EntityDefinition) => Selection;
} & (
    | { readonly value: (record: NeededRecord, given: Arguments, environment: Environment) => unknown }
    | { readonly find: (records: readonly NeededRecord[], context: ReadContext) => Promise<readonly (Id | null)[]> }
  );
