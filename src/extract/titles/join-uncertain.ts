import { daysBetween } from "../../kernel/calendar.js";
import type { CaseRecord, FoundJoin, JoinEvidence, UnjoinedPaper } from "./case-join.js";
import type { CaseRole, CouncilCandidate, UncertainCouncil, Uncertainty } from "./case-title.js";
import type { CouncilCluster } from "./cluster-councils.js";
import { groupBy } from "./group-by.js";
import { WHOLES } from "./merge-wholes.js";

/** Reasons for which another paper on a Council of that day settles the matter; the day of a debate stays one. */
const SETTLED_BY_OTHERS: readonly Uncertainty[] = [
  "FAR_FROM_RECORD",
  "NO_YEAR",
  "IMPOSSIBLE_DATE",
  "WEEKDAY",
  "DATE_OF_ANOTHER",
  "NO_FORMATION",
];
/** How many days an agenda, or a report, without a day may lie from its Council: before it, or after it. */
const UNDATED: Partial<Record<CaseRole, number>> = { ANNOTATED_AGENDA: 21, REPORT: 75 };
/** How far a Council may lie from a paper that names no day, in days, and how many are named. */
const FARTHEST = 100;
const MOST = 3;

/** Joins papers whose titles leave the Council open, where other papers settle it; names the Councils that the rest may be about. */
export function joinUncertain(
  records: readonly CaseRecord[],
  clusters: readonly CouncilCluster[],
): { readonly joins: readonly FoundJoin[]; readonly unjoined: readonly UnjoinedPaper[] } {
  const byPaper = clustersByPaper(clusters);
  const byFormation = groupBy(clusters, ({ formationCode }) => formationCode);
  const joins: FoundJoin[] = [];
  const unjoined: UnjoinedPaper[] = [];
  for (const record of records) {
    for (const uncertain of record.title.uncertain) {
      const ofFormation = clustersOf(uncertain, byFormation);
      const cited = citedCouncil(record, uncertain, byPaper);
      const confirmed =
        cited === null ? (confirmedCouncil(record, uncertain, ofFormation) ?? nextCouncil(record, uncertain, ofFormation)) : null;
      const found = cited ?? confirmed;
      if (found !== null) joins.push(joinOf(record, uncertain.role, found, cited === null ? "CONFIRMED_CANDIDATE" : "CITED_PAPER"));
      else
        unjoined.push({
          id: record.id,
          role: uncertain.role,
          reason: uncertain.reason,
          candidates: nearby(record, uncertain, ofFormation),
        });
    }
  }
  return { joins, unjoined };
}

// A dossier names the whole configuration, the other papers perhaps the part of it that met.
function clustersOf(uncertain: UncertainCouncil, byFormation: ReadonlyMap<string, readonly CouncilCluster[]>): readonly CouncilCluster[] {
  const codes = uncertain.candidates.map(({ formationCode }) => formationCode);
  const isOpen = uncertain.reason === "NO_FORMATION";
  const all = [...byFormation].filter(([code]) => codes.includes(code) || (isOpen && codes.some((whole) => isPartOf(code, whole))));
  return all.flatMap(([, clusters]) => clusters);
}

function isPartOf(code: string, whole: string): boolean {
  return WHOLES.includes(whole) && code.startsWith(`${whole}-`);
}

function joinOf(record: CaseRecord, role: CaseRole, cluster: CouncilCluster, evidence: JoinEvidence): FoundJoin {
  const paper = {
    id: record.id,
    paper: record.paper,
    date: record.date,
    role,
    evidence,
    confidence: evidence === "CITED_PAPER" ? 0.95 : 0.85,
  };
  return { slug: cluster.slug, paper };
}

/** The Councils whose agenda or report a numbered paper is. */
function clustersByPaper(clusters: readonly CouncilCluster[]): ReadonlyMap<string, readonly CouncilCluster[]> {
  const entries = clusters.flatMap((cluster) =>
    cluster.attestations.flatMap(({ record, council }) =>
      record.paper !== null && (council.role === "ANNOTATED_AGENDA" || council.role === "REPORT") ? [{ paper: record.paper, cluster }] : [],
    ),
  );
  const found = new Map<string, CouncilCluster[]>();
  for (const { paper, cluster } of entries) found.set(paper, [...(found.get(paper) ?? []), cluster]);
  return found;
}

