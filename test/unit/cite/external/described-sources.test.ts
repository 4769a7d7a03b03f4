import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCitations } from "../../../../src/cite/find-citations.js";
import type { CitationParts } from "../../../../src/cite/recogniser.js";
import { expectExactSpans } from "../../../support/expect-citations.js";

/** What the description of a source gives, with its words where they are not the whole note. */
type Expected = CitationParts & { readonly surface?: string };

function expectSource(note: string, { surface, ...parts }: Expected): void {
  const found = findCitations(note, "FOOTNOTE");
  expect(
    found.map((citation) => [citation.kind, citation.surface, citation.parts]),
    note,
  ).toEqual([["EXTERNAL", surface ?? note.replace(/\.$/u, ""), parts]]);
  expect(note.slice(found[0]?.start, found[0]?.end)).toBe(found[0]?.surface);
}

const LINK = "https://krant.example.nl/kabels-2024";

describe("a source that begins with its author", () => {
  it.each<[string, Expected]>([
    ["NOS, 12 mei 2023, ‘Kabinet wil strengere regels’.", { author: "NOS", date: "2023-05-12", title: "Kabinet wil strengere regels" }],
    [
      "De Volkskrant, 3 juni 2024, “Rechters luiden noodklok”.",
      { author: "De Volkskrant", date: "2024-06-03", title: "Rechters luiden noodklok" },
    ],
    ["NRC, ‘Waarom de Raad zwijgt’, 4 april 2022", { author: "NRC", title: "Waarom de Raad zwijgt", date: "2022-04-04" }],
    ["NRC.nl, d.d. 4 april 2022, «Waarom «de Raad» zwijgt»", { author: "NRC.nl", title: "Waarom «de Raad» zwijgt", date: "2022-04-04" }],
    ['Het Dagblad, "Kabels onder de zee", mei 2024.', { author: "Het Dagblad", title: "Kabels onder de zee", date: "2024-05" }],
    [
      "European Commission, ‘White Paper on Kabels’, 19 februari 2020",
      { author: "European Commission", title: "White Paper on Kabels", date: "2020-02-19" },
    ],
    [
      "Adviesraad Internationale Vraagstukken, ‘Slimme kabelpolitiek’, advies 120, februari 2022.",
      { author: "Adviesraad Internationale Vraagstukken", title: "Slimme kabelpolitiek", date: "2022-02" },
    ],
    ["CPB, Policy Brief ‘Digitalisering’ (juni 2021)", { author: "CPB", title: "Digitalisering", date: "2021-06" }],
    ["Eurobarometer 2024, ‘Digitale kabels’, p. 12.", { author: "Eurobarometer", title: "Digitale kabels", date: "2024", pages: "12" }],
    [
      "J. Draad en P. de Kabel, ‘De rol van draden’, Kabelblad, 2021",
      { author: "J. Draad en P. de Kabel", title: "De rol van draden", date: "2021" },
    ],
    ["Draad, P., ‘De rol van draden’, 2021, p. 5-9", { author: "Draad, P.", title: "De rol van draden", date: "2021", pages: "5-9" }],
    ["Draad, P. et al. (2021), ‘De rol van draden’", { author: "Draad, P. et al.", title: "De rol van draden", date: "2021" }],
    ["Draad, P. (2021). De rol van lange draden.", { author: "Draad, P.", title: "De rol van lange draden", date: "2021" }],
    [
      "SEO Economisch Onderzoek (2023), De waarde van kabels",
      { author: "SEO Economisch Onderzoek", title: "De waarde van kabels", date: "2023" },
    ],
    ["Algemene Rekenkamer, Grip op kabels, 2022.", { author: "Algemene Rekenkamer", title: "Grip op kabels", date: "2022" }],
    [
      "M. Draad, The future of European cables, september 2024.",
      { author: "M. Draad", title: "The future of European cables", date: "2024-09" },
    ],
    [
      "Europese Commissie, Persbericht: Commissie legt kabels, 12 maart 2025",
      { author: "Europese Commissie", title: "Commissie legt kabels", date: "2025-03-12" },
    ],
    [
      "Blad, Januari 25, 2023. What cables mean for security.",
      { author: "Blad", title: "What cables mean for security", date: "2023-01-25" },
    ],
  ])("%s", (note, expected) => {
    expectSource(note, expected);
  });

  it.each<[string, Expected]>([
    [`NOS, 14 augustus 2024 (${LINK}).`, { surface: "NOS, 14 augustus 2024", author: "NOS", date: "2024-08-14", url: LINK }],
    [`Zie de Kabelkrant, 14-08-2024: ${LINK}`, { surface: "Kabelkrant, 14-08-2024", author: "Kabelkrant", date: "2024-08-14", url: LINK }],
    [
      `Zie ook NOS, 12 mei 2023, ‘Kabinet wil kabels’, ${LINK}`,
      { surface: "NOS, 12 mei 2023, ‘Kabinet wil kabels’", author: "NOS", date: "2023-05-12", title: "Kabinet wil kabels", url: LINK },
    ],
    [
      `Kabelkrant, 3 mei 2024, Draden (13 en 14) weer gevonden (${LINK}).`,
      {
        surface: "Kabelkrant, 3 mei 2024, Draden (13 en 14) weer gevonden",
        author: "Kabelkrant",
        date: "2024-05-03",
        title: "Draden (13 en 14) weer gevonden",
        url: LINK,
      },
    ],
    [
      `Kabelkrant, 3 mei 2024, Kabels: «Dat is duur» (${LINK})`,
      {
        surface: "Kabelkrant, 3 mei 2024, Kabels: «Dat is duur»",
        author: "Kabelkrant",
        date: "2024-05-03",
        title: "Kabels: «Dat is duur»",
        url: LINK,
      },
    ],
    [
      "Overheid.nl, «Kabels leggen», www.example.nl/kabels",
      { surface: "Overheid.nl, «Kabels leggen»", author: "Overheid.nl", title: "Kabels leggen", url: "www.example.nl/kabels" },
    ],
    [
      "Krant, 3 mei 2024, Kabels, example.nl/2024/kabels",
      { surface: "Krant, 3 mei 2024, Kabels", author: "Krant", date: "2024-05-03", title: "Kabels", url: "example.nl/2024/kabels" },
    ],
    [`Kabelkrant, «Kabels». (${LINK})`, { surface: "Kabelkrant, «Kabels»", author: "Kabelkrant", title: "Kabels", url: LINK }],
  ])("with a link, which is one reference with it: %s", (note, expected) => {
    expectSource(note, expected);
  });
});

