import { describe, expect, it } from "vitest";
import { readOfficialXml } from "../../../src/document/official-xml/read-official-xml.js";
import { extractDocument } from "../../../src/extract/extract-document.js";
import type { ExtractedDocument } from "../../../src/extract/records.js";
import { kamerstukXml, xmlSource } from "../../support/official-xml.js";
import { SEED_KNOWLEDGE } from "../../support/plain-letters.js";

/** What is drawn from a publication. */
function extracted(xml: string): ExtractedDocument {
  const { parts, source } = readOfficialXml(xmlSource(xml));
  const [part] = parts;
  if (part === undefined) throw new Error("nothing was read");
  return extractDocument(part, source, SEED_KNOWLEDGE);
}

const row = (name: string, content: string, scheme = ""): string => `<meta name="${name}" scheme="${scheme}" content="${content}"/>`;
const MOTION =
  "<al>De Kamer,</al><al>gelezen het verslag van de Telecomraad,</al><al>verzoekt de regering kabels te leggen,</al><al>en gaat over tot de orde van de dag.</al><al>Draad.</al>";

describe("facts of an official publication", () => {
  it("come from its metadata, each with the place where they are given", () => {
    const metadata = [
      row("DC.identifier", "kst-21501-33-1200-h1"),
      row("DC.type", "Motie", "OVERHEIDop.KamerstukTypen"),
      row("OVERHEIDop.documenttitel", "Motie van het lid Draad over kabels"),
      row("OVERHEIDop.indiener", "A.B. Draad"),
      row("DCTERMS.issued", "2025-11-04"),
    ].join("");
    const xml = kamerstukXml(MOTION, { metadata, heading: "MOTIE VAN HET LID DRAAD" });
    const document = extracted(xml);
    expect(document).toMatchObject({
      identifier: { value: "kst-21501-33-1200-h1" },
      kind: { value: "MOTION" },
      title: { value: "Motie van het lid Draad over kabels" },
      date: { value: "2025-11-04" },
      number: { value: "1200" },
      chamber: { value: "TWEEDE_KAMER" },
      dossiers: [{ number: { value: "21501-33" }, title: { value: "Raad voor Kabels & Draden" } }],
      signatories: [{ value: "A.B. Draad" }],
    });
    for (const fact of [document.identifier, document.title, document.date, document.kind]) {
      const quote = fact?.extract.quote;
      expect(quote?.exact).not.toBe("");
      expect(xml.slice(quote?.start, quote?.end)).toBe(quote?.exact);
    }
  });
  it("come from the heading where there are no metadata", () => {
    const document = extracted(kamerstukXml(MOTION, { heading: "MOTIE HET LID DRAAD" }));
    expect(document).toMatchObject({
      identifier: { value: "kst-21501-33-1200" },
      kind: { value: "MOTION" },
      title: { value: "MOTIE HET LID DRAAD" },
      date: { value: "2025-11-03" },
      signatories: [{ value: "Draad" }],
    });
  });
  it("name every dossier of a paper that is in several", () => {
    const second =
      "<dossier><dossiernummer><dossiernr>36 410</dossiernr> <begrotingshoofdstuk>VI</begrotingshoofdstuk></dossiernummer><titel>Begroting van Kabels</titel></dossier><stuk>";
    const { dossiers, identifier } = extracted(kamerstukXml(MOTION).replace("<stuk>", second));
    expect(dossiers.map(({ number, title }) => [number.value, title?.value])).toEqual([
      ["21501-33", "Raad voor Kabels & Draden"],
      ["36410-VI", "Begroting van Kabels"],
    ]);
    expect(identifier.value).toBe("kst-21501-33-1200");
  });
  it("name sender and signatory of a letter, from an element of their own or from its last lines", () => {
    const closing =
      "<ondertekening><functie>De Minister van Kabels</functie><naam><voornaam>A.B.</voornaam><achternaam>Draad</achternaam></naam></ondertekening>";
    const lines = "<al>De Minister van Kabels,</al><al>A.B. Draad</al>";
    for (const signature of [closing, lines]) {
      const document = extracted(kamerstukXml(`<al>De Raad sprak over kabels.</al>${signature}`));
      expect(document.senders.map(({ office }) => office)).toEqual(["minister van Kabels"]);
      expect(document.signatories.map(({ value }) => value)).toEqual(["A.B. Draad"]);
    }
  });
  it("keep to the words where the metadata give no day of the calendar, or no identifier", () => {
    const metadata = [row("DC.identifier", "niet bekend"), row("DCTERMS.issued", "2025-02-31")].join("");
    expect(extracted(kamerstukXml(MOTION, { metadata }))).toMatchObject({
      identifier: { value: "kst-21501-33-1200" },
      date: { value: "2025-11-03" },
    });
  });
  it("give references in text and notes, with the spans of their words in the source", () => {
    const xml = kamerstukXml(
      "<al>Zie Kamerstuk <nadruk>26&#160;643</nadruk>, nr. 900.<noot><noot.nr>1</noot.nr><noot.al>Kamerstuk 22 112, nr. 12</noot.al></noot></al>",
    );
    const { references } = extracted(xml);
    expect(references.map(({ citation, footnote }) => [citation.normal, footnote])).toEqual([
      ["kst-26643-900", null],
      ["kst-22112-12", "1"],
    ]);
    expect(references.map(({ quote }) => xml.slice(quote.start, quote.end))).toEqual([
      "Kamerstuk <nadruk>26&#160;643</nadruk>, nr. 900",
      "Kamerstuk 22 112, nr. 12",
    ]);
  });
});
