import { isDay } from "../kernel/calendar.js";
import type { FieldDefinition, ScalarField, ScalarType } from "../model/define/metadata.js";

type Test = readonly [wanted: string, fits: (value: unknown) => boolean];

const text: Test = ["a text", (value) => typeof value === "string"];

const TESTS: Record<Exclude<ScalarType, "concept">, Test> = {
  text,
  node: text,
  integer: ["a whole number", Number.isInteger],
  decimal: ["a number", (value) => typeof value === "number" && Number.isFinite(value)],
  boolean: ["true or false", (value) => typeof value === "boolean"],
  date: ['a day that exists, as "2025-10-09" between quotation marks', (value) => typeof value === "string" && isDay(value)],
  dateTime: [
    'a moment, as "2025-10-09T12:00:00Z"',
    (value) => typeof value === "string" && /Z$/.test(value) && !Number.isNaN(Date.parse(value)),
  ],
  url: ["an absolute address", (value) => typeof value === "string" && URL.canParse(value)],
  textList: ["a list of texts", (value) => Array.isArray(value) && value.every((item) => typeof item === "string")],
};

/** What a field wants instead of this value; undefined where the value fits. */
export function misfit(field: FieldDefinition, value: unknown): string | undefined {
  if (field.form === "toOne") return typeof value === "string" ? undefined : "the id of a record";
  if (field.form === "link") return Array.isArray(value) ? undefined : "a list of ids";
  const [wanted, fits] = testOf(field as ScalarField);
  return fits(value) ? undefined : wanted;
}

function testOf({ type, list }: ScalarField): Test {
  if (type !== "concept") return TESTS[type];
  const keys: readonly string[] = list?.keys ?? [];
  return [`one of ${keys.join(", ")}`, (value) => typeof value === "string" && keys.includes(value)];
}
