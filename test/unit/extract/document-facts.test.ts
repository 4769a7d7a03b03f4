import { describe, expect, it } from "vitest";
import { normalDossier } from "../../../src/extract/paper-number.js";
import { officeName } from "../../../src/extract/senders.js";
import { extractOne, extractText, PLAIN_AGENDA, PLAIN_REPORT } from "../../support/plain-letters.js";

const values = (facts: readonly { readonly value: string }[]): string[] => facts.map(({ value }) => value);

/** A printed Kamerstuk with these lines under the dossier, and a text. */
function paper(...lines: string[]): string {
  return ["21 501-08 Milieuraad", ...lines, "", "Hierbij ontvangt u de geannoteerde agenda van de Milieuraad van 16 maart 2026."].join(
    "\n",
  );
}

describe("facts of a Kamerstuk", () => {
  const document = extractOne(PLAIN_AGENDA);
  it("come from its printed heading", () => {
    expect(document).toMatchObject({
      identifier: { value: "kst-21501-33-1200" },
      kind: { value: "ANNOTATED_AGENDA" },
      dossiers: [{ number: { value: "21501-33" }, title: { value: "Raad voor Vervoer, Telecommunicatie en Energie" } }],
      number: { value: "1200" },
      date: { value: "2025-11-03" },
      place: { value: "Den Haag" },
      chamber: { value: "TWEEDE_KAMER" },
      addressee: { value: "Voorzitter van de Tweede Kamer der Staten-Generaal" },
      subject: null,
      organisation: null,
    });
    expect(document.senders.map(({ office }) => office)).toEqual([
      "minister van Economische Zaken",
      "staatssecretaris van Infrastructuur en Waterstaat",
    ]);
    expect(document.diagnostics.filter(({ severity }) => severity !== "INFO")).toEqual([]);
  });
  it("quote the words they were read from, exactly", () => {
    const { identifier, kind, date, place, number, addressee, chamber, title } = document;
    const [dossier] = document.dossiers;
    const facts = [identifier, kind, date, place, dossier?.number, dossier?.title, number, addressee, chamber, title];
    for (const fact of [...facts, ...document.senders]) {
      const quote = fact?.extract.quote;
      expect(PLAIN_AGENDA.slice(quote?.start, quote?.end)).toBe(quote?.exact);
      expect(fact?.extract.extractor).toMatch(/^[a-z-]+\/\d+$/u);
    }
    expect(number?.extract.quote.exact).toBe("1200");
    expect(date?.extract.quote.exact).toBe("3 november 2025");
    expect(document.senders[1]?.extract.quote.exact).toBe("staatssecretaris van Infrastructuur en Waterstaat");
  });
  it("come from the foot of the page where the heading has no number", () => {
    const text =
      "Tweede Kamer der Staten-Generaal\n2\nVergaderjaar 1992-1993\nBRIEF VAN DE MINISTER VAN KABELS\nDen Haag, 1 mei 1993\nTekst.\nTweede Kamer, vergaderjaar 1992-1993, 21 501-18, nr. 25";
    expect(extractOne(text)).toMatchObject({ identifier: { value: "kst-21501-18-25" }, chamber: { value: "TWEEDE_KAMER" } });
  });
  it("know a paper of the Eerste Kamer by its letter", () => {
    const text =
      "35 078 Staat van de Unie 2019\n\nF BRIEF VAN DE MINISTER VAN KABELS\n\nAan de Voorzitter van de Eerste Kamer der Staten-Generaal\n\nDen Haag, 18 april 2019\n\nTekst van de brief.";
    expect(extractOne(text)).toMatchObject({
      identifier: { value: "kst-35078-F" },
      chamber: { value: "EERSTE_KAMER" },
      kind: { value: "LETTER" },
    });
  });
  it("report a date that does not exist, and go on without it", () => {
    const document = extractOne(paper("Nr. 7 Brief van de minister van Milieu", "Den Haag, 31 februari 2026"));
    expect(document.date).toBeNull();
    expect(document.diagnostics).toContainEqual(
      expect.objectContaining({ code: "IMPOSSIBLE_DATE", message: "“31 februari 2026” is not a day of the calendar" }),
    );
    expect(document.identifier.value).toBe("kst-21501-08-7");
  });
});

