import "reflect-metadata";
import { Arg, Field, InputType, ObjectType, registerEnumType } from "type-graphql";

/** A class that stands for a GraphQL type; no instance is ever made of most. */
export type TypeClass = abstract new (...args: never[]) => object;

/** A type in the way type-graphql takes it: `() => [Document]`. */
export type TypeThunk = () => unknown;

export interface ArgumentSpec {
  readonly name: string;
  readonly type: TypeThunk;
  readonly doc: string;
  /** Default false: the argument may be left out. */
  readonly required?: boolean;
  readonly defaultValue?: unknown;
}

export interface FieldSpec {
  readonly name: string;
  readonly type: TypeThunk;
  readonly doc: string;
  readonly nullable?: boolean;
  readonly arguments?: readonly ArgumentSpec[];
}

/** Adds a field to a GraphQL type whose fields follow from a definition, and are therefore not written as decorators. */
export function declareField(owner: TypeClass, field: FieldSpec): void {
  Field(field.type as () => StringConstructor, { nullable: field.nullable ?? false, description: field.doc })(
    owner.prototype as object,
    field.name,
  );
  declareArguments(owner.prototype as object, field.name, field.arguments ?? []);
}

/** Adds arguments to a field or a query. */
export function declareArguments(prototype: object, fieldName: string, specs: readonly ArgumentSpec[]): void {
  for (const [index, { name, type, doc, required, defaultValue }] of specs.entries()) {
    const options = { description: doc, nullable: required !== true, ...(defaultValue === undefined ? {} : { defaultValue }) };
    Arg(name, type as () => StringConstructor, options)(prototype, fieldName, index);
  }
}

/** Makes an object type. */
export function declareObject(name: string, doc: string, fields: readonly FieldSpec[]): TypeClass {
  const type = namedClass(name);
  for (const field of fields) declareField(type, field);
  ObjectType(name, { description: doc })(type as never);
  return type;
}

/** Makes an input type all of whose fields may be left out. */
export function declareInput(name: string, doc: string, fields: readonly FieldSpec[]): TypeClass {
  const type = namedClass(name);
  for (const field of fields) declareField(type, { ...field, nullable: true });
  InputType(name, { description: doc })(type as never);
  return type;
}

/** Makes an enum of values that mean nothing outside GraphQL; `docs` says of each what it means. */
export function declareEnum(name: string, description: string, docs: Readonly<Record<string, string>>): Record<string, string> {
  const values = Object.fromEntries(Object.keys(docs).map((key) => [key, key]));
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(Object.entries(docs).map(([key, doc]) => [key, { description: doc }])),
  });
  return values;
}

function namedClass(name: string): TypeClass {
  return { [name]: class {} }[name] as TypeClass;
}
