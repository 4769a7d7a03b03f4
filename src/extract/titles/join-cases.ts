import { daysBetween } from "../../kernel/calendar.js";
import type { KnownPresidency } from "../knowledge.js";
import type { CaseJoin, CaseRecord, FoundJoin, JoinConflict, JoinedCouncil, JoinedPaper, UnjoinedPaper } from "./case-join.js";
import { type CouncilCluster, clusterCouncils } from "./cluster-councils.js";
import { groupBy } from "./group-by.js";
import { joinMotions } from "./join-motions.js";
import { joinUncertain } from "./join-uncertain.js";

/**
 * Joins the papers of each Council: agenda, consultation, debate, motions, report. A paper belongs to the Council that its title names; where the title
 * leaves that open, to the one that the papers it cites are about, or that it may mean and another paper confirms. All else is left unjoined, with
 * the Councils it may be about. The order of the records makes no difference.
 */
export function joinCases(records: readonly CaseRecord[], presidencies: readonly KnownPresidency[]): CaseJoin {
  const clusters = clusterCouncils(records);
  const uncertain = joinUncertain(records, clusters);
  const motions = joinMotions(records, clusters, uncertain.joins);
  const joins = groupBy([...uncertain.joins, ...motions.joins], ({ slug }) => slug);
  const byFormation = groupBy(clusters, ({ formationCode }) => formationCode);
  const councils = clusters.map((cluster) =>
    joinedCouncil(cluster, joins.get(cluster.slug) ?? [], conflictsOf(cluster, byFormation.get(cluster.formationCode) ?? [], presidencies)),
  );
  return { councils, unjoined: [...uncertain.unjoined, ...motions.unjoined].toSorted(byId) };
}

function joinedCouncil(cluster: CouncilCluster, joins: readonly FoundJoin[], conflicts: readonly JoinConflict[]): JoinedCouncil {
  const { attestations, conflicts: own, ...council } = cluster;
  const named = attestations.map(
    ({ record, council: { role, confidence } }): JoinedPaper => ({
      id: record.id,
      paper: record.paper,
      date: record.date,
      role,
      evidence: "TITLE",
      confidence,
    }),
  );
  const papers = [...named, ...joins.map(({ paper }) => paper)].toSorted(byDate);
  const once = papers.filter(({ id }, index) => papers.findIndex((other) => other.id === id) === index);
  return { ...council, papers: once, conflicts: [...own, ...conflicts] };
}

function conflictsOf(
  cluster: CouncilCluster,
  clusters: readonly CouncilCluster[],
  presidencies: readonly KnownPresidency[],
): readonly JoinConflict[] {
  const holder = presidencies.find(({ key }) => key === cluster.presidency)?.country;
  const isAbroad = cluster.country !== null && cluster.country !== holder && !["BEL", "LUX"].includes(cluster.country);
  const presidencyIds = cluster.attestations
    .filter(({ council }) => council.presidencyNamed !== null && council.presidencyNamed !== holder)
    .map(({ record }) => record.id);
  const ids = (of: CouncilCluster): readonly string[] => of.attestations.map(({ record }) => record.id);
  const neighbour = clusters.find((other) => isNeighbour(cluster, other));
  const found: readonly JoinConflict[] = [
    { about: "PRESIDENCY", ids: presidencyIds },
    { about: "COUNTRY", ids: isAbroad && cluster.kind === "INFORMAL" ? ids(cluster) : [] },
    { about: "NEIGHBOUR", ids: neighbour === undefined ? [] : ids(neighbour) },
  ];
  return found.filter((conflict) => conflict.ids.length > 0);
}

// Two Councils of one formation so close together, one of which is known from one kind of paper only, may be one Council with a misprint.
function isNeighbour(one: CouncilCluster, other: CouncilCluster): boolean {
  if (one === other || one.formationCode !== other.formationCode || one.formationCode === "eurogroup") return false;
  if (Math.abs(daysBetween(one.startDate, other.startDate)) > 3) return false;
  return rolesOf(one).size < 2 || rolesOf(other).size < 2;
}

function rolesOf({ attestations }: CouncilCluster): ReadonlySet<string> {
  return new Set(attestations.map(({ council }) => council.role));
}

function byDate(a: JoinedPaper, b: JoinedPaper): number {
  const [one, other] = [`${a.date ?? "9999"} ${a.id}`, `${b.date ?? "9999"} ${b.id}`];
  return one < other ? -1 : 1;
}

function byId(a: UnjoinedPaper, b: UnjoinedPaper): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
