import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ArchiveError } from "../../../src/kernel/errors.js";
import { extractOne, extractText, PLAIN_AGENDA, PLAIN_REPORT } from "../../support/plain-letters.js";

const CORPUS = path.resolve("../shared/corpus/text");

describe("extractDocument", () => {
  it("finds references in notes and text with their spans in the source, and none in the letterhead", () => {
    const { references } = extractOne(PLAIN_AGENDA);
    expect(references.map(({ citation, footnote, agendaItem }) => [citation.normal, footnote, agendaItem])).toEqual([
      ["kst-26643-900", "1", 1],
      ["kst-22112-12", "2", 1],
    ]);
    for (const { quote } of references) expect(PLAIN_AGENDA.slice(quote.start, quote.end)).toBe(quote.exact);
    expect(extractText(PLAIN_REPORT).flatMap((document) => document.references)).toEqual([]);
  });
  it("finds references in a note that is broken over lines", () => {
    const text = PLAIN_AGENDA.replace("Kamerstuk 26 643, nr. 900", "Kamerstuk 26 643,\n nr. 900");
    expect(extractOne(text).references[0]).toMatchObject({
      citation: { normal: "kst-26643-900" },
      quote: { exact: "Kamerstuk 26 643,\n nr. 900" },
    });
  });
  it("finds who sat for a member state, and what is attached", () => {
    const [, note] = extractText(PLAIN_REPORT);
    expect(note?.representations).toMatchObject([{ country: "nld", person: "Petra van Dam", office: "plaatsvervangend directeur Kabels" }]);
    expect(note?.attachments.map(({ order, title }) => `${order} ${title}`)).toEqual([
      "1 Verslag voor de Tweede Kamer",
      "2 Verslag voor de Eerste Kamer",
    ]);
  });
  it("finds the presidencies that are named, once each, with the year that is printed", () => {
    const text = PLAIN_AGENDA.replace(
      "van het Deense voorzitterschap",
      "van het Deens voorzitterschap, dat op het Belgisch voorzitterschap van 2024 en het voorzitterschap van Cyprus lijkt; het Deens voorzitterschap",
    );
    expect(extractOne(text).presidenciesMentioned.map(({ value }) => value)).toEqual(["2025-2", "2024-1", "2026-1"]);
  });
  it("refuses a text that has nothing of a paper about the Council, and says which file and what to do", () => {
    const refused = (): unknown => extractText("Boodschappen voor het weekend: melk, brood en kaas.", "lijstje.txt");
    expect(refused).toThrow(ArchiveError);
    expect(refused).toThrow(expect.objectContaining({ code: "INPUT_NOT_RECOGNISED", place: "lijstje.txt", advice: expect.any(String) }));
  });
  it("takes a letter about no Council for what it is", () => {
    const document = extractOne(
      "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 3 mei 2026\n\nHierbij stuur ik u een brief over kabels.",
    );
    expect(document).toMatchObject({ kind: { value: "OTHER" }, councils: [], date: { value: "2026-05-03" } });
    expect(document.diagnostics.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["NO_IDENTIFIER", "UNKNOWN_DOCUMENT_KIND", "NO_COUNCIL"]),
    );
  });
  it("points every diagnostic at a place in the source", () => {
    for (const document of extractText(PLAIN_REPORT)) {
      for (const { span } of document.diagnostics) expect(span.start).toBeLessThanOrEqual(span.end);
    }
  });
});

describe.skipIf(!existsSync(CORPUS))("extractDocument on other papers (needs ../shared)", () => {
  it("draws facts from printed Kamerstukken, old and new, without an exception", () => {
    const folders = ["sgd-eu-council", "pages-excerpts"].map((name) => path.join(CORPUS, name));
    const files = folders.flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)));
    const documents = files.flatMap((file) => extractText(readFileSync(file, "utf8"), file));
    const numbered = documents.filter(({ identifier }) => identifier.value.startsWith("kst-"));
    const withCouncil = documents.filter(({ councils }) => councils.length > 0);
    console.info(`${files.length} papers: ${numbered.length} with their number, ${withCouncil.length} with a Council`);
    expect(documents.length).toBeGreaterThanOrEqual(files.length);
    expect(numbered.length / documents.length).toBeGreaterThan(0.85);
    expect(withCouncil.length / documents.length).toBeGreaterThan(0.6);
  });
});
