import { describe, expect, it } from "vitest";
import { caseRecords } from "../../../../src/ingest/seed/case-records.js";
import { drawCouncils } from "../../../../src/ingest/seed/draw-councils.js";
import { readSeedTables } from "../../../../src/ingest/seed/read-seed-tables.js";
import { readODataRecords } from "../../../../src/sources/odata/read-records.js";

const tables = readSeedTables("seed");

interface Row {
  readonly subject: string;
  readonly date: string;
  readonly number?: number;
  readonly dossier?: string;
  readonly kind?: string;
  readonly isDocument?: boolean;
}

const TRANSPORT = "Raad voor Vervoer, Telecommunicatie en Energie";

async function draw(rows: readonly Row[]) {
  const lines = rows.map(({ subject, date, number = -1, dossier = TRANSPORT, kind = "Brief regering", isDocument = false }, index) => {
    const own = isDocument
      ? { DocumentNummer: `2030D${index}`, Datum: `${date}T00:00:00+01:00` }
      : { Nummer: `2030Z${index}`, GestartOp: `${date}T00:00:00+01:00`, Afgedaan: true };
    const id = `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`;
    return JSON.stringify({ Id: id, Soort: kind, Titel: dossier, Onderwerp: subject, Volgnummer: number, Verwijderd: false, ...own });
  });
  return drawCouncils(await caseRecords(readODataRecords(lines.join("\n"), "rows.jsonl").records, tables), tables);
}

const AGENDA = { subject: "Geannoteerde agenda Telecomraad 5 juni 2025 te Luxemburg", date: "2025-05-20", number: 1101 };
const REPORT = { subject: "Verslag Telecomraad 5 juni 2025", date: "2025-06-20", number: 1120 };

describe("drawCouncils", () => {
  it("gives a Council and its papers in the order in which they follow each other", async () => {
    const { councils, papers } = await draw([REPORT, AGENDA]);
    expect(councils).toEqual([
      {
        slug: "2025-06-05-telecom",
        formation: "telecom",
        configuration: "tte",
        kind: "FORMAL",
        informal: false,
        startDate: "2025-06-05",
        endDate: "2025-06-05",
        place: "Luxemburg",
        country: "LUX",
        presidency: "2025-1",
        doubt: [],
      },
    ]);
    expect(papers).toEqual([
      { council: "2025-06-05-telecom", role: "ANNOTATED_AGENDA", identifier: "kst-21501-33-1101", date: "2025-05-20" },
      { council: "2025-06-05-telecom", role: "REPORT", identifier: "kst-21501-33-1120", date: "2025-06-20" },
    ]);
  });

  it("does not depend on the order of the records", async () => {
    const rows = [AGENDA, REPORT, { ...AGENDA, subject: "Geannoteerde agenda Transportraad 5 en 6 juni 2025", number: 1102 }];
    expect(await draw(rows)).toEqual(await draw(rows.toReversed()));
  });

  it("takes the day that is printed on the document before the day on which the case was tabled", async () => {
    const { papers } = await draw([AGENDA, { ...AGENDA, date: "2025-05-19", isDocument: true }]);
    expect(papers.map(({ date }) => date)).toEqual(["2025-05-19"]);
  });

  it.each([
    ["a Council that only the calendar of a committee names", { ...AGENDA, kind: "Commissiedebat", number: -1 }],
    ["a paper without a number", { ...AGENDA, number: -1 }],
    ["a paper in a dossier that is none of the Councils'", { ...AGENDA, dossier: "Klimaatakkoord" }],
    ["a letter that follows a debate", { ...AGENDA, subject: "Uitvoering moties VAO Telecomraad van 5 juni 2025" }],
    ["a report from before the Council", { ...REPORT, date: "2025-06-01" }],
    ["an agenda from after the Council", { ...AGENDA, date: "2025-06-08" }],
    [
      "a Council of a configuration that was not yet there",
      { ...REPORT, subject: "Verslag RBZ Defensie 12 maart 2009", date: "2009-03-30" },
    ],
    [
      "an informal meeting in a country that did not preside",
      { ...AGENDA, subject: "Verslag informele Telecomraad 5 juni 2025 te Horsens" },
    ],
    ["a motion", { ...AGENDA, kind: "Motie", subject: "Motie van het lid Jansen over de Telecomraad van 5 juni 2025" }],
  ])("leaves out %s", async (_, row) => {
    expect(await draw([row])).toEqual({ councils: [], papers: [] });
  });

  it("marks a Council on whose days its papers disagree, and not where only a committee says otherwise", async () => {
    const longer = { ...REPORT, subject: "Verslag Telecomraad 5 en 6 juni 2025" };
    expect((await draw([AGENDA, longer])).councils.map(({ doubt }) => doubt)).toEqual([["DAYS"]]);
    expect((await draw([AGENDA, { ...longer, kind: "Commissiedebat", number: -1 }])).councils.map(({ doubt }) => doubt)).toEqual([[]]);
  });
});
