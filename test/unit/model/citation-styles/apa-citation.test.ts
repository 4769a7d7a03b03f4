import { describe, expect, it } from "vitest";
import { cite } from "../../../../src/model/citation-style.js";
import { known, PRINTED_LETTER } from "../../../support/citable.js";

const address = "https://w3id.org/raadsarchief/id/document/kst-21501-33-1149";

describe("a reference in APA", () => {
  it("names author, date, title with number, publisher and address", () => {
    expect(cite(PRINTED_LETTER, "APA")).toBe(
      `Minister van Economische Zaken. (2025, 18 september). Geannoteerde agenda Telecomraad (Kamerstukken II 2025/26, 21501-33, nr. 1149). Tweede Kamer der Staten-Generaal. ${address}`,
    );
  });

  it("has the date as English has it in a text in English", () => {
    expect(cite(PRINTED_LETTER, "APA", { lang: "en" })).toContain("(2025, September 18).");
    expect(cite(known("kst-26643-1392"), "APA", { lang: "en" })).toContain("(n.d.).");
  });

  it("joins several authors, and puts the title first where none is known", () => {
    expect(cite({ ...PRINTED_LETTER, senders: ["minister A", "minister B"] }, "APA")).toMatch(/^Minister A & Minister B\. \(2025/);
    expect(cite({ ...PRINTED_LETTER, senders: [] }, "APA")).toMatch(
      /^Geannoteerde agenda Telecomraad \(.*nr\. 1149\)\. \(2025, 18 september\)\. Tweede/,
    );
  });

  it("names a document by its number where no title is known", () => {
    const document = known("kst-26643-1392", {
      chamber: "TWEEDE_KAMER",
      sourceUrl: "https://zoek.officielebekendmakingen.nl/kst-26643-1392.html",
    });
    expect(cite(document, "APA")).toBe(
      "Kamerstukken II 26643, nr. 1392. (z.d.). Tweede Kamer der Staten-Generaal. https://zoek.officielebekendmakingen.nl/kst-26643-1392.html",
    );
  });
});