describe("senders in a heading", () => {
  it.each([
    ["BRIEF VAN DE MINISTER VAN ECONOMISCHE ZAKEN", ["minister van Economische Zaken"]],
    [
      "BRIEF VAN DE MINISTER EN STAATSSECRETARIS VAN MILIEU EN WATER",
      ["minister van Milieu en Water", "staatssecretaris van Milieu en Water"],
    ],
    ["BRIEF VAN DE MINISTERS VAN KLIMAAT EN ENERGIE EN VOOR HANDEL", ["minister van Klimaat en Energie", "minister voor Handel"]],
    [
      "BRIEF VAN DE STAATSSECRETARIS MILIEU EN WATER EN DE MINISTER VOOR NATUUR",
      ["staatssecretaris Milieu en Water", "minister voor Natuur"],
    ],
    ["BRIEF VAN DE MINISTER-PRESIDENT, MINISTER VAN ALGEMENE ZAKEN", ["minister-president"]],
    ["Brief van de minister van Klimaat en de minister van Water", ["minister van Klimaat", "minister van Water"]],
  ])("%s", (heading, offices) => {
    expect(extractOne(paper(`Nr. 7\t${heading}`, "Den Haag, 2 maart 2026")).senders.map(({ office }) => office)).toEqual(offices);
  });
  it("may run over several lines of capitals", () => {
    const text = paper(
      "Nr. 7",
      "BRIEF VAN DE MINISTER VAN ECONOMISCHE ZAKEN EN DE STAATSSECRETARIS VAN BINNENLANDSE",
      "ZAKEN",
      "Den Haag, 2 maart 2026",
    );
    expect(extractOne(text).senders.map(({ office }) => office)).toEqual([
      "minister van Economische Zaken",
      "staatssecretaris van Binnenlandse Zaken",
    ]);
  });
  it("are written in one way", () => {
    expect(officeName("De Minister van Financiën a.i.,")).toBe("minister van Financiën a.i.");
    expect(officeName("MINISTER VOOR NATUUR EN STIKSTOF")).toBe("minister voor Natuur en Stikstof");
  });
});

describe("facts of a letter and of an internal note", () => {
  const [letter, note] = extractText(PLAIN_REPORT);
  it("come from the letterhead, the fields and the signature", () => {
    expect(letter).toMatchObject({
      identifier: { value: "bz-12345678" },
      kind: { value: "MEETING_REPORT" },
      date: { value: "2025-12-12" },
      subject: { value: "Verslag Telecomraad 4-5 december 2025" },
      title: { value: "Verslag Telecomraad 4-5 december 2025" },
      chamber: { value: "EERSTE_KAMER" },
      addressee: { value: "Voorzitter van de Eerste Kamer der Staten-Generaal" },
      dossiers: [],
      number: null,
    });
    expect(values(letter?.signatories ?? [])).toEqual(["A.B. de Vries"]);
    expect(letter?.senders.map(({ office }) => office)).toEqual(["staatssecretaris van Postzegels en Kabels"]);
  });
  it("tell a note by its directorate, reader and title", () => {
    expect(note).toMatchObject({
      identifier: { value: "87654321" },
      kind: { value: "DECISION_NOTE" },
      date: { value: "2025-12-09" },
      organisation: { value: "Directie Kabels (PZ)" },
      addressee: { value: "Staatssecretaris van Postzegels en Kabels" },
      subject: { value: "Nota Verslag Telecomraad 4-5 december" },
      senders: [],
    });
  });
  it("keep the numbers that the House gave", () => {
    const text = `Verslag Milieuraad\nNummer: 2026D01234, datum: 2026-03-20\nOnderdeel van zaak 2026Z00055:\n${paper("Nr. 7 Brief van de minister van Milieu", "Den Haag, 20 maart 2026")}`;
    expect(extractOne(text).otherIdentifiers.map(({ scheme, value }) => `${scheme} ${value}`)).toEqual([
      "DOCUMENT 2026D01234",
      "CASE 2026Z00055",
    ]);
  });
  it("know a letter without a number by a key that does not change with the day it is read", () => {
    const text =
      "Geachte Voorzitter,\n\nDit is een brief over kabels, van 3 mei 2026.\n\nA.B. de Vries\nMinister van Kabels\n\nGeannoteerde agenda Telecomraad 5 juni 2026\n\nTekst.";
    const document = extractOne(text);
    expect(document.identifier.value).toMatch(/^document-[0-9a-f]{10}$/u);
    expect(extractOne(`\n${text}\n`).identifier.value).toBe(document.identifier.value);
    expect(document.diagnostics.map(({ code }) => code)).toEqual(expect.arrayContaining(["NO_IDENTIFIER", "NO_DATE"]));
  });
});

