import type { ClosedList } from "../../kernel/closed-list.js";

/** The class of an entity. */
// biome-ignore lint/suspicious/noExplicitAny: a class of any entity; instances are never made through this type
export type EntityClass<E = any> = abstract new (...args: never[]) => E;

/** A record of any entity, field by field; what each holds is said by the definition. */
export type AnyRecord = { readonly id: string } & Readonly<Record<string, unknown>>;

/** Where a field stands in RDF: the property, with the language of its text or the datatype of its literal. */
export interface RdfProperty {
  readonly iri: string;
  readonly lang?: "nl" | "en";
  readonly datatype?: string;
}

/** How the value of a scalar field is written: in SQL, in GraphQL and as an RDF literal (or concept). */
export type ScalarType = "text" | "integer" | "decimal" | "boolean" | "date" | "dateTime" | "url" | "concept" | "textList" | "node";

interface FieldBase {
  /** Name of the property on the class and of the field in GraphQL. */
  readonly name: string;
  readonly doc: string;
  readonly nullable: boolean;
  /** Null for a field that RDF does not carry. */
  readonly rdf: RdfProperty | null;
  /** False for a field that GraphQL serves in another form (`labelNl` is served by `label(lang: NL)`). */
  readonly graphql: boolean;
}

/** A value in a column of the entity's own table. */
export interface ScalarField extends FieldBase {
  readonly form: "scalar";
  readonly type: ScalarType;
  readonly column: string;
  /** The closed list of a `concept`. */
  readonly list?: ClosedList;
}

/** A reference to one other record, in a column of the entity's own table. */
export interface ToOneField extends FieldBase {
  readonly form: "toOne";
  readonly column: string;
  readonly target: () => EntityClass;
}

/** The records of another entity that point here with their to-one field `by`. Stored there, not here. */
export interface ToManyField extends FieldBase {
  readonly form: "toMany";
  readonly target: () => EntityClass;
  /** The to-one field of the target. */
  readonly by: string;
  /** The field of this entity that it must equal: `id` unless said otherwise. */
  readonly from: string;
  /** Served as a plain list: for lists that cannot grow. */
  readonly list: boolean;
}

/** A many-to-many relation in a table of its own: (source, target, position and, where it has one, the edge's concept). */
export interface LinkField extends FieldBase {
  readonly form: "link";
  readonly target: () => EntityClass;
  readonly table: string;
  /** What the edge itself says, for example the role of a document for a Council, with the RDF property of each value. */
  readonly edge?: { readonly name: string; readonly list: ClosedList; readonly rdf: Readonly<Record<string, string>> };
  readonly list: boolean;
}

/** The other side of a link of another entity. */
export interface LinkedFromField extends FieldBase {
  readonly form: "linkedFrom";
  readonly target: () => EntityClass;
  /** The link field of the target. */
  readonly by: string;
  readonly list: boolean;
}

export type FieldDefinition = ScalarField | ToOneField | ToManyField | LinkField | LinkedFromField;

/** A language in which labels are made. */
export type LabelLanguage = "nl" | "en";

export interface EntityOptions<E> {
  readonly table: string;
  /** First segment of the path of its IRIs: `agenda-item`. */
  readonly path: string;
  /** RDF classes, the archive's own first. */
  readonly rdf: readonly string[];
  readonly doc: string;
  /** Field names in which lists stand when nobody asks otherwise; `-` before a name turns it round. The id always comes last. */
  readonly order: readonly string[];
  /** The to-one field to the document whose facts these are; records without it are shared between documents. */
  readonly ownedBy?: string;
  /** A short name for people, from the fields named. */
  readonly label: { readonly from: readonly string[]; readonly text: (record: E, lang: LabelLanguage) => string };
}

/** Everything the layers need to know about an entity. */
export interface EntityDefinition extends Omit<EntityOptions<Record<string, unknown>>, "rdf"> {
  readonly name: string;
  readonly entityClass: EntityClass;
  readonly rdfClasses: readonly string[];
  readonly fields: readonly FieldDefinition[];
}

const fieldsOf = new Map<object, FieldDefinition[]>();
const definitions = new Map<EntityClass, EntityDefinition>();

/** Notes a field of an entity; called by the field decorators only. */
export function collectField(prototype: object, field: FieldDefinition): void {
  const fields = fieldsOf.get(prototype);
  if (fields === undefined) fieldsOf.set(prototype, [field]);
  else fields.push(field);
}

/** Notes an entity with the fields collected on its prototype; called by `@entity` only. */
export function collectEntity(definition: Omit<EntityDefinition, "fields">): EntityDefinition {
  const whole = { ...definition, fields: fieldsOf.get(definition.entityClass.prototype) ?? [] };
  definitions.set(definition.entityClass, whole);
  return whole;
}

/** The definition of an entity class. */
export function definitionOf(entityClass: EntityClass): EntityDefinition {
  const definition = definitions.get(entityClass);
  if (definition === undefined) throw new Error(`${entityClass.name} is not an entity: it lacks the @entity decorator`);
  return definition;
}

/** A field of an entity by name. */
export function fieldOf(definition: EntityDefinition, name: string): FieldDefinition {
  const field = definition.fields.find((candidate) => candidate.name === name);
  if (field === undefined) throw new Error(`${definition.name} has no field ${name}`);
  return field;
}
