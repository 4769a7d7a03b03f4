// How many Councils the titles of cases give, how consistent they are, and how fast they are read: npm run bench:titles (needs ../shared).
import { describe, it } from "vitest";
import type { CaseRecord, JoinedCouncil } from "../../src/extract/titles/case-join.js";
import type { TitleCouncil } from "../../src/extract/titles/case-title.js";
import { joinCases } from "../../src/extract/titles/join-cases.js";
import { daysBetween } from "../../src/kernel/calendar.js";
import {
  type CaseRow,
  caseRows,
  goldLinks,
  goldPresidencies,
  goldTitles,
  hasCases,
  readRow,
  titleKnowledge,
} from "../support/case-corpus.js";
import { isLetter, rightDays, rightNames, rightPresidencies, type Score, scoreLinks } from "../support/title-score.js";

const ROLES = [
  "ANNOTATED_AGENDA",
  "REPORT",
  "WRITTEN_CONSULTATION",
  "DEBATE",
  "MOTION",
  "BNC_FICHE",
  "COMMITMENT_LETTER",
  "QUARTERLY_REPORT",
  "OTHER",
] as const;

function count<Item>(items: readonly Item[], name: (item: Item) => string): string {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(name(item), (counts.get(name(item)) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([key, number]) => `${key} ${number}`)
    .join(", ");
}

function share(part: number, whole: number): string {
  return `${part} of ${whole} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`;
}

function printCoverage(records: readonly CaseRecord[]): void {
  for (const role of ROLES) {
    const own = records.filter(({ title }) => title.role === role);
    const without = own.filter(({ title }) => title.councils.length === 0);
    console.log(`  ${role.padEnd(22)} Council read: ${share(own.length - without.length, own.length)}`);
    const reasons = without.flatMap(({ title }) => title.uncertain.slice(0, 1).map(({ reason }) => reason));
    if (reasons.length > 0) console.log(`  ${" ".repeat(22)} uncertain: ${count(reasons, (reason) => reason)}`);
  }
}

/** What cannot well be so, without any gold data. */
function oddities({ date }: CaseRecord, council: TitleCouncil): readonly string[] {
  const ahead = date === null ? 0 : daysBetween(date, council.startDate);
  const isWeekend = [council.startDate, council.endDate].some((day) => [0, 6].includes(new Date(day).getUTCDay()));
  const isFormal = council.kind === "FORMAL" && !["euco", "eurogroup"].includes(council.configuration);
  const checks: readonly (readonly [boolean, string])[] = [
    [council.role === "ANNOTATED_AGENDA" && ahead < 0, "agenda after the Council"],
    [council.role === "REPORT" && ahead > 0, "report before the Council"],
    [council.role === "REPORT" && ahead < -150, "report after more than 150 days"],
    [isFormal && isWeekend, "formal Council on Saturday or Sunday"],
    [daysBetween(council.startDate, council.endDate) > 3, "more than four days"],
    [council.presidency === null, "no presidency"],
  ];
  return checks.flatMap(([isOdd, name]) => (isOdd ? [name] : []));
}

function printJoin(councils: readonly JoinedCouncil[]): void {
  const has = ({ papers }: JoinedCouncil, role: string): boolean => papers.some((paper) => paper.role === role);
  const years = new Map<string, JoinedCouncil[]>();
  for (const council of councils) years.set(council.startDate.slice(0, 4), [...(years.get(council.startDate.slice(0, 4)) ?? []), council]);
  for (const [year, own] of [...years].sort()) {
    const both = own.filter((council) => has(council, "ANNOTATED_AGENDA") && has(council, "REPORT")).length;
    const agenda = own.filter((council) => has(council, "ANNOTATED_AGENDA")).length;
    const report = own.filter((council) => has(council, "REPORT")).length;
    console.log(`  ${year}  Councils ${own.length}, agenda ${agenda}, report ${report}, both ${both}`);
  }
}

function printGold(rows: readonly CaseRow[]): void {
  const wanted = new Map(goldTitles().map((one) => [one.id, one]));
  const read = rows.filter(({ Id }) => wanted.has(Id)).map(readRow);
  const isRight = ({ id, title }: CaseRecord): boolean => {
    const found = title.councils.map(({ slug, endDate }) => `${slug} ${endDate}`).sort();
    return (
      found.join() ===
      (wanted.get(id)?.councils ?? [])
        .map(({ slug, end }) => `${slug} ${end}`)
        .sort()
        .join()
    );
  };
  const letters = read.filter(({ id }) => /AGENDA|REPORT/.test(wanted.get(id)?.role ?? ""));
  console.log(`  agendas and reports right: ${share(letters.filter(isRight).length, letters.length)}`);
  console.log(`  all right: ${share(read.filter(isRight).length, read.length)}`);
  for (const one of read.filter((record) => !isRight(record))) console.log(`    wrong: ${one.id}`);
}

function shareRight({ right, judged }: Score): string {
  return share(right, judged);
}

// Totals only: which titles are wrong is not looked at.
function printHalves(records: readonly CaseRecord[], councils: readonly JoinedCouncil[]): void {
  for (const half of ["test", "heldout", "heldout-c"] as const) {
    const gold = goldTitles(half);
    const [letters, all] = [isLetter, () => true].map((isJudged) => shareRight(rightDays(gold, records, isJudged)));
    console.log(`  ${half.padEnd(10)} agendas and reports right: ${letters}; all: ${all}`);
    console.log(`  ${" ".repeat(10)} presidency by day: ${shareRight(rightPresidencies(gold, records))}`);
    if (half === "heldout-c") continue;
    const { precision, recall } = scoreLinks(goldLinks(half), councils);
    console.log(`  ${" ".repeat(10)} links: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
  }
  console.log(`  presidency by name: ${shareRight(rightNames(goldPresidencies(), records))}`);
}

describe.skipIf(!hasCases)("titles of cases (needs ../shared)", () => {
  it("are read and joined", () => {
    const rows = caseRows();
    const start = performance.now();
    const records = rows.map(readRow);
    const readIn = performance.now() - start;
    const { councils, unjoined } = joinCases(records, titleKnowledge.presidencies);
    const joinedIn = performance.now() - start - readIn;
    console.log(`\n${rows.length} titles read in ${readIn.toFixed(0)} ms, joined in ${joinedIn.toFixed(0)} ms`);
    console.log("\ncases and documents");
    printCoverage(records.filter((_, index) => rows[index]?.file === "zaak" || rows[index]?.file === "document"));
    console.log("\nactivities");
    printCoverage(records.filter((_, index) => rows[index]?.file === "activiteit"));
    const odd = records.flatMap((record) => record.title.councils.flatMap((council) => oddities(record, council)));
    console.log(`\nodd, of ${records.flatMap(({ title }) => title.councils).length} Councils in titles: ${count(odd, (name) => name)}`);
    console.log(`\n${councils.length} Councils`);
    printJoin(councils);
    console.log(
      `  conflicts: ${count(
        councils.flatMap(({ conflicts }) => conflicts),
        ({ about }) => about,
      )}`,
    );
    console.log(
      `  evidence: ${count(
        councils.flatMap(({ papers }) => papers),
        ({ evidence }) => evidence,
      )}`,
    );
    console.log(`  unjoined: ${count(unjoined, ({ reason }) => reason)}`);
    console.log("\ngold data, dev");
    printGold(rows);
    console.log("\ngold data, the other halves");
    printHalves(records, councils);
  });
});
