import { describe, expect, it } from "vitest";
import type { ParsedFile } from "../../../../src/document/model.js";
import { readPdf } from "../../../../src/document/pdf/read-pdf.js";
import { unaccounted } from "../../../../src/document/unaccounted.js";
import { expectSpansToHold } from "../../../support/markup-laws.js";
import { linesOf, pdfOf, type Words } from "./pdf-of.js";

const WIDE = "Het kabinet is van mening dat het voorstel van de Commissie de markt versterkt, en";
const FULL = "dat de lidstaten daarover in de Raad van gedachten moeten wisselen, ook met de";
const NARROW = { x: 330, size: 10 };
/** A line to the end of the text, so that its width is known. */
const RULER: Words = { text: WIDE, x: 100, y: 780 };

async function read(...pages: readonly (readonly Words[])[]): Promise<ParsedFile> {
  const file = await readPdf(pdfOf(pages), "brief.pdf");
  expect(unaccounted(file)).toEqual([]);
  expectSpansToHold(file, [
    [3, 8],
    [17, 30],
  ]);
  return file;
}

/** The passages of a file: kind and text. */
function passages({ parts }: ParsedFile): string[] {
  return parts.flatMap((part) => part.passages.map(({ kind, text }) => `${kind} ${text}`));
}

function at(y: number, ...lines: readonly string[]): Words[] {
  return linesOf(lines, { x: 100, y });
}

describe("the paragraphs of a PDF", () => {
  it("are joined out of their lines, with the words that were broken", async () => {
    const file = await read(at(700, WIDE, `${FULL} voor-`, "zitter en alle EU-", "lidstaten."));
    expect(passages(file)).toEqual([`PARAGRAPH ${WIDE} ${FULL} voorzitter en alle EU-lidstaten.`]);
  });
  it("end where white follows, or where the next word would have gone on the line", async () => {
    const file = await read([...at(700, WIDE, FULL, "lidstaten.", "De vergadering was kort."), ...at(640, "Een andere alinea.")]);
    expect(passages(file)).toEqual([
      `PARAGRAPH ${WIDE} ${FULL} lidstaten.`,
      "PARAGRAPH De vergadering was kort.",
      "PARAGRAPH Een andere alinea.",
    ]);
    expect(file.source.text).toBe(`${WIDE} ${FULL} lidstaten.\nDe vergadering was kort.\n\nEen andere alinea.\n\f`);
  });
  it("run on over the end of a page, before its notes", async () => {
    const foot = [
      { text: "1", x: 100, y: 93, size: 5 },
      { text: "Kamerstuk 22 112, nr. 1", x: 104, y: 90, size: 8 },
    ];
    const first = [...at(140, WIDE, FULL), { text: "1", x: 462, y: 131.5, size: 6 }, ...foot];
    const file = await read(first, at(780, "andere lidstaten.", "De vergadering was kort."));
    expect(passages(file)).toEqual([
      `PARAGRAPH ${WIDE} ${FULL} andere lidstaten.`,
      "NOTE Kamerstuk 22 112, nr. 1",
      "PARAGRAPH De vergadering was kort.",
    ]);
    expect(file.source.text.split("\f")).toHaveLength(3);
  });
  it("are read column by column where a page is set in two", async () => {
    const left = Array.from({ length: 10 }, (_, line) => `links is dit regel ${line} van de kolom, en`);
    const right = Array.from({ length: 10 }, (_, line) => `rechts is dit regel ${line} van de kolom, en`);
    const heading: Words = {
      text: "Verslag van een vergadering over beide kolommen van de bladzijde heen",
      x: 100,
      y: 740,
      font: "Helvetica-Bold",
    };
    const file = await read([heading, ...linesOf(left, { x: 100, y: 700 }), ...linesOf(right, { ...NARROW, y: 700 })]);
    const text = file.source.text.replaceAll("\n", " ");
    expect(text.indexOf("links is dit regel 9")).toBeLessThan(text.indexOf("rechts is dit regel 0"));
    expect(text.indexOf("Verslag")).toBe(0);
  });
});

