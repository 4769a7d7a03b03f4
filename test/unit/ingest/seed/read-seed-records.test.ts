import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { readSeedRecords } from "../../../../src/ingest/seed/read-seed-records.js";
import { ArchiveError } from "../../../../src/kernel/errors.js";

const folder = mkdtempSync(path.join(tmpdir(), "records-"));
const records = path.join(folder, "records");

const LETTER = `# Een brief.
identifier: kst-21501-33-1
kind: ANNOTATED_AGENDA
date: 2025-09-01
language: nl
dossier: 21501-33
number: 0001
senders: [minister van Voorbeelden]
councils:
  - slug: 2025-10-09-telecom-informal
    configuration: tte
    formation: telecom
    kind: INFORMAL
    informal: true
    startDate: 2025-10-09
    endDate: 2025-10-10
    presidency: 2025-2
    presidencySource: DATE
    role: ANNOTATED_AGENDA
agendaItems:
  - order: 1
    title: Voorbeelden
    kind: OTHER
footnotes:
  - number: 1
    text: Kamerstuk 26 643, nr. 1
references:
  - key: kst-26643-1
    kind: KAMERSTUK
    surface: Kamerstuk 26 643, nr. 1
    normal: kst-26643-1
    footnote: 1
positions:
  - key: nld-01f4be1d8c
    actor: nld
    actorKind: MEMBER_STATE
    phase: EX_ANTE
    speechAct: SUPPORTS
    stance: SUPPORT
    agendaItem: 1
    topics: [energy]
    summary:
      nl: Nederland is voor.
      en: The Netherlands is in favour.
`;

