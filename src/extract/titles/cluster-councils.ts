import type { CouncilKind } from "../../vocab/lists/council.js";
import { councilSlug } from "./build-title-council.js";
import type { Attestation, CaseRecord, JoinConflict } from "./case-join.js";
import type { CaseRole, TitleCouncil } from "./case-title.js";
import { groupBy } from "./group-by.js";
import { formationOf, mergeWholes } from "./merge-wholes.js";

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

/** Brings together the titles that name the same Council: one formation, on days that overlap. */
export function clusterCouncils(records: readonly CaseRecord[]): readonly CouncilCluster[] {
  const all = records.flatMap((record) => record.title.councils.map((council) => ({ record, council })));
  const byFormation = groupBy(all, ({ council }) => council.formationCode);
  const groups = [...byFormation.values()].flatMap(overlapping);
  return mergeWholes(groups)
    .map(describe)
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

function overlapping(attestations: readonly Attestation[]): readonly Attestation[][] {
  const groups: Attestation[][] = [];
  let end = "";
  for (const one of attestations.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))) {
    const last = groups.at(-1);
    if (last !== undefined && one.council.startDate <= end && !isNext(one, last, end)) last.push(one);
    else groups.push([one]);
    end = one.council.endDate > end ? one.council.endDate : end;
  }
  return groups;
}

// The Gymnich that begins on the last day of a meeting of another kind is another meeting; it does not only take a day less or more.
function isNext({ council }: Attestation, group: readonly Attestation[], end: string): boolean {
  const isOtherKind = group.every(({ council: { kind } }) => kind !== council.kind);
  return isOtherKind && council.startDate === end && council.endDate > end && group.every(({ council: { startDate } }) => startDate < end);
}

function key({ council, record }: Attestation): string {
  return `${council.startDate} ${council.endDate} ${record.id}`;
}

function describe(attestations: readonly Attestation[]): CouncilCluster {
  const days = heaviest(attestations, ({ council }) => `${council.startDate} ${council.endDate}`, weight);
  const [startDate = "", endDate = ""] = days.split(" ");
  const kind = heaviest(attestations, ({ council }) => council.kind, kindWeight) as CouncilKind;
  const formation = formationOf(attestations);
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
