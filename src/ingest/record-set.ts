import type { EntityClass } from "../model/define/metadata.js";
import type { RecordOf } from "../model/define/relations.js";
import { ENTITY_CLASSES } from "../model/registry.js";

/** Records of several entities, each id once: a later record with the same id takes the place of the earlier one. */
export class RecordSet {
  private readonly records = new Map<EntityClass, Map<string, unknown>>();

  add<E>(entityClass: EntityClass<E>, record: RecordOf<E> & { readonly id: string }): void {
    const known = this.records.get(entityClass);
    if (known === undefined) this.records.set(entityClass, new Map([[record.id, record]]));
    else known.set(record.id, record);
  }

  remove<E>(entityClass: EntityClass<E>, id: string): void {
    this.records.get(entityClass)?.delete(id);
  }

  of<E>(entityClass: EntityClass<E>): readonly RecordOf<E>[] {
    return [...(this.records.get(entityClass)?.values() ?? [])] as RecordOf<E>[];
  }

  get<E>(entityClass: EntityClass<E>, id: string): RecordOf<E> | undefined {
    return this.records.get(entityClass)?.get(id) as RecordOf<E> | undefined;
  }

  /** The entities that have records here, in the order of the registry. */
  get entityClasses(): readonly EntityClass[] {
    return ENTITY_CLASSES.filter((entityClass) => this.records.has(entityClass));
  }

  /** Takes over all records of another set. */
  addAll(other: RecordSet): void {
    for (const entityClass of other.entityClasses) for (const record of other.of(entityClass)) this.add(entityClass, record as never);
  }
}