describe("a source that begins with what it is", () => {
  it.each<[string, Expected]>([
    ["Rapport ‘Opgave kabels’, WRR, 11 november 2021", { author: "WRR", title: "Opgave kabels", date: "2021-11-11" }],
    ["Rapport ‘Opgave kabels’ (WRR, 2021)", { author: "WRR", title: "Opgave kabels", date: "2021" }],
    ["Eindrapport “Lange draden”, Kabelbureau (2023).", { author: "Kabelbureau", title: "Lange draden", date: "2023" }],
    [
      "Press release European Commission: New cables, 14 July 2025",
      { author: "European Commission", title: "New cables", date: "2025-07-14" },
    ],
    [
      "Persbericht Europese Commissie: Nieuwe kabels (IP/25/1234)",
      { author: "Europese Commissie", title: "Nieuwe kabels", number: "IP/25/1234" },
    ],
    [
      "Persbericht Europese Commissie (IP/25/1234), 12 maart 2025",
      { author: "Europese Commissie", number: "IP/25/1234", date: "2025-03-12" },
    ],
    [
      "Zie ook STATEMENT/25/77 van 3 juni 2025.",
      { surface: "STATEMENT/25/77 van 3 juni 2025", number: "STATEMENT/25/77", date: "2025-06-03" },
    ],
    ["Verklaring van Draadstad van 29 september 2017", { title: "Verklaring van Draadstad", date: "2017-09-29" }],
    ["Declaration of Cable City, 10 oktober 2025.", { title: "Declaration of Cable City", date: "2025-10-10" }],
    [
      "Non-paper Finland, Estonia and the Netherlands on cable simplification, 15 mei 2025",
      { title: "Non-paper Finland, Estonia and the Netherlands on cable simplification", date: "2025-05-15" },
    ],
    ["Voortgangsrapportage Kabels VTH juni 2023", { title: "Voortgangsrapportage Kabels VTH", date: "2023-06" }],
    ["Zie de CPB-notitie ‘Kabels en geld’.", { surface: "CPB-notitie ‘Kabels en geld’", author: "CPB", title: "Kabels en geld" }],
    ["Beleidsbrief ‘Kabels voor iedereen’, 5 juli 2024", { title: "Kabels voor iedereen", date: "2024-07-05" }],
    ["Toespraak van president Draad: ‘Europa bouwt’, 25 april 2024", { author: "Draad", title: "Europa bouwt", date: "2024-04-25" }],
    ["Handreiking “Veilige kabels”, NCSC, mei 2022, p. 3", { author: "NCSC", title: "Veilige kabels", date: "2022-05", pages: "3" }],
    [
      "White paper ‘How to master cables’, European Commission, 21 February 2024",
      { author: "European Commission", title: "How to master cables", date: "2024-02-21" },
    ],
    [
      "Zie het witboek ‘Kabels in Europa’ (2024).",
      { surface: "witboek ‘Kabels in Europa’ (2024)", title: "Kabels in Europa", date: "2024" },
    ],
    [
      `Interview met commissaris Draad: ‘Kabels eerst’, ${LINK}`,
      { surface: "Interview met commissaris Draad: ‘Kabels eerst’", title: "Kabels eerst", url: LINK },
    ],
    ["Study Bruegel: Cables after the crisis, March 2024", { author: "Bruegel", title: "Cables after the crisis", date: "2024-03" }],
  ])("%s", (note, expected) => {
    expectSource(note, expected);
  });
});

