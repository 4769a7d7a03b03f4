import { describe, expect, it } from "vitest";
import { cite } from "../../../../src/model/citation-style.js";
import type { CitableDocument } from "../../../../src/model/citation-styles/citable-document.js";
import { DocumentKind } from "../../../../src/vocab/lists/document.js";
import { known, PRINTED_LETTER } from "../../../support/citable.js";

const minister = "minister van Economische Zaken";
const letter = known("bpz-106477204", {
  kind: "MEETING_REPORT",
  title: "Verslag Telecomraad",
  date: "2026-05-28",
  chamber: "EERSTE_KAMER",
  senders: [minister],
});

describe("a citation by the Leidraad", () => {
  it.each<[string, CitableDocument, string | null, string]>([
    ["a printed letter", PRINTED_LETTER, null, "Kamerstukken II 2025/26, 21501-33, nr. 1149."],
    ["a page of it", PRINTED_LETTER, "3", "Kamerstukken II 2025/26, 21501-33, nr. 1149, p. 3."],
    ["a page of the Handelingen", known("h-tk-20122013-71-15"), "53-69", "Handelingen II 2012/13, nr. 71, item 15, p. 53-69."],
    ["pages of old Handelingen", known("h-tk-20072008-108-7909"), "7909-7943", "Handelingen II 2007/08, nr. 108, p. 7909-7943."],
    ["questions with answers", known("ah-tk-20142015-818"), null, "Aanhangsel Handelingen II 2014/15, nr. 818."],
    ["a publication without a title", known("stb-2022-407"), null, "Stb. 2022, 407."],
    ["one with a title", known("stb-2022-407", { title: "Wet van 5 oktober" }), null, "Wet van 5 oktober (Stb. 2022, 407)."],
    ["a proposal", known("COM(2016)761", { title: "Voorstel voor een richtlijn" }), null, "Voorstel voor een richtlijn, COM(2016) 761."],
    ["a paper of the Council", known("ST-9876-2024"), "2", "Raadsdocument 9876/24, p. 2."],
    [
      "an act whose title has its number",
      known("32016R0679", { title: "Verordening (EU) 2016/679 van 27 april 2016" }),
      null,
      "Verordening (EU) 2016/679 van 27 april 2016.",
    ],
    [
      "an attachment to a paper",
      known("blg-1100001", { kind: "ATTACHMENT", title: "Overzicht", attachedTo: PRINTED_LETTER }),
      "2",
      "Bijlage bij Kamerstukken II 2025/26, 21501-33, nr. 1149, p. 2 (Overzicht).",
    ],
    [
      "a letter that is not printed yet",
      letter,
      null,
      "Brief van de minister van Economische Zaken aan de Eerste Kamer van 28 mei 2026, kenmerk BPZ / 106477204 (Verslag Telecomraad).",
    ],
    [
      "a letter of two senders, with little known",
      { ...letter, identifier: "2026D12345", senders: [minister, "staatssecretaris van Defensie"], chamber: null, date: null, title: null },
      null,
      "Brief van de minister van Economische Zaken en de staatssecretaris van Defensie, 2026D12345.",
    ],
    [
      "a note with a letter that has no number",
      known("106485340", { kind: "DECISION_NOTE", title: "Nota\n Telecomraad", date: "2026-05-18", attachedTo: letter }),
      null,
      "Nota Telecomraad, 18 mei 2026, kenmerk 106485340.",
    ],
    ["what has a name only", known("note"), null, "note."],
  ])("of %s", (_, document, pages, expected) => expect(cite(document, "DUTCH", { pages })).toBe(expected));

  it.each(DocumentKind.keys)("of a numbered %s is its number, of one without a number a sentence without gaps", (kind) => {
    expect(cite({ ...PRINTED_LETTER, kind }, "DUTCH")).toBe("Kamerstukken II 2025/26, 21501-33, nr. 1149.");
    for (const document of [{ ...letter, kind }, known("2026D12345", { kind })]) {
      expect(cite(document, "DUTCH")).toMatch(/^\S(?!.*(?:null|undefined| {2}|, ,|\(\))).*[^.,]\.$/);
    }
  });
});
