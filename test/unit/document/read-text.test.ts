import { describe, expect, it } from "vitest";
import type { Passage } from "../../../src/document/model.js";
import { unaccounted } from "../../../src/document/unaccounted.js";
import { onlyPart, PLAIN_AGENDA, PLAIN_REPORT, parseText } from "../../support/plain-letters.js";

/** Kinds and words of passages, one line each. */
function outline(passages: readonly Passage[]): string[] {
  return passages.map(({ kind, text }) => `${kind} ${text}`);
}

/** A letter whose text proper consists of these lines. */
function body(...lines: string[]): string[] {
  return outline(onlyPart(["Geachte Voorzitter,", "", ...lines].join("\n")).passages).slice(1);
}

describe("readText on a Kamerstuk", () => {
  const part = onlyPart(PLAIN_AGENDA);
  it("sets the printed heading apart from the text", () => {
    expect(part.kind).toBe("KAMERSTUK");
    expect(part.passages.slice(0, 4).map(({ kind }) => kind)).toEqual(["HEADING", "HEADING", "METADATA", "METADATA"]);
    expect(part.passages[2]?.field).toMatchObject({ label: "Aan", value: "de Voorzitter van de Tweede Kamer der Staten-Generaal" });
  });
  it("finds headings without mark-up, also with a bookmark before them", () => {
    const headings = part.passages.slice(4).filter(({ kind }) => kind === "HEADING");
    expect(headings.map(({ text }) => text)).toEqual(["Digitale postzegels en hun gebruik", "Lunchdebat: kabels op zee"]);
  });
  it("joins a sentence that is broken across an empty line", () => {
    expect(part.passages.at(-1)?.text).toBe(
      "Tijdens de lunch spreken de ministers over de kabels die de lidstaten met elkaar te verbinden hebben. De Commissie licht dat toe.",
    );
  });
  it("takes markers and notes out of the text, and keeps their places", () => {
    const [first, second] = part.footnotes;
    expect(first).toMatchObject({ number: "1", text: "Kamerstuk 26 643, nr. 900" });
    expect(second).toMatchObject({ number: "2", text: "Zie ook Kamerstuk 22 112, nr. 12" });
    const passage = part.passages.find(({ order }) => order === second?.passage);
    expect(passage?.text).toBe("Nederland vindt de Postzegelstrategie van belang en steunt haar.");
    expect(passage?.text.slice(0, second?.at)).toBe("Nederland vindt de Postzegelstrategie");
    expect(PLAIN_AGENDA.slice(second?.marker?.start, second?.marker?.end)).toBe("[footnoteRef:2]");
    expect(PLAIN_AGENDA.slice(second?.note.start, second?.note.end)).toBe("Zie ook Kamerstuk 22 112, nr. 12");
  });
  it("has nothing to remark and nothing lost", () => {
    const file = parseText(PLAIN_AGENDA);
    expect(file.diagnostics).toEqual([]);
    expect(unaccounted(file)).toEqual([]);
  });
});

