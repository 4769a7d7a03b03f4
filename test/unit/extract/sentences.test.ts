import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../../src/extract/sentences.js";
import { passageOf } from "../../support/extraction-context.js";

function split(source: string): readonly string[] {
  return sentencesOf(passageOf(source), source).map(({ quote }) => quote.exact);
}

describe("sentencesOf", () => {
  it("splits after full stops, question marks and exclamation marks", () => {
    expect(split("Nederland steunt dit. Wie niet? Polen! Ook Malta steunt dit.")).toEqual([
      "Nederland steunt dit.",
      "Wie niet?",
      "Polen!",
      "Ook Malta steunt dit.",
    ]);
  });
  it.each([
    "Zie art. 7 en nr. 12 van het voorstel.",
    "Het gaat o.a. om de NIS-richtlijn, d.w.z. om netwerken.",
    "De brief van W.J.M. Aerdts is verzonden.",
    "Dhr. Jansen en mevr. De Vries spraken m.b.t. Oekraïne.",
    "Het bedrag is 1.500 euro en groeit met 2.5 procent.",
    "Op 4 maart jl. vond de Raad plaats.",
    "De motie van het lid Van Dam c.s. is aangenomen.",
    "2. Klimaat en energie.",
  ])("does not split %j", (text) => {
    expect(split(text)).toEqual([text]);
  });
  it("splits after a short word that is no abbreviation", () => {
    expect(split("Dit gaat te ver. Dat vond ook Polen.")).toEqual(["Dit gaat te ver.", "Dat vond ook Polen."]);
  });
  it("splits after an abbreviation that may end a sentence when a capital follows", () => {
    expect(split("De Raad vond plaats op 4 maart jl. Nederland nam deel.")).toEqual([
      "De Raad vond plaats op 4 maart jl.",
      "Nederland nam deel.",
    ]);
  });
  it("keeps closing quotation marks and brackets with the sentence", () => {
    expect(split("Hij noemde dit «een begin.» Daarna (dat was laat.) Nederland zweeg.")).toEqual([
      "Hij noemde dit «een begin.»",
      "Daarna (dat was laat.)",
      "Nederland zweeg.",
    ]);
  });
  it("keeps a footnote marker in the middle of a sentence and leaves one after the full stop out", () => {
    const source = "Het plan[footnoteRef:1] is goed.[footnoteRef:2] [2: Zie nr. 3] Nederland steunt het.";
    expect(split(source)).toEqual(["Het plan[footnoteRef:1] is goed.", "Nederland steunt het."]);
  });
  it("leaves a note number that stuck to the full stop out of both sentences", () => {
    expect(split("De brief is verzonden.1 De Kamer las hem.")).toEqual(["De brief is verzonden.", "De Kamer las hem."]);
  });
  it("starts at the first letter and ends a passage without punctuation at its last word", () => {
    expect(split("- Nederland steunt dit  ")).toEqual(["Nederland steunt dit"]);
  });
  it("finds no sentence where there are no letters", () => {
    expect(split(" – … ")).toEqual([]);
    expect(split("")).toEqual([]);
  });
  it("gives quotes that stand in the source, in order and without overlap", () => {
    const piece = fc.constantFrom("Nederland", " ", ". ", "nr. ", "[footnoteRef:1]", "? ", "1", "«", "»", "jl. ", "de", "\n", "é");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const source = pieces.join("");
        const passage = passageOf(source);
        let end = 0;
        for (const sentence of sentencesOf(passage, source)) {
          expect(source.slice(sentence.quote.start, sentence.quote.end)).toBe(sentence.quote.exact);
          expect(passage.text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(sentence.quote.start).toBeGreaterThanOrEqual(end);
          end = sentence.quote.end;
        }
      }),
    );
  });
});
