import { Float, ID, Int } from "type-graphql";
import type { ClosedList } from "../../kernel/closed-list.js";
import { concept } from "../../model/define/enums.js";
import type { ScalarField, ScalarType } from "../../model/define/metadata.js";
import { DateScalar, DateTimeScalar } from "../../model/define/scalars.js";
import { declareInput, type FieldSpec, type TypeClass, type TypeThunk } from "./declare.js";

const IS_NULL: FieldSpec = { name: "isNull", type: () => Boolean, doc: "True for records in which it is empty, false for the others." };

function equality(type: TypeThunk): readonly FieldSpec[] {
  return [
    { name: "eq", type, doc: "Equal to this." },
    { name: "not", type, doc: "Not equal to this; also true where it is empty." },
    { name: "in", type: () => [type()], doc: "Equal to one of these." },
  ];
}

function comparison(type: TypeThunk): readonly FieldSpec[] {
  return [
    { name: "lt", type, doc: "Less than this." },
    { name: "lte", type, doc: "At most this." },
    { name: "gt", type, doc: "Greater than this." },
    { name: "gte", type, doc: "At least this." },
  ];
}

function days(type: TypeThunk): readonly FieldSpec[] {
  return [
    { name: "before", type, doc: "Before this, this excluded." },
    { name: "after", type, doc: "After this, this excluded." },
    { name: "from", type, doc: "This or later." },
    { name: "to", type, doc: "This or earlier." },
  ];
}

const SUBSTRINGS: readonly FieldSpec[] = [
  { name: "contains", type: () => String, doc: "Contains these characters; A–Z and a–z count as the same." },
  { name: "startsWith", type: () => String, doc: "Starts with these characters; A–Z and a–z count as the same." },
];

/** Conditions on an id. */
export const IdFilter = declareInput(
  "IdFilter",
  "Conditions on an id; all that are given must hold.",
  equality(() => ID),
);

const StringFilter = declareInput("StringFilter", "Conditions on a text; all that are given must hold.", [
  ...equality(() => String),
  ...SUBSTRINGS,
  IS_NULL,
]);
const IntFilter = declareInput("IntFilter", "Conditions on a whole number; all that are given must hold.", [
  ...equality(() => Int),
  ...comparison(() => Int),
  IS_NULL,
]);
const FloatFilter = declareInput("FloatFilter", "Conditions on a number; all that are given must hold.", [
  ...equality(() => Float),
  ...comparison(() => Float),
  IS_NULL,
]);
const BooleanFilter = declareInput("BooleanFilter", "Conditions on a value that is true or false; all that are given must hold.", [
  { name: "eq", type: () => Boolean, doc: "Equal to this." },
  IS_NULL,
]);
const DateFilter = declareInput("DateFilter", "Conditions on a day; all that are given must hold.", [
  ...equality(() => DateScalar),
  ...days(() => DateScalar),
  IS_NULL,
]);
const DateTimeFilter = declareInput("DateTimeFilter", "Conditions on a moment; all that are given must hold.", [
  ...equality(() => DateTimeScalar),
  ...days(() => DateTimeScalar),
  IS_NULL,
]);
const TextListFilter = declareInput("TextListFilter", "Conditions on a list of texts.", [
  { name: "has", type: () => String, doc: "One of the texts is equal to this." },
]);

const FILTERS: Record<Exclude<ScalarType, "concept">, TypeClass> = {
  text: StringFilter,
  url: StringFilter,
  integer: IntFilter,
  decimal: FloatFilter,
  boolean: BooleanFilter,
  date: DateFilter,
  dateTime: DateTimeFilter,
  textList: TextListFilter,
  node: IdFilter,
};

const listFilters = new Map<ClosedList, TypeClass>();

/** The input type with the conditions on a scalar field. */
export function scalarFilter(field: ScalarField): TypeClass {
  return field.type === "concept" ? listFilter(field.list as ClosedList) : FILTERS[field.type];
}

/** The input type with the conditions on a value of a closed list. */
export function listFilter(list: ClosedList): TypeClass {
  const known = listFilters.get(list);
  if (known !== undefined) return known;
  const values = concept(list);
  const filter = declareInput(`${list.name}Filter`, `Conditions on a ${list.name}; all that are given must hold.`, [
    ...equality(() => values),
    IS_NULL,
  ]);
  listFilters.set(list, filter);
  return filter;
}
