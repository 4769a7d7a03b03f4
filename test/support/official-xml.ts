import { decodeSource } from "../../src/document/decode.js";
import type { ParsedFile, ParsedPart, SourceText } from "../../src/document/model.js";
import { readOfficialXml } from "../../src/document/official-xml/read-official-xml.js";

/** A Kamerstuk in the XML of its publisher, with what stands in its text. */
export function kamerstukXml(words: string, { heading = "BRIEF VAN DE MINISTER VAN KABELS", metadata = "" } = {}): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<officiele-publicatie>
  <metadata>${metadata}</metadata>
  <kamerstuk>
    <kamerstukkop>
      <tekstregel inhoud="vergaderjaar">Vergaderjaar 2025-2026</tekstregel>
      <tekstregel inhoud="kameraanduiding">Tweede Kamer der Staten-Generaal</tekstregel>
    </kamerstukkop>
    <dossier>
      <dossiernummer>
        <dossiernr>21 501</dossiernr>-<raadnr>33</raadnr>
      </dossiernummer>
      <titel>Raad voor Kabels &amp; Draden</titel>
    </dossier>
    <stuk>
      <stuknr>Nr. <ondernummer kamer="2">1200</ondernummer>
      </stuknr>
      <titel>${heading}</titel>
      <datumtekst>Ontvangen <datum isodatum="2025-11-03">3 november 2025</datum></datumtekst>
      <algemeen><vrije-tekst><tekst status="goed">${words}</tekst></vrije-tekst></algemeen>
    </stuk>
  </kamerstuk>
</officiele-publicatie>`;
}

/** XML as a source. */
export function xmlSource(xml: string): SourceText {
  return decodeSource(new TextEncoder().encode(xml), "stuk.xml");
}

/** Reads a Kamerstuk with some words as its text. */
export function readKamerstuk(words: string, details: { heading?: string; metadata?: string } = {}): ParsedFile & { part: ParsedPart } {
  const file = readOfficialXml(xmlSource(kamerstukXml(words, details)));
  const [part] = file.parts;
  if (part === undefined) throw new Error("nothing was read");
  return { ...file, part };
}

/** What a Kamerstuk with some words reads as, after its heading: kind and text of each passage. */
export function passagesOf(words: string, details: { heading?: string; metadata?: string } = {}): readonly (readonly [string, string])[] {
  const { passages } = readKamerstuk(words, details).part;
  const heading = passages.findIndex(({ text }) => text.startsWith("Ontvangen"));
  return passages.slice(heading + 1).map(({ kind, text }) => [kind, text] as const);
}
