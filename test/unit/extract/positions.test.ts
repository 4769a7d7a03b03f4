import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractPositions } from "../../../src/extract/positions.js";
import { contextOf } from "../../support/extraction-context.js";

type Changes = Parameters<typeof contextOf>[1];

const read = (text: string, changes: Changes = {}) => extractPositions(contextOf(text, changes));
const agenda: Changes = { kind: "ANNOTATED_AGENDA" };

/** `holder ACT STANCE` of each position. */
function summary(text: string, changes: Changes = {}): readonly string[] {
  return read(text, changes).positions.map(({ actor, speechAct, stance }) => `${actor} ${speechAct} ${stance}`);
}

describe("extractPositions: who speaks", () => {
  it.each([
    ["Nederland benadrukte het belang van open grenzen.", ["nld"]],
    ["Het kabinet steunt het plan.", ["nld"]],
    ["NL bracht de kwestie onder de aandacht.", ["nld"]],
    ["De Franse minister Le Maire drong aan op spoed.", ["fra"]],
    ["Minister Jansen gaf aan dat de regels te ingewikkeld zijn.", ["nld"]],
    ["Daarnaast onderstreepte de Commissie de noodzaak van spoed.", ["european-commission"]],
    ["Tijdens de lunch vroeg het Cypriotisch voorzitterschap welke stappen nodig zijn.", ["presidency-2026-1"]],
    ["Tot slot lichtte het inkomende Ierse voorzitterschap zijn programma toe.", ["presidency-2026-2"]],
    ["Het voorzitterschap vroeg naar de ervaringen.", ["presidency-2026-1"]],
    ["De ECB wees op de inflatie.", ["ecb"]],
    ["De Hoge Vertegenwoordiger riep op tot eenheid.", ["high-representative"]],
    ["Frankrijk en Spanje vroegen om meer tijd.", ["fra", "esp"]],
    ["Denemarken, gesteund door Nederland en Zweden, riep op tot een hoger doel.", ["dnk", "nld", "swe"]],
    ["Daarom pleit Nederland er samen met Duitsland voor om dit vast te leggen.", ["nld", "deu"]],
    ["Zowel Polen als Malta steunde het plan.", ["pol", "mlt"]],
    ["Vanuit de meeste lidstaten werd waardering geuit.", ["member-states"]],
    ["Ook werd door Nederland aandacht gevraagd voor dierenwelzijn.", ["nld"]],
    ["Aanvullend is ingebracht dat het kabinet dit nog onderzoekt.", ["nld"]],
    ["Volgens Nederland is samenwerking een voorwaarde.", ["nld"]],
    ["Voor Nederland is het van belang dat de regels uitvoerbaar zijn.", ["nld"]],
    ["Onder lidstaten was er brede steun voor het plan.", ["member-states"]],
  ])("reads in %j the holders %j", (text, actors) => {
    expect(read(text).positions.map(({ actor }) => actor)).toEqual(actors);
  });
  it.each([
    "Oostenrijk werd gevraagd om een bijdrage.",
    "De Commissie werd opgeroepen een voorstel te doen.",
    "Het voorstel van de Commissie is goed.",
    "De Raad nam conclusies aan.",
    "Er werden verschillende instrumenten genoemd.",
    "De vaste commissie voor Digitale Zaken vroeg om een brief.",
  ])("reads no position of a holder that is only spoken of in %j", (text) => {
    expect(read(text).positions).toEqual([]);
  });
  it("names the spokesperson of an institution, also after a portfolio", () => {
    const names = [
      "Eurocommissaris Jansen benadrukte de noodzaak.",
      "De vicepresident voor groene groei Anna de Vries onderstreepte dit.",
    ].map((text) => read(text).positions[0]?.spokesperson);
    expect(names).toEqual(["Jansen", "Anna de Vries"]);
  });
  it("lets these member states and they stand for those named before, in the same agenda item", () => {
    const { positions } = read(
      "Enkele lidstaten steunden het plan. Deze lidstaten riepen op tot spoed.\n\nDuitsland was tegen. Zij vroegen om meer tijd.",
    );
    expect(positions.map(({ actor, quantifier, anaphor }) => [actor, quantifier, anaphor])).toEqual([
      ["member-states", "FEW", false],
      ["member-states", "FEW", true],
      ["deu", null, false],
      ["deu", null, true],
    ]);
  });
  it("reports words that point back to nobody", () => {
    const { positions, diagnostics } = read("Deze lidstaten steunden het plan.");
    expect(positions).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["POSITION_HOLDER_UNKNOWN"]);
  });
});

