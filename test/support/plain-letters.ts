import path from "node:path";
import { decodeSource } from "../../src/document/decode.js";
import type { ParsedFile, ParsedPart } from "../../src/document/model.js";
import { readText } from "../../src/document/read-text.js";
import { extractDocument } from "../../src/extract/extract-document.js";
import type { Knowledge } from "../../src/extract/knowledge.js";
import type { ExtractedDocument } from "../../src/extract/records.js";
import { readKnowledge } from "../../src/ingest/seed/read-knowledge.js";

/** A Kamerstuk in our own words, with all the marks that Word leaves in a text. */
export const PLAIN_AGENDA = [
  "",
  "21 501-33\tRaad voor Vervoer, Telecommunicatie en Energie",
  "Nr. 1200\tBrief van de minister van Economische Zaken en de staatssecretaris van Infrastructuur en Waterstaat",
  "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal",
  "Den Haag, 3 november 2025",
  "",
  "Op 4 en 5 december 2025 vindt de formele Telecomraad plaats in Brussel. Hierbij ontvangt u de geannoteerde agenda van het Deense voorzitterschap.",
  " Digitale postzegels en hun gebruik ",
  "",
  "De Raad houdt een beleidsdebat over digitale postzegels.[footnoteRef:1] [1:  Kamerstuk 26 643, nr. 900] ",
  "\t",
  "Nederland vindt de Postzegelstrategie[footnoteRef:2] van belang en steunt haar.  [2: Zie ook Kamerstuk 22 112, nr. 12]",
  "",
  "[bookmark: OLE_LINK1]Lunchdebat: kabels op zee ",
  "Tijdens de lunch spreken de ministers over de kabels die de lidstaten met elkaar te ",
  "",
  "verbinden hebben. De Commissie licht dat toe.",
  "",
].join("\n");

/** A letter with its report, and behind it an internal note, in our own words. */
export const PLAIN_REPORT = [
  "Ministerie van Postzegels",
  "en Kabels",
  "",
  "> Retouradres Postbus 1 2500 AA Den Haag",
  "",
  "De Voorzitter van de Eerste Kamer",
  "der Staten-Generaal",
  "Kazernestraat 52",
  "",
  "**Directie Bestuurlijke",
  "Zaken**",
  "",
  "Ons kenmerk",
  "BZ / 12345678",
  "",
  "Datum 12 december 2025",
  "Betreft Verslag Telecomraad 4-5 december 2025",
  "",
  "Geachte Voorzitter,",
  "",
  "Op 4 en 5 december 2025 vond de Telecomraad plaats. Hierbij ontvangt uw Kamer daarvan het verslag.",
  "",
  "A.B. de Vries",
  "Staatssecretaris van Postzegels en Kabels",
  "",
  "Verslag Telecomraad",
  "",
  "Beleidsdebat I: digitale postzegels",
  "",
  "Nederland steunde de postzegels tijdens het debat onder Deens voorzitterschap.",
  "",
  "Diversen",
  "",
  "De Commissie gaf informatie over kabels op zee en over de veiligheid daarvan.",
  "",
  "Directie Kabels (PZ)",
  "",
  "Aan de Staatssecretaris van Postzegels en Kabels",
  "",
  "Auteur",
  "",
  "[Redacted]",
  "",
  "Datum aangemaakt",
  "9 december 2025",
  "",
  "Kenmerk",
  "87654321",
  "",
  "Kopie aan",
  "",
  "TER BESLISSING",
  "",
  "Nota Verslag Telecomraad 4-5 december",
  "",
  "Parafenroute",
  "",
  "[Redacted]\t[Redacted]",
  "",
  "Aanleiding",
  "",
  "Nederland was vertegenwoordigd door plaatsvervangend directeur Kabels, Petra van Dam.",
  "",
  "Kernpunten",
  "",
  "- De brief gaat naar de Kamer.",
  " - Ook naar de Eerste Kamer;",
  "- De volgende Telecomraad vindt plaats op 5 juni a.s.",
  "",
  "Bijlagen",
  "",
  "Volgnummer\tNaam\tInformatie",
  "----\t----\t----",
  "",
  "Ontvangen BPZ",
  "",
  "Kenmerk",
  "BZ / 11111111",
  "",
  "1\tVerslag voor de Tweede Kamer\t",
  "2\tVerslag voor de Eerste Kamer\t",
].join("\n");

/** The knowledge of the seed, read once. */
export const SEED_KNOWLEDGE: Knowledge = readKnowledge(path.resolve("seed"));

/** Reads a text as a file that was received. */
export function parseText(text: string, name = "brief.txt"): ParsedFile {
  return readText(decodeSource(new TextEncoder().encode(text), name));
}

/** The one part of a text that holds one document. */
export function onlyPart(text: string): ParsedPart {
  const [part] = parseText(text).parts;
  if (part === undefined) throw new Error("the text has no part");
  return part;
}

/** What is drawn from each document of a text. */
export function extractText(text: string, name?: string): readonly ExtractedDocument[] {
  const file = parseText(text, name);
  return file.parts.map((part) => extractDocument(part, file.source, SEED_KNOWLEDGE));
}

/** What is drawn from a text that holds one document. */
export function extractOne(text: string): ExtractedDocument {
  const [document] = extractText(text);
  if (document === undefined) throw new Error("the text has no document");
  return document;
}
