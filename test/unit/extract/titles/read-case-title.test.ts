import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCaseTitle } from "../../../../src/extract/titles/read-case-title.js";
import { titleKnowledge } from "../../../support/case-corpus.js";

const read = (title: string, date: string | null, kind = "Brief regering", dossierTitle: string | null = null) =>
  readCaseTitle(title, { date, dossierTitle, kind }, titleKnowledge);

/** `2025-10-09-telecom-informal..10`: the slug, and the last day where there are more. */
function councils(title: string, date: string | null, kind?: string): readonly string[] {
  return read(title, date, kind).councils.map(({ slug, startDate, endDate }) =>
    startDate === endDate ? slug : `${slug}..${endDate.slice(5)}`,
  );
}

function doubts(title: string, date: string | null, kind?: string): readonly (readonly [string, string | null | undefined])[] {
  return read(title, date, kind).uncertain.map(({ reason, candidates }) => [reason, candidates[0]?.startDate]);
}

describe("the Councils in the title of a case", () => {
  it.each([
    ["Geannoteerde Agenda informele Telecomraad 9 - 10 oktober 2025", "2025-09-19", ["2025-10-09-telecom-informal..10-10"]],
    ["Verslag Milieuraad d.d. 17 december 2024", "2025-01-10", ["2024-12-17-environment"]],
    ["Verslag van de Raad Algemene Zaken op 30 juni - 1 juli 2014", "2014-07-04", ["2014-06-30-gac..07-01"]],
    ["Geannoteerde agenda JBZ-Raad 9, 10 en 11 juni 2015", "2015-05-29", ["2015-06-09-jha..06-11"]],
    ["Geannoteerde agenda Landbouw- en Visserijraad 22/23 januari 2024", "2024-01-10", ["2024-01-22-agrifish..01-23"]],
    ["Verslag LVR 3 t/m 5 september 2017", "2017-09-20", ["2017-09-03-agrifish..09-05"]],
    ["Verslag van de RBZ-Defensieraad van 12-02-2013", "2013-02-28", ["2013-02-12-fac-defence"]],
    ["Verslag van de Raad Buitenlandse Zaken (RBZ) over handel op 22 mei 2018 in Brussel", "2018-06-01", ["2018-05-22-fac-trade"]],
    ["Geannoteerde agenda Raad Buitenlandse Zaken met ministers van Defensie, 9 december 2010", "2010-11-26", ["2010-12-09-fac-defence"]],
    ["Geannoteerde agenda VTE-Raad (Energie) 28 februari 2011", "2011-02-10", ["2011-02-28-energy"]],
    ["Het verslag van het Energiedeel van de VTE-Raad op 6 juni 2008", "2008-07-08", ["2008-06-06-energy"]],
    ["Verslag van de Raad WSBVC, onderdeel Volksgezondheid, van 3 oktober 2011", "2011-10-14", ["2011-10-03-epsco-health"]],
    ["Verslag van de EPSCO van 8 juni 2020", "2020-06-20", ["2020-06-08-epsco"]],
    ["Verslag van de OJCS-Raad voor de onderdelen onderwijs en cultuur van 13 en 14 mei 2024", "2024-06-17", ["2024-05-13-eycs..05-14"]],
    [
      "Geannoteerde agenda informele OJCS-Raad 29 februari en 1 maart 2024 (onderwijs)",
      "2024-02-09",
      ["2024-02-29-eycs-education-informal..03-01"],
    ],
    ["Geannoteerde agenda Raad voor Concurrentievermogen (Ruimtevaart) 30 mei 2023", "2023-05-10", ["2023-05-30-compet-space"]],
    ["Verslag Raad Algemene Zaken, onderdeel Cohesie, op 18 november 2015", "2016-02-19", ["2015-11-18-gac-cohesion"]],
    ["Geannoteerde agenda van de Raad Algemene Zaken inclusief Art. 50 van 20 maart 2018", "2018-03-09", ["2018-03-20-gac"]],
    [
      "Verslag van de informele Raad Buitenlandse Zaken (‘Gymnich’) van 2-3 september 2011",
      "2011-09-07",
      ["2011-09-02-fac-informal..09-03"],
    ],
    ["Verslag van de RAZEB (Gymnich) van 27 en 28 maart 2009", "2009-04-03", ["2009-03-27-gaerc-informal..03-28"]],
    ["Geannoteerde agenda extra ingelaste Eurogroep van 24 maart 2020", "2020-03-23", ["2020-03-24-eurogroup-extraordinary"]],
    [
      "Verslag van de informele videoconferentie van de leden van de Europese Raad van 21 januari 2021",
      "2021-01-28",
      ["2021-01-21-euco-video"],
    ],
    ["Verslag informele Energieraad (VTC) van 6 oktober 2020", "2020-10-19", ["2020-10-06-energy-video"]],
    [
      "Verslag informele bijeenkomst van EU transport- en energieministers op 27-28 februari 2023",
      "2023-03-13",
      ["2023-02-27-transport-informal..02-28", "2023-02-27-energy-informal..02-28"],
    ],
    [
      "Geannoteerde agenda informele videoconferentie ministers verantwoordelijk voor EU Cohesiebeleid van 18 mei 2021",
      "2021-05-11",
      ["2021-05-18-gac-cohesion-video"],
    ],
    [
      "Verslag informele bijeenkomst van staatshoofden en regeringsleiders van de EU op 10 en 11 maart 2022",
      "2022-03-18",
      ["2022-03-10-euco-informal..03-11"],
    ],
    [
      "Geannoteerde agenda Raad Buitenlandse Zaken met ministers van Defensie op 29 augustus 2018 te Wenen",
      "2018-08-17",
      ["2018-08-29-fac-defence-informal"],
    ],
  ])("%s", (title, date, slugs) => expect(councils(title, date)).toEqual(slugs));

  it("are several where several are named, each with its own days", () => {
    expect(councils("Eurogroep en Ecofinraad van 9 en 10 juli 2018", "2018-07-01")).toEqual(["2018-07-09-eurogroup", "2018-07-10-ecofin"]);
    expect(councils("Verslag Eurogroep/Ecofinraad 9-10 juli 2018", "2018-07-12")).toEqual(["2018-07-09-eurogroup", "2018-07-10-ecofin"]);
    expect(councils("Verslag Landbouw- en Visserijraad van 20 november 2023 en van 10-11 december 2023", "2023-12-20")).toEqual([
      "2023-11-20-agrifish",
      "2023-12-10-agrifish..12-11",
    ]);
    expect(
      councils("Verslag gezamenlijke Raad Buitenlandse Zaken en Justitie en Binnenlandse Zaken van 20 april 2015", "2015-04-21"),
    ).toEqual(["2015-04-20-fac", "2015-04-20-jha"]);
  });

  it.each([
    [
      "the part behind the day",
      "Verslag OJCS-Raad van 18 mei 2015, met betrekking tot het beleidsterrein jeugd",
      ["2015-05-18-eycs-youth"],
    ],
    ["the part before the name", "Verslag sportonderdeel OJCS Raad 19 mei 2015", ["2015-05-19-eycs-sport"]],
    ["the part in brackets", "Verslag informele OJCS-Raad 7-8 april 2015 (cultuurdeel)", ["2015-04-07-eycs-culture-informal..04-08"]],
    ["the ministers", "Verslag EU Raad Buitenlandse Zaken ministers van Defensie op 18 mei 2015", ["2015-05-18-fac-defence"]],
    ["the part, not the whole", "Verslag Sportraad (als onderdeel van de OJCS-Raad) van 19 mei 2015", ["2015-05-19-eycs-sport"]],
    [
      "ministers who only join",
      "Verslag Raad Buitenlandse Zaken (deels samen met ministers van Defensie) van 18 mei 2015",
      ["2015-05-18-fac"],
    ],
    [
      "a part for each day",
      "Verslag OJCS-Raad van 20 april 2015 (cultuur) en 18 mei 2015 (onderwijs)",
      ["2015-04-20-eycs-culture", "2015-05-18-eycs-education"],
    ],
    [
      "a meeting without its name",
      "Verslag Gezondheidsraad 9 april 2015 en Informele Raad 6-7 mei 2015",
      ["2015-04-09-epsco-health", "2015-05-06-epsco-health-informal..05-07"],
    ],
    [
      "the informal and the formal one",
      "Verslag Informele- en Transportraad van 7 en 8 mei 2015",
      ["2015-05-07-transport-informal", "2015-05-08-transport"],
    ],
    [
      "several in the plural",
      "Verslag extra Eurogroepen van 24, 25 en 27 april 2015",
      ["2015-04-24-eurogroup-extraordinary", "2015-04-25-eurogroup-extraordinary", "2015-04-27-eurogroup-extraordinary"],
    ],
    [
      "respective days",
      "Verslag Energie- en Milieuraad van respectievelijk 23-24 april en 24-25 april 2015",
      ["2015-04-23-energy..04-24", "2015-04-24-environment..04-25"],
    ],
    ["an inflected kind", "Verslag van de buitengewonen bijeenkomst van de Europese Raad op 1 mei 2015", ["2015-05-01-euco-extraordinary"]],
    [
      "a list in brackets without its comma",
      "Verslag OJCS Raad (Onderdelen Jeugd Sport) van 18 en 19 mei 2015",
      ["2015-05-18-eycs..05-19"],
    ],
    ["a list behind the day", "Verslag OJCS-Raad van 18 en 19 mei 2015 (Onderwijs Cultuur/AV)", ["2015-05-18-eycs..05-19"]],
    [
      "a part behind the abbreviation",
      "Verslag Onderwijs, Jeugd, Cultuur en Sport Raad (OJCS-raad, deel onderwijs) van 18 mei 2015",
      ["2015-05-18-eycs-education"],
    ],
    [
      "the full name of the Council",
      "Verslag van de Raad van de Europese Unie voor Werkgelegenheid, Sociaal Beleid, Volksgezondheid en Consumentenzaken van 18 mei 2015",
      ["2015-05-18-epsco"],
    ],
    [
      "the ministers alone",
      "Verslag Informele EU defensie-ministeriële op 6 en 7 mei jl. te Riga",
      ["2015-05-06-fac-defence-informal..05-07"],
    ],
    [
      "a town without a preposition",
      "Verslag Gezondheidsraad 9 april 2015 en Informele Raad Riga op 6 mei 2015",
      ["2015-04-09-epsco-health", "2015-05-06-epsco-health-informal"],
    ],
    ["a day that is that of another body too", "Verslag Eurogroep en de ESM Raad van gouverneurs op 18 mei 2015", ["2015-05-18-eurogroup"]],
    ["a word too many", "Verslag Milieuraad 18 van mei 2015", ["2015-05-18-environment"]],
    ["a stroke too many", "Verslag informele Landbouwraad op 29 t/m/ 31 mei 2015", ["2015-05-29-agrifish-informal..05-31"]],
    ["a slip between the days", "Verslag Milieuraad van 18 eb 19 mei 2015", ["2015-05-18-environment..05-19"]],
    ["a lost stroke", "Verslag JBZ-Raad 13 14 april 2015", ["2015-04-13-jha..04-14"]],
    ["a lost space", "Verslag JBZ-Raad van13 en 14 april 2015", ["2015-04-13-jha..04-14"]],
    ["a slip in the name", "Verslag van de Raad Buitenlande Zaken van 18 mei 2015", ["2015-05-18-fac"]],
    [
      "a subject that is a portfolio",
      "Verslag High Level videoconferentie over toerisme op 18 mei 2015",
      ["2015-05-18-compet-tourism-video"],
    ],
  ])("are read by %s", (_, title, slugs) => expect(councils(title, "2015-06-08")).toEqual(slugs));

  it("are those of the dossier where the title names no formation, or only the whole of it", () => {
    const inDossier = (title: string, dossier: string): readonly string[] =>
      read(title, "2019-02-14", "Brief regering", dossier).councils.map(({ slug }) => slug);
    expect(inDossier("Verslag informele Raad Buitenlandse Zaken van 30 en 31 januari 2019", "Defensieraad")).toEqual([
      "2019-01-30-fac-defence-informal",
    ]);
    expect(inDossier("Verslag RBZ van 30 januari 2019 en RBZ Handel van 31 januari 2019", "Defensieraad")).toEqual([
      "2019-01-30-fac",
      "2019-01-31-fac-trade",
    ]);
    expect(inDossier("Verslag van de informele ministeriële bijeenkomst in Praag (8 januari 2019)", "Milieuraad")).toEqual([
      "2019-01-08-environment-informal",
    ]);
    expect(
      inDossier("Verslag informele Raad Praag 8 januari 2019 & Geannoteerde agenda formele raad Luxemburg 21 maart 2019", "Milieuraad"),
    ).toEqual(["2019-01-08-environment-informal", "2019-03-21-environment"]);
    expect(inDossier("Verslag van de 2876e zitting (deel volksgezondheid) op 10 januari 2019", "WSBVC-Raad")).toEqual([
      "2019-01-10-epsco-health",
    ]);
  });

  it("met by video where the words before, in or behind the name say so, and a plural says it of all", () => {
    expect(
      councils("Verslag informele ministeriële videoconferentie werkgelegenheid en sociaal beleid van 9 juni 2020", "2020-06-19"),
    ).toEqual(["2020-06-09-epsco-employment-video"]);
    expect(councils("Geannoteerde agenda informele JBZ-raad van 6-7 juli 2020 per videoconferentie", "2020-06-30")).toEqual([
      "2020-07-06-jha-video..07-07",
    ]);
    expect(
      councils(
        "Agenda videoconferenties van de Raad Algemene Zaken van 23 februari 2021 en de leden van de Europese Raad van 25 februari 2021",
        "2021-02-12",
      ),
    ).toEqual(["2021-02-23-gac-video", "2021-02-25-euco-video"]);
    expect(councils("Verslag informele Milieuraad VTC 14 oktober 2021", "2021-11-11")).toEqual(["2021-10-14-environment-video"]);
    expect(councils("Verslag High Level VC EU Cultuurministers van 19 mei 2020", "2020-06-26")).toEqual(["2020-05-19-eycs-culture-video"]);
  });

  it("have no presidency, and less confidence, where the calendar knows none or the title names another", () => {
    const [own] = read("Verslag Milieuraad 2 juni 2023 onder Zweeds voorzitterschap", "2023-06-20").councils;
    const [other] = read("Verslag Milieuraad 2 juni 2023 onder Spaans voorzitterschap", "2023-06-20").councils;
    expect(other?.confidence).toBeLessThan(own?.confidence ?? 0);
    const without = { ...titleKnowledge, presidencies: [] };
    const context = { date: "2023-06-20", dossierTitle: null, kind: "Brief regering" };
    expect(readCaseTitle("Verslag Milieuraad 2 juni 2023", context, without).councils[0]?.presidency).toBeNull();
  });

  it("each have the role that the title gives the paper for them", () => {
    const { role, councils: found } = read(
      "Verslag Raad WSB 2 oktober 2008 en geannoteerde agenda van de Raad WSB van 17 december 2008",
      "2008-12-04",
    );
    expect([role, ...found.map((council) => council.role)]).toEqual(["REPORT", "REPORT", "ANNOTATED_AGENDA"]);
  });

  it("lie ahead of an agenda and behind a report where the year is not printed", () => {
    expect(councils("Geannoteerde agenda Telecomraad 8 januari", "2019-12-20")).toEqual(["2020-01-08-telecom"]);
    expect(councils("Verslag Telecomraad 18 december jl.", "2020-01-10")).toEqual(["2019-12-18-telecom"]);
    expect(doubts("Geannoteerde agenda Telecomraad 8 oktober", "2019-12-20")).toEqual([["NO_YEAR", "2020-10-08"]]);
  });

  it("survive misspelled months, words run together and signs for words", () => {
    expect(councils("Verslag Milieuraad 9 deccember2013", "2014-01-10")).toEqual(["2013-12-09-environment"]);
    expect(councils("Verslag Milieuraad 9 & 10 septmeber 2013", "2013-10-10")).toEqual(["2013-09-09-environment..09-10"]);
    expect(councils("Verslag “Milieuraad” 9 – 10 september 2013", "2013-10-10")).toEqual(["2013-09-09-environment..09-10"]);
  });

  it("say where they met and who presided", () => {
    expect(read("Verslag informele Transportraad van 5 en 6 september 2011 in Sopot (Polen)", "2011-09-20").councils[0]).toMatchObject({
      place: "Sopot",
      country: "POL",
      presidency: "2011-2",
    });
    expect(read("Verslag Telecomraad 2 juni 2023 te Luxemburg onder Zweeds voorzitterschap", "2023-06-20").councils[0]).toMatchObject({
      place: "Luxemburg",
      country: "LUX",
      presidency: "2023-1",
      presidencyNamed: "SWE",
    });
    expect(read("Verslag Raad Buitenlandse Zaken van 5 maart 2012 over de situatie in Syrië", "2012-03-10").councils[0]).toMatchObject({
      place: null,
      country: null,
    });
  });

  it("keep the place of their words in the title as received", () => {
    const title = "  Verslag van de “Milieuraad”  van 9 deccember 2013 (Kamerstuk 21 501-08, nr. 500)";
    const [council] = read(title, "2014-01-10").councils;
    expect([title.slice(council?.span.start, council?.span.end), title.slice(council?.dateSpan.start, council?.dateSpan.end)]).toEqual([
      "Milieuraad",
      "9 deccember 2013",
    ]);
  });
});

