import { daysBetween } from "../../kernel/calendar.js";
import type { Attestation } from "./case-join.js";
import type { CaseRole } from "./case-title.js";
import { addDays } from "./council-days.js";

/** Configurations that meet as one Council in several parts, often each on a day of its own. */
export const WHOLES: readonly string[] = ["tte", "epsco", "eycs", "compet"];

/** Titles that name one Council: a formation with its days. */
export type AttestedGroup = readonly Attestation[];

/**
 * Makes one group of the titles that name a whole configuration and of those that name the part of it that met on the same days (`OJCS-Raad van 23 mei`,
 * `Cultuurraad van 23 mei`). Where several parts met, each with papers of its own, they stay apart; but a whole that has the agenda only, or the report only,
 * takes in the parts that have the other one.
 */
export function mergeWholes(groups: readonly AttestedGroup[]): readonly AttestedGroup[] {
  const byDay = groupsByDay(groups);
  const taken = new Set<AttestedGroup>();
  const merged: AttestedGroup[] = [];
  for (const whole of groups.filter(isWhole)) {
    const near = new Set(whole.flatMap(daysOf).flatMap((day) => [...(byDay.get(day) ?? [])]));
    const parts = [...near].filter((group) => !isWhole(group) && !taken.has(group));
    const own = parts.length === 1 ? parts.filter((part) => !areTwoMeetings(whole, part)) : parts.filter((part) => completes(part, whole));
    if (own.length === 0) continue;
    for (const group of [whole, ...own]) taken.add(group);
    merged.push([whole, ...own].flat());
  }
  return [...groups.filter((group) => !taken.has(group)), ...merged];
}

/**
 * The title that names the formation of a group: the part that met, where the titles name one part only, on all days of the whole, and the whole has not agenda
 * and report by that name; else the whole.
 */
export function formationOf(group: AttestedGroup): Attestation | undefined {
  const wholes = group.filter(({ council }) => WHOLES.includes(council.formationCode));
  const parts = group.filter(({ council }) => !WHOLES.includes(council.formationCode));
  const isOnePart = new Set(parts.map(({ council }) => council.formationCode)).size === 1;
  // A title that names no formation says nothing against the part.
  const named = wholes.filter(({ council }) => council.formationPrinted);
  const isPart = wholes.length === 0 || (isOnePart && sidesOf(named).size < 2 && haveSameDays(wholes, parts));
  return isPart ? parts[0] : wholes[0];
}

function haveSameDays(wholes: AttestedGroup, parts: AttestedGroup): boolean {
  return wholes.every((whole) =>
    parts.some(({ council }) => council.startDate === whole.council.startDate && council.endDate === whole.council.endDate),
  );
}

// Each with its own agenda and report, and on other days.
function areTwoMeetings(whole: AttestedGroup, part: AttestedGroup): boolean {
  return sidesOf(whole).size === 2 && sidesOf(part).size === 2 && !haveSameDays(whole, part);
}

function completes(part: AttestedGroup, whole: AttestedGroup): boolean {
  const [side, other] = sidesOf(whole);
  return side !== undefined && other === undefined && sidesOf(part).size === 1 && !sidesOf(part).has(side);
}

function sidesOf(group: AttestedGroup): ReadonlySet<CaseRole> {
  return new Set(group.map(({ council }) => council.role).filter((role) => role === "ANNOTATED_AGENDA" || role === "REPORT"));
}

function isWhole([first]: AttestedGroup): boolean {
  return first !== undefined && WHOLES.includes(first.council.formationCode);
}

function groupsByDay(groups: readonly AttestedGroup[]): ReadonlyMap<string, ReadonlySet<AttestedGroup>> {
  const byDay = new Map<string, Set<AttestedGroup>>();
  for (const group of groups) {
    for (const day of group.flatMap(daysOf)) byDay.set(day, (byDay.get(day) ?? new Set()).add(group));
  }
  return byDay;
}

// The days of a Council, each with its configuration.
function daysOf({ council }: Attestation): readonly string[] {
  const length = daysBetween(council.startDate, council.endDate) + 1;
  return Array.from({ length }, (_, index) => `${council.configuration} ${addDays(council.startDate, index)}`);
}
