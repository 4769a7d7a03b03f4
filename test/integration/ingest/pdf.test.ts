import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { findCitations } from "../../../src/cite/find-citations.js";
import type { ParsedFile } from "../../../src/document/model.js";
import { readPdf } from "../../../src/document/pdf/read-pdf.js";
import { unaccounted } from "../../../src/document/unaccounted.js";
import { expectSpansToHold } from "../../support/markup-laws.js";

const FOLDER = resolve("../shared/corpus/pdf");

/** The words of a file in all that was read of it. */
function textsOf({ parts }: ParsedFile): string[] {
  const passages = parts.flatMap((part) => part.passages.filter(({ kind }) => kind !== "NOTE").map(({ text }) => text));
  return [...passages, ...parts.flatMap((part) => part.footnotes.map(({ text }) => text))];
}

function citationsOf(file: ParsedFile): (string | null)[] {
  return textsOf(file).flatMap((text) => findCitations(text, "BODY").map(({ normal }) => normal));
}

describe.skipIf(!existsSync(FOLDER))("papers in PDF (needs ../shared)", () => {
  const files = new Map<string, ParsedFile>();
  beforeAll(async () => {
    for (const name of readdirSync(FOLDER)) files.set(name, await readPdf(readFileSync(join(FOLDER, name)), name));
  });
  const answers = (): [string, ParsedFile][] => [...files].filter(([name]) => name.startsWith("ah-"));

  it("are read with every word, and every note has its marker", () => {
    expect(files.size).toBeGreaterThanOrEqual(25);
    for (const [name, file] of files) {
      expect(unaccounted(file), name).toEqual([]);
      expect(file.diagnostics, name).toEqual([]);
      expectSpansToHold(file, [[1, 20]]);
    }
    const notes = [...files.values()].flatMap(({ parts }) => parts.flatMap((part) => part.footnotes));
    expect(notes).toHaveLength(105);
    expect(notes.filter(({ marker }) => marker === undefined)).toEqual([]);
  });
  it("say their number and the day of the answer in passages of their own", () => {
    for (const [name, { parts }] of answers()) {
      expect(
        parts.map(({ kind }) => kind),
        name,
      ).toEqual(["KAMERSTUK"]);
      const passages = parts[0]?.passages ?? [];
      const number = passages.find(({ kind, text }) => kind === "HEADING" && /^\d{1,4}$/u.test(text))?.text;
      expect(number, name).toBeDefined();
      const identifier = passages.find(({ kind, text }) => kind === "METADATA" && text.startsWith("ah-tk-"))?.text;
      expect(identifier, name).toMatch(new RegExp(`^ah-tk-\\d{8}-${number}$`, "u"));
      expect(
        passages.some(({ text }) => /\((?:ontvangen|ingezonden) \d{1,2} \p{L}+ \d{4}\)/u.test(text)),
        name,
      ).toBe(true);
      expect(
        passages.filter(({ kind, text }) => kind === "HEADING" && /^(?:Antwoord \d|Mededeling)/u.test(text)).length,
        name,
      ).toBeGreaterThan(0);
    }
  });
  it("leave out running feet after the first, so that no foot stands in the text", () => {
    for (const [name, { source, parts }] of answers()) {
      expect(source.text.match(/Tweede Kamer, vergaderjaar \d{4}–\d{4}, Aanhangsel/gu), name).toHaveLength(1);
      const text = (parts[0]?.passages ?? []).filter(({ kind }) => kind !== "METADATA");
      expect(
        text.some((passage) => /vergaderjaar \d{4}–\d{4}, Aanhangsel|ISSN|^ah-tk-/u.test(passage.text)),
        name,
      ).toBe(false);
    }
  });
  it("give the papers that they refer to, also where a line ends within one", () => {
    const found = [...files].flatMap(([name, file]) => (name.startsWith("besluitenlijst") ? citationsOf(file) : []));
    expect(found.filter((normal) => normal?.startsWith("kst-")).length).toBeGreaterThanOrEqual(90);
    const dobbe = files.get("ah-1c7587f8-1c7c-4912-9319-290e19c99d85.pdf");
    expect(dobbe === undefined ? [] : citationsOf(dobbe)).toEqual(expect.arrayContaining(["kst-23235-240", "kst-29509-80"]));
  });
});
