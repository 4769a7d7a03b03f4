import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findMentions } from "../../../../src/cite/short-forms/find-mentions.js";
import { isShortForm, paragraph, shortFormsOf } from "../../../support/text-blocks.js";

describe("idem and ibid.", () => {
  it("points to the one source of the note before, in a chain to the same one, and keeps its own pages", () => {
    const mentions = findMentions([paragraph("Eerst.[^1: Kamerstuk 26 643, nr. 5, p. 2] Dan.[^2: Idem, p. 7.] Ten slotte.[^3: Ibid.]")]);
    expect(mentions.map(({ citation }) => [citation.surface, citation.normal, citation.parts.pages])).toEqual([
      ["Kamerstuk 26 643, nr. 5, p. 2", "kst-26643-5", "2"],
      ["Idem, p. 7", "kst-26643-5", "7"],
      ["Ibid.", "kst-26643-5", undefined],
    ]);
    expect(mentions[2]).toMatchObject({ antecedent: mentions[0], citation: { kind: "KAMERSTUK", recogniser: "short-form/1" } });
  });

  it.each([
    ["Kamerstuk 26 643, nrs. 5 en 6", "two sources"],
    ["Rapport over de netwerken, hoofdstuk vier", "a source that was not recognised"],
    ["Kamerstuk 26 643, nr. 5. Zie ook het rapport van de toezichthouder", "a source and another that was not recognised"],
    ["Kamerstuk 26 643, nr. 5 en het rapport van de toezichthouder uit 2021", "a source joined to another that was not recognised"],
  ])("does not reach across the note %j: %s", (words) => {
    expect(shortFormsOf(`Eerst.[^1: Kamerstuk 21 501-33, nr. 1] Dan.[^2: ${words}] Nu.[^3: Idem.]`)).toEqual([["Idem", null]]);
  });

  it("points to the source before it in the same note, unless that is one of a list", () => {
    expect(shortFormsOf("Nu.[^1: Kamerstuk 26 643, nr. 5; Kamerstuk 26 643, nr. 6; idem, p. 3]")).toEqual([["idem, p. 3", "kst-26643-6"]]);
    expect(shortFormsOf("Nu.[^1: Kamerstukken 26 643, nrs. 5 en 6; idem, p. 3]")).toEqual([["idem, p. 3", null]]);
  });

  it("does not take another number of the same dossier for the same paper", () => {
    expect(shortFormsOf("Eerst.[^1: Kamerstuk 26 643, nr. 5] Dan.[^2: Idem, nr. 6.]")).toEqual([["Idem", null]]);
  });

  it("reads a note where its marker stands, not where it is printed", () => {
    expect(shortFormsOf("A.[^2: Kamerstuk 26 643, nr. 5]", "B.[^1: Idem.]")).toEqual([["Idem", "kst-26643-5"]]);
  });

  it("is a plain word in running text, in a cell and in a sentence", () => {
    expect(shortFormsOf("Frankrijk steunt COM(2023) 98. Idem voor Spanje, en de situatie aldaar (idem voor Italië).")).toEqual([]);
    expect(findMentions([paragraph("COM(2023) 98 (idem, p. 3)", true)]).filter(isShortForm)).toEqual([]);
    expect(shortFormsOf("De inzet (Kamerstuk 26 643, nr. 5) is bekend (idem, p. 3).")).toEqual([["idem, p. 3", "kst-26643-5"]]);
  });
});

describe("zie voetnoot 3", () => {
  const three = "A.[^1: Kamerstuk 26 643, nr. 5] B.[^2: Kamerstuk 26 643, nrs. 6 en 7]";

  it("points to the one source of that note", () => {
    expect(shortFormsOf(`${three} C.[^3: Zie ook noot 1 hierboven, p. 4.]`)).toEqual([["noot 1 hierboven, p. 4", "kst-26643-5"]]);
    expect(shortFormsOf(`${three} Dat staat in voetnoot 1.`)).toEqual([["voetnoot 1", "kst-26643-5"]]);
    expect(shortFormsOf(`${three} C.[^3: Kamerstuk 26 643, nr. 8] D.[^4: Zie voetnoten 1 en 3]`)).toEqual([
      ["voetnoten 1", "kst-26643-5"],
      ["3", "kst-26643-8"],
    ]);
  });

  it.each(["2", "3", "4", "9"])("cannot be told for note %s: two sources, itself, a later one, none", (label) => {
    expect(shortFormsOf(`${three} C.[^3: Zie voetnoot ${label}.] D.[^4: Kamerstuk 26 643, nr. 8]`)).toEqual([[`voetnoot ${label}`, null]]);
  });

  it("is nothing where it is a note of another text or a range", () => {
    expect(shortFormsOf(`${three} Zie noot 1 bij het arrest, voetnoot 1 van het advies en voetnoten 1–2.`)).toEqual([]);
  });
});

