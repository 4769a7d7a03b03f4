import { registerEnumType } from "type-graphql";
import { invariant } from "../../kernel/errors.js";
import { columnName } from "../../model/define/fields.js";
import {
  definitionOf,
  type EntityClass,
  type EntityDefinition,
  type FieldDefinition,
  type ScalarField,
} from "../../model/define/metadata.js";
import { entityDefinitions } from "../../model/registry.js";
import type { ManyField } from "../../store/read/many-field.js";
import { linkOf } from "../../store/read/relation.js";
import { declareField, declareInput, type TypeClass } from "./declare.js";
import { IdFilter, listFilter, scalarFilter } from "./scalar-filters.js";

/** What a caller may say about the records of an entity: a filter, and an order. */
export interface EntityInputs {
  readonly filter: TypeClass;
  readonly order: object;
}

const inputs = new Map<EntityDefinition, EntityInputs>();

/** The inputs of an entity. */
export function entityInputs(entityClass: EntityClass): EntityInputs {
  const known = inputs.get(definitionOf(entityClass));
  if (known === undefined) throw new Error(`${entityClass.name} has no inputs yet: declareEntityInputs comes first`);
  return known;
}

/** Makes the filter and the order of every entity. Filters lead to each other, so they exist first and get their fields then. */
export function declareEntityInputs(): void {
  for (const definition of entityDefinitions()) {
    const filter = declareInput(`${definition.name}Filter`, `Conditions on a ${definition.name}; all that are given must hold.`, []);
    inputs.set(definition, { filter, order: declareOrder(definition) });
  }
  for (const definition of entityDefinitions()) declareFilterFields(definition, entityInputs(definition.entityClass).filter);
}

/** The fields by which records can be filtered and ordered: those that the archive publishes, in whatever form. */
export function filterable(definition: EntityDefinition): readonly FieldDefinition[] {
  return definition.fields.filter((field) => field.graphql || field.rdf !== null);
}

/** Whether the links of a field say something of their own. */
export function hasEdge(field: ManyField): boolean {
  return field.form !== "toMany" && linkOf(field).edge !== undefined;
}

/** `startDate` → `START_DATE`. */
export function constantName(name: string): string {
  return columnName(name).toUpperCase();
}

function declareFilterFields(definition: EntityDefinition, filter: TypeClass): void {
  declareInputField(filter, "id", IdFilter, "Its id.");
  for (const field of filterable(definition)) declareInputField(filter, field.name, fieldFilter(definition, field), field.doc);
  declareField(filter, { name: "and", type: () => [filter], nullable: true, doc: "All of these hold." });
  declareField(filter, { name: "or", type: () => [filter], nullable: true, doc: "At least one of these holds." });
  declareField(filter, { name: "not", type: () => filter, nullable: true, doc: "This does not hold." });
  declareToOneFilter(definition);
}

function declareInputField(filter: TypeClass, name: string, type: TypeClass, doc: string): void {
  declareField(filter, { name, type: () => type, nullable: true, doc });
}

function fieldFilter(definition: EntityDefinition, field: FieldDefinition): TypeClass {
  if (field.form === "scalar") return scalarFilter(field);
  if (field.form === "toOne") return entityInputs(field.target()).filter;
  return field.form !== "toMany" && hasEdge(field) ? edgeListFilter(definition, field) : listOfFilter(definitionOf(field.target()));
}

// `isNull` stands in the filter of the target, so that a to-one field takes the target's filter itself.
function declareToOneFilter(definition: EntityDefinition): void {
  const doc = "For a field that leads to one record: true where it leads to none. Elsewhere no record is empty.";
  declareField(entityInputs(definition.entityClass).filter, { name: "isNull", type: () => Boolean, nullable: true, doc });
}

const listFilters = new Map<EntityDefinition, TypeClass>();

function listOfFilter(target: EntityDefinition): TypeClass {
  const known = listFilters.get(target);
  if (known !== undefined) return known;
  const filter = someAndNone(
    `${target.name}ListFilter`,
    `Conditions on several records of ${target.name}.`,
    entityInputs(target.entityClass).filter,
  );
  listFilters.set(target, filter);
  return filter;
}

function edgeListFilter(definition: EntityDefinition, field: Exclude<ManyField, { form: "toMany" }>): TypeClass {
  const target = definitionOf(field.target());
  const edge = linkOf(field).edge;
  invariant(edge !== undefined, `${definition.name}.${field.name} has links that say nothing`);
  const said = listFilter(edge.list);
  const name = `${definition.name}${target.name}`;
  const one = declareInput(
    `${name}Filter`,
    `Conditions on one ${target.name} and its link with a ${definition.name}; all that are given must hold.`,
    [
      { name: edge.name, type: () => said, doc: "What the link says." },
      { name: "node", type: () => entityInputs(target.entityClass).filter, doc: `Conditions on the ${target.name}.` },
    ],
  );
  return someAndNone(`${name}ListFilter`, `Conditions on several records of ${target.name} and their links.`, one);
}

function someAndNone(name: string, doc: string, filter: TypeClass): TypeClass {
  return declareInput(name, doc, [
    { name: "some", type: () => filter, doc: "At least one of them meets this." },
    { name: "none", type: () => filter, doc: "None of them meets this." },
  ]);
}

function declareOrder(definition: EntityDefinition): object {
  const fields = filterable(definition).filter(
    (field): field is ScalarField => field.form === "scalar" && field.type !== "textList" && field.type !== "node",
  );
  const values = fields.flatMap(({ name, doc }) => [
    { key: `${constantName(name)}_ASC`, value: `+${name}`, description: `Upwards by: ${doc}` },
    { key: `${constantName(name)}_DESC`, value: `-${name}`, description: `Downwards by: ${doc}` },
  ]);
  const order = Object.fromEntries(values.map(({ key, value }) => [key, value]));
  registerEnumType(order, {
    name: `${definition.name}Order`,
    description: `Orders in which records of ${definition.name} can stand; the id decides between equals.`,
    valuesConfig: Object.fromEntries(values.map(({ key, description }) => [key, { description }])),
  });
  return order;
}
