import type { EntityDefinition } from "../../model/define/metadata.js";
import type { Filter } from "./filter.js";
import type { ManyField } from "./many-field.js";

/** Is told what is about to be read, for a database that does not hold everything yet: an archive as it was is filled while it is asked. */
export interface RecordSupply {
  /** The records with these ids. */
  records(ids: readonly string[]): Promise<void>;
  /** The records whose column of this field (`id`, a value, or a to-one field) holds one of these values. */
  withValue(definition: EntityDefinition, field: string, values: readonly string[]): Promise<void>;
  /** The records of a relation of these parents, each given by the value that the relation goes by, with what a filter on them looks at. */
  related(owner: EntityDefinition, field: ManyField, parents: readonly string[], filter: Filter | null): Promise<void>;
  /** All records of an entity. */
  all(definition: EntityDefinition): Promise<void>;
}

const done = (): Promise<void> => Promise.resolve();

/** For a database that holds everything. */
export const ALL_THERE: RecordSupply = { records: done, withValue: done, related: done, all: done };