describe("words that point back", () => {
  it.each([
    ["De motie-Jansen (36 410, nr. 20) is uitgevoerd. Aan deze motie is voldaan.", [["deze motie", "kst-36410-20"]]],
    ["De motie van het lid Jansen[^1: Kamerstuk 36 410, nr. 20] is oud. Voornoemde motie blijft.", [["Voornoemde motie", "kst-36410-20"]]],
    ["Richtlijn 2002/58/EG wordt herzien; deze herziene richtlijn volgt.", [["deze herziene richtlijn", "32002L0058"]]],
    [
      "Er is een voorstel voor een verordening (COM(2022) 454). Dit voorstel is goed. Die verordening ook.",
      [
        ["Dit voorstel", "COM(2022)454"],
        ["Die verordening", "COM(2022)454"],
      ],
    ],
    ["Het kabinet schreef erover (Kamerstuk 26 643, nr. 5). In die brief staat meer.", [["die brief", "kst-26643-5"]]],
    ["Zij krijgt nr. 203 (31 311). Deze motie lijkt op een andere.", [["Deze motie", "kst-31311-203"]]],
  ])("lead to the one document that was named so: %s", (text, expected) => {
    expect(shortFormsOf(text)).toEqual(expected);
  });

  it.each([
    ["De motie-Jansen (36 410, nr. 20) en de motie-Smit (36 410, nr. 21) zijn oud. Voornoemde motie blijft.", [["Voornoemde motie", null]]],
    ["De motie-Jansen (36 410, nr. 20) is oud. De motie van het lid Smit ook. Deze motie blijft.", []],
    ["De motie-Jansen (36 410, nr. 20) is oud. Een motie van het lid Smit ook. Genoemde motie blijft.", [["Genoemde motie", null]]],
    ["De brief over de uitvoering van een motie uit de Kamer (36 410, nr. 20) is oud. Deze motie blijft.", []],
    [
      "De Telecomverordening (Verordening (EU) 2015/2120) geldt. De voornoemde Dataverordening ook.",
      [["voornoemde Dataverordening", null]],
    ],
  ])("lead nowhere where another may be meant: %s", (text, expected) => {
    expect(shortFormsOf(text)).toEqual(expected);
  });

  it.each([
    "In mijn brief van 3 mei (Kamerstuk 26 643, nr. 5) staat de inzet. Met deze brief ga ik in op de uitkomst.",
    "Bij de brief (Kamerstuk 26 643, nr. 5) hoort een bijlage. In de bijlage bij deze brief leest u meer.",
    "De motie-Jansen (36 410, nr. 20) is oud. De in het rapport van 3 mei genoemde motie niet. De hieronder genoemde motie ook niet.",
    "De motie-Jansen (36 410, nr. 20) en gaat over tot de orde van de dag. Deze motie is voorgesteld door het lid Smit.",
    "Deze motie (36 410, nr. 20) is oud, en deze motie op stuk nr. 21 niet.",
    "De moties-Jansen (36 410, nrs. 20 en 21) zijn oud. Deze moties blijven.",
  ])("are no citation where they mean the letter itself or something else: %s", (text) => {
    expect(shortFormsOf(text)).toEqual([]);
  });

  it("reach one paragraph back, and across the clauses of one sentence", () => {
    const motion = "constaterende dat de motie-Jansen (36 410, nr. 20) is aangenomen;";
    expect(
      shortFormsOf(motion, "overwegende dat er haast is;", "overwegende dat men wacht;", "verzoekt deze motie uit te voeren,"),
    ).toEqual([["deze motie", "kst-36410-20"]]);
    expect(shortFormsOf("De motie-Jansen (36 410, nr. 20) is oud.", "Iets anders.", "Deze motie blijft.")).toEqual([]);
  });
});

