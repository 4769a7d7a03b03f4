import { describe, expect, it } from "vitest";
import { readXmlTree } from "../../../../src/document/markup/xml-tree.js";
import { readMetadata } from "../../../../src/document/official-xml/metadata.js";
import { readOfficialXml } from "../../../../src/document/official-xml/read-official-xml.js";
import { kamerstukXml, readKamerstuk, xmlSource } from "../../../support/official-xml.js";

const row = (name: string, content: string, scheme = ""): string => `<meta name="${name}" scheme="${scheme}" content="${content}"/>`;

const EMBEDDED = [
  row("DC.identifier", "kst-21501-33-1200", "OVERHEIDop.ParlID"),
  row("OVERHEIDop.dossiernummer", "21501-33"),
  row("OVERHEIDop.documenttitel", "Brief over kabels &amp; draden"),
  row("OVERHEIDop.indiener", "A.B. Draad"),
  row("OVERHEIDop.indiener", "C. Snoer"),
  row("DC.type", "Kamerstuk", "OVERHEIDop.Parlementair"),
  row("DC.type", "Brief", "OVERHEIDop.KamerstukTypen"),
  row("DC.type", "officiële publicatie", "OVERHEID.Informatietype"),
  row("DCTERMS.issued", "2025-11-04", "DCTERMS.W3CDTF"),
  row("DCTERMS.alternative", ""),
].join("\n");

const properties = (metadata: string) =>
  readKamerstuk("<al>Tekst.</al>", { metadata }).part.properties?.map(({ name, value }) => [name, value]);

describe("the fields of a publication", () => {
  it("come from its metadata, and from its heading where the metadata are silent", () => {
    expect(properties(EMBEDDED)).toEqual([
      ["DOSSIER", "21501-33"],
      ["IDENTIFIER", "kst-21501-33-1200"],
      ["TITLE", "Brief over kabels & draden"],
      ["SENDER", "A.B. Draad"],
      ["SENDER", "C. Snoer"],
      ["DATE", "2025-11-04"],
      ["TYPE", "Brief"],
      ["NUMBER", "1200"],
      ["CHAMBER", "Tweede Kamer der Staten-Generaal"],
      ["PARLIAMENTARY_YEAR", "2025-2026"],
    ]);
  });
  it("know the identifier from the pointer to metadata kept apart", () => {
    const pointer = row("OVERHEIDop.externMetadataRecord", "https://zoek.officielebekendmakingen.nl/kst-21501-33-1200/metadata.xml");
    expect(properties(pointer)?.slice(0, 3)).toEqual([
      ["DOSSIER", "21501-33"],
      ["IDENTIFIER", "kst-21501-33-1200"],
      ["NUMBER", "1200"],
    ]);
  });
  it("take the title from behind that of the dossier in older papers", () => {
    expect(properties(row("DC.title", "Milieuraad; Brief van de minister; over kabels"))).toContainEqual([
      "TITLE",
      "Brief van de minister; over kabels",
    ]);
  });
  it("each have a place in the source", () => {
    const { part, source } = readKamerstuk("<al>Tekst.</al>", { metadata: EMBEDDED });
    const printed = part.properties?.map(({ name, start, end }) => [name, source.text.slice(start, end)]);
    expect(printed).toContainEqual(["TITLE", "Brief over kabels &amp; draden"]);
    expect(printed).toContainEqual(["DOSSIER", "21 501</dossiernr>-<raadnr>33"]);
  });
  it("hold all dossiers of a paper that is in several, in the order printed", () => {
    const xml = kamerstukXml("<al>Tekst.</al>", { metadata: row("OVERHEIDop.dossiernummer", "21501-33") }).replace(
      "<stuk>",
      "<dossier><dossiernummer><dossiernr>36 410</dossiernr> <begrotingshoofdstuk>VI-</begrotingshoofdstuk> (<rijkswetnr>R2160</rijkswetnr>)</dossiernummer><titel>Begroting</titel></dossier><stuk>",
    );
    const [part] = readOfficialXml(xmlSource(xml)).parts;
    expect(part?.properties?.filter(({ name }) => name === "DOSSIER").map(({ value }) => value)).toEqual(["21501-33", "36410-VI"]);
  });
});

describe("a record of metadata kept apart", () => {
  it("is read by the same names", () => {
    const xml = `<metadata_gegevens><metadata name="DC.identifier" content="kst-34851-4"/><metadata name="DCTERMS.isReplacedBy" content="kst-34851-4-h1"/></metadata_gegevens>`;
    expect(readMetadata(xml, readXmlTree(xml, "metadata.xml")).map(({ name, value }) => [name, value])).toEqual([
      ["IDENTIFIER", "kst-34851-4"],
      ["REPLACED_BY", "kst-34851-4-h1"],
    ]);
  });
});