describe("the title of a web page with its link behind it", () => {
  it.each<[string, Expected]>([
    ["Signalen over kabels | Rapport | Rijksoverheid.nl", { title: "Signalen over kabels", author: "Rijksoverheid.nl" }],
    [
      "Zie ook: 10 miljoen euro voor kabels | NWO",
      { surface: "10 miljoen euro voor kabels | NWO", title: "10 miljoen euro voor kabels", author: "NWO" },
    ],
    ["Minister over kabels: «Het is code zwart» | KRO-NCRV", { title: "Minister over kabels: «Het is code zwart»", author: "KRO-NCRV" }],
    ["Eindverslag Draad | Verslag | Kabelbureau (kabels.example.nl)", { title: "Eindverslag Draad", author: "Kabelbureau" }],
    ["Kabels leggen (tot en met 2021) vrijgesteld (belastingdienst.nl)", { title: "Kabels leggen (tot en met 2021) vrijgesteld" }],
    ["Kabels in zee | Shaping Europe’s digital future.", { title: "Kabels in zee", author: "Shaping Europe’s digital future" }],
  ])("%s", (note, expected) => {
    expectSource(note, expected);
  });

  it("is not read apart behind a description in words", () => {
    const note = "AD, 21 juni 2024, «Kabels onder de maat: «Te duur»», (Kabels onder de maat: «Te duur» | Binnenland | AD.nl).";
    expectSource(note, {
      surface: note.slice(0, note.indexOf(", (")),
      author: "AD",
      date: "2024-06-21",
      title: "Kabels onder de maat: «Te duur»",
    });
  });
});

describe("several sources in one note", () => {
  it("are read apart, each with its own link", () => {
    const found = findCitations(
      `NOS, 3 mei 2024, ‘Kabels’, ${LINK}; Rapport ‘Draden’, WRR, 2021. Zie ook NRC, ‘Kabels’, 4 mei 2024.`,
      "FOOTNOTE",
    );
    expect(found.map(({ parts }) => parts)).toEqual([
      { author: "NOS", date: "2024-05-03", title: "Kabels", url: LINK },
      { author: "WRR", date: "2021", title: "Draden" },
      { author: "NRC", date: "2024-05-04", title: "Kabels" },
    ]);
  });

  it("leave a paper of parliament what it is", () => {
    const found = findCitations("Kamerstuk 26 643, nr. 900; NOS, 3 mei 2024, ‘Kabels’", "FOOTNOTE");
    expect(found.map(({ kind }) => kind)).toEqual(["KAMERSTUK", "EXTERNAL"]);
  });
});

