import { describe, expect, it } from "vitest";
import { parseText } from "../../support/plain-letters.js";

/** The kinds and texts of the passages of a plain text; of a field its label and value. */
function kindsOf(...lines: readonly string[]): readonly string[] {
  const passages = parseText(lines.join("\n")).parts.flatMap((part) => part.passages);
  return passages.map(({ kind, text, field }) => (field === undefined ? `${kind} ${text}` : `${field.label}: ${field.value}`));
}

const TEXT =
  "In antwoord op uw brief van 8 juli deel ik u mede dat de vragen over de kabels worden beantwoord zoals in de bijlage van deze brief.";

describe("a letterhead without a salutation", () => {
  const subject = "Beantwoording van Kamervragen over het bericht dat de kabels van alle lidstaten langer zijn dan die van Nederland";
  it("goes on over a long subject, beside its label or below it, and ends with its last field", () => {
    expect(kindsOf("Datum", "8 juli 2025", `Onderwerp ${subject}`, "Projectnaam", subject, "Ons kenmerk", "1234567", "", "", TEXT)).toEqual(
      ["Datum: 8 juli 2025", `Onderwerp: ${subject}`, `Projectnaam: ${subject}`, "Ons kenmerk: 1234567", `PARAGRAPH ${TEXT}`],
    );
  });
  it("ends after the request to name the reference in a reply", () => {
    const clause = "Bij beantwoording de datum en ons kenmerk vermelden. Wilt u slechts één zaak in uw brief behandelen.";
    expect(kindsOf("Datum 8 juli 2025", "Ons kenmerk 1234567", "", clause, "", TEXT).slice(2)).toEqual([
      `LETTERHEAD ${clause}`,
      `PARAGRAPH ${TEXT}`,
    ]);
  });
  it("ends before a sentence that only begins like a field", () => {
    const sentence = `Onderwerp van gesprek was de lengte van de kabels. ${TEXT}`;
    expect(kindsOf("Datum 8 juli 2025", "", sentence)).toEqual(["Datum: 8 juli 2025", `PARAGRAPH ${sentence}`]);
  });
});

describe("answers to questions", () => {
  it("have a heading above each question, and the question is none", () => {
    expect(
      kindsOf(
        "Geachte Voorzitter,",
        "",
        TEXT,
        "",
        "Vraag 1",
        "Kent u de kabels?",
        "",
        "Antwoord op vraag 1",
        "Ja, die kabels ken ik al geruime tijd, want ze zijn lang.",
      ).slice(2, 4),
    ).toEqual(["HEADING Vraag 1", "PARAGRAPH Kent u de kabels?"]);
  });
});

describe("a signature", () => {
  it("may have the office above the name without a comma, and a comma within the office", () => {
    expect(
      kindsOf("Geachte Voorzitter,", "", TEXT, "", "De minister van Landbouw, Natuur en Voedselkwaliteit", "", "", "P. Adema").at(-1),
    ).toBe("SIGNATURE De minister van Landbouw, Natuur en Voedselkwaliteit P. Adema");
  });
});

describe("the day of a motion", () => {
  it.each(["Voorgesteld 2 juli 2025", "Ontvangen 2 juli 2025"])("is a field where it is printed: %s", (line) => {
    const [label, ...value] = line.split(" ");
    expect(kindsOf("31 497\tPassend onderwijs", "Nr. 504\tMotie van het lid Jansen", line, "De Kamer,")[2]).toBe(
      `${label}: ${value.join(" ")}`,
    );
  });
});