// The one Council of a formation that the title may mean, among those that the papers it cites are about.
function citedCouncil(
  record: CaseRecord,
  uncertain: UncertainCouncil,
  byPaper: ReadonlyMap<string, readonly CouncilCluster[]>,
): CouncilCluster | null {
  const codes = uncertain.candidates.map(({ formationCode }) => formationCode);
  const cited = record.title.references.flatMap(({ normal }) => byPaper.get(normal ?? "") ?? []);
  const [found, other] = [...new Set(cited)].filter(({ formationCode }) => codes.includes(formationCode));
  return other === undefined ? (found ?? null) : null;
}

function confirmedCouncil(record: CaseRecord, uncertain: UncertainCouncil, ofFormation: readonly CouncilCluster[]): CouncilCluster | null {
  if (!SETTLED_BY_OTHERS.includes(uncertain.reason)) return null;
  const isShared = uncertain.reason === "DATE_OF_ANOTHER";
  const matching = [
    ...new Set(uncertain.candidates.flatMap((candidate) => ofFormation.filter((cluster) => isMeant(candidate, cluster, isShared)))),
  ];
  const near = matching.filter(({ startDate }) => record.date === null || Math.abs(daysBetween(record.date, startDate)) <= FARTHEST);
  return near.length === 1 ? (near[0] ?? null) : null;
}

// Confirmed by a letter of the government on the Council, not by another agenda of a committee; that does where it says which of the days are meant.
function isMeant({ formationCode, startDate, endDate }: CouncilCandidate, cluster: CouncilCluster, isShared: boolean): boolean {
  if (cluster.formationCode !== formationCode && !isPartOf(cluster.formationCode, formationCode)) return false;
  if (startDate === null || endDate === null) return false;
  const isWithin = isShared && startDate <= cluster.startDate && cluster.endDate <= endDate;
  return (isWithin || isAttested(cluster)) && startDate <= cluster.endDate && cluster.startDate <= endDate;
}

function isAttested({ attestations }: CouncilCluster): boolean {
  return attestations.some(({ council }) => council.role === "ANNOTATED_AGENDA" || council.role === "REPORT");
}

// An agenda without a day is that of the one Council of the formation in the weeks after it; a report that of the one before it that has none yet.
function nextCouncil(
  record: CaseRecord,
  { reason, role, candidates }: UncertainCouncil,
  ofFormation: readonly CouncilCluster[],
): CouncilCluster | null {
  const farthest = UNDATED[role];
  const { date } = record;
  if (reason !== "NO_DATE" || farthest === undefined || date === null || candidates.length !== 1) return null;
  const sign = role === "REPORT" ? -1 : 1;
  const near = ofFormation.filter(({ startDate }) => {
    const distance = sign * daysBetween(date, startDate);
    return distance >= 0 && distance <= farthest;
  });
  const [found, other] = near;
  if (found === undefined || other !== undefined || !isAttested(found)) return null;
  return role === "REPORT" && found.attestations.some(({ council }) => council.role === "REPORT") ? null : found;
}

// An agenda, consultation or debate comes before its Council, a report after it.
function nearby(record: CaseRecord, uncertain: UncertainCouncil, ofFormation: readonly CouncilCluster[]): readonly string[] {
  const dated = uncertain.candidates.filter(({ startDate }) => startDate !== null);
  const meant = ofFormation.filter((cluster) => dated.some((candidate) => candidate.startDate === cluster.startDate));
  if (meant.length > 0 || record.date === null) return [...new Set(meant.map(({ slug }) => slug))];
  const date = record.date;
  const sign = uncertain.role === "REPORT" ? -1 : 1;
  return ofFormation
    .map(({ slug, startDate }) => ({ slug, distance: sign * daysBetween(date, startDate) }))
    .filter(({ distance }) => distance >= -1 && distance <= FARTHEST)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, MOST)
    .map(({ slug }) => slug);
}
