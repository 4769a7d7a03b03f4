import type { EntityClass } from "../model/define/metadata.js";
import type { RecordOf } from "../model/define/relations.js";

/** Gives all records of an entity in the order of their ids. */
export type RecordReader = <E>(entityClass: EntityClass<E>) => AsyncIterable<RecordOf<E>> | Iterable<RecordOf<E>>;
