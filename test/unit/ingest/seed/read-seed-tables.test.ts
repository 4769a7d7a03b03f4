import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { readKnowledge } from "../../../../src/ingest/seed/read-knowledge.js";
import { readSeedTables } from "../../../../src/ingest/seed/read-seed-tables.js";
import { ArchiveError } from "../../../../src/kernel/errors.js";

const folder = mkdtempSync(path.join(tmpdir(), "seed-"));
beforeEach(() => cpSync("seed", folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true }));

function change(file: string, from: string, to: string): void {
  const place = path.join(folder, file);
  const before = readFileSync(place, "utf8");
  expect(before).toContain(from);
  writeFileSync(place, before.replace(from, to));
}

function errorLine(): string {
  try {
    readSeedTables(folder);
  } catch (error) {
    expect(error).toBeInstanceOf(ArchiveError);
    return (error as ArchiveError).line.replace(`${folder}/`, "");
  }
  throw new Error("no error was thrown");
}

describe("readSeedTables", () => {
  it("gives typed rows with nulls for empty fields and lists for lists", () => {
    const tables = readSeedTables(folder);
    expect(tables.countries.find((country) => country.code === "DNK")).toEqual({
      code: "DNK",
      nl: "Denemarken",
      en: "Denmark",
      adjectives: ["Deens", "Deense"],
      aliases: [],
      memberFrom: "1973-01-01",
      memberUntil: null,
      iri: "http://publications.europa.eu/resource/authority/country/DNK",
    });
    expect(tables.presidencies.find((presidency) => presidency.key === "2025-2")).toEqual({
      key: "2025-2",
      country: "DNK",
      startDate: "2025-07-01",
      endDate: "2025-12-31",
      trio: "2025-1",
      trioNumber: 13,
    });
    expect(tables.configurations.find((configuration) => configuration.code === "tte")?.dossier).toBe("21501-33");
  });

  it.each([
    ["a key that stands twice", "countries.csv", "BEL,België", "AUT,België", "countries.csv:3, column code: AUT stands twice in this file"],
    ["a country that is not listed", "presidencies.csv", "2025-2,DNK", "2025-2,XYZ", "column country: XYZ is not in countries.csv"],
    [
      "a configuration that is not listed",
      "formations.csv",
      "Telecommunications Council,tte",
      "Telecommunications Council,ttt",
      "column configuration: ttt is not in configurations.csv",
    ],
    [
      "a broader topic that is not listed",
      "topics.csv",
      ",online-protection-of-minors\n",
      ",offline\n",
      "column broader: offline is not in topics.csv",
    ],
    [
      "a gap between presidencies",
      "presidencies.csv",
      "2025-2,DNK,2025-07-01",
      "2025-2,DNK,2025-07-02",
      "the presidency 2025-2 starts on 2025-07-02",
    ],
    [
      "a presidency that ends before it starts",
      "presidencies.csv",
      "2025-07-01,2025-12-31",
      "2025-07-01,2025-06-30",
      "the presidency 2025-2 ends before it starts",
    ],
    [
      "a kind that does not exist",
      "actors.csv",
      "INSTITUTION,Europees",
      "PARLIAMENT,Europees",
      'column kind: "PARLIAMENT" is not a value of ActorKind; write one of MEMBER_STATE',
    ],
    [
      "a dossier number of another shape",
      "dossiers.csv",
      "\n22112,",
      "\n22 112,",
      'column number: "22 112" does not have the right shape; write it like 21501-33',
    ],
  ])("refuses %s", (_case, file, from, to, part) => {
    change(file, from, to);
    expect(errorLine()).toContain(part);
  });

  it("says which file is missing", () => {
    rmSync(path.join(folder, "topics.csv"));
    expect(errorLine()).toBe("topics.csv: the file cannot be read; check that it exists and may be read");
  });
});

describe("readKnowledge", () => {
  it("knows what the extractors need of the world", () => {
    const knowledge = readKnowledge(folder);
    expect(knowledge.formations.find((formation) => formation.code === "telecom")).toMatchObject({
      name: "Telecomraad",
      configuration: "tte",
    });
    expect(knowledge.dossiers.find((dossier) => dossier.key === "22112")).toMatchObject({ highestNumber: 4412 });
    expect(knowledge.topics.find((topic) => topic.key === "age-verification")?.terms).toContain("leeftijdsverificatie");
    expect(knowledge.presidencies.find((presidency) => presidency.key === "2026-1")?.country).toBe("CYP");
    expect(knowledge.countries.find((country) => country.code === "CYP")?.adjectives).toContain("Cypriotisch");
  });
});
