import type { Misprint } from "../near-dossiers.js";

/** A number of a paper that may have been meant for another, and by which slip. */
export interface NumberSlip {
  readonly meant: string;
  readonly slip: Exclude<Misprint, "SUFFIX"> | "REPRINT";
}

const REPRINT = /^(?<number>\d{1,6})[hH]\d$/u;

/**
 * The numbers up to the highest that one slip turns into the one printed: two neighbouring digits swapped, one digit wrong or one too many,
 * or the mark of a reprint (`87H1` for 87). Each once, in no order; never the number printed.
 */
export function numberSlips(printed: string, highest: number): readonly NumberSlip[] {
  const reprinted = REPRINT.exec(printed)?.groups?.["number"];
  if (reprinted !== undefined) return Number(reprinted) <= highest ? [{ meant: reprinted, slip: "REPRINT" }] : [];
  if (!/^\d{1,6}$/u.test(printed)) return [];
  const slips = new Map<string, NumberSlip["slip"]>();
  for (const [meant, slip] of [...transposed(printed), ...substituted(printed), ...shortened(printed)]) {
    const exists = /^[1-9]/u.test(meant) && Number(meant) <= highest && meant !== printed;
    if (exists && !slips.has(meant)) slips.set(meant, slip);
  }
  return [...slips].map(([meant, slip]) => ({ meant, slip }));
}

type Slips = readonly (readonly [meant: string, slip: NumberSlip["slip"]])[];

function transposed(printed: string): Slips {
  return places(printed.length - 1).map((at) => [
    printed.slice(0, at) + printed.charAt(at + 1) + printed.charAt(at) + printed.slice(at + 2),
    "TRANSPOSED",
  ]);
}

function substituted(printed: string): Slips {
  return places(printed.length).flatMap((at) =>
    places(10).map((digit) => [printed.slice(0, at) + String(digit) + printed.slice(at + 1), "SUBSTITUTED"] as const),
  );
}

function shortened(printed: string): Slips {
  return places(printed.length).map((at) => [printed.slice(0, at) + printed.slice(at + 1), "DROPPED_OR_ADDED"]);
}

function places(count: number): readonly number[] {
  return Array.from({ length: Math.max(0, count) }, (_, at) => at);
}
