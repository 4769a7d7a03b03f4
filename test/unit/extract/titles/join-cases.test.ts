import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CaseJoin, CaseRecord } from "../../../../src/extract/titles/case-join.js";
import { joinCases } from "../../../../src/extract/titles/join-cases.js";
import { readCaseTitle } from "../../../../src/extract/titles/read-case-title.js";
import { titleKnowledge } from "../../../support/case-corpus.js";

/** A record; its id is its title, its dossier that of the Environment Council. */
function record(title: string, date: string, kind = "Brief regering", paper: string | null = null): CaseRecord {
  return {
    id: title,
    paper,
    date,
    kind,
    dossier: "21501-08",
    title: readCaseTitle(title, { date, dossierTitle: "Milieuraad", kind }, titleKnowledge),
  };
}

const join = (...records: readonly CaseRecord[]): CaseJoin => joinCases(records, titleKnowledge.presidencies);

/** For each Council its slug, and its papers by role and evidence. */
function papers({ councils }: CaseJoin): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(councils.map(({ slug, papers: own }) => [slug, own.map(({ role, evidence }) => `${role} ${evidence}`)]));
}

const AGENDA = record("Geannoteerde agenda Milieuraad 17 december 2024", "2024-12-02", "Brief regering", "kst-21501-08-969");
const REPORT = record("Verslag Milieuraad d.d. 17 december 2024", "2025-01-10");
const DEBATE = record("Tweeminutendebat Milieuraad 17 december 2024", "2024-12-12", "Plenair debat (tweeminutendebat)");

describe("the papers of a Council", () => {
  it("are joined by the days in their titles", () => {
    const consultation = record("Antwoorden op vragen commissie over de agenda Milieuraad 17 december 2024", "2024-12-12");
    expect(papers(join(REPORT, consultation, AGENDA))).toEqual({
      "2024-12-17-environment": ["ANNOTATED_AGENDA TITLE", "WRITTEN_CONSULTATION TITLE", "REPORT TITLE"],
    });
  });

  it("are joined where their days overlap, and say that they differ", () => {
    const { councils } = join(AGENDA, record("Verslag Milieuraad 16 en 17 december 2024", "2025-01-10"), REPORT);
    expect(councils).toMatchObject([
      {
        slug: "2024-12-17-environment",
        endDate: "2024-12-17",
        conflicts: [{ about: "DAYS", ids: ["Verslag Milieuraad 16 en 17 december 2024"] }],
      },
    ]);
  });

  it("agree on the kind that most of them print", () => {
    const informal = record("Verslag informele Milieuraad 17 december 2024", "2025-01-11");
    expect(join(AGENDA, informal).councils).toMatchObject([{ slug: "2024-12-17-environment-informal", informal: true }]);
    const video = record("Geannoteerde agenda videoconferentie milieuministers 17 december 2024", "2024-12-01");
    expect(join(informal, video).councils).toMatchObject([{ slug: "2024-12-17-environment-video", conflicts: [{ about: "KIND" }] }]);
  });

  it("may name the whole configuration or the part of it that met", () => {
    const whole = record("Geannoteerde agenda Raad WSBVC 9 juni 2020", "2020-06-02");
    const part = record("Verslag van de Raad Werkgelegenheid en Sociaal Beleid van 9 juni 2020", "2020-06-20");
    expect(Object.keys(papers(join(whole, part)))).toEqual(["2020-06-09-epsco-employment"]);
    const other = record("Verslag van de Gezondheidsraad van 9 juni 2020", "2020-06-20");
    expect(papers(join(other, whole, part))).toEqual({ "2020-06-09-epsco": ["ANNOTATED_AGENDA TITLE", "REPORT TITLE", "REPORT TITLE"] });
  });

  it("are about the part that met where the others name no formation, so that only the dossier tells of the whole", () => {
    const inDossier = (title: string, date: string): CaseRecord => ({
      ...record(title, date),
      title: readCaseTitle(title, { date, dossierTitle: "WSBVC-Raad", kind: "Brief regering" }, titleKnowledge),
    });
    const bare = [
      inDossier("Geannoteerde agenda formele Raad Luxemburg 20 juni 2014", "2014-06-11"),
      inDossier("Verslag formele Raad Luxemburg 20 juni 2014", "2014-07-03"),
    ];
    expect(bare.flatMap(({ title }) => title.councils).map(({ formationPrinted }) => formationPrinted)).toEqual([false, false]);
    const part = inDossier("Antwoorden op vragen commissie over de Gezondheidsraad van 20 juni 2014", "2014-06-18");
    expect(Object.keys(papers(join(...bare, part)))).toEqual(["2014-06-20-epsco-health"]);
  });

  it("name the whole where it has agenda and report by that name, and stay apart where parts have both", () => {
    const whole = [
      record("Geannoteerde agenda OJCS-Raad 4 en 5 april 2022", "2022-03-24"),
      record("Verslag OJCS-Raad 4 en 5 april 2022", "2022-04-20"),
    ];
    const sport = [
      record("Geannoteerde agenda Sportraad 4 april 2022", "2022-03-24"),
      record("Verslag Sportraad 4 april 2022", "2022-04-20"),
    ];
    const [agenda] = sport;
    expect(Object.keys(papers(join(...whole, ...sport)))).toEqual(["2022-04-04-eycs", "2022-04-04-eycs-sport"]);
    expect(Object.keys(papers(join(...whole, ...(agenda === undefined ? [] : [agenda]))))).toEqual(["2022-04-04-eycs"]);
  });

  it("are those of two meetings where the days overlap in one day only and the kinds differ", () => {
    const informal = record("Verslag informele Milieuraad 30 en 31 januari 2019", "2019-02-10");
    const formal = record("Verslag Milieuraad 31 januari en 1 februari 2019", "2019-02-11");
    expect(join(formal, informal).councils.map(({ slug }) => slug)).toEqual(["2019-01-30-environment-informal", "2019-01-31-environment"]);
  });

  it("are joined without a day where one Council only is near, and a report where it has none yet", () => {
    const undated = record("Verslag Milieuraad", "2025-01-05");
    expect(papers(join(AGENDA, undated))).toEqual({ "2024-12-17-environment": ["ANNOTATED_AGENDA TITLE", "REPORT CONFIRMED_CANDIDATE"] });
    expect(join(AGENDA, REPORT, undated).unjoined).toMatchObject([{ reason: "NO_DATE", candidates: ["2024-12-17-environment"] }]);
    const second = record("Geannoteerde agenda extra Milieuraad 20 december 2024", "2024-12-10");
    expect(join(AGENDA, second, undated).unjoined).toMatchObject([{ reason: "NO_DATE" }]);
  });

  it("are joined where the title names a further meeting that shares the days", () => {
    const agenda = record("Geannoteerde agenda Europese Raad 15 en 16 december 2021", "2021-12-08");
    const report = record(
      "Verslag van de Europese Raad, Top van het Oostelijk Partnerschap en de Eurozonetop van 15 en 16 december 2021",
      "2021-12-20",
    );
    expect(papers(join(agenda, report))["2021-12-15-euco"]).toEqual(["ANNOTATED_AGENDA TITLE", "REPORT CONFIRMED_CANDIDATE"]);
  });

  it("are joined where a paper cites the agenda", () => {
    const consultation = record("Antwoorden op vragen commissie over de agenda Milieuraad december (Kamerstuk 21501-08-969)", "2024-12-12");
    expect(papers(join(AGENDA, consultation))["2024-12-17-environment"]).toContain("WRITTEN_CONSULTATION CITED_PAPER");
  });

  it("are joined where another paper confirms what a misprint may mean", () => {
    const misprint = record("Geannoteerde agenda Milieuraad 17 december 2023", "2024-12-02");
    expect(join(misprint)).toMatchObject({ councils: [], unjoined: [{ reason: "FAR_FROM_RECORD", candidates: [] }] });
    expect(papers(join(misprint, REPORT))).toEqual({ "2024-12-17-environment": ["ANNOTATED_AGENDA CONFIRMED_CANDIDATE", "REPORT TITLE"] });
  });

  it("are left unjoined with the next Councils where no day is printed", () => {
    expect(join(AGENDA, record("Milieuraad", "2024-12-11", "Commissiedebat")).unjoined).toEqual([
      { id: "Milieuraad", role: "DEBATE", reason: "NO_DATE", candidates: ["2024-12-17-environment"] },
    ]);
  });

  it("tell of a Council too near, and of an informal one abroad", () => {
    const near = record("Verslag Milieuraad 19 december 2024", "2025-01-10");
    expect(join(AGENDA, near).councils.map(({ conflicts }) => conflicts.map(({ about }) => about))).toEqual([["NEIGHBOUR"], ["NEIGHBOUR"]]);
    const abroad = record("Verslag informele Milieuraad 4 november 2024 in Warschau (Polen)", "2024-11-20");
    expect(join(abroad).councils[0]?.conflicts).toEqual([{ about: "COUNTRY", ids: [abroad.id] }]);
  });
});