describe("extractPositions: groups", () => {
  it.each([
    ["Enkele lidstaten", "FEW"],
    ["Een kleinere groep lidstaten", "SMALL_GROUP"],
    ["Een aantal lidstaten", "SOME"],
    ["Diverse EU-lidstaten", "SOME"],
    ["Een groeiende groep lidstaten", "GROWING_GROUP"],
    ["Een groot aantal lidstaten", "LARGE_NUMBER"],
    ["Een ruime meerderheid van de lidstaten", "MAJORITY"],
    ["De meeste andere lidstaten", "MOST"],
    ["Vrijwel alle delegaties", "MOST"],
    ["Alle ministers", "ALL"],
    ["De lidstaten", null],
    ["Zes lidstaten", null],
  ])("reads %j as %s", (words, quantifier) => {
    const [position] = read(`${words} steunden het plan.`).positions;
    expect([position?.actor, position?.actorKind, position?.quantifier]).toEqual(["member-states", "GROUP", quantifier]);
  });
  it("says whether the Netherlands belongs to the group, and who else is named", () => {
    const [position] = read("Meerdere lidstaten, waaronder Nederland en Duitsland, steunden het plan.").positions;
    expect([position?.includesNetherlands, position?.namedMembers]).toEqual([true, ["nld", "deu"]]);
    expect(read("Meerdere lidstaten (Polen, Malta) steunden het plan.").positions[0]).toMatchObject({
      includesNetherlands: null,
      namedMembers: ["pol", "mlt"],
    });
  });
  it("reads broad support as the quantifier of a group without one", () => {
    expect(read("Onder de lidstaten was er brede steun voor het plan.").positions[0]?.quantifier).toBe("BROAD_SUPPORT");
  });
});

describe("extractPositions: which sentences count", () => {
  it.each([
    ["Het kabinet zal tijdens de Raad pleiten voor een hoger doel.", ["nld CALLS_FOR SUPPORT"]],
    ["Het voorzitterschap is voornemens een verklaring aan te nemen.", ["presidency-2026-1 INFORMS NEUTRAL"]],
    ["Het kabinet is voornemens in te stemmen met het akkoord.", ["nld SUPPORTS SUPPORT"]],
    ["De inzet van het kabinet is gericht op lagere lasten.", ["nld CALLS_FOR SUPPORT"]],
    ["Een meerderheid van de lidstaten steunt het plan.", ["member-states SUPPORTS SUPPORT"]],
    ["De Commissie stelt voor om de richtlijn te wijzigen.", []],
    ["De Commissie heeft op 3 juli een voorstel gepresenteerd.", []],
    ["Het kabinet verkent de mogelijkheden in Nederland.", []],
    ["Het kabinet zet zich hiervoor al in met een fabriek in Groningen.", []],
    ["De minister is voornemens deel te nemen aan de Raad.", []],
    ["Hierover zal ik uw Kamer informeren.", []],
  ])("reads in an agenda %j as %j", (text, expected) => {
    expect(summary(text, agenda)).toEqual(expected);
  });
  it("says beforehand for an agenda and afterwards for a report", () => {
    expect(read("Nederland steunt het plan.", agenda).positions[0]?.phase).toBe("EX_ANTE");
    expect(read("Nederland steunt het plan.").positions[0]?.phase).toBe("EX_POST");
  });
  it("reads nothing outside the treatment of an agenda item, nor in papers of another kind", () => {
    expect(read("Nederland steunt het plan.", { sections: [] }).positions).toEqual([]);
    expect(read("Nederland steunt het plan.", { kind: "DECISION_NOTE" }).positions).toEqual([]);
  });
  it("passes over a sentence too long to be one, and says so", () => {
    const { positions, diagnostics } = read(`Nederland steunt ${"het plan en ".repeat(400)}niets.`);
    expect(positions).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["POSITION_UNCLEAR"]);
  });
});

describe("extractPositions: evidence", () => {
  it("quotes the sentence as it stands in the source, with extractor, confidence and topics", () => {
    const source = "Nederland steunt AI[footnoteRef:1] in de zorg.[footnoteRef:2] Dat is alles.";
    const [position] = read(source).positions;
    expect(position?.extract).toMatchObject({ quote: { start: 0, end: 46, exact: source.slice(0, 46) }, extractor: "positions/1" });
    expect(position?.extract.confidence).toBeGreaterThan(0.5);
    expect(position?.topics).toEqual(["artificial-intelligence"]);
  });
  it("never throws and always quotes the source, whatever words come together", () => {
    const word = fc.constantFrom(
      "Nederland",
      "de Commissie",
      "enkele lidstaten",
      ", waaronder ",
      "benadrukte",
      "werd",
      "dat",
      "niet",
      "steunt",
      "en",
      "zij",
      ". ",
      "(",
      ",",
      "om",
      "te",
      "Volgens",
      "heeft",
      "gesteund door",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const source = words.join(" ");
        for (const { extract } of read(source).positions)
          expect(source.slice(extract.quote.start, extract.quote.end)).toBe(extract.quote.exact);
      }),
    );
  });
});
