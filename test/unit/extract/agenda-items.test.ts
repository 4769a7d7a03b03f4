import { describe, expect, it } from "vitest";
import { findItemKind, titleStart } from "../../../src/extract/agenda-item-kind.js";
import { agendaItemOf } from "../../../src/extract/context.js";
import { extractOne, extractText, PLAIN_AGENDA, PLAIN_REPORT } from "../../support/plain-letters.js";

/** The items of a report whose text consists of these lines. */
function items(...lines: string[]): string[] {
  const text = [
    "Ons kenmerk",
    "BZ / 1",
    "",
    "Datum 20 maart 2026",
    "Betreft Verslag Milieuraad 16 maart 2026",
    "",
    "Geachte Voorzitter,",
    "",
    "Hierbij het verslag.",
    ...lines,
  ].join("\n\n");
  return extractOne(text).agendaItems.map(({ order, kind, title }) => `${order} ${kind.value} ${title.value}`);
}

describe("agenda items", () => {
  it("are the headings of the text, with the kind that heading or text names", () => {
    expect(extractOne(PLAIN_AGENDA).agendaItems).toMatchObject([
      {
        order: 1,
        title: { value: "Digitale postzegels en hun gebruik" },
        kind: { value: "POLICY_DEBATE", extract: { quote: { exact: "beleidsdebat" } } },
      },
      { order: 2, title: { value: "kabels op zee" }, kind: { value: "LUNCH_DEBATE", extract: { quote: { exact: "Lunchdebat" } } } },
    ]);
  });
  it("do not include the title of the report", () => {
    expect(extractText(PLAIN_REPORT)[0]?.agendaItems.map(({ title }) => title.value)).toEqual(["digitale postzegels", "Diversen"]);
  });
  it("of an internal note are left to the letter", () => expect(extractText(PLAIN_REPORT)[1]?.agendaItems).toEqual([]));
  it("do not include the usual other headings", () => {
    expect(
      items("Inleiding", "Dit is de inleiding.", "Natuurherstel", "De Raad nam Raadsconclusies aan.", "Overig", "Nog iets anders."),
    ).toEqual(["1 COUNCIL_CONCLUSIONS Natuurherstel"]);
  });
  it("take their kind from the heading above where they have none", () => {
    expect(items("Verslag Milieuraad", "Tekst vooraf over de Raad.", "Diversen", "Schoon water", "De Commissie sprak hierover.")).toEqual([
      "1 ANY_OTHER_BUSINESS Schoon water",
    ]);
  });
  it("do not include the headings that part the treatment of one, whose text belongs to it", () => {
    const lines = [
      "Inhoud",
      "De Raad sprak hierover.",
      "Inzet Nederland",
      "Nederland steunt het voorstel.",
      "Indicatie krachtenveld Raad",
      "Veel steun.",
    ];
    expect(items("1. Schoon water", ...lines, "2. Bodem", ...lines)).toEqual(["1 OTHER Schoon water", "2 OTHER Bodem"]);
  });
  it("do not include words that return under several items", () => {
    const lines = ["Inleiding van het punt", "Tekst over water.", "Wat er verder gebeurde", "Nog meer tekst."];
    expect(items("Water", ...lines, "Bodem", ...lines)).toEqual(["1 OTHER Water", "2 OTHER Bodem"]);
  });
  it("do not include a line that says only how an item is treated, which gives it its kind", () => {
    expect(items("A. Wetgeving", "A.1 Schoon water", "Algemene oriëntatie (mogelijk)", "Achtergrond", "Tekst over water.")).toEqual([
      "1 GENERAL_APPROACH Schoon water",
    ]);
  });
  it("do not include the headings of groups, but take from them that they are other business", () => {
    expect(
      items(
        "1. Milieu",
        "1.1 Water",
        "Tekst.",
        "2. Diversen",
        "a) Bijen en hommels",
        "De Commissie gaf een lange toelichting op de staat van de bijen.",
      ),
    ).toEqual(["1 OTHER Water", "2 ANY_OTHER_BUSINESS Bijen en hommels"]);
  });
  it("do not include what stands under a heading for the rest of the letter", () => {
    expect(items("I. Agenda", "1. Water", "Tekst over water.", "II. Overige onderwerpen", "Voortgang bodem", "Tekst over bodem.")).toEqual([
      "1 OTHER Water",
    ]);
  });
  it("take no kind from the text of the item after them", () => {
    expect(items("Water", "De Raad sprak.", "Bodem", "Hierover was een beleidsdebat.")).toEqual(["1 OTHER Water", "2 POLICY_DEBATE Bodem"]);
  });
  it("may prepare the European Council", () => {
    expect(items("Voorbereiding Europese Raad 26-27 maart", "De Raad besprak de concept-conclusies.")).toEqual([
      "1 OTHER Voorbereiding Europese Raad 26-27 maart",
    ]);
  });
  it("have kind OTHER where nothing names it", () =>
    expect(items("Schoon water", "De Raad sprak over water.")).toEqual(["1 OTHER Schoon water"]));
  it("are missed where a report has no headings", () => {
    const text = "Datum 20 maart 2026\nBetreft Verslag Milieuraad 16 maart 2026\n\nGeachte Voorzitter,\n\nDe Raad sprak over water.";
    expect(extractOne(text).diagnostics.map(({ code }) => code)).toContain("NO_AGENDA_ITEMS");
  });
});