describe("motions", () => {
  const motion = record("Motie van het lid Jansen over schone lucht", "2024-12-12", "Motie", "kst-21501-08-970");

  it("belong to the Council that the debate of their day was about, and changed ones where they did", () => {
    const changed = record("Gewijzigde motie van het lid Jansen over schone lucht (t.v.v. 21501-08-970)", "2024-12-17", "Motie");
    expect(papers(join(AGENDA, DEBATE, motion, changed))["2024-12-17-environment"]).toEqual([
      "ANNOTATED_AGENDA TITLE",
      "MOTION SAME_DAY_DEBATE",
      "DEBATE TITLE",
      "MOTION CITED_PAPER",
    ]);
  });

  it("are left unjoined after several debates, and unspoken of without one", () => {
    const earlier = record("Geannoteerde agenda Milieuraad 4 november 2024", "2024-10-20");
    const second = record("VAO Milieuraad 4 november 2024", "2024-12-12", "Plenair debat (tweeminutendebat)");
    expect(join(AGENDA, earlier, DEBATE, second, motion).unjoined).toMatchObject([
      { reason: "SEVERAL_DEBATES", candidates: { length: 2 } },
    ]);
    expect(join(AGENDA, motion).unjoined).toEqual([]);
  });
});

describe("joining", () => {
  it("does not depend on the order of the records, and holds each paper once for a Council", () => {
    const records = [
      AGENDA,
      REPORT,
      DEBATE,
      record("Verslag Milieuraad 19 december 2024", "2025-01-10"),
      record("Milieuraad", "2024-12-11", "Commissiedebat"),
    ];
    const expected = join(...records);
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
        expect(join(...shuffled)).toEqual(expected);
      }),
    );
    for (const { papers: own } of expected.councils) expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
  });
});
