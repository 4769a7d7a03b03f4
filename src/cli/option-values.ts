import { InvalidArgumentError } from "commander";
import { normaliseDossier } from "../cite/normalise-identifier.js";
import { isoDate } from "../kernel/calendar.js";

/** Reads the value of an option that is a whole number between two others. */
export function wholeNumber(from: number, to: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= from && value <= to) return value;
    throw new InvalidArgumentError(`Give a whole number from ${from} to ${to}.`);
  };
}

/** Reads the value of an option that is a day: 2025-10-09. */
export function day(text: string): string {
  const [, year, month, ofMonth] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const read = year === undefined ? null : isoDate(Number(year), Number(month), Number(ofMonth));
  if (read !== null) return read;
  throw new InvalidArgumentError("Give a day like 2025-10-09.");
}

/** Reads the value of an option that is the number of a dossier, in any spelling, and gives its key. */
export function dossierNumber(text: string): string {
  const key = normaliseDossier(text);
  if (key !== undefined) return key;
  throw new InvalidArgumentError("Give the number of a dossier, like 21501-33.");
}
