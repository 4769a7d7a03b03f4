import { describe, expect, it } from "vitest";
import { readOfficialXml } from "../../../../src/document/official-xml/read-official-xml.js";
import { unaccounted } from "../../../../src/document/unaccounted.js";
import { ArchiveError } from "../../../../src/kernel/errors.js";
import { kamerstukXml, passagesOf, readKamerstuk, xmlSource } from "../../../support/official-xml.js";

/** The error that reading some XML throws. */
function refusal(xml: string): ArchiveError {
  try {
    readOfficialXml(xmlSource(xml));
  } catch (error) {
    if (error instanceof ArchiveError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("the heading of a Kamerstuk", () => {
  it("gives its lines, dossier, number, title and date, each in a passage", () => {
    const { passages } = readKamerstuk("<al>Tekst.</al>").part;
    expect(passages.map(({ kind, text }) => [kind, text])).toEqual([
      ["METADATA", "Vergaderjaar 2025-2026"],
      ["METADATA", "Tweede Kamer der Staten-Generaal"],
      ["HEADING", "21 501-33"],
      ["HEADING", "Raad voor Kabels & Draden"],
      ["HEADING", "Nr. 1200"],
      ["HEADING", "BRIEF VAN DE MINISTER VAN KABELS"],
      ["METADATA", "Ontvangen 3 november 2025"],
      ["PARAGRAPH", "Tekst."],
    ]);
    expect(passages[6]?.field).toMatchObject({ label: "Ontvangen", value: "3 november 2025" });
  });
});

describe("the words of a publication", () => {
  it("lose tags and typesetting instructions without a space, also within a word", () => {
    const words = '<al>De UZI-server<?xpp afbm?>certificaten zijn <nadruk type="cur">zeer</nadruk> nodig (CO<inf>2</inf>).</al>';
    expect(passagesOf(words)).toEqual([["PARAGRAPH", "De UZI-servercertificaten zijn zeer nodig (CO2)."]]);
  });
  it("keep characters that were written as references, and CDATA as it stands", () => {
    expect(passagesOf("<al>Kabels &amp; draden &#8211; <![CDATA[a < b & c]]> &quot;zo&quot;</al>")).toEqual([
      ["PARAGRAPH", 'Kabels & draden – a < b & c "zo"'],
    ]);
  });
  it("lose line breaks and indentation around them", () => {
    expect(passagesOf("<al>\n   Een zin over\n   kabels.\n  </al>")).toEqual([["PARAGRAPH", "Een zin over kabels."]]);
  });
  it("are read where an element is not known, as blocks of their own or within other words", () => {
    const words = "<vreemd>Een</vreemd><doos><a>Twee</a><b>Drie</b></doos><al>Vier <vreemd>vijf</vreemd> zes <b>zeven</b>.</al>";
    expect(passagesOf(words).map(([, text]) => text)).toEqual(["Een", "Twee", "Drie", "Vier vijf zes zeven."]);
  });
  it("that stand between blocks are a paragraph", () => {
    expect(passagesOf("Los <nadruk>woord</nadruk><al>Alinea.</al> en nog een").map(([, text]) => text)).toEqual([
      "Los woord",
      "Alinea.",
      "en nog een",
    ]);
  });
  it("in groups, boxes, pictures with a caption and quotations are paragraphs, and comments are none", () => {
    const words =
      '<al-groep><al>A</al></al-groep><box><al>B</al></box><plaatje><illustratie naam="kst-1.png"/><bijschrift>C</bijschrift></plaatje><!-- <al>X</al> --><citaat><al>D</al></citaat>';
    expect(passagesOf(words)).toEqual(["A", "B", "C", "D"].map((text) => ["PARAGRAPH", text]));
  });
});

describe("headings", () => {
  it("have the level of the divisions they stand in, or of their number", () => {
    const words = `<divisie><kop><nr>1.</nr><titel>Inleiding</titel></kop><al>A</al>
      <divisie><kop><label>Deel</label> <nr>a</nr><titel>Onderdeel</titel><subtitel>Slot</subtitel></kop><al>B</al></divisie></divisie>
      <divisie><kop><nr>2.1</nr><titel>Kabels</titel></kop><al>C</al></divisie>`;
    const headings = readKamerstuk(words).part.passages.filter(({ kind }) => kind === "HEADING");
    expect(headings.slice(4).map(({ text, level }) => [level, text])).toEqual([
      [1, "1. Inleiding"],
      [2, "Deel a Onderdeel Slot"],
      [2, "2.1 Kabels"],
    ]);
  });
  it("between paragraphs rank by their looks, and stand below the division around them", () => {
    const words = `<tussenkop kopopmaak="cur">Scheef</tussenkop><al>A</al><tussenkop kopopmaak="vet">Vet</tussenkop><al>B</al>
      <divisie><kop><titel>Deel</titel></kop><tussenkop kopopmaak="vet">Vet in deel</tussenkop><al>C</al></divisie>`;
    const headings = readKamerstuk(words).part.passages.filter(({ kind }) => kind === "HEADING");
    expect(headings.slice(4).map(({ text, level }) => [level, text])).toEqual([
      [2, "Scheef"],
      [1, "Vet"],
      [1, "Deel"],
      [2, "Vet in deel"],
    ]);
  });
});

describe("lists", () => {
  it("give an item each; a dash is no word, a number is", () => {
    const words = `<lijst type="expliciet"><li><li.nr>–</li.nr>
      <al>Eerste.</al></li><li><li.nr>2.</li.nr><al>Tweede.</al><al>Vervolg.</al><lijst><li><li.nr>•</li.nr><al>Onderdeel.</al></li></lijst></li></lijst>`;
    const { part, source } = readKamerstuk(words);
    const items = part.passages.filter(({ kind }) => kind === "LIST_ITEM");
    expect(items.map(({ text }) => text)).toEqual(["Eerste.", "2. Tweede.", "Vervolg.", "Onderdeel."]);
    const [bullet] = items[0]?.insets.filter(({ kind }) => kind === "BULLET") ?? [];
    expect(source.text.slice(bullet?.start, bullet?.end).trim()).toBe("–");
  });
  it("may define terms, or number the parts of an article", () => {
    expect(
      passagesOf(
        "<definitielijst><definitie-item><term>Kabel:</term><definitie><al>een draad</al></definitie></definitie-item></definitielijst><lid><lidnr>1.</lidnr><al>Er zijn kabels.</al></lid>",
      ),
    ).toEqual([
      ["LIST_ITEM", "Kabel: een draad"],
      ["LIST_ITEM", "1. Er zijn kabels."],
    ]);
  });
});

describe("signatures", () => {
  it("part office, first name and last name, which touch in the source", () => {
    const words =
      "<tekst-sluiting><ondertekening><functie>De Minister</functie> van Kabels,<naam><voornaam>A.B.</voornaam><achternaam>Draad</achternaam></naam></ondertekening></tekst-sluiting>";
    expect(passagesOf(words)).toEqual([["SIGNATURE", "De Minister van Kabels, A.B. Draad"]]);
  });
  it("stand apart where one element holds several, with the name last or first", () => {
    const last =
      "<ondertekening><functie>De Minister,</functie><naam><achternaam>Draad</achternaam></naam><functie>De Griffier,</functie><naam><achternaam>Snoer</achternaam></naam></ondertekening>";
    const first =
      "<ondertekening><naam>A. Draad</naam><functie>Minister</functie><naam>B. Snoer</naam><functie>Griffier</functie></ondertekening>";
    expect(passagesOf(last).map(([, text]) => text)).toEqual(["De Minister, Draad", "De Griffier, Snoer"]);
    expect(passagesOf(first).map(([, text]) => text)).toEqual(["A. Draad Minister", "B. Snoer Griffier"]);
  });
  it("are the lines below a letter, and the names below a motion", () => {
    const letter =
      "<al>Aan de Voorzitter van de Tweede Kamer der Staten-Generaal</al><al>Den Haag, 3 november 2025</al><al>Geachte Voorzitter,</al><al>De Raad sprak over kabels.</al><al>De Minister van Kabels,</al><al>A.B. Draad</al>";
    expect(passagesOf(letter).map(([kind]) => kind)).toEqual(["METADATA", "METADATA", "SALUTATION", "PARAGRAPH", "SIGNATURE", "SIGNATURE"]);
    const motion =
      "<al>De Kamer,</al><al>verzoekt de regering kabels te leggen,</al><al>en gaat over tot de orde van de dag.</al><al>Draad</al><al>Van der Snoer.</al>";
    expect(passagesOf(motion, { heading: "MOTIE VAN HET LID DRAAD" }).map(([kind]) => kind)).toEqual([
      "PARAGRAPH",
      "PARAGRAPH",
      "PARAGRAPH",
      "SIGNATURE",
      "SIGNATURE",
    ]);
  });
});

describe("other publications", () => {
  it("are read too: the debates of a day, with a heading for every speaker", () => {
    const xml = `\uFEFF<officiele-publicatie><metadata/><handelingen><agendapunt><nr>6</nr><item-titel>Kabels</item-titel>
      <spreekbeurt><spreker><voorvoegsels>De heer</voorvoegsels> <naam>
        <achternaam>Draad</achternaam>
      </naam> (<politiek>ABC</politiek>):</spreker><tekst><al>Ik spreek.</al></tekst></spreekbeurt></agendapunt></handelingen></officiele-publicatie>`;
    const [part] = readOfficialXml(xmlSource(xml)).parts;
    expect(part?.passages.map(({ kind, level, text }) => [kind, level, text])).toEqual([
      ["HEADING", 1, "6 Kabels"],
      ["HEADING", 2, "De heer Draad (ABC):"],
      ["PARAGRAPH", undefined, "Ik spreek."],
    ]);
  });
  it("are read too: questions with their answers", () => {
    const xml = `<officiele-publicatie><kamervragen><kamervraagkop><tekstregel>Vergaderjaar 2025-2026</tekstregel></kamervraagkop>
      <kamervraagnummer>100</kamervraagnummer><kamervraagomschrijving>Vragen van het lid <naam><achternaam>Draad</achternaam></naam> over kabels.</kamervraagomschrijving>
      <vraag><nr>Vraag 1</nr><al>Zijn er kabels?</al></vraag><antwoord><nr>Antwoord 1</nr><al>Ja.</al></antwoord></kamervragen></officiele-publicatie>`;
    const [part] = readOfficialXml(xmlSource(xml)).parts;
    expect(part?.passages.map(({ kind, text }) => [kind, text])).toEqual([
      ["METADATA", "Vergaderjaar 2025-2026"],
      ["METADATA", "100"],
      ["HEADING", "Vragen van het lid Draad over kabels."],
      ["HEADING", "Vraag 1"],
      ["PARAGRAPH", "Zijn er kabels?"],
      ["HEADING", "Antwoord 1"],
      ["PARAGRAPH", "Ja."],
    ]);
  });
});

describe("what is refused", () => {
  it.each([
    ["XML of another vocabulary", "<?xml version='1.0'?><searchRetrieveResponse/>", "<searchRetrieveResponse>"],
    ["another publication", "<officiele-publicatie><metadata/><staatsblad/></officiele-publicatie>", "<staatsblad>"],
    ["metadata alone", "<metadata_gegevens><metadata name='a' content='b'/></metadata_gegevens>", "without its words"],
    ["a publication of metadata alone", "<officiele-publicatie><metadata/></officiele-publicatie>", "nothing but metadata"],
  ])("is %s, with a word on what is read", (_case, xml, words) => {
    const error = refusal(xml);
    expect([error.code, error.message]).toEqual(["INPUT_NOT_TEXT", expect.stringContaining(words)]);
    expect(error.advice).toContain("kamerstuk");
  });
  it("is a publication without a word", () => {
    expect(refusal("<officiele-publicatie><kamerstuk><al> </al></kamerstuk></officiele-publicatie>").code).toBe("INPUT_EMPTY");
  });
  it("is a file that was cut off, with line and column", () => {
    const error = refusal(kamerstukXml("<al>Tekst.</al>").slice(0, -40));
    expect(error.code).toBe("INPUT_DAMAGED");
    expect(error.place).toMatch(/^stuk\.xml:\d+:\d+$/u);
  });
});

describe("a paper with much in it", () => {
  it("is read in time that grows with its length", () => {
    const words = '<al>Zie <extref doc="kst-1-2">stuk</extref>.<noot><noot.nr>1</noot.nr><noot.al>Noot.</noot.al></noot></al>'.repeat(5000);
    const started = performance.now();
    const file = readKamerstuk(words);
    expect(performance.now() - started).toBeLessThan(8000);
    expect(file.part.footnotes).toHaveLength(5000);
    expect(unaccounted(file)).toEqual([]);
  });
  it("is read in time that grows with its length where all of it is one paragraph", () => {
    const words = `<al>${"<nadruk>kabel</nadruk> en &amp; draad<noot><noot.nr>1</noot.nr><noot.al>Noot.</noot.al></noot> ".repeat(5000)}</al>`;
    const started = performance.now();
    readKamerstuk(words);
    expect(performance.now() - started).toBeLessThan(8000);
  });
});