describe("readText on a file with a letter and an internal note", () => {
  const file = parseText(PLAIN_REPORT);
  const [letter, note] = file.parts;
  it("finds both documents, and loses nothing", () => {
    expect(file.parts.map(({ kind }) => kind)).toEqual(["LETTER", "NOTE"]);
    expect(letter?.passages.at(-1)?.text).toMatch(/^De Commissie gaf informatie/u);
    expect(note?.passages[0]?.text).toBe("Directie Kabels (PZ)");
    expect(unaccounted(file)).toEqual([]);
  });
  it("reads the letterhead as blocks and labelled fields", () => {
    expect(outline(letter?.passages.slice(0, 8) ?? [])).toEqual([
      "LETTERHEAD Ministerie van Postzegels en Kabels",
      "LETTERHEAD > Retouradres Postbus 1 2500 AA Den Haag",
      "LETTERHEAD De Voorzitter van de Eerste Kamer der Staten-Generaal Kazernestraat 52",
      "LETTERHEAD Directie Bestuurlijke Zaken",
      "METADATA Ons kenmerk BZ / 12345678",
      "METADATA Datum 12 december 2025",
      "METADATA Betreft Verslag Telecomraad 4-5 december 2025",
      "SALUTATION Geachte Voorzitter,",
    ]);
    const field = letter?.passages[4]?.field;
    expect(field).toMatchObject({ label: "Ons kenmerk", value: "BZ / 12345678" });
    expect(PLAIN_REPORT.slice(field?.valueSpan.start, field?.valueSpan.end)).toBe("BZ / 12345678");
  });
  it("puts a heading that stands above another one level higher", () => {
    const headings = letter?.passages.filter(({ kind }) => kind === "HEADING").map(({ level, text }) => `${level} ${text}`);
    expect(headings).toEqual(["1 Verslag Telecomraad", "2 Beleidsdebat I: digitale postzegels", "2 Diversen"]);
  });
  it("keeps name and office of who signed together", () => {
    expect(letter?.passages.find(({ kind }) => kind === "SIGNATURE")?.text).toBe("A.B. de Vries Staatssecretaris van Postzegels en Kabels");
  });
  it("keeps redactions with their places", () => {
    expect(note?.redactions).toHaveLength(3);
    for (const { start, end } of note?.redactions ?? []) expect(PLAIN_REPORT.slice(start, end)).toBe("[Redacted]");
    expect(note?.passages.find(({ kind }) => kind === "TABLE_ROW")?.text).toBe("█\t█");
  });
  it("gives a field its value across an empty line, but not the next label", () => {
    const fields = note?.passages.flatMap(({ field }) => (field === undefined ? [] : [`${field.label}=${field.value}`]));
    expect(fields).toEqual(["Auteur=█", "Datum aangemaakt=9 december 2025", "Kenmerk=87654321", "Kopie aan="]);
  });
  it("reads list items without their signs, table rows with their cells, and a stamp of receipt", () => {
    const list = note?.passages.filter(({ kind }) => kind === "LIST_ITEM").map(({ text }) => text);
    expect(list?.slice(0, 2)).toEqual(["De brief gaat naar de Kamer.", "Ook naar de Eerste Kamer;"]);
    expect(outline(note?.passages.slice(-3) ?? [])).toEqual([
      "STAMP Ontvangen BPZ Kenmerk BZ / 11111111",
      "TABLE_ROW 1\tVerslag voor de Tweede Kamer",
      "TABLE_ROW 2\tVerslag voor de Eerste Kamer",
    ]);
  });
});