describe("the notes at the foot of a page", () => {
  const note = (number: string, y: number, ...lines: readonly string[]): Words[] => [
    { text: number, x: 100, y: y + 3, size: 5 },
    ...linesOf(lines, { x: 104, y, size: 8 }),
  ];
  it("are joined with their markers, and with what stands on the next page", async () => {
    const first = [
      RULER,
      { text: "De Raad sprak over energie", x: 100, y: 700 },
      { text: "1", x: 222, y: 703.5, size: 6 },
      { text: "en over vervoer.", x: 228, y: 700 },
      { text: "2, 3", x: 302, y: 703.5, size: 6 },
      ...note("1", 110, "Kamerstuk 22 112, nr. 1."),
      ...note("2", 100, "Kamerstuk 21 501-33, nr. 2."),
      ...note("3", 90, "Brief van de Minister, met bijlagen, over de gedach-"),
    ];
    const second = [...at(760, WIDE, FULL, "lidstaten."), ...linesOf(["tewisseling in de Raad."], { x: 104, y: 90, size: 8 })];
    const file = await read(first, second);
    expect(file.diagnostics).toEqual([]);
    expect(file.parts[0]?.footnotes.map(({ number, text, at: place }) => [number, text, place])).toEqual([
      ["1", "Kamerstuk 22 112, nr. 1.", 26],
      ["2", "Kamerstuk 21 501-33, nr. 2.", 43],
      ["3", "Brief van de Minister, met bijlagen, over de gedachtewisseling in de Raad.", 43],
    ]);
    expect(passages(file)[1]).toBe("PARAGRAPH De Raad sprak over energie en over vervoer.");
  });
  it("are remarked when nothing leads to them; a power is no marker", async () => {
    const text = [RULER, { text: "Het gaat om 12 m", x: 100, y: 700 }, { text: "2", x: 176, y: 703.5, size: 6 }];
    const file = await readPdf(pdfOf([[...text, ...note("2", 90, "Kamerstuk 22 112, nr. 1.")]]), "brief.pdf");
    expect(unaccounted(file)).toEqual([]);
    expect(passages(file)).toContain("PARAGRAPH Het gaat om 12 m2");
    expect(file.diagnostics.map(({ code }) => code)).toEqual(["NOTE_WITHOUT_MARKER"]);
  });
});

describe("what a PDF prints besides its text", () => {
  it("is kept once, and page numbers not at all", async () => {
    const page = (number: number): Words[] => [
      { text: "Ministerie van Zaken", x: 100, y: 820, size: 8 },
      ...at(700 - number, WIDE, FULL, `lidstaat ${number}.`),
      { text: "Brief over de Raad", x: 100, y: 40, size: 8 },
      { text: `Pagina ${number} van 3`, x: 420, y: 40, size: 8 },
    ];
    const { source } = await read(page(1), page(2), page(3));
    for (const words of ["Ministerie van Zaken", "Brief over de Raad"]) expect(source.text.split(words)).toHaveLength(2);
    expect(source.text).not.toContain("Pagina");
    expect(source.text.indexOf("Ministerie van Zaken")).toBe(0);
  });
  it("is metadata where it is the foot of an official paper", async () => {
    const file = await read([
      ...at(700, WIDE, FULL, "lidstaten."),
      { text: "kst-21501-33-1149", x: 40, y: 50, size: 6 },
      { text: "ISSN 0921 - 7371", x: 40, y: 43, size: 6 },
      { text: "Tweede Kamer, vergaderjaar 2025–2026, 21 501-33, nr. 1149", x: 200, y: 43, size: 9 },
      { text: "1", x: 520, y: 43, size: 9 },
    ]);
    expect(passages(file).slice(1)).toEqual([
      "METADATA kst-21501-33-1149",
      "METADATA ISSN 0921 - 7371",
      "METADATA Tweede Kamer, vergaderjaar 2025–2026, 21 501-33, nr. 1149",
    ]);
  });
  it("stands apart from the text where it is set in the margin", async () => {
    const margin = linesOf(["Directie Europa", "Ons kenmerk", "DE / 1001"], { x: 500, y: 720, size: 6.5 });
    const salutation: Words = { text: "Geachte Voorzitter,", x: 100, y: 670 };
    const file = await read(
      [...at(720, "De Voorzitter van de Tweede Kamer", "Den Haag"), ...margin, salutation, ...at(640, WIDE, FULL, "lidstaten.")],
      margin,
    );
    const [part] = file.parts;
    expect(part?.passages.map(({ kind }) => kind)).toEqual(["LETTERHEAD", "LETTERHEAD", "METADATA", "SALUTATION", "PARAGRAPH"]);
    expect(part?.passages[2]?.field).toMatchObject({ label: "Ons kenmerk", value: "DE / 1001" });
  });
});

