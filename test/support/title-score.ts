import type { CaseRecord, JoinedCouncil } from "../../src/extract/titles/case-join.js";
import type { GoldLink, GoldTitle } from "./case-corpus.js";

/** Precision and recall, from 0 to 1. */
export interface LinkScore {
  readonly precision: number;
  readonly recall: number;
}

/** How many of the annotated titles that a condition picks have formations and days right, from 0 to 1; doubtful ones do not count. */
export function rightDays(gold: readonly GoldTitle[], records: readonly CaseRecord[], isJudged: (one: GoldTitle) => boolean): number {
  const read = new Map(records.map((record) => [record.id, record]));
  const judged = gold.filter((one) => one.doubtful !== true && isJudged(one));
  const right = judged.filter(({ id, councils }) => {
    const wanted = councils.map(({ slug, end }) => `${withoutKind(slug)} ${end}`);
    const found = read.get(id)?.title.councils.map(({ slug, endDate }) => `${withoutKind(slug)} ${endDate}`) ?? [];
    return wanted.sort().join() === found.sort().join();
  });
  return right.length / judged.length;
}

/** How well the reports of the Councils of agendas are those annotated. */
export function scoreLinks(gold: readonly GoldLink[], councils: readonly JoinedCouncil[]): LinkScore {
  let [both, found, wanted] = [0, 0, 0];
  for (const { agenda, reports, perhaps = [] } of gold) {
    const own = councils.filter(({ papers }) => papers.some(({ id, role }) => id === agenda && role === "ANNOTATED_AGENDA"));
    const linked = own.flatMap(({ papers }) => papers.filter(({ id, role }) => role === "REPORT" && id !== agenda).map(({ id }) => id));
    const judged = [...new Set(linked)].filter((id) => !perhaps.includes(id));
    both += judged.filter((id) => reports.includes(id)).length;
    found += judged.length;
    wanted += reports.length;
  }
  return { precision: both / found, recall: both / wanted };
}

function withoutKind(slug: string): string {
  return slug.replace(/-(?:informal|extraordinary|video)$/u, "");
}