describe("a note that describes no source", () => {
  it.each([
    "Een kabel is een bundel van draden die onder de grond ligt.",
    "Er zijn twee soorten kabels: een «dunne» en een dikke.",
    "Dit betreft België, Duitsland, Frankrijk en Luxemburg.",
    "België, Nederland en Luxemburg, 2022.",
    "Nederland, ‘koploper’ in kabels, heeft hierom gevraagd.",
    "Nederland, ‘Koploper’ genoemd, heeft hierom gevraagd.",
    "Nederland (2023), Duitsland (2024) en Frankrijk (2025) hebben kabels gelegd.",
    "Telecomraad, 12 mei 2023, Brussel.",
    "Artikel 5, ‘Definities’, van het voorstel.",
    "NEMESIS-3, 2023",
    "WRR, 2021; CBS Statline",
    "Internationaal Verdrag over Kabels, hierna het verdrag.",
    "1,92% van de totale loonsom tot € 400.000 en daarboven 1,18%.",
    "Zie met name ISO 27001 en ISO 27002; ISO staat voor een organisatie.",
    "Dit volgt uit het rapport van vorig jaar.",
    "Het kabinet heeft in de brief van 3 mei 2024 een reactie gegeven.",
    "In het rapport dat op 3 mei 2024 verscheen staat meer.",
    "De Commissie sprak op 3 mei 2024 over kabels.",
    "Op 3 mei 2024, tijdens de Raad, is dit besproken.",
    "De website is te vinden bij de autoriteit (example.nl).",
    "Idem, ‘Kabels’.",
    'Voorzitter. "Ik vraag me af of dit genoeg is", zei het lid.',
    "Evaluatie van de Commissie van het «pakket» van maatregelen.",
    "Een kabel is van koper. Een draad ook. Dit staat elders | Kabels",
    "Minister van Kabels, in overleg met de Kamer.",
    "bis: culturele basisinfrastructuur",
    "Besluit van 3 mei 2024, houdende regels over kabels.",
    "Rechtbank Den Haag, 3 mei 2024, ECLI:NL:RBDHA:2024:1234.",
    "Brief van de minister van Kabels van 3 mei 2024.",
    "Per 1 januari 2025.",
    "Onder voorzitterschap van Polen, januari tot en met juni 2025.",
  ])("gives nothing: %s", (note) => {
    expect(findCitations(note, "FOOTNOTE").filter(({ kind }) => kind === "EXTERNAL")).toEqual([]);
  });

  it("gives nothing in running text, where sources are talked about", () => {
    expect(findCitations("NOS, 12 mei 2023, ‘Kabinet wil strengere regels’.", "BODY")).toEqual([]);
  });
});

describe("sources in large notes", () => {
  const pieces = [
    "NOS, 3 mei 2024, ‘",
    "Aa | Bb | ",
    "Aa Bb, ",
    "A. ",
    "Zie de ",
    "IP/25/1234, ",
    "Draad, P., ",
    "Rapport van A B ",
    "«A",
    "Aa 2024, ",
    "Bron: A; ",
  ];

  it.each(pieces)("take time in proportion to the length of “%s” again and again", (piece) => {
    const seconds = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      const started = performance.now();
      findCitations(text, "FOOTNOTE");
      return (performance.now() - started) / 1000;
    };
    const short = Math.min(seconds(10_000), seconds(10_000), seconds(10_000));
    // Eight times the text; quadratic time would be sixty-four times as long.
    expect(seconds(80_000)).toBeLessThan(0.25 + 20 * short);
  });

  it("keep exact spans whatever is strewn between their parts", () => {
    const parts = [
      "NOS",
      ", ",
      ". ",
      "; ",
      ": ",
      "‘",
      "’",
      "«",
      "»",
      "3 mei 2024",
      "2021",
      "(",
      ")",
      "Rapport",
      " van ",
      "| ",
      "IP/25/12",
      "kabels",
      "Kabels ",
      "p. 3",
      "https://a.nl/b",
      "et al.",
    ];
    fc.assert(fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 14 }), (words) => expectExactSpans(words.join(""), "FOOTNOTE")));
  });
});
