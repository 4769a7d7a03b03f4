import type { CaseRecord, JoinedCouncil } from "../../src/extract/titles/case-join.js";
import type { GoldLink, GoldPresidency, GoldTitle } from "./case-corpus.js";

/** Precision and recall, from 0 to 1. */
export interface LinkScore {
  readonly precision: number;
  readonly recall: number;
}

/** How many were judged, and how many of them are right. */
export interface Score {
  readonly right: number;
  readonly judged: number;
}

/** The share of what is right, from 0 to 1. */
export function shareOf({ right, judged }: Score): number {
  return right / judged;
}

/** Whether a paper is an annotated agenda or a report. */
export function isLetter({ role }: GoldTitle): boolean {
  return role === "ANNOTATED_AGENDA" || role === "REPORT";
}

/** How many of the annotated titles that a condition picks have formations and days right; doubtful ones do not count. */
export function rightDays(gold: readonly GoldTitle[], records: readonly CaseRecord[], isJudged: (one: GoldTitle) => boolean): Score {
  const read = new Map(records.map((record) => [record.id, record]));
  const judged = gold.filter((one) => one.doubtful !== true && isJudged(one));
  const right = judged.filter(({ id, councils }) => {
    const wanted = councils.map(({ slug, end }) => `${withoutKind(slug)} ${end}`);
    const found = read.get(id)?.title.councils.map(({ slug, endDate }) => `${withoutKind(slug)} ${endDate}`) ?? [];
    return wanted.sort().join() === found.sort().join();
  });
  return { right: right.length, judged: judged.length };
}

/**
 * How many of the Councils that titles name have the presidency of the half-year in which they began; the keys of the presidencies say which that is
 * (`2025-2`).
 */
export function rightPresidencies(gold: readonly GoldTitle[], records: readonly CaseRecord[]): Score {
  const ids = new Set(gold.map(({ id }) => id));
  const councils = records.filter(({ id }) => ids.has(id)).flatMap(({ title }) => title.councils);
  const right = councils.filter(
    ({ startDate, presidency }) => presidency === `${startDate.slice(0, 4)}-${startDate.slice(5, 7) < "07" ? 1 : 2}`,
  );
  return { right: right.length, judged: councils.length };
}

/** How many of the titles that speak of a presidency have it right, by name and by day. */
export function rightNames(gold: readonly GoldPresidency[], records: readonly CaseRecord[]): Score {
  const read = new Map(records.map(({ id, title }) => [id, title.councils]));
  const right = gold.filter(({ id, named, presidencies }) => {
    const councils = read.get(id) ?? [];
    return (
      councils.map(({ presidency }) => presidency).join() === presidencies.join() &&
      councils.every(({ presidencyNamed }) => presidencyNamed === named)
    );
  });
  return { right: right.length, judged: gold.length };
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
