import { describe, expect, it } from "vitest";
import { nextAddress } from "../../../src/harvest/next-link.js";
import { canSelect, changeField, questionAddress, undatedDeletionsAddress } from "../../../src/harvest/odata-query.js";
import { COUNCIL_WORDS, councilDossiers, dossierChoice, type Selection, selectionParts } from "../../../src/harvest/selection.js";
import { sruAddress, sruQuestion } from "../../../src/harvest/sru-query.js";
import { addDays, splitWindow } from "../../../src/harvest/sru-windows.js";

const council: Selection = { dossiers: councilDossiers(true), words: COUNCIL_WORDS, since: null, until: null };
const parameter = (address: string, name: string) => new URL(address).searchParams.get(name) ?? "";

describe("questions to the OData service", () => {
  it("ask for changes since a moment, and deletions with them", () => {
    const address = questionAddress("https://x/v5", {
      entity: "DOCUMENT",
      present: null,
      selection: council,
      changedSince: "2025-01-01T00:00:00.0000000Z",
    });
    const filter = parameter(address, "$filter");
    expect(filter).toMatch(/^ApiGewijzigdOp ge 2025-01-01T00:00:00\.0000000Z and \(\(Kamerstukdossier\/any\(d:d\/Nummer eq 21501 or /u);
    expect(filter).toMatch(/ or Verwijderd eq true\)$/u);
    expect(parameter(address, "$expand")).toContain("Kamerstukdossier($select=Id,Nummer,Toevoeging,Titel)");
    expect(parameter(address, "$expand")).toContain("HuidigeDocumentVersie($expand=DocumentPublicatie)");
  });

  it("have fewer parts than the hundred that the service takes", () => {
    const parts = selectionParts({ ...council, since: "2025-01-01", until: "2025-12-31" });
    expect(parts.flatMap(({ words }) => words)).toEqual(COUNCIL_WORDS);
    expect(parts.map(({ dossiers }) => dossiers.length)).toEqual([3, ...parts.slice(1).map(() => 0)]);
    const changedSince = "2025-01-01T00:00:00.0000000Z";
    for (const selection of parts) {
      const filter = parameter(questionAddress("https://x/v5", { entity: "CASE", present: null, selection, changedSince }), "$filter");
      const nodes = filter.match(/\b(?:or|and|ge|le|eq|any|contains|tolower|d)\b|'[^']*'|\b[A-Z]\w+|\b\d{4}-\S+|\b\d{5}\b/gu);
      expect(nodes?.length).toBeGreaterThan(15);
      expect(nodes?.length).toBeLessThan(100);
    }
  });

  it("use only names that the service has", () => {
    const present = new Set(["Id", "Onderwerp", "GewijzigdOp", "Verwijderd"]);
    const address = questionAddress("https://x/v5", {
      entity: "CASE",
      present,
      selection: { ...council, since: "2025-01-01" },
      changedSince: null,
    });
    expect(address).not.toMatch(/Kamerstukdossier|GestartOp|ApiGewijzigdOp|expand/u);
    expect(changeField(present)).toBe("GewijzigdOp");
    expect(parameter(undatedDeletionsAddress("https://x", "CASE", present), "$filter")).toBe("Verwijderd eq true and GewijzigdOp eq null");
  });

  it("cannot be asked for a kind without dossiers where no words are given", () => {
    const narrow = { ...council, words: [] };
    expect(["CASE", "DOCUMENT", "DOSSIER", "ACTIVITY"].map((entity) => canSelect(entity as "CASE", null, narrow))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(canSelect("COMMITMENT", null, council)).toBe(true);
  });

  it("write quotes and dossiers without suffix as the service reads them", () => {
    const address = questionAddress("https://x", {
      entity: "DOSSIER",
      present: null,
      selection: { ...council, dossiers: [dossierChoice("36600-V'I"), dossierChoice("22112")] },
      changedSince: null,
    });
    expect(parameter(address, "$filter")).toBe("((Nummer eq 36600 and Toevoeging eq 'V''I') or (Nummer eq 22112 and Toevoeging eq null))");
  });
});

describe("questions to the search service", () => {
  it("name each dossier, the days and the order", () => {
    const question = sruQuestion(
      { ...council, dossiers: [dossierChoice("21501-33")], since: "2025-01-01" },
      { from: "2025-02-01", to: null },
    );
    expect(question).toBe(
      'c.product-area==officielepublicaties AND w.publicatienaam==Kamerstuk AND w.dossiernummer=="21501-33" AND dt.date>=2025-01-01 AND dt.available>=2025-02-01',
    );
    const address = sruAddress("https://x/sru", question, { startRecord: 501, maximumRecords: 500, order: "ascending" });
    expect(parameter(address, "query")).toBe(`${question} sortBy dt.available/sort.ascending`);
    expect([parameter(address, "startRecord"), parameter(address, "maximumRecords")]).toEqual(["501", "500"]);
  });

  it("ask for every dossier of the series on the Council", () => {
    const question = sruQuestion(council, { from: null, to: null });
    for (const number of ["21501-02", "21501-34", "32317", "22112"]) expect(question).toContain(`w.dossiernummer=="${number}"`);
  });

  it("are cut into windows that follow each other without a gap, down to single days", () => {
    expect(splitWindow({ from: "2020-01-01", to: "2020-01-10" }, { from: null, to: null })).toEqual([
      { from: null, to: "2020-01-05" },
      { from: "2020-01-06", to: null },
    ]);
    expect(splitWindow({ from: "2020-01-01", to: "2020-01-02" }, { from: "2020-01-01", to: "2020-01-02" })).toEqual([
      { from: "2020-01-01", to: "2020-01-01" },
      { from: "2020-01-02", to: "2020-01-02" },
    ]);
    const day = { from: "2020-01-01", to: "2020-01-01" };
    expect(splitWindow(day, day)).toEqual([day]);
    expect(addDays("2024-02-28", 2)).toBe("2024-03-01");
  });
});

describe("links to next pages", () => {
  it("lead to the server that was asked, whatever they say", () => {
    const asked = "https://data.example/OData/v5/Zaak?$filter=a";
    expect(nextAddress("http://internal:8080/Zaak?$skiptoken=5", asked)).toBe("https://data.example/OData/v5/Zaak?$skiptoken=5");
    expect(nextAddress("Zaak?$skiptoken=5", asked)).toBe("https://data.example/OData/v5/Zaak?$skiptoken=5");
    expect([nextAddress("https://data.example/", asked), nextAddress("http://[", asked)]).toEqual([null, null]);
  });
});