describe("what is not certain", () => {
  it.each([
    ["no day", "Geannoteerde agenda Eurogroep november 2024", "2024-10-21", "NO_DATE", null],
    [
      "a year that cannot be",
      "Geannoteerde agenda informele Energieraad 27 en 28 februari 2022",
      "2023-02-13",
      "FAR_FROM_RECORD",
      "2023-02-27",
    ],
    ["a year with a digit too many", "Geannoteerde agenda JBZ-Raad 7-8 juni 20123", "2013-05-26", "IMPOSSIBLE_DATE", "2013-06-07"],
    ["a day that the calendar has not", "Verslag Milieuraad 31 juni 2014", "2014-07-10", "IMPOSSIBLE_DATE", null],
    ["days in the wrong order", "Verslag Milieuraad 30 en 1 juli 2014", "2014-07-10", "IMPOSSIBLE_DATE", "2014-06-30"],
    ["another weekday", "Verslag Milieuraad van maandag 4 maart 2014", "2014-03-10", "WEEKDAY", "2014-03-04"],
    [
      "a date shared with another meeting",
      "Verslag Europese Raad en de Balkantop van 23 en 24 juni 2022",
      "2022-06-30",
      "DATE_OF_ANOTHER",
      "2022-06-23",
    ],
    [
      "days shared with a summit",
      "Verslag van de Europese Raad en de Top van het Oostelijk Partnerschap van 14 en 15 december 2022",
      "2022-12-20",
      "DATE_OF_ANOTHER",
      "2022-12-14",
    ],
    [
      "days shared with a body that is known by its letters",
      "Verslag Raad Buitenlandse Zaken met ministers van Defensie en EDA bestuursraad op 17 en 18 november 2014",
      "2014-12-05",
      "DATE_OF_ANOTHER",
      "2014-11-17",
    ],
    ["a year far off", "Geannoteerde agenda van de Milieuraad op 17 juni 2017", "2011-06-08", "FAR_FROM_RECORD", "2011-06-17"],
    [
      "days shared with a meeting named before it",
      "Verslag van de Europese Politieke Gemeenschap en de Informele Europese Raad van 5 en 6 oktober 2023",
      "2023-10-18",
      "DATE_OF_ANOTHER",
      "2023-10-05",
    ],
    [
      "days of several debates",
      "Stand van de toezeggingen uit het commissiedebat Energieraad van 13 juni en 4 juli 2023",
      "2023-08-28",
      "DATE_OF_DEBATE",
      "2023-06-13",
    ],
    [
      "a debate that was made a consultation",
      "Omzetten AO Raad voor Concurrentievermogen van 24-09-2019 in SO op 20-09-2019",
      "2019-09-18",
      "DATE_OF_DEBATE",
      "2019-09-24",
    ],
    ["a debate of that day", "Toelichting op het AO Transportraad van 5 juni 2013", "2013-09-26", "DATE_OF_DEBATE", "2013-06-05"],
    ["a Council that was called off", "Annulering JBZ-Raad 20 september 2012", "2012-09-13", "CANCELLED", "2012-09-20"],
    [
      "a Council before its time",
      "Verslag Raad Buitenlandse Zaken Handel van 4 mei 2008",
      "2008-05-10",
      "NOT_YET_OR_NO_LONGER",
      "2008-05-04",
    ],
  ])("gives no Council but its candidates: %s", (_, title, date, reason, candidate) => {
    expect(councils(title, date)).toEqual([]);
    expect(doubts(title, date)).toEqual([[reason, candidate]]);
  });

  it("is a day without a year in a record without a date", () => {
    expect(doubts("Geannoteerde agenda Milieuraad 5 maart", null)).toEqual([["NO_YEAR", undefined]].map(([reason]) => [reason, null]));
  });

  it("is the formation where the dossier holds papers of several, or the meeting was on a subject", () => {
    const both = "Raad Algemene Zaken en Raad Buitenlandse Zaken";
    expect(read("Verslag informele Raad van 8 januari 2015", "2015-01-20", "Brief regering", both)).toMatchObject({
      councils: [],
      uncertain: [{ reason: "NO_FORMATION", candidates: [{ formationCode: "gac" }, { formationCode: "fac" }] }],
    });
    const subject = read(
      "Verslag van de ministeriële bijeenkomst van 20 mei 2020 over reizen",
      "2020-06-05",
      "Brief regering",
      "Milieuraad",
    );
    expect(subject).toMatchObject({
      councils: [],
      uncertain: [{ reason: "NO_FORMATION", candidates: [{ formationCode: "environment" }] }],
    });
  });

  it("is nothing where other bodies meet", () => {
    for (const title of [
      "Verslag van de bijeenkomst van de Navo-defensieministers op 3 en 4 juni 2014",
      "Verslag EU Top Westelijke Balkan van 6 mei 2020",
      "Verslag bijeenkomst van staatshoofden en regeringsleiders van landen aan de Westelijke Balkanroute van 3 maart 2014",
      "Kabinetsreactie op het advies van de Onderwijsraad van 3 maart 2012",
      "Stappen na het rapport van de Onderzoeksraad voor Veiligheid van 3 maart 2012",
    ]) {
      expect(read(title, "2014-06-20")).toMatchObject({ councils: [], uncertain: [] });
    }
  });

  it("is not the day to which a debate was moved, nor the day of the debate when that of the Council is printed", () => {
    expect(
      councils("Landbouw- en Visserijraad d.d. 28-29 november 2012 - verplaatst naar 21 november 2012", "2012-11-14", "Algemeen overleg"),
    ).toEqual(["2012-11-28-agrifish..11-29"]);
    expect(councils("Commissiedebat op 19 juni over de RBZ d.d. 23 juni 2025", "2025-06-10", "Commissiedebat")).toEqual(["2025-06-23-fac"]);
    expect(councils("Convocatie commissiedebat Energieraad d.d. 15 december 2025 op 3 december 2025", "2025-07-02", "Convocatie")).toEqual([
      "2025-12-15-energy",
    ]);
  });
});

