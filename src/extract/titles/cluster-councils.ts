import { daysBetween } from "../../kernel/calendar.js";
import type { CouncilKind } from "../../vocab/lists/council.js";
import { councilSlug } from "./build-title-council.js";
import type { CaseRecord, JoinConflict } from "./case-join.js";
import type { CaseRole, TitleCouncil } from "./case-title.js";
import { addDays } from "./council-days.js";
import { groupBy } from "./group-by.js";

/** One title that names a Council. */
export interface Attestation {
  readonly record: CaseRecord;
  readonly council: TitleCouncil;
}

/** The titles that name one Council, and what they say of it together. */
export interface CouncilCluster
  extends Pick<TitleCouncil, "slug" | "formationCode" | "formation" | "configuration" | "place" | "country" | "presidency"> {
  readonly kind: CouncilKind;
  readonly informal: boolean;
  readonly startDate: string;
  readonly endDate: string;
  readonly attestations: readonly Attestation[];
  readonly conflicts: readonly JoinConflict[];
}

/** How much the title of a paper counts: letters on the Council itself are written with more care than the agenda of a committee. */
const WEIGHTS: Partial<Record<CaseRole, number>> = { REPORT: 3.1, ANNOTATED_AGENDA: 3, WRITTEN_CONSULTATION: 2 };
/** A rarer word is chosen on purpose. */
const KIND_WEIGHTS: Partial<Record<CouncilKind, number>> = { VIDEO_CONFERENCE: 2, EXTRAORDINARY: 1.5 };
// A kind that is printed counts more than one that is presumed.
const PRINTED = 3;
const WHOLES = ["tte", "epsco", "eycs"];

/** Brings together the titles that name the same Council: one formation, on days that overlap. */
export function clusterCouncils(records: readonly CaseRecord[]): readonly CouncilCluster[] {
  const all = records.flatMap((record) => record.title.councils.map((council) => ({ record, council })));
  const byFormation = groupBy(all, ({ council }) => council.formationCode);
  const groups = [...byFormation.values()].flatMap(overlapping);
  return withoutWholes(groups)
    .map(describe)
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

function overlapping(attestations: readonly Attestation[]): readonly Attestation[][] {
  const groups: Attestation[][] = [];
  let end = "";
  for (const one of attestations.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))) {
    if (one.council.startDate <= end) groups.at(-1)?.push(one);
    else groups.push([one]);
    end = one.council.endDate > end ? one.council.endDate : end;
  }
  return groups;
}

function key({ council, record }: Attestation): string {
  return `${council.startDate} ${council.endDate} ${record.id}`;
}

// `OJCS-Raad van 23 mei` and `Cultuurraad van 23 mei` are one Council where no other part of it met on the day.
function withoutWholes(groups: readonly Attestation[][]): readonly Attestation[][] {
  const byDay = new Map<string, Set<Attestation[]>>();
  for (const group of groups) {
    for (const day of group.flatMap(daysOf)) byDay.set(day, (byDay.get(day) ?? new Set()).add(group));
  }
  const merged = new Set<Attestation[]>();
  for (const whole of groups) {
    const council = whole[0]?.council;
    if (council === undefined || !WHOLES.includes(council.formationCode)) continue;
    const parts = new Set(whole.flatMap(daysOf).flatMap((day) => [...(byDay.get(day) ?? [])]));
    parts.delete(whole);
    const [part, other] = parts;
    const isSame = part?.some(({ council: its }) => its.startDate === council.startDate && its.endDate === council.endDate);
    if (part === undefined || other !== undefined || isSame !== true) continue;
    part.push(...whole);
    merged.add(whole);
  }
  return groups.filter((group) => !merged.has(group));
}

// The days of a Council, each with its configuration.
function daysOf({ council }: Attestation): readonly string[] {
  const length = daysBetween(council.startDate, council.endDate) + 1;
  return Array.from({ length }, (_, index) => `${council.configuration} ${addDays(council.startDate, index)}`);
}

function describe(attestations: readonly Attestation[]): CouncilCluster {
  const days = heaviest(attestations, ({ council }) => `${council.startDate} ${council.endDate}`, weight);
  const [startDate = "", endDate = ""] = days.split(" ");
  const kind = heaviest(attestations, ({ council }) => council.kind, kindWeight) as CouncilKind;
  const formation = attestations.find(({ council }) => !WHOLES.includes(council.formationCode)) ?? attestations[0];
  const named = attestations.filter(({ council }) => council.place !== null || council.country !== null);
  const where = named.toSorted((a, b) => weight(b) - weight(a))[0]?.council;
  const onDay = attestations.find(({ council }) => council.startDate === startDate)?.council;
  return {
    slug: councilSlug(startDate, formation?.council.formationCode ?? "", kind),
    formationCode: formation?.council.formationCode ?? "",
    formation: formation?.council.formation ?? "",
    configuration: formation?.council.configuration ?? "",
    kind,
    informal: kind === "INFORMAL" || (kind !== "FORMAL" && attestations.some(({ council }) => council.informal)),
    startDate,
    endDate,
    place: where?.place ?? null,
    country: where?.country ?? null,
    presidency: onDay?.presidency ?? null,
    attestations,
    conflicts: disagreements(attestations, days, kind),
  };
}

function weight({ council }: Attestation): number {
  return (WEIGHTS[council.role] ?? 1) * council.confidence;
}

function kindWeight(one: Attestation): number {
  return weight(one) * (one.council.kindPrinted ? PRINTED : 1) * (KIND_WEIGHTS[one.council.kind] ?? 1);
}

function heaviest(attestations: readonly Attestation[], value: (one: Attestation) => string, weigh: (one: Attestation) => number): string {
  const sums = new Map<string, number>();
  for (const one of attestations) sums.set(value(one), (sums.get(value(one)) ?? 0) + weigh(one));
  return [...sums].toSorted(([a, sumA], [b, sumB]) => sumB - sumA || (a < b ? -1 : 1))[0]?.[0] ?? "";
}

function disagreements(attestations: readonly Attestation[], days: string, kind: CouncilKind): readonly JoinConflict[] {
  const idsOf = (isOther: (council: TitleCouncil) => boolean): readonly string[] =>
    attestations.filter(({ council }) => isOther(council)).map(({ record }) => record.id);
  const found: readonly JoinConflict[] = [
    { about: "DAYS", ids: idsOf(({ startDate, endDate }) => `${startDate} ${endDate}` !== days) },
    { about: "KIND", ids: idsOf((council) => council.kindPrinted && council.kind !== kind) },
  ];
  return found.filter(({ ids }) => ids.length > 0);
}
