import type { CaseRecord, FoundJoin, JoinEvidence, UnjoinedPaper } from "./case-join.js";
import type { CouncilCluster } from "./cluster-councils.js";

/** Debates in which motions are tabled. */
const PLENARY = /^plenair|^notaoverleg|^wetgevingsoverleg/iu;

/**
 * Joins motions, whose titles seldom name the Council: a motion belongs to the Council that the debate of its day was about, where there was one such debate
 * on a Council of its dossier; a changed motion belongs where the motion that it replaces does.
 */
export function joinMotions(
  records: readonly CaseRecord[],
  clusters: readonly CouncilCluster[],
  others: readonly FoundJoin[],
): { readonly joins: readonly FoundJoin[]; readonly unjoined: readonly UnjoinedPaper[] } {
  const debates = debatesByDay(records, clusters, others);
  const motions = records.filter(({ title }) => title.role === "MOTION" && title.councils.length === 0);
  const joins: FoundJoin[] = [];
  const unjoined: UnjoinedPaper[] = [];
  const byPaper = new Map<string, readonly string[]>();
  for (const motion of motions) {
    const found = debates.get(`${motion.date} ${motion.dossier}`) ?? [];
    const [debate, other] = found;
    if (debate !== undefined && other === undefined) joins.push(...joinsOf(motion, debate, "SAME_DAY_DEBATE"));
    else if (found.length > 1)
      unjoined.push({ id: motion.id, role: "MOTION", reason: "SEVERAL_DEBATES", candidates: [...new Set(found.flat())] });
    if (motion.paper !== null && debate !== undefined && other === undefined) byPaper.set(motion.paper, debate);
  }
  for (const motion of motions) {
    const replaced = motion.title.references.map(({ normal }) => byPaper.get(normal ?? "")).find((slugs) => slugs !== undefined);
    const isJoined = motion.paper !== null && byPaper.has(motion.paper);
    if (replaced !== undefined && !isJoined) joins.push(...joinsOf(motion, replaced, "CITED_PAPER"));
  }
  return { joins, unjoined };
}

function joinsOf(motion: CaseRecord, slugs: readonly string[], evidence: JoinEvidence): readonly FoundJoin[] {
  const { id, paper, date } = motion;
  return slugs.map((slug) => ({ slug, paper: { id, paper, date, role: "MOTION", evidence, confidence: 0.9 } }));
}

// For each day and dossier, the Councils of each plenary debate held.
function debatesByDay(
  records: readonly CaseRecord[],
  clusters: readonly CouncilCluster[],
  others: readonly FoundJoin[],
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const dossiers = new Map(clusters.map((cluster) => [cluster.slug, dossiersOf(cluster)]));
  const slugs = new Map<string, string[]>();
  for (const { slug, attestations } of clusters)
    for (const { record } of attestations) slugs.set(record.id, [...(slugs.get(record.id) ?? []), slug]);
  for (const { slug, paper } of others) slugs.set(paper.id, [...(slugs.get(paper.id) ?? []), slug]);
  const found = new Map<string, (readonly string[])[]>();
  for (const { id, kind, date } of records) {
    const about = PLENARY.test(kind) && date !== null ? (slugs.get(id) ?? []) : [];
    for (const dossier of new Set(about.flatMap((slug) => dossiers.get(slug) ?? []))) {
      const key = `${date} ${dossier}`;
      found.set(key, [...(found.get(key) ?? []), about]);
    }
  }
  return found;
}

// The dossiers in which the letters on a Council are published.
function dossiersOf({ attestations }: CouncilCluster): readonly string[] {
  const letters = attestations.filter(({ council }) => council.role === "ANNOTATED_AGENDA" || council.role === "REPORT");
  return [...new Set(letters.flatMap(({ record }) => record.dossier ?? []))];
}