beforeEach(() => {
  cpSync("seed", folder, { recursive: true });
  for (const name of readdirSync(records)) rmSync(path.join(records, name));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string): void {
  writeFileSync(path.join(records, name), content);
}

function errorLine(): string {
  try {
    readSeedRecords(folder);
  } catch (error) {
    expect(error).toBeInstanceOf(ArchiveError);
    expect((error as ArchiveError).code).toBe("CONFIGURATION");
    return (error as ArchiveError).line.replace(`${records}/`, "");
  }
  throw new Error("no error was thrown");
}

describe("readSeedRecords", () => {
  it("reads a record, with every number as written, null for what is left out and empty lists", () => {
    write("kst-21501-33-1.yaml", LETTER);
    const [letter, ...others] = readSeedRecords(folder);
    expect(others).toEqual([]);
    expect(letter).toMatchObject({
      identifier: "kst-21501-33-1",
      number: "0001",
      place: null,
      chamber: null,
      commitments: [],
      signatories: [],
    });
    expect(letter?.positions[0]).toMatchObject({ key: "nld-01f4be1d8c", quantifier: null, namedMembers: [], anaphor: null, agendaItem: 1 });
    expect(letter?.references[0]).toMatchObject({ footnote: "1", agendaItem: null, title: null });
  });

  it("reads an empty folder as no records", () => {
    expect(readSeedRecords(folder)).toEqual([]);
  });

  it.each([
    [
      "a value that is not in a closed list",
      "stance: SUPPORT",
      "stance: PRO",
      'kst-21501-33-1.yaml:39, positions[0].stance: "PRO" is not a value of Stance; write one of SUPPORT',
    ],
    [
      "a field that is not known",
      "topics: [energy]",
      "topics: [energy]\n    mood: good",
      "kst-21501-33-1.yaml:42, positions[0].mood: the field mood is not known; write one of key, actor",
    ],
    ["a field that is missing", "    phase: EX_ANTE\n", "", "positions[0].phase: this field is missing; fill it in"],
    ["a date that does not exist", "date: 2025-09-01", "date: 2025-09-31", 'kst-21501-33-1.yaml:4, date: "2025-09-31" is not a date'],
    [
      "an actor that is not listed",
      "actor: nld",
      "actor: nlx",
      "positions[0].actor: nlx is not in actors.csv; correct it here or add it there",
    ],
    ["a topic that is not listed", "topics: [energy]", "topics: [energie]", "positions[0].topics[0]: energie is not in topics.csv"],
    ["a dossier that is not listed", "dossier: 21501-33", "dossier: 21501-99", "dossier: 21501-99 is not in dossiers.csv"],
    ["an agenda item that is not there", "    agendaItem: 1", "    agendaItem: 2", "positions[0].agendaItem: 2 is not in agendaItems"],
    ["a footnote that is not there", "    footnote: 1", "    footnote: 9", "references[0].footnote: 9 is not in footnotes"],
    [
      "a key of another shape",
      "nld-01f4be1d8c",
      "nld-1",
      'positions[0].key: "nld-1" does not have the right shape; write it like nld-5fad24216d',
    ],
    ["a list where a text belongs", "language: nl", "language: [nl]", "language: one text is expected here, not a list or map"],
    [
      "a text where a list belongs",
      "senders: [minister van Voorbeelden]",
      "senders: minister",
      "senders: a list is expected here; begin each entry with a dash",
    ],
    [
      "a text where a map belongs",
      "    summary:\n      nl: Nederland is voor.\n      en: The Netherlands is in favour.\n",
      "    summary: voor\n",
      "positions[0].summary: a map of fields is expected here; write the fields nl, en",
    ],
    ["a flag that is neither", "informal: true", "informal: ja", 'councils[0].informal: "ja" is neither true nor false'],
    [
      "a presidency that is not listed",
      "presidency: 2025-2",
      "presidency: 1900-1",
      "councils[0].presidency: 1900-1 is not in presidencies.csv",
    ],
    ["bad indentation", "kind: ANNOTATED_AGENDA", "  kind: ANNOTATED_AGENDA", "kst-21501-33-1.yaml:"],
    [
      "a key that is written twice",
      "language: nl",
      "language: nl\nlanguage: nl",
      "kst-21501-33-1.yaml:6: not well-formed YAML: Map keys must be unique",
    ],
    ["a part of a document that is not there", "language: nl", "language: nl\npartOf: kst-1", "partOf: kst-1 is not in the records"],
  ])("refuses %s", (_case, from, to, part) => {
    expect(LETTER).toContain(from);
    write("kst-21501-33-1.yaml", LETTER.replace(from, to));
    expect(errorLine()).toContain(part);
  });

  it("refuses an entry that stands twice", () => {
    const twice = LETTER.replace(
      "positions:",
      "  - key: kst-26643-1\n    kind: KAMERSTUK\n    surface: Kamerstuk 26 643, nr. 1\npositions:",
    );
    write("kst-21501-33-1.yaml", twice);
    expect(errorLine()).toContain("references[1]: kst-26643-1 stands twice in references; remove one of the two");
  });

  it("refuses a file with the name of another document", () => {
    write("kst-21501-33-2.yaml", LETTER);
    expect(errorLine()).toBe("kst-21501-33-2.yaml:2, identifier: the file of kst-21501-33-1 has another name; name it kst-21501-33-1.yaml");
  });

  it("refuses two files that say different things of one Council", () => {
    write("kst-21501-33-1.yaml", LETTER);
    write("kst-21501-33-2.yaml", LETTER.replace("kst-21501-33-1", "kst-21501-33-2").replace("endDate: 2025-10-10", "endDate: 2025-10-11"));
    expect(errorLine()).toContain("councils[0]: another file says something else of 2025-10-09-telecom-informal");
  });

  it("refuses an alias, which could blow up a small file", () => {
    write("kst-21501-33-1.yaml", LETTER.replace("senders: [minister van Voorbeelden]", "senders: [&m minister, *m]"));
    expect(errorLine()).toContain("an alias (*name) stands in the file; write its content out");
  });

  it("refuses a seed folder without records", () => {
    rmSync(records, { recursive: true });
    expect(errorLine()).toContain("the folder cannot be read; check that it exists");
  });

  it("reads the records of the seed", () => {
    expect(readFileSync("seed/records/kst-21501-33-1149.yaml", "utf8")).toContain("identifier: kst-21501-33-1149");
    expect(readSeedRecords("seed").map((document) => document.identifier)).toEqual(["106485340", "bpz-106477204", "kst-21501-33-1149"]);
  });
});
