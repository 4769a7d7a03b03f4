import { isDay } from "../../kernel/calendar.js";
import type { ClosedList, ValueOf } from "../../kernel/closed-list.js";
import type { Cell } from "./csv.js";

/** A text that may not be empty. */
export const text: Cell<string> = (content, fail) => (content === "" ? fail("the field is empty", "fill it in") : content);

/** A whole number from 0. */
export const wholeNumber: Cell<number> = (content, fail) =>
  /^\d{1,9}$/.test(content) ? Number(content) : fail(`${shown(content)} is not a whole number`, "write digits only");

/** A day of the calendar, ISO 8601: `2025-10-09`. */
export const isoDate: Cell<string> = (content, fail) =>
  isDay(content) ? content : fail(`${shown(content)} is not a date`, "write it as 2025-10-09");

/** An `http` or `https` IRI. */
export const iri: Cell<string> = (content, fail) =>
  /^https?:\/\/[^\s/]+\/\S*$/.test(content)
    ? content
    : fail(`${shown(content)} is not an IRI`, "write a full http(s) IRI or leave the field empty");

/** Texts separated by semicolons, none of them empty; an empty field is an empty list. */
export const list: Cell<readonly string[]> = (content, fail) => {
  if (content === "") return [];
  const parts = content.split(";").map((part) => part.trim());
  if (parts.includes("")) fail("there is an empty entry in the list", "separate entries by one semicolon");
  const twice = parts.find((part, index) => parts.indexOf(part) !== index);
  return twice === undefined ? parts : fail(`${shown(twice)} stands twice in the list`, "remove one of the two");
};

/** A field that may be empty: then its value is `null`. */
export function optional<T>(cell: Cell<T>): Cell<T | null> {
  return (content, fail) => (content === "" ? null : cell(content, fail));
}

/** A text of a given shape. `example` shows it to a person. `pattern` must cover the whole text and run in linear time. */
export function shaped(pattern: RegExp, example: string): Cell<string> {
  return (content, fail) =>
    pattern.test(content) ? content : fail(`${shown(content)} does not have the right shape`, `write it like ${example}`);
}

/** A value of a closed list. */
export function oneOf<L extends ClosedList>(values: L): Cell<ValueOf<L>> {
  return (content, fail) =>
    values.keys.includes(content)
      ? (content as ValueOf<L>)
      : fail(`${shown(content)} is not a value of ${values.name}`, `write one of ${values.keys.join(", ")}`);
}

function shown(content: string): string {
  return content === "" ? "an empty field" : `"${content.length > 60 ? `${content.slice(0, 60)}…` : content}"`;
}