describe("the form of what stands in a PDF", () => {
  it("shows in headings, items of a list and rows of a table", async () => {
    const file = await read([
      RULER,
      { text: "Krachtenveld in de Raad", x: 100, y: 740, font: "Helvetica-Bold" },
      ...at(720, WIDE, FULL, "lidstaten."),
      { text: "•", x: 100, y: 670 },
      { text: "het eerste punt van de lijst, dat zo lang is dat het niet op een regel kan staan", x: 120, y: 670 },
      { text: "en verder gaat;", x: 120, y: 658 },
      { text: "•", x: 100, y: 646 },
      { text: "het tweede punt.", x: 120, y: 646 },
      ...[
        ["Lidstaat", "Standpunt"],
        ["Frankrijk", "voor"],
      ].flatMap(([left = "", right = ""], row) => [
        { text: left, x: 100, y: 620 - 12 * row },
        { text: right, x: 250, y: 620 - 12 * row },
      ]),
      { text: "waar het dat zegt", x: 250, y: 596 },
    ]);
    expect(passages(file).slice(1)).toEqual([
      "HEADING Krachtenveld in de Raad",
      `PARAGRAPH ${WIDE} ${FULL} lidstaten.`,
      "LIST_ITEM het eerste punt van de lijst, dat zo lang is dat het niet op een regel kan staan en verder gaat;",
      "LIST_ITEM het tweede punt.",
      "TABLE_ROW Lidstaat\tStandpunt",
      "TABLE_ROW Frankrijk\tvoor waar het dat zegt",
    ]);
  });
  it("shows in the heading of a printed paper", async () => {
    const file = await read([
      { text: "Tweede Kamer der Staten-Generaal", x: 40, y: 790, size: 18 },
      { text: "2", x: 520, y: 760, size: 40 },
      { text: "Vergaderjaar 2025–2026", x: 40, y: 740 },
      { text: "21 501-33", x: 40, y: 700, font: "Helvetica-Bold" },
      { text: "Raad voor Vervoer, Telecommunicatie en Energie", x: 100, y: 700, font: "Helvetica-Bold" },
      { text: "Nr. 1149", x: 40, y: 670, font: "Helvetica-Bold" },
      { text: "BRIEF VAN DE MINISTER VAN ECONOMISCHE ZAKEN", x: 100, y: 670, font: "Helvetica-Bold" },
      ...at(640, "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal"),
      ...at(616, "Den Haag, 18 september 2025"),
      ...at(592, WIDE, FULL, "lidstaten."),
    ]);
    expect(file.parts.map(({ kind }) => kind)).toEqual(["KAMERSTUK"]);
    expect(passages(file)).toContain("HEADING 21 501-33 Raad voor Vervoer, Telecommunicatie en Energie");
    expect(passages(file)).toContain("HEADING Nr. 1149 BRIEF VAN DE MINISTER VAN ECONOMISCHE ZAKEN");
    expect(passages(file)).toContain("METADATA Den Haag, 18 september 2025");
  });
});
