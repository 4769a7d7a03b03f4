import type { CaseJoin, CaseRecord, JoinConflict, JoinedCouncil, JoinedPaper } from "../../extract/titles/case-join.js";
import type { TitleCouncil } from "../../extract/titles/case-title.js";
import { groupBy } from "../../extract/titles/group-by.js";
import type { CouncilField, RecordCouncil, RecordDiagnostic } from "./record-facts.js";
import { documentRole } from "./record-kind.js";
import type { ReadTitles } from "./record-titles.js";

/** The Councils of one paper or activity, and what about them is left open. */
export interface PaperCouncils {
  readonly councils: readonly RecordCouncil[];
  readonly diagnostics: readonly RecordDiagnostic[];
}

/** Where the join finds the things that its records tell of. */
export interface JoinContext {
  readonly titles: ReadTitles;
  /** What a record tells of (`kst-…`, `2025A04831`), by its id; null for a record that tells of nothing the archive keeps. */
  readonly subjectOf: (recordId: string) => string | null;
}

type Described = Omit<RecordCouncil, "role" | "says" | "standsForAll" | "confidence">;

/** The Councils of each paper and activity, from the join of all titles. */
export function paperCouncils(join: CaseJoin, context: JoinContext): ReadonlyMap<string, PaperCouncils> {
  const councils = new Map<string, Map<string, RecordCouncil>>();
  const diagnostics = new Map<string, RecordDiagnostic[]>();
  const tell = (subject: string, code: RecordDiagnostic["code"], message: string): void => {
    const known = diagnostics.get(subject) ?? [];
    diagnostics.set(subject, known);
    if (!known.some((one) => one.message === message)) known.push({ code, message });
  };
  for (const joined of join.councils) {
    const described = describe(joined);
    if (described !== null) addCouncil(joined, described, councils, context);
    else
      for (const subject of subjectsOf(joined.papers, context))
        tell(subject, "NO_PRESIDENCY", `No presidency is known for ${joined.startDate}.`);
    for (const conflict of joined.conflicts) tellConflict(conflict, joined.slug, context, tell);
  }
  for (const { id, reason, candidates } of join.unjoined) {
    const subject = context.subjectOf(id);
    const may = [...new Set(candidates)].map((slug) => `council/${slug}`).join(", ");
    if (subject !== null) tell(subject, "COUNCIL_UNCERTAIN", `${REASONS[reason]} (${reason})${may === "" ? "" : `; it may be ${may}`}.`);
  }
  const subjects = new Set([...councils.keys(), ...diagnostics.keys()]);
  return new Map(
    [...subjects].map((subject) => {
      const own = [...(councils.get(subject)?.values() ?? [])].sort((a, b) => (a.slug < b.slug ? -1 : 1));
      return [subject, { councils: own, diagnostics: diagnostics.get(subject) ?? [] }];
    }),
  );
}

const REASONS: Readonly<Record<CaseJoin["unjoined"][number]["reason"], string>> = {
  NO_DATE: "The title names a Council without its day",
  IMPOSSIBLE_DATE: "The title gives a Council a day that does not exist",
  WEEKDAY: "The title gives a Council a weekday and a day that do not agree",
  NO_YEAR: "The title gives the day of a Council without a year, and none fits",
  FAR_FROM_RECORD: "The title gives a Council a day too far from that of the paper",
  TOO_LONG: "The title gives a Council more days than one takes",
  DATE_OF_ANOTHER: "The day in the title may be that of something else than the Council",
  DATE_OF_DEBATE: "The day in the title may be that of the debate",
  NOT_YET_OR_NO_LONGER: "The title names a formation that did not exist on the day",
  CANCELLED: "The title says that the Council did not take place",
  NO_FORMATION: "The title does not say which ministers met",
  SEVERAL_DEBATES: "On its day there was more than one debate on Councils",
};

const CONFLICTS: Partial<Record<JoinConflict["about"], string>> = {
  DAYS: "other days than most papers on",
  KIND: "another way of meeting than most papers on",
  CITED_PAPER: "one Council and cites a paper on another:",
  PRESIDENCY: "another presidency than that of the day of",
};

function tellConflict(
  { about, ids }: JoinConflict,
  slug: string,
  { subjectOf }: JoinContext,
  tell: (subject: string, code: RecordDiagnostic["code"], message: string) => void,
): void {
  const words = CONFLICTS[about];
  for (const subject of words === undefined ? [] : ids.map(subjectOf))
    if (subject !== null) tell(subject, "COUNCIL_DISAGREES", `The title names ${words} council/${slug}.`);
}

function describe({ presidency, ...joined }: JoinedCouncil): Described | null {
  if (presidency === null) return null;
  const { slug, formationCode, formation, configuration, kind, informal, startDate, endDate, place, country } = joined;
  return { slug, formationCode, formation, configuration, kind, informal, startDate, endDate, place, country, presidency };
}

function subjectsOf(papers: readonly JoinedPaper[], { subjectOf }: JoinContext): readonly string[] {
  return papers.flatMap(({ id }) => subjectOf(id) ?? []);
}

function addCouncil(
  joined: JoinedCouncil,
  described: Described,
  councils: Map<string, Map<string, RecordCouncil>>,
  { titles, subjectOf }: JoinContext,
): void {
  const bySubject = groupBy(
    joined.papers.filter(({ id }) => subjectOf(id) !== null),
    ({ id }) => subjectOf(id) ?? "",
  );
  let standsForAll = true;
  for (const [subject, papers] of bySubject) {
    const own = councils.get(subject) ?? new Map<string, RecordCouncil>();
    councils.set(subject, own);
    const surest = papers.toSorted((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1))[0] as JoinedPaper;
    const says = [...new Set(papers.flatMap(({ id }) => saidBy(titles.get(id), described)))].sort();
    own.set(described.slug, { ...described, role: documentRole(surest.role), says, standsForAll, confidence: surest.confidence });
    standsForAll = false;
  }
}

/** The fields of a Council that a title prints as they stand. */
function saidBy(record: CaseRecord | undefined, described: Described): readonly CouncilField[] {
  const named = record?.title.councils.find((council) => isAbout(council, described));
  if (named === undefined) return [];
  const fields: readonly (readonly [CouncilField, boolean])[] = [
    ["formation", named.formationPrinted && named.formation === described.formation],
    ["kind", named.kindPrinted && named.kind === described.kind],
    ["startDate", named.startDate === described.startDate],
    ["endDate", named.endDate === described.endDate],
    ["place", named.place !== null && named.place === described.place],
    ["country", named.country !== null && named.country === described.country],
    ["presidency", named.presidencyNamed !== null && named.presidency === described.presidency],
  ];
  return fields.flatMap(([field, says]) => (says ? [field] : []));
}

function isAbout(council: TitleCouncil, { configuration, startDate, endDate }: Described): boolean {
  return council.configuration === configuration && council.startDate <= endDate && startDate <= council.endDate;
}
