import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readSeedRecords } from "../../../src/ingest/seed/read-seed-records.js";
import type { SeedDocument } from "../../../src/ingest/seed/seed-document.js";
import { textKey } from "../../../src/kernel/hash.js";

const shared = path.resolve("../shared");
const documents = readSeedRecords("seed");

describe("the records of the seed", () => {
  it("derive the key of an external reference from its words, and of any other from its normal form", () => {
    for (const reference of documents.flatMap((document) => document.references)) {
      const expected = reference.normal ?? `external-${textKey(reference.surface)}`;
      expect(reference.key.replace(/\.\d+$/, "")).toBe(expected);
    }
  });

  it("begin the key of a position with its actor", () => {
    for (const position of documents.flatMap((document) => document.positions))
      expect(position.key.startsWith(`${position.actor}-`), position.key).toBe(true);
  });

  it("summarise every position and commitment in Dutch and in English", () => {
    for (const { key, summary } of documents.flatMap((document) => [...document.positions, ...document.commitments])) {
      expect(summary.nl, key).not.toBe(summary.en);
      for (const words of [summary.nl, summary.en]) expect(words, key).toMatch(/^\p{Lu}.*\.$/u);
    }
  });
});

interface GoldPosition {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly agendaItem: number;
  readonly actor: string;
  readonly [field: string]: unknown;
}

const files: Readonly<Record<string, string>> = {
  "telecomraad-2025-10-geannoteerde-agenda.txt": "kst-21501-33-1149",
  "telecomraad-2026-04-verslag.txt": "bpz-106477204",
};

describe.skipIf(!existsSync(path.join(shared, "gold")))("the records of the seed against the letters (needs ../shared)", () => {
  it("hold every coded position, under the key that reading the letter gives it", () => {
    const gold = jsonLines<GoldPosition>("gold/positions.jsonl");
    expect(documents.flatMap((document) => document.positions)).toHaveLength(gold.length);
    for (const { document, start, end, actor, ...coded } of gold) {
      const key = `${actor.toLowerCase()}-${textKey(cleaned(letter(document).slice(start, end)))}`;
      const position = record(document).positions.find((candidate) => candidate.key === key);
      for (const field of [
        "agendaItem",
        "actorKind",
        "phase",
        "speechAct",
        "stance",
        "quantifier",
        "condition",
        "includesNetherlands",
        "anaphor",
        "spokesperson",
      ]) {
        expect({ [field]: { ...position }[field as never] ?? null }, key).toEqual({ [field]: coded[field] ?? null });
      }
    }
  });

  it("hold every commitment under the key of a sentence of the letter", () => {
    const facts = JSON.parse(readFileSync(path.join(shared, "gold/facts.json"), "utf8")) as Record<
      string,
      { readonly commitments: readonly string[] }
    >;
    for (const [file, identifier] of Object.entries(files)) {
      const sentences = letter(file)
        .split(/(?<=\.)\s+|\n/u)
        .map((sentence) => textKey(cleaned(sentence.replace(/\.?\[\d+:.*$/u, "."))));
      const commitments = documents.find((document) => document.identifier === identifier)?.commitments ?? [];
      expect(commitments).toHaveLength(facts[file]?.commitments.length ?? 0);
      for (const commitment of commitments) expect(sentences).toContain(commitment.key);
    }
  });

  it("hold every reference as printed", () => {
    for (const gold of jsonLines<{ document: string; footnote: number; surface: string; normal: string | null }>("gold/references.jsonl")) {
      const { surface, normal, footnote } = gold;
      expect(record(gold.document).references).toContainEqual(expect.objectContaining({ surface, normal, footnote: String(footnote) }));
    }
  });

  it("hold the facts of the letters", () => {
    const facts = JSON.parse(readFileSync(path.join(shared, "gold/facts.json"), "utf8")) as Record<
      string,
      { readonly documents: readonly Record<string, unknown>[] }
    >;
    for (const gold of Object.values(facts).flatMap((fact) => fact.documents)) {
      const { dossierTitle: _title, attachments, redactions: _redactions, ...same } = gold;
      const found = documents.find((document) => document.identifier === gold["identifier"]);
      expect(found).toMatchObject(same);
      if (attachments !== undefined) expect(found?.attachments).toHaveLength(attachments as number);
    }
  });

  it("repeat no eight words in a row of a letter, apart from titles and citations", () => {
    const sequences = new Set(Object.keys(files).flatMap((file) => wordSequences(letter(file))));
    const texts = [
      ...documents.map(ownWords),
      ...readdirSync("seed")
        .filter((name) => /\.(csv|md)$/.test(name))
        .map((name) => readFileSync(`seed/${name}`, "utf8")),
    ];
    for (const text of texts) expect(wordSequences(text).filter((words) => sequences.has(words))).toEqual([]);
  });
});

function record(file: string): SeedDocument {
  const found = documents.find((document) => document.identifier === files[file]);
  if (found === undefined) throw new Error(`no record for ${file}`);
  return found;
}

function letter(file: string): string {
  return readFileSync(path.join(shared, "documents", file), "utf8");
}

function jsonLines<T>(file: string): readonly T[] {
  const lines = readFileSync(path.join(shared, file), "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as T);
}

function cleaned(text: string): string {
  return text
    .replace(/\[footnoteRef:\d+\]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** What somebody wrote, one text a line, so that no sequence runs on from one text into the next. */
function ownWords(document: SeedDocument): string {
  const said = [...document.positions, ...document.commitments].flatMap(({ summary }) => [summary.nl, summary.en]);
  const phrases = [
    ...document.positions.map((position) => position.condition),
    ...document.commitments.map((commitment) => commitment.due?.text),
  ];
  return [...said, ...phrases, ...document.representations.map((entry) => entry.office)].filter((text) => text != null).join("\n");
}

function wordSequences(text: string): readonly string[] {
  return text.split("\n").flatMap((line) => {
    const words = line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.slice(7).map((_word, index) => words.slice(index, index + 8).join(" "));
  });
}
