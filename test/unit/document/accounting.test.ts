import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ParsedFile } from "../../../src/document/model.js";
import { insetText } from "../../../src/document/passage.js";
import { unaccounted } from "../../../src/document/unaccounted.js";
import { PLAIN_AGENDA, PLAIN_REPORT, parseText } from "../../support/plain-letters.js";

const LETTERS = path.resolve("../shared/documents");
const CORPUS = path.resolve("../shared/corpus/text");

/** Every character lies in one passage; every passage can be made again from its source; every marker and note stands where it is said to stand. */
function expectAccounted({ source, parts, ...file }: ParsedFile): void {
  expect(unaccounted({ source, parts, ...file })).toEqual([]);
  for (const part of parts) {
    for (const passage of part.passages) expect(cleaned(source.text, passage)).toBe(passage.text);
    for (const footnote of part.footnotes) {
      expect(cleaned(source.text, { ...footnote.note, insets: footnote.insets })).toBe(footnote.text);
      if (footnote.marker !== undefined)
        expect(source.text.slice(footnote.marker.start, footnote.marker.end)).toMatch(/^\[footnoteRef:.+\]$/isu);
    }
    for (const { start, end } of part.redactions) expect(source.text.slice(start, end)).toMatch(/^\[.+\]$|^█+$/u);
  }
}

function cleaned(
  source: string,
  span: { start: number; end: number; insets: ParsedFile["parts"][number]["passages"][number]["insets"] },
): string {
  let text = "";
  let at = span.start;
  for (const inset of span.insets) {
    text += source.slice(at, inset.start);
    expect(inset.at).toBe(text.length);
    text += insetText(inset);
    at = inset.end;
  }
  return text + source.slice(at, span.end);
}

const PIECES = [
  "21 501-33\tRaad voor Kabels",
  "Nr. 12\tBrief van de minister van Kabels",
  "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal",
  "Den Haag, 3 november 2025",
  "Datum 31 februari 2025",
  "Kenmerk",
  "Betreft iets",
  "Geachte Voorzitter,",
  "Directie Kabels",
  "Aan de Minister van Kabels",
  "TER BESLISSING",
  "Nota over kabels",
  "Ontvangen BPZ",
  "De Raad sprak langdurig over de kabels van de lidstaten, en kwam tot een besluit.",
  "een vervolg van een zin te",
  "Kop van een stuk",
  " - onderdeel",
  "1. genummerd",
  "•",
  "1\tcel\tcel",
  "[Redacted]",
  "█████",
  "[footnoteRef:1]",
  "[footnoteRef:2] ",
  "[1: Noot]",
  " [2: Noot [met] haken\nover regels]",
  "[3: open",
  "[bookmark: _Ref1]",
  "**",
  "** vet **",
  "]",
  "[",
  "S. Jansen",
  "De Minister van Kabels,",
  "Hoogachtend,",
  "Tweede Kamer, vergaderjaar 2025-2026, 21 501-33, nr. 12",
  "2",
  "\u00a0",
  "\ufeff",
  "  ",
  "\t",
];
const GLUE = ["\n", "\n\n", "\r\n", " ", "", "\f", "\n \n\n"];

describe("readText", () => {
  it("accounts for every character of the letters in our own words", () => {
    for (const text of [PLAIN_AGENDA, PLAIN_REPORT]) expectAccounted(parseText(text));
  });
  it("accounts for every character of letters put together at random", () => {
    const pieces = fc.array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...GLUE)), { maxLength: 40 });
    fc.assert(
      fc.property(pieces, (parts) => expectAccounted(parseText(`x\n${parts.flat().join("")}`))),
      { numRuns: 400 },
    );
  });
  it("accounts for every character of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => expectAccounted(parseText(`x${text}`))),
      { numRuns: 200 },
    );
  });
  it("reads a text of a megabyte that was made to be slow within seconds", () => {
    for (const unit of ["[1: ", "[bookmark: x]\n", "[footnoteRef:1]", "** a ", "Kop\n", "[[", "9 en ", "- \n"]) {
      const started = performance.now();
      parseText(`Geachte Voorzitter,\n${unit.repeat(250_000 / unit.length)}`);
      expect(performance.now() - started, JSON.stringify(unit)).toBeLessThan(6000);
    }
  });
});

describe("unaccounted", () => {
  it("reports words outside every passage, and passages that overlap", () => {
    const file = parseText("Eerste alinea van een brief.\n\nTweede alinea van een brief.");
    const [part] = file.parts;
    const [first, second] = part?.passages ?? [];
    if (part === undefined || first === undefined || second === undefined) throw new Error("two paragraphs expected");
    expect(unaccounted({ ...file, parts: [{ ...part, passages: [second] }] })).toEqual([{ start: 0, end: 28 }]);
    expect(unaccounted({ ...file, parts: [{ ...part, passages: [first] }] })).toEqual([{ start: 30, end: 58 }]);
    expect(unaccounted({ ...file, parts: [{ ...part, passages: [first, { ...second, start: 20 }] }] })).toEqual([{ start: 20, end: 28 }]);
  });
});

describe.skipIf(!existsSync(LETTERS))("readText on the two letters (needs ../shared)", () => {
  it.each(existsSync(LETTERS) ? readdirSync(LETTERS).filter((name) => name.endsWith(".txt")) : [])(
    "accounts for every character of %s",
    (name) => {
      const file = parseText(readFileSync(path.join(LETTERS, name), "utf8"));
      expectAccounted(file);
      expect(file.diagnostics).toEqual([]);
    },
  );
});

describe.skipIf(!existsSync(CORPUS))("readText on other papers (needs ../shared)", () => {
  it("accounts for every character of them all", () => {
    const names = readdirSync(CORPUS, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".txt"));
    for (const name of names) expectAccounted(parseText(readFileSync(path.join(CORPUS, name), "utf8"), name));
  });
});
