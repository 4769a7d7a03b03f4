import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readText } from "../../../src/document/read-text.js";
import { extractDocument } from "../../../src/extract/extract-document.js";
import type { ExtractedCommitment, ExtractedPosition } from "../../../src/extract/records.js";
import { readKnowledge } from "../../../src/ingest/seed/read-knowledge.js";

const SHARED = path.resolve("../shared");
const AGENDA = "telecomraad-2025-10-geannoteerde-agenda.txt";
const REPORT = "telecomraad-2026-04-verslag.txt";

/** One coded sentence of `gold/positions.jsonl`. */
interface GoldPosition {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly agendaItem: number;
  readonly actor: string;
  readonly actorKind: string;
  readonly phase: string;
  readonly speechAct: string;
  readonly stance: string;
  readonly quantifier?: string;
  readonly condition?: string;
  readonly includesNetherlands?: boolean | null;
  readonly spokesperson?: string;
  readonly anaphor?: boolean;
}

interface FoundPosition {
  readonly document: string;
  readonly position: ExtractedPosition;
}

const FIELDS = ["agendaItem", "actorKind", "phase", "quantifier", "condition", "includesNetherlands", "spokesperson", "anaphor"] as const;

describe.skipIf(!existsSync(SHARED))("what is said in the two letters (needs ../shared)", () => {
  it("finds the coded sentences, and says of each who, what act and what stance, with F1 of at least 0.8", () => {
    const [gold, found] = [readGold(), findPositions()];
    const detection = f1(gold.map(placeOf), found.map(placeOfFound));
    const tuples = f1(
      gold.map((row) => [placeOf(row), row.actor.toLowerCase(), row.speechAct, row.stance].join("|")),
      found.map((row) => [placeOfFound(row), row.position.actor, row.position.speechAct, row.position.stance].join("|")),
    );
    console.info(
      `positions: ${gold.length} coded, ${found.length} found; F1 of sentences ${detection.toFixed(3)}, of tuples ${tuples.toFixed(3)}`,
    );
    expect(detection).toBeGreaterThanOrEqual(0.8);
    expect(tuples).toBeGreaterThanOrEqual(0.8);
  });

  it("agrees on the values of all fields with micro F1 of at least 0.8", () => {
    const found = findPositions();
    const fields = f1(
      readGold().flatMap((row) => valuesOf(placeOf(row), { ...row, actor: row.actor.toLowerCase() })),
      found.flatMap((row) => valuesOf(placeOfFound(row), { ...row.position })),
    );
    console.info(`positions: micro F1 of field values ${fields.toFixed(3)}`);
    expect(fields).toBeGreaterThanOrEqual(0.8);
  });

  it("finds the three promises of the agenda and the two of the report, and none in the internal note", () => {
    expect(findCommitments(AGENDA).map(({ due }) => due)).toEqual([
      { text: "het verslag van deze informele Telecomraad", date: null },
      { text: "dit najaar", date: "2025-12-21" },
      null,
    ]);
    expect(findCommitments(REPORT).map(({ due }) => due?.text)).toEqual(["uiterlijk voor het zomerreces", "voor het zomerreces"]);
  });
});

function readGold(): readonly GoldPosition[] {
  const lines = readFileSync(path.join(SHARED, "gold/positions.jsonl"), "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as GoldPosition);
}

function extract(document: string) {
  const text = readFileSync(path.join(SHARED, "documents", document), "utf8");
  const source = { name: document, text, sha256: "", form: "PLAIN" as const, mediaType: "text/plain", bytes: text.length };
  const knowledge = readKnowledge(path.resolve("seed"));
  return readText(source).parts.map((part) => extractDocument(part, source, knowledge));
}

function findPositions(): readonly FoundPosition[] {
  return [AGENDA, REPORT].flatMap((document) =>
    extract(document).flatMap(({ positions }) => positions.map((position) => ({ document, position }))),
  );
}

function findCommitments(document: string): readonly ExtractedCommitment[] {
  return extract(document).flatMap(({ commitments }) => commitments);
}

function placeOf(row: GoldPosition): string {
  return `${row.document}:${row.start}-${row.end}`;
}

function placeOfFound({ document, position }: FoundPosition): string {
  return `${document}:${position.extract.quote.start}-${position.extract.quote.end}`;
}

// A value left out counts as the default: nothing said.
function valuesOf(place: string, row: Readonly<Record<string, unknown>>): readonly string[] {
  const tuple = ["actor", "speechAct", "stance"].map((field) => `${place}|${field}|${String(row[field])}`);
  return [...tuple, ...FIELDS.map((field) => `${place}|${field}|${String(row[field] ?? (field === "anaphor" ? false : null))}`)];
}

function f1(expected: readonly string[], found: readonly string[]): number {
  const wanted = new Set(expected);
  const given = new Set(found);
  const hits = [...given].filter((key) => wanted.has(key)).length;
  return (2 * hits) / (wanted.size + given.size);
}
