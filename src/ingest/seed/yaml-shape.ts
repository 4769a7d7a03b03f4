import type { Cell } from "./csv.js";
import type { YamlFile, YamlPath } from "./yaml-file.js";

/** Reads the value at a path of a YAML file as a `T`, or fails there. A value that is absent or empty comes as `undefined`. */
export type Shape<T> = (value: unknown, file: YamlFile, at: YamlPath) => T;

/** For each field of a map, the shape of its value. Names in the file are the names of the fields. */
export type Fields<T> = { readonly [Field in keyof T]: Shape<T[Field]> };

/** A map with exactly these fields; fields that are optional or lists may be left out. */
export function mapOf<T>(fields: Fields<T>): Shape<T> {
  const names = Object.keys(fields) as (keyof T & string)[];
  return (value, file, at) => {
    const map = isMap(value) ? value : file.fail(at, "a map of fields is expected here", `write the fields ${names.join(", ")}`);
    const unknown = Object.keys(map).find((name) => !names.some((known) => known === name));
    if (unknown !== undefined) file.fail([...at, unknown], `the field ${unknown} is not known`, `write one of ${names.join(", ")}`);
    const result: Partial<T> = {};
    for (const name of names) result[name] = fields[name](present(map[name]), file, [...at, name]);
    return result as T;
  };
}

/** A list, in order; an absent list is empty. */
export function listOf<T>(item: Shape<T>): Shape<readonly T[]> {
  return (value, file, at) => {
    if (value === undefined) return [];
    const items: readonly unknown[] = Array.isArray(value)
      ? value
      : file.fail(at, "a list is expected here", "begin each entry with a dash");
    return items.map((entry, index) => item(present(entry), file, [...at, index]));
  };
}

/** A text, read as a cell of a table is read. */
export function scalar<T>(cell: Cell<T>): Shape<T> {
  return (value, file, at) => {
    if (value === undefined) return file.fail(at, "this field is missing", "fill it in");
    const content =
      typeof value === "string" ? value : file.fail(at, "one text is expected here, not a list or map", "write it on one line");
    return cell(content, (message, advice) => file.fail(at, message, advice));
  };
}

/** A value that may be left out: then it is `null`. */
export function maybe<T>(shape: Shape<T>): Shape<T | null> {
  return (value, file, at) => (value === undefined ? null : shape(value, file, at));
}

/** `true` or `false`. */
export const yesOrNo: Cell<boolean> = (content, fail) =>
  content === "true" || content === "false" ? content === "true" : fail(`"${content}" is neither true nor false`, "write true or false");

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function present(value: unknown): unknown {
  return value === null || value === "" ? undefined : value;
}