describe("findItemKind", () => {
  it.each([
    ["een beleidsdebat over kabels, na een eerdere gedachtewisseling", "POLICY_DEBATE"],
    ["Oriëntatiedebat", "POLICY_DEBATE"],
    ["aanname van een algemene oriëntatie", "GENERAL_APPROACH"],
    ["Aanname Raadsconclusies", "COUNCIL_CONCLUSIONS"],
    ["een politiek akkoord", "POLITICAL_AGREEMENT"],
    ["het voortgangsrapport", "PROGRESS_REPORT"],
    ["gedachtewisseling", "EXCHANGE_OF_VIEWS"],
    ["Tijdens de werklunch", "LUNCH_DEBATE"],
    ["A-punten", "A_ITEM"],
    ["Diversen", "ANY_OTHER_BUSINESS"],
    ["informatie van het voorzitterschap", "INFORMATION"],
  ])("%s", (text, kind) => expect(findItemKind(text)?.kind).toBe(kind));
  it("finds none in other words", () => expect(findItemKind("De Raad sprak over kabels.")).toBeNull());
});

describe("titleStart", () => {
  it.each([
    ["Beleidsdebat II: bescherming van kabels", "bescherming van kabels"],
    ["Lunchdebat: kabels", "kabels"],
    ["3. Kabels", "Kabels"],
    ["II. Beleidsdebat: Kabels", "Kabels"],
    ["1.2 Kabels", "Kabels"],
    ["A.1 Kabels", "Kabels"],
    ["a) Kabels", "Kabels"],
    ["G20 en kabels", "G20 en kabels"],
    ["Lunchsessie: kabels", "kabels"],
    ["AI: kansen en risico’s", "AI: kansen en risico’s"],
    ["Beleidsdebat over kabels", "Beleidsdebat over kabels"],
  ])("%s", (heading, title) => expect(heading.slice(titleStart(heading))).toBe(title));
});

describe("sections", () => {
  const document = extractOne(PLAIN_AGENDA);
  it("follow one another without gaps, and say which item they treat", () => {
    expect(document.sections.map(({ kind, agendaItem }) => [kind, agendaItem])).toEqual([
      ["FRONT", null],
      ["BODY", null],
      ["AGENDA_ITEM", 1],
      ["AGENDA_ITEM", 2],
    ]);
    const orders = document.part.passages.map(({ order }) => order);
    const covered = document.sections.flatMap(({ firstPassage, lastPassage }) =>
      Array.from({ length: lastPassage - firstPassage + 1 }, (_, index) => firstPassage + index),
    );
    expect(covered).toEqual(orders);
  });
  it("lead every passage to its item", () => {
    for (const section of document.sections) {
      for (const order of [section.firstPassage, section.lastPassage]) expect(agendaItemOf(document, order)).toBe(section.agendaItem);
    }
    expect(agendaItemOf(document, 999)).toBeNull();
    expect(agendaItemOf({ sections: [] }, 0)).toBeNull();
  });
  it("tell a list of attachments", () => expect(extractText(PLAIN_REPORT)[1]?.sections.at(-1)?.kind).toBe("ATTACHMENTS"));
});