describe("names given in the text", () => {
  it.each([
    [
      "De Verordening (Verordening (EU) 2015/2120, hierna: de Verordening) geldt. De Verordening bindt.",
      [["De Verordening", "32015R2120"]],
    ],
    ["Het fiche[^1: Kamerstuk 22 112, nr. 4] (hierna: “het fiche”) is er. In het fiche staat het.", [["het fiche", "kst-22112-4"]]],
    ["De richtlijn (hierna: NIS2)[^1: Richtlijn (EU) 2022/2555] is er. NIS2 bindt.", [["NIS2", "32022L2555"]]],
    [
      "Verordening (EU) 2015/2120 betreffende open internettoegang (hierna: de verordening) geldt. De verordening bindt.",
      [["De verordening", "32015R2120"]],
    ],
  ])("stand for the citation they follow: %s", (text, expected) => {
    expect(shortFormsOf(text)).toEqual(expected);
  });

  it.each([
    "De Commissie publiceerde COM(2022) 454. De Europese Commissie (hierna: Commissie) is tevreden. De Commissie werkt door.",
    "Verordening (EU) 2024/1689 betreffende kunstmatige intelligentie (hierna: AI) geldt. AI is nuttig.",
    "Richtlijn (EU) 2022/2555 (hierna: NIS2) geldt. NIS2-toezicht is nieuw.",
    "NIS2 komt eraan. Richtlijn (EU) 2022/2555 (hierna: NIS2) geldt.",
    "Hierna volgt COM(2022) 454. Verder is er niets.",
  ])("stand for nothing else: %s", (text) => {
    expect(shortFormsOf(text)).toEqual([]);
  });

  it("cannot be told once two citations have the same name", () => {
    const text =
      "Richtlijn (EU) 2022/2555 (hierna: de richtlijn) en Richtlijn 2002/58/EG (hierna: de richtlijn) gelden. De richtlijn bindt.";
    expect(shortFormsOf(text)).toEqual([["De richtlijn", null]]);
  });
});

const PIECES = [
  "Kamerstuk 26 643, nr. 5",
  "Kamerstukken 26 643, nrs. 6 en 7",
  "de motie-Jansen (36 410, nr. 20)",
  "Richtlijn (EU) 2022/2555 (hierna: NIS2)",
  "Idem, p. 3",
  "(ibid.)",
  "zie voetnoot 2",
  "voornoemde brief",
  "deze motie",
  "de richtlijn",
  "NIS2",
  "een rapport",
  "; ",
  ". ",
  "[^1: Kamerstuk 21 501-33, nr. 8]",
  "[^2: Idem.]",
  "[^3: Zie voetnoot 1; rapport]",
];
const texts = fc.array(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join(" ")),
  { maxLength: 6 },
);

describe("whatever the text", () => {
  it("never points forward, always points to a full citation, and covers exactly its words", () => {
    fc.assert(
      fc.property(texts, (paragraphs) => {
        const mentions = findMentions(paragraphs.map((source) => paragraph(source)));
        mentions.forEach((mention, index) => {
          const { block, citation, antecedent } = mention;
          expect(block.text.slice(citation.start, citation.end)).toBe(citation.surface);
          expect(citation.kind === "SHORT_FORM").toBe(isShortForm(mention) && antecedent === null);
          if (antecedent === null) return;
          expect(mentions.indexOf(antecedent)).toBeLessThan(index);
          expect(antecedent.antecedent).toBeNull();
          expect([citation.kind, citation.normal]).toEqual([antecedent.citation.kind, antecedent.citation.normal]);
          expect(citation.confidence).toBeLessThan(antecedent.citation.confidence);
        });
      }),
    );
  });

  it("gives every full citation once, as it was, and the same when it reads again", () => {
    fc.assert(
      fc.property(texts, (paragraphs) => {
        const blocks = paragraphs.map((source) => paragraph(source));
        const mentions = findMentions(blocks);
        const full = blocks.flatMap((block) => [...block.citations, ...block.calls.flatMap(({ note }) => note.citations)]);
        expect(new Set(mentions.filter((mention) => !isShortForm(mention)).map(({ citation }) => citation))).toEqual(new Set(full));
        expect(findMentions(blocks)).toEqual(mentions);
      }),
    );
  });

  it("changes nothing in what went before when more is read, nor by a paragraph that cites and names nothing", () => {
    const normals = (paragraphs: readonly string[]) => shortFormsOf(...paragraphs);
    fc.assert(
      fc.property(texts, texts, (first, second) => {
        expect(normals([...first, ...second]).slice(0, normals(first).length)).toEqual(normals(first));
        expect(normals(["Het was mooi weer.", ...first])).toEqual(normals(first));
      }),
    );
  });

  it("tells nothing of `idem` after a note without a recognised citation", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z][a-z]{2,12}( [a-z]{2,12}){0,5}$/u), (words) => {
        const found = shortFormsOf(`A.[^1: Kamerstuk 26 643, nr. 5] B.[^2: ${words}] C.[^3: Idem.]`);
        expect(found.at(-1)).toEqual(["Idem", null]);
      }),
    );
  });

  it.each([
    "voornoemde brief ",
    "(hierna: x) ",
    "idem; ",
    "zie voetnoot 1 ",
    "deze motie (",
    "motie-",
    "(",
    "de",
    "Kamerstuk 26 643, nr. 5; idem, p. 3; ",
  ])("takes time linear in its length: many times %j", (piece) => {
    const time = (count: number): number => {
      const block = paragraph(piece.repeat(count));
      const start = performance.now();
      findMentions([block]);
      return performance.now() - start;
    };
    time(2_000);
    const [some, many] = [time(2_000), time(32_000)];
    expect(many).toBeLessThan(Math.max(some, 5) * 100);
  });
});
