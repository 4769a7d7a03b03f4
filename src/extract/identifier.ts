import type { ParsedPart } from "../document/model.js";
import { textKey } from "../kernel/hash.js";
import { extractFrom, factFrom } from "./fact.js";
import { fieldValue, frontOf } from "./front-matter.js";
import type { PaperNumber } from "./paper-number.js";
import { propertyFacts } from "./publication-properties.js";
import type { ExtractedDocument, Fact } from "./records.js";

const READER = { extractor: "identifier/1", confidence: 1 };

/** The official identifier of a part, and whether it is one: a document without a number gets a key made from its date and words. */
export interface FoundIdentifier {
  readonly identifier: Fact<string>;
  readonly official: boolean;
  readonly others: ExtractedDocument["otherIdentifiers"];
}

/**
 * What a document is known by: what its publisher calls it, else its number as a Kamerstuk, else the sender's reference, else the number that the House gave it, else a key.
 */
export function readIdentifier(source: string, part: ParsedPart, number: PaperNumber, date: string | null): FoundIdentifier {
  const house = houseNumbers(source, part);
  const reference = senderReference(source, part);
  const others = [...(reference === null ? [] : [reference]), ...house, ...publishedNumbers(source, part, house)];
  const printed =
    publishedIdentifier(source, part) ?? kamerstukIdentifier(number) ?? others.find((found) => found.scheme !== "CASE")?.identifier ?? null;
  if (printed !== null) {
    const rest = others.filter((found) => found.identifier !== printed);
    return {
      identifier: printed,
      official: true,
      others: rest.map(({ scheme, value, identifier }) => ({ scheme, value, extract: identifier.extract })),
    };
  }
  const words = part.passages
    .slice(0, 3)
    .map((passage) => passage.text)
    .join(" ");
  const span = { start: part.start, end: Math.min(part.end, part.passages[0]?.end ?? part.end) };
  const key = ["document", date, textKey(words)].filter((piece) => piece !== null).join("-");
  return { identifier: { value: key, extract: extractFrom(source, span, { ...READER, confidence: 0.2 }) }, official: false, others: [] };
}

// `kst-21501-33-1148`, `h-tk-20172018-61-10`: metadata may hold other things in the same field.
function publishedIdentifier(source: string, part: ParsedPart): Fact<string> | null {
  return propertyFacts(source, part, "IDENTIFIER").find(({ value }) => /^[a-z]{1,6}-[\w.-]{1,60}$/iu.test(value)) ?? null;
}

function kamerstukIdentifier({ dossiers: [dossier], number }: PaperNumber): Fact<string> | null {
  if (dossier === undefined || number === null) return null;
  return { value: `kst-${dossier.number.value}-${number.value}`, extract: { ...number.extract, ...READER } };
}

interface OtherIdentifier {
  readonly scheme: string;
  readonly value: string;
  readonly identifier: Fact<string>;
}

// `BPZ / 106477204` → `bpz-106477204`. The receiver's own reference (`Uw kenmerk`) is not this document's.
function senderReference(source: string, part: ParsedPart): OtherIdentifier | null {
  const field = fieldValue(part, /^(?:(?:ons )?kenmerk|onze referentie)$/iu);
  if (field === null || !/\d/u.test(field.value)) return null;
  const value = field.value
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, "-")
    .replace(/^-|-$/gu, "");
  return { scheme: "KENMERK", value: field.value, identifier: factFrom(value, source, field.place, READER) };
}

function publishedNumbers(source: string, part: ParsedPart, known: readonly OtherIdentifier[]): readonly OtherIdentifier[] {
  const facts = propertyFacts(source, part, "OTHER_IDENTIFIER").filter(({ value }) => known.every((other) => other.value !== value));
  return facts.map((identifier) => ({ scheme: schemeOf(identifier.value), value: identifier.value, identifier }));
}

function schemeOf(number: string): string {
  return /^\d{4}Z\d{5}$/u.test(number) ? "CASE" : "DOCUMENT";
}

// `2025D40209`, `2025Z17288`: the numbers under which the House of Representatives keeps the document and its case.
function houseNumbers(source: string, part: ParsedPart): OtherIdentifier[] {
  const found = new Map<string, OtherIdentifier>();
  for (const passage of frontOf(part).slice(0, 20)) {
    for (const match of passage.text.matchAll(/(?<![\p{L}\d])\d{4}[DZ]\d{5}(?![\p{L}\d])/gu)) {
      const scheme = schemeOf(match[0]);
      const place = { passage, start: match.index, end: match.index + match[0].length };
      if (!found.has(scheme)) found.set(scheme, { scheme, value: match[0], identifier: factFrom(match[0], source, place, READER) });
    }
  }
  return [...found.values()];
}
