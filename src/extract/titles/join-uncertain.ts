import { daysBetween } from "../../kernel/calendar.js";
import type { CaseRecord, FoundJoin, JoinEvidence, UnjoinedPaper } from "./case-join.js";
import type { CaseRole, CouncilCandidate, UncertainCouncil, Uncertainty } from "./case-title.js";
import type { CouncilCluster } from "./cluster-councils.js";
import { groupBy } from "./group-by.js";

/** Reasons for which another paper on a Council of that day settles the matter; the day of a debate stays one. */
const SETTLED_BY_OTHERS: readonly Uncertainty[] = [
  "FAR_FROM_RECORD",
  "NO_YEAR",
  "IMPOSSIBLE_DATE",
  "WEEKDAY",
  "DATE_OF_ANOTHER",
  "NO_FORMATION",
];
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
      const ofFormation = uncertain.candidates.flatMap(({ formationCode }) => byFormation.get(formationCode) ?? []);
      const cited = citedCouncil(record, uncertain, byPaper);
      const confirmed = cited === null ? confirmedCouncil(record, uncertain, ofFormation) : null;
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
  const matching = [...new Set(uncertain.candidates.flatMap((candidate) => ofFormation.filter((cluster) => isMeant(candidate, cluster))))];
  const near = matching.filter(({ startDate }) => record.date === null || Math.abs(daysBetween(record.date, startDate)) <= FARTHEST);
  return near.length === 1 ? (near[0] ?? null) : null;
}

// Confirmed by a letter of the government on the Council, not by another agenda of a committee.
function isMeant({ formationCode, startDate, endDate }: CouncilCandidate, cluster: CouncilCluster): boolean {
  if (cluster.formationCode !== formationCode || startDate === null || endDate === null) return false;
  const isAttested = cluster.attestations.some(({ council }) => council.role === "ANNOTATED_AGENDA" || council.role === "REPORT");
  return isAttested && startDate <= cluster.endDate && cluster.startDate <= endDate;
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