describe("the role of a case", () => {
  it.each([
    ["Geann. agenda Milieuraad", "Brief regering", "ANNOTATED_AGENDA"],
    ["Aanvullende geannoteerde agenda Landbouwraad 17 mei 2011", "Brief regering", "ANNOTATED_AGENDA"],
    ["Deelverslag Ecofinraad 6 december 2022", "Brief regering", "REPORT"],
    ["Antwoorden op vragen commissie over de geannoteerde agenda Milieuraad", "Brief regering", "WRITTEN_CONSULTATION"],
    ["Antwoorden op vragen van het lid Jansen over de Milieuraad", "Brief regering", "OTHER"],
    ["Milieuraad (omgezet in een schriftelijk overleg)", "Commissiedebat", "WRITTEN_CONSULTATION"],
    ["Milieuraad", "Algemeen overleg", "DEBATE"],
    ["Verslag van een schriftelijke overleg over het verslag van de Milieuraad", "Brief regering", "WRITTEN_CONSULTATION"],
    ["Lijst van vragen en antwoorden inzake het verslag Milieuraad", "Brief regering", "WRITTEN_CONSULTATION"],
    ["Geannoteerde van de Milieuraad", "Brief regering", "ANNOTATED_AGENDA"],
    ["Aanvullende informatie voor de agenda van de JBZ-Raad", "Brief regering", "ANNOTATED_AGENDA"],
    ["Laatste stand van zaken betreffende de agenda van de JBZ-Raad", "Brief regering", "OTHER"],
    ["Schriftelijk verslag inzake de geannoteerde agenda van de Milieuraad", "Brief regering", "WRITTEN_CONSULTATION"],
    ["Nederlandse schriftelijke inbreng inzake de begroting", "Brief regering", "OTHER"],
    ["VERTROUWELIJK Fiche Onderhandelingsmandaat", "Brief regering", "BNC_FICHE"],
    ["Moties ingediend bij het tweeminutendebat Milieuraad", "", "MOTION"],
    ["Tweeminutendebat Milieuraad", "Plenair debat (tweeminutendebat)", "DEBATE"],
    ["Motie van het lid Jansen over het verslag van de Raad", "Motie", "MOTION"],
    ["Fiche: Mededeling Europese agenda", "Brief regering", "BNC_FICHE"],
    ["Uitstel toezending verslag Milieuraad", "Brief regering", "OTHER"],
    ["Toezegging gedaan tijdens het commissiedebat Milieuraad", "Brief regering", "COMMITMENT_LETTER"],
    ["Kwartaalrapportage lopende EU-wetgeving", "Brief regering", "QUARTERLY_REPORT"],
    ["Beslisnota bij verslag Milieuraad", "Bijlage", "OTHER"],
    ["Reactie op het speciale verslag van de Europese Rekenkamer", "Brief regering", "OTHER"],
  ])("%s (%s) is %s", (title, kind, role) => expect(read(title, "2020-01-01", kind).role).toBe(role));

  it("comes with the references that are printed", () => {
    const { references } = read("Antwoorden op vragen commissie over de agenda Milieuraad (Kamerstuk 21501-08, nr. 916)", "2023-12-14");
    expect(references.map(({ normal }) => normal)).toEqual(["kst-21501-08-916"]);
  });
});

describe("any title at all", () => {
  const word = fc.constantFrom(
    "Eurogroep",
    "en",
    "Ecofinraad",
    "van",
    "9",
    "10 juli",
    "(",
    ")",
    "2018",
    "informele",
    "OJCS-Raad",
    "/",
    "-",
    "verslag",
    "ministers van",
    "onderwijs",
    "31 juni",
    "“",
    "\u00a0",
    "🙂",
    "deccember",
  );
  it("is read without an exception, with spans inside it and days in order", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const title = words.join(" ");
        const { councils: found, uncertain } = read(title, "2018-07-01");
        for (const { span } of [...found, ...uncertain]) {
          expect(0 <= span.start && span.start < span.end && span.end <= title.length).toBe(true);
        }
        for (const { startDate, endDate } of found) expect(startDate <= endDate).toBe(true);
      }),
    );
  });
  it("takes little time however long it is", () => {
    const before = performance.now();
    for (const part of ["onderwijs, ", "Raad voor ", "9 en ", "informele bijeenkomst van ", "(", "ministers van "])
      read(part.repeat(20_000), "2018-07-01");
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
