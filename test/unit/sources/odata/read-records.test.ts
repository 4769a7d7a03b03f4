import { describe, expect, it } from "vitest";
import { readODataRecords } from "../../../../src/sources/odata/read-records.js";
import { rereadRecord } from "../../../../src/sources/reread-record.js";
import { caseRow, deletedRow, guid } from "../../../support/playback-server-odata.js";

const read = (value: unknown) => readODataRecords(JSON.stringify(value), "answer");

describe("rows of the OData service", () => {
  it("are read from a page, a bare array, a single row and JSON Lines alike", () => {
    const rows = [caseRow(1, 0), caseRow(2, 1)];
    const page = read({ "@odata.context": "https://x/$metadata#Zaak", value: rows });
    expect(page).toEqual(read(rows));
    expect(page).toEqual(readODataRecords(`\uFEFF${rows.map((row) => JSON.stringify(row)).join("\r\n")}\n`, "file"));
    expect(page.records).toHaveLength(2);
    expect(read(rows[0]).records).toEqual(page.records.slice(0, 1));
  });

  it("give the fields of a case", () => {
    const [record] = read([caseRow(7, 0, { Onderwerp: " Verslag Telecomraad ", Kabinetsappreciatie: "" })]).records;
    expect(record).toMatchObject({
      source: "ODATA",
      entity: "CASE",
      id: guid(7),
      number: "2025Z00007",
      kind: "Brief regering",
      subject: "Verslag Telecomraad",
      date: "2025-09-01",
      chambers: ["TWEEDE_KAMER"],
      parliamentaryYear: "2024/25",
      paperNumber: 7,
      cabinetAppreciation: null,
      changedAt: "2025-09-01T08:00:00.0000000Z",
      deleted: false,
    });
  });

  it("have no number of a paper where the service writes -1", () => {
    expect(read([caseRow(1, 0, { Volgnummer: -1 })]).records[0]).toMatchObject({ paperNumber: null });
  });

  it("lead to others by expansion and by id, and bring along those that came whole", () => {
    const version = {
      Id: guid(3),
      Status: "Vrijgegeven",
      Versienummer: 2,
      ExterneIdentifier: "kst-21501-33-7",
      Verwijderd: false,
      GewijzigdOp: null,
    };
    const row = {
      Id: guid(1),
      DocumentNummer: "2025D40209",
      Volgnummer: 1149,
      Kamer: 2,
      Verwijderd: false,
      Kamerstukdossier: [{ Id: guid(2), Nummer: 21501, Toevoeging: "33" }],
      HuidigeDocumentVersie_Id: guid(3),
      HuidigeDocumentVersie: { ...version, DocumentPublicatie: [] },
      Zaak: [{ Id: guid(9) }, { Id: guid(8) }],
      "Zaak@odata.nextLink": "https://x",
    };
    const { records, problems } = read([row]);
    expect(records.map(({ entity, id }) => [entity, id])).toEqual([
      ["DOCUMENT", guid(1)],
      ["DOCUMENT_VERSION", guid(3)],
    ]);
    expect(records[0]).toMatchObject({
      chambers: ["TWEEDE_KAMER"],
      dossiers: [{ id: guid(2), number: "21501", suffix: "33", title: null }],
      cases: [guid(8), guid(9)],
      versions: [guid(3)],
    });
    expect(records[1]).toMatchObject({ identifier: "kst-21501-33-7", versionNumber: 2 });
    expect(problems.find(({ code }) => code === "RELATION_CUT_OFF")?.message).toBe("Document: only the first of Zaak came");
  });

  it("take the highest number of a dossier from its new name and from its old", () => {
    const dossier = {
      Id: guid(1),
      Nummer: 22112,
      Toevoeging: null,
      Titel: "Fiches",
      Afgesloten: false,
      Kamer: "Tweede Kamer",
      Verwijderd: false,
    };
    const changed = { GewijzigdOp: "2025-01-01T00:00:00Z" };
    const [v5, v4] = [{ AantalDocumenten: 4412 }, { HoogsteVolgnummer: 4412 }].map((name) => read([{ ...dossier, ...changed, ...name }]));
    expect(v5?.problems).toEqual([]);
    expect(v5?.records[0]).toMatchObject({ entity: "DOSSIER", number: "22112", suffix: null, highestPaperNumber: 4412 });
    expect({ ...v4?.records[0], raw: "" }).toEqual({ ...v5?.records[0], raw: "" });
  });

  it("that are deleted give a tombstone, placeholders nothing", () => {
    const { records, problems } = readODataRecords(
      JSON.stringify({
        "@odata.context": "x#Zaak",
        value: [deletedRow(1, 5), deletedRow(2, null), { ...deletedRow(3, 1), Verwijderd: null }],
      }),
      "answer",
    );
    expect(records).toMatchObject([
      { id: guid(1), entity: "CASE", deleted: true, changedAt: "2025-09-01T08:05:00.0000000Z" },
      { id: guid(2), entity: "CASE", deleted: true, changedAt: null },
    ]);
    expect(problems).toMatchObject([
      { code: "ROW_SKIPPED", message: "Zaak: a placeholder without a single field; left out", place: guid(3) },
    ]);
  });

  it("with missing fields or wrong types are read as far as they go, with one word for each", () => {
    const { Nummer, ...without } = caseRow(1, 0);
    const wrong = caseRow(2, 0, { Onderwerp: 12, Volgnummer: "7", Afgedaan: "ja", GestartOp: "vandaag", GewijzigdOp: false });
    const { records, problems } = read([without, { ...without, Id: guid(5) }, wrong]);
    expect(records).toHaveLength(3);
    expect(records[2]).toMatchObject({ subject: null, paperNumber: null, isSettled: null, date: null, changedAt: null });
    expect(problems[0]).toEqual({ code: "FIELD_MISSING", message: "Zaak without Nummer; read as empty", place: guid(1), count: 2 });
    expect(problems.slice(1).map(({ message }) => message)).toEqual([
      "Zaak: GewijzigdOp is not a moment; read as empty",
      "Zaak: Onderwerp is not a text; read as empty",
      "Zaak: GestartOp is not a day; read as empty",
      "Zaak: Volgnummer is not a whole number; read as empty",
      "Zaak: Afgedaan is not true or false; read as empty",
    ]);
  });

  it("that cannot be used are left out, each with its reason", () => {
    const { records, problems } = read([caseRow(1, 0, { Id: "7" }), { Naam: "x" }, 12, null, caseRow(2, 0)]);
    expect(records).toHaveLength(1);
    expect(problems.map(({ message, place }) => [message, place])).toEqual([
      ["Zaak: a row without an Id that is a GUID; left out", "answer#1"],
      ["a row of no known kind, with Naam; left out", "answer#2"],
      ["a row that is no object of JSON; left out", "answer#3"],
    ]);
    const lines = `${JSON.stringify(caseRow(1, 0))}\n{"Id": \n${JSON.stringify(caseRow(2, 0))}`;
    expect(readODataRecords(lines, "file")).toMatchObject({ records: [{}, {}], problems: [{ place: "file:2" }] });
  });

  it.each([
    ["<html><head><title>Storing</title></head></html>", "markup where JSON was expected (“Storing”)"],
    ['{"value": [{"Id": "1"', "JSON that is cut off or not well formed"],
    ["", "an empty answer where JSON was expected"],
    ['{"error": {"code": "", "message": "The query is not valid."}}', "the service answers with an error: The query is not valid."],
    ['{"value": 12}', "a page whose value is no list of rows"],
    ["12", "JSON that holds no rows"],
  ])("are refused in %j", (text, message) => {
    expect(() => readODataRecords(text, "answer")).toThrow(expect.objectContaining({ code: "INPUT_DAMAGED", message, place: "answer" }));
  });

  it("are kept so that they can be read again, without what is said about the answer", () => {
    const row = { "@odata.context": "https://x/$metadata#Zaak/$entity", "@odata.etag": "1", ...caseRow(1, 0), Nieuw: { b: 1, a: 2 } };
    const [record] = read(row).records;
    const mixed = read([Object.fromEntries(Object.entries(row).reverse())]).records[0];
    expect(mixed).toEqual(record);
    expect(rereadRecord("ODATA", "CASE", record?.raw ?? "", "again").records).toEqual([record]);
  });
});