describe("the kind of a document", () => {
  it.each([
    ["Nr. 7 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG", "WRITTEN_CONSULTATION"],
    ["Nr. 7 VERSLAG VAN EEN COMMISSIEDEBAT", "COMMITTEE_DEBATE"],
    ["Nr. 7 MOTIE VAN HET LID JANSEN", "MOTION"],
    ["Nr. 7 Brief van de minister van Milieu", "ANNOTATED_AGENDA"],
  ])("follows from “%s”", (heading, kind) => expect(extractOne(paper(heading, "Den Haag, 2 maart 2026")).kind.value).toBe(kind));
  it("is that which running text names first", () => {
    const text =
      "21 501-08 Milieuraad\nNr. 7 Brief van de minister van Milieu\nDen Haag, 2 maart 2026\n\nHierbij het verslag van de Milieuraad van 1 maart 2026. In het schriftelijk overleg over de geannoteerde agenda is dit toegezegd.";
    expect(extractOne(text).kind.value).toBe("MEETING_REPORT");
  });
});

describe("normalDossier", () => {
  it.each([
    ["21 501-33", "21501-33"],
    ["21501-33", "21501-33"],
    ["36 410 VI", "36410-VI"],
    ["34 356 (R2064)", "34356"],
    ["23143", "23143"],
  ])("writes %s as %s", (printed, normal) => expect(normalDossier(printed)).toBe(normal));
});

describe("facts of a letter", () => {
  const letter = (...lines: string[]): string =>
    [...lines, "", "Geachte Voorzitter,", "", "Op 16 maart 2026 vindt de Milieuraad plaats."].join("\n");
  it("know the sender's reference by either of its names", () => {
    expect(extractOne(letter("Onze referentie", "BZ-12", "", "Datum 2 maart 2026")).identifier.value).toBe("bz-12");
  });
  it("know the addressee without an article", () => {
    const found = extractOne(letter("Voorzitter van de Tweede Kamer der Staten-Generaal", "Postbus 20018", "", "Datum 2 maart 2026"));
    expect(found.addressee?.value).toBe("Voorzitter van de Tweede Kamer der Staten-Generaal");
  });
  it("tell agenda from report by the tense of a letter that calls itself neither, with little confidence", () => {
    const agenda = extractOne(`${letter("Datum 2 maart 2026")} Het kabinet zal daar zijn inzet toelichten.`);
    const report = extractOne("Datum 20 maart 2026\n\nGeachte Voorzitter,\n\nOp 16 maart jl. vond de Milieuraad plaats.");
    expect([agenda.kind.value, report.kind.value]).toEqual(["ANNOTATED_AGENDA", "MEETING_REPORT"]);
    expect(report.kind.extract.confidence).toBe(0.5);
  });
});