describe("readText on the lines of a letter", () => {
  it("joins lines that were broken at a fixed width, up to the short last line of each paragraph", () => {
    const lines = [
      "De Raad spreekt over de digitale postzegels van de lidstaten, en over de vraag",
      "Waarom Nederland daar anders over denkt dan de andere lidstaten die het aangaat.",
      "Het kabinet is van mening dat de kosten niet bekend zijn en dat de baten dat ook",
      "niet zijn.",
      "De Commissie zal daarom een onderzoek laten doen naar de kosten en de baten, dat",
      "in de zomer klaar is, of zo veel eerder of later als de lidstaten dat nodig achten",
      "om er samen over te spreken.",
    ];
    expect(body(...lines)).toEqual([`PARAGRAPH ${lines.slice(0, 4).join(" ")}`, `PARAGRAPH ${lines.slice(4).join(" ")}`]);
  });
  it("does not take a heading for the beginning of the sentence under it", () => {
    expect(body("Advies", "", "uw akkoord op de brief en de verzending daarvan.")).toEqual([
      "HEADING Advies",
      "PARAGRAPH uw akkoord op de brief en de verzending daarvan.",
    ]);
  });
  it("takes a short line for a heading only where text follows", () => {
    expect(body("De Raad sprak over kabels.", "", "Kabels op zee")).toEqual([
      "PARAGRAPH De Raad sprak over kabels.",
      "PARAGRAPH Kabels op zee",
    ]);
  });
  it("does not take a run of short lines, such as the cells of a lost table, for headings", () => {
    expect(body("Een", "Twee", "Drie", "Vier", "Vijf", "Hier volgt de tekst.").filter((line) => line.startsWith("HEADING"))).toEqual([
      "HEADING Vijf",
    ]);
  });
  it.each([
    ["De Minister van Kabels,", "S.A.M. Jansen"],
    ["De Minister van Kabels, S.A.M. Jansen"],
    ["S.A.M. Jansen", "Minister van Kabels"],
    ["De griffier van de commissie,", "Van den Berg"],
  ])("recognises the signature “%s”", (...lines) => {
    expect(body("Tot zover deze brief aan uw Kamer.", "", ...lines, "", "Kop", "", "Tekst onder de kop.")[1]).toBe(
      `SIGNATURE ${lines.join(" ")}`,
    );
  });
  it("does not take an office in running text for a signature", () => {
    expect(body("De Minister van Kabels nam deel aan de vergadering, die in Brussel was.")[0]).toMatch(/^PARAGRAPH /u);
  });
  it("sets the foot of a page apart", () => {
    expect(body("Tekst van de brief.", "Tweede Kamer, vergaderjaar 2025-2026, 21 501-33, nr. 1200", "3")).toEqual([
      "PARAGRAPH Tekst van de brief.",
      "METADATA Tweede Kamer, vergaderjaar 2025-2026, 21 501-33, nr. 1200",
      "METADATA 3",
    ]);
  });
  it("takes emphasis out in pairs, and leaves a lone pair of stars", () => {
    expect(body("Dit is **van belang** voor 2 ** 3.")).toEqual(["PARAGRAPH Dit is van belang voor 2 ** 3."]);
  });
  it("reads text with the line ends of any system", () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      const { passages } = onlyPart(["Geachte Voorzitter,", "", "Eerste zin.", "", "Tweede zin."].join(end));
      expect(passages.map(({ text }) => text)).toEqual(["Geachte Voorzitter,", "Eerste zin.", "Tweede zin."]);
    }
  });
  it("knows a first name in full below the closing as that of who signed", () => {
    expect(body("Tot zover deze brief.", "", "Hoogachtend,", "", "Anna Jansen", "Minister van Kabels").slice(1)).toEqual([
      "SIGNATURE Hoogachtend,",
      "SIGNATURE Anna Jansen Minister van Kabels",
    ]);
  });
  it("reads many headings in a row where numbers or usual words mark them", () => {
    const lines = ["A. Wetgeving", "A.1 Schoon water", "Algemene oriëntatie", "Achtergrond"];
    expect(body("Tekst vooraf.", ...lines.flatMap((line) => ["", line]), "", "Tekst over water.").slice(1, 5)).toEqual(
      lines.map((line) => `HEADING ${line}`),
    );
  });
  it("takes a lettered line above running text for a heading, and lettered lines in a row for a list", () => {
    const text = "De Commissie zal hierover een toelichting geven aan de Raad.";
    expect(body("Tekst.", "", "a) Bijen", text)[1]).toBe("HEADING a) Bijen");
    expect(body("Tekst:", "", "a) Bijen", "b) Hommels", text).slice(1, 3)).toEqual(["LIST_ITEM a) Bijen", "LIST_ITEM b) Hommels"]);
  });
  it("takes a number with a tab for that of a heading above text, and for a row among rows", () => {
    const text = "De Commissie zal hierover een toelichting geven aan de Raad.";
    expect(body("Tekst.", "", "1\tBijen", text)[1]).toBe("HEADING 1 Bijen");
    expect(body("Tekst.", "", "1\tBijen", "2\tHommels", "", "Slot.").slice(1, 3)).toEqual(["TABLE_ROW 1\tBijen", "TABLE_ROW 2\tHommels"]);
  });
  it("takes a lettered heading for a heading, not for a name", () => {
    expect(body("Tekst.", "", "C. Diversen", "", "Tekst over water.")[1]).toBe("HEADING C. Diversen");
  });
});
