import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readFile } from "../../../src/ingest/ingest-file.js";
import type { Store } from "../../../src/store/open-store.js";
import { ingest, SEED, seededStore } from "../../support/ingest.js";
import { expectSpansToHold, textsRead } from "../../support/markup-laws.js";
import { readZipPart } from "../../support/read-zip-part.js";
import { FIRST_PAGE_HEADER, footnote, marker, paragraph, run, wordFile } from "../../support/word-file.js";

const CORPUS = path.resolve("../shared/corpus/docx");

const field = (label: string, value: string): string => `<w:tr><w:tc>${paragraph(label)}</w:tc><w:tc>${paragraph(value)}</w:tc></w:tr>`;
const HEADER = `${paragraph("Aan de Voorzitter van de Tweede Kamer")}${paragraph("der Staten-Generaal")}${paragraph("Postbus 20018")}<w:tbl>${field("Datum", "20 oktober 2025")}${field("Betreft", "Verslag informele Telecomraad 9 en 10 oktober 2025")}${field("Ons kenmerk", "BZ-1234567")}</w:tbl>`;
const BODY = [
  paragraph("Geachte Voorzitter,"),
  `<w:p>${run("Hierbij stuur ik u het verslag van de informele Telecomraad die op 9 en 10 oktober 2025 plaatsvond, zie Kamer")}${run("stuk 21 501-33, nr. 1149.")}${marker(2)}</w:p>`,
  paragraph("Kabels op zee", '<w:outlineLvl w:val="0"/>'),
  paragraph("De Raad sprak langdurig over de kabels van de lidstaten, en kwam tot een besluit."),
  paragraph("De Minister van Economische Zaken,"),
  paragraph("S. Jansen"),
  FIRST_PAGE_HEADER,
];

describe("a letter in Word's own format in the store", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "docx-"));
  let store: Store;
  beforeAll(async () => {
    store = await seededStore();
    writeFileSync(
      path.join(folder, "brief.docx"),
      wordFile({ header: HEADER, body: BODY.join(""), footnotes: footnote(2, "Kamerstuk 22 112, nr. 4001.") }),
    );
    const results = await ingest(store, [folder]);
    expect(results.map((result) => (result.ok ? result.outcomes.map(({ outcome }) => outcome) : result.error.line))).toEqual([["STORED"]]);
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const rows = (sql: string) => store.database.readRows<Record<string, string | number | null>>(sql, []);

  it("has what its letterhead says", async () => {
    expect(await rows("select kind, date, chamber, subject, addressee, media_type from document where status = 'HELD'")).toEqual([
      {
        kind: "MEETING_REPORT",
        date: "2025-10-20",
        chamber: "TWEEDE_KAMER",
        subject: "Verslag informele Telecomraad 9 en 10 oktober 2025",
        addressee: "Voorzitter van de Tweede Kamer der Staten-Generaal",
        media_type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      },
    ]);
  });
  it("has its references, in the words that a reader sees, though the file breaks them in two", async () => {
    expect(
      await rows(
        `select normal, surface, footnote_id is not null as noted from reference where from_id in (select id from document where status = 'HELD') order by "order"`,
      ),
    ).toEqual([
      { normal: "kst-21501-33-1149", surface: "Kamerstuk 21 501-33, nr. 1149", noted: 0 },
      { normal: "kst-22112-4001", surface: "Kamerstuk 22 112, nr. 4001", noted: 1 },
    ]);
  });
  it("has its footnote with both ends", async () => {
    const sql =
      "select number, note.exact as note, marker.start < note.start as below from footnote join text_anchor note on note.id = note_id join text_anchor marker on marker.id = marker_id";
    expect(await rows(sql)).toEqual([{ number: "1", note: "Kamerstuk 22 112, nr. 4001.", below: 1 }]);
  });
});

describe.skipIf(!existsSync(CORPUS))("answers of ministries in Word's own format (needs ../shared)", () => {
  const names = existsSync(CORPUS) ? readdirSync(CORPUS) : [];
  it.each(names)("%s is read whole, with its footnotes and what its letterhead says", async (name) => {
    const bytes = readFileSync(path.join(CORPUS, name));
    const { file, documents } = await readFile(bytes, name, SEED.knowledge);
    expect(file.diagnostics).toEqual([]);
    expectSpansToHold(file, [
      [0, 10],
      [7, 30],
      [40, 90],
      [111, 3],
    ]);
    const [document] = documents;
    expect(document).toMatchObject({ kind: { value: "PARLIAMENTARY_QUESTION" }, date: { value: expect.stringMatching(/^202[34]-/u) } });
    expect(document?.subject?.value).toMatch(/Kamervragen/u);
    expect(document?.signatories).toHaveLength(1);
    const xml = readZipPart(bytes, "word/document.xml");
    const cited = [...xml.matchAll(/<w:footnoteReference\b[^>]*w:id="(\d+)"/gu)].map((match) => match[1]);
    expect(document?.footnotes.map(({ number }) => number)).toEqual(cited.map((_, index) => String(index + 1)));
    // Every run of the document's own words is there, in order: an independent look at the XML.
    const words = textsRead(file)
      .map(({ text }) => text.replace(/\s/gu, ""))
      .join("\n");
    for (const [, printed = ""] of xml.matchAll(
      /<w:p [^>]*>(?:(?!<w:p[ >]|<\/w:p>).)*<w:t(?: [^>]*)?>([^<&]{30,})<\/w:t>(?:(?!<w:p[ >]).)*?<\/w:p>/gsu,
    ))
      expect(words).toContain(printed.replace(/\s/gu, ""));
  });
});
