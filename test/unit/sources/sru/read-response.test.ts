import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { rereadRecord } from "../../../../src/sources/reread-record.js";
import { readSruResponse } from "../../../../src/sources/sru/read-response.js";
import { sruDiagnostic, sruResponse } from "../../../support/playback-server-sru.js";

const paper = {
  identifier: "kst-21501-33-1149",
  dossier: "21501-33",
  number: "1149",
  title: "Raad voor Vervoer; Brief; Agenda &amp; verslag &#8211; oktober",
  available: "2025-09-29",
};

describe("answers of the search service", () => {
  it("give papers with their dossiers, days and files, the total and where the next part begins", () => {
    const { records, total, nextPosition, entries, problems } = readSruResponse(sruResponse([paper], 40, 2), "answer");
    expect({ total, nextPosition, entries, problems }).toEqual({ total: 40, nextPosition: 2, entries: 1, problems: [] });
    expect(records[0]).toMatchObject({
      source: "SRU",
      entity: "PAPER",
      id: "kst-21501-33-1149",
      title: "Raad voor Vervoer; Brief; Agenda & verslag – oktober",
      dossiers: [{ id: null, number: "21501", suffix: "33", title: null }],
      paperNumber: "1149",
      date: "2025-09-29",
      availableOn: "2025-09-29",
      releasedAt: "2025-09-28T22:00:00.0000000Z",
      parliamentaryYear: "2024/25",
      chambers: ["TWEEDE_KAMER"],
      preferredUrl: "https://zoek.officielebekendmakingen.nl/kst-21501-33-1149.html",
      manifestations: [{ format: "xml", url: "https://repository.overheid.nl/kst-21501-33-1149.xml" }],
    });
  });

  it("keep each record so that it can be read again by itself, the same from every answer", () => {
    const [record] = readSruResponse(sruResponse([paper], 1, null), "a").records;
    const other = readSruResponse(sruResponse([{ ...paper, identifier: "kst-1-1" }, paper], 2, null), "b").records[1];
    expect(other).toEqual(record);
    expect(rereadRecord("SRU", "PAPER", record?.raw ?? "", "again")).toEqual({ records: [record], problems: [] });
  });

  it("are read whatever prefixes they use", () => {
    const renamed = sruResponse([paper], 1, null).replaceAll("sru:", "").replace("xmlns:sru=", "xmlns=").replaceAll("dcterms", "dc");
    expect({ ...readSruResponse(renamed, "a").records[0], raw: "" }).toEqual({
      ...readSruResponse(sruResponse([paper], 1, null), "a").records[0],
      raw: "",
    });
  });

  it("with days, dossiers or records that cannot be read say so", () => {
    const { records, problems } = readSruResponse(
      sruResponse(
        [
          { ...paper, available: "soon" },
          { ...paper, identifier: "kst-2", dossier: "?" },
          { ...paper, identifier: "" },
        ],
        3,
        null,
      ),
      "answer",
    );
    expect(records.map(({ availableOn, dossiers }) => [availableOn, dossiers.length])).toEqual([
      [null, 1],
      ["2025-09-29", 0],
    ]);
    expect(problems.map(({ message, place }) => [message, place])).toEqual([
      ["available is not a day; read as empty", "kst-21501-33-1149"],
      ["date is not a day; read as empty", "kst-21501-33-1149"],
      ["dossiernummer is no number of a dossier; left out", "kst-2"],
      ["a record without identifier; left out", "answer#3"],
    ]);
  });

  it("that refuse the question say why", () => {
    expect(() => readSruResponse(sruDiagnostic("mismatched input"), "answer")).toThrow(
      expect.objectContaining({ code: "BAD_ARGUMENT", message: expect.stringContaining("mismatched input, info:srw/diagnostic/1/61") }),
    );
  });

  it.each([
    ["<!DOCTYPE html>\n<html><head><title>Niet gevonden</title>", "a page of HTML where XML was expected (“Niet gevonden”)"],
    ["<feed/>", "no answer of the search service, but feed"],
    ["<searchRetrieveResponse/>", "no answer of the search service, but searchRetrieveResponse"],
  ])("are not %j", (text, message) => {
    expect(() => readSruResponse(text, "answer")).toThrow(expect.objectContaining({ code: "INPUT_DAMAGED", message }));
  });

  it("that are cut off anywhere are refused", () => {
    const whole = sruResponse([paper], 1, null);
    for (let length = 40; length < whole.length - 1; length += 97) {
      expect(() => readSruResponse(whole.slice(0, length), "answer")).toThrow(expect.objectContaining({ code: "INPUT_DAMAGED" }));
    }
  });
});

const corpus = resolve("../shared/corpus/sru");

describe.skipIf(!existsSync(corpus))("real answers of the search service (needs ../shared)", () => {
  it("are read whole", () => {
    const { records, total, problems } = readSruResponse(readFileSync(`${corpus}/sru-parliamentary-records.xml`, "utf8"), "corpus");
    expect(problems).toEqual([]);
    expect(total).toBe(4);
    expect(records.map(({ id, kinds }) => [id, kinds[0]])).toEqual([
      ["kst-37020-IX-40", "Kamerstuk"],
      ["blg-1093410", "Bijlage"],
      ["h-tk-20242025-42-4", "Handelingen"],
      ["ah-tk-20192020-4046", "Kamervragen (Aanhangsel)"],
    ]);
    expect(records[0]).toMatchObject({ section: "Motie", paperNumber: "40", availableOn: "2026-10-02" });
    expect(records[0]?.senders).toHaveLength(2);
    expect(records[1]?.annexOf).toBe("kst-31305-412");
    expect(records[3]?.questionNumbers).toEqual(["2020Z14131"]);
    for (const record of records) expect(rereadRecord("SRU", "PAPER", record.raw, "again").records).toEqual([record]);
  });

  it("that refuse a question are told apart", () => {
    expect(() => readSruResponse(readFileSync(`${corpus}/sru-diagnostic.xml`, "utf8"), "corpus")).toThrow(
      /refuses the question: line 1:13/u,
    );
  });
});
