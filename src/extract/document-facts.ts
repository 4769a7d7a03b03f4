import type { ParsedPart } from "../document/model.js";
import type { Diagnostic } from "../kernel/diagnostic.js";
import { diagnose } from "../kernel/diagnostic-codes.js";
import { readDocumentKind } from "./document-kind.js";
import { extractFrom, factFrom } from "./fact.js";
import { readAddressee, readChamber, readDayAndPlace, readOrganisation, readSubject } from "./front-matter.js";
import { readIdentifier } from "./identifier.js";
import { readPaperNumber } from "./paper-number.js";
import { propertyFact } from "./publication-properties.js";
import type { ExtractedDocument, ExtractedSender, Fact } from "./records.js";
import { readSignatories, senderInSignature, sendersInHeading } from "./senders.js";

const READER = { extractor: "document-facts/1", confidence: 1 };

/** What a document says about itself. */
export type DocumentFacts = Pick<
  ExtractedDocument,
  | "identifier"
  | "kind"
  | "date"
  | "place"
  | "chamber"
  | "dossiers"
  | "number"
  | "title"
  | "subject"
  | "senders"
  | "organisation"
  | "addressee"
  | "signatories"
  | "otherIdentifiers"
> & {
  /** Whether it has what these papers have: an official number, a heading that says what it is, or a date with an addressee. */
  readonly recognised: boolean;
  readonly diagnostics: readonly Diagnostic[];
};

/** Reads heading, letterhead and signatures of a part. */
export function extractDocumentFacts(source: string, part: ParsedPart): DocumentFacts {
  const paper = readPaperNumber(source, part);
  const day = readDayAndPlace(source, part);
  const kind = readDocumentKind(source, part);
  const { identifier, official, others } = readIdentifier(source, part, paper, day.date?.value ?? null);
  const addressee = readAddressee(source, part);
  const subject = readSubject(source, part);
  const first = firstPassage(part);
  const diagnostics = [...day.diagnostics];
  if (!official) diagnostics.push(diagnose("NO_IDENTIFIER", "no official number is printed on this document", first));
  if (day.date === null && day.diagnostics.length === 0)
    diagnostics.push(diagnose("NO_DATE", "no date is printed on this document", first));
  if (kind === null) diagnostics.push(diagnose("UNKNOWN_DOCUMENT_KIND", "the document does not say what it is", first));
  return {
    identifier,
    kind: kind ?? { value: isLetter(part) ? "LETTER" : "OTHER", extract: extractFrom(source, first, { ...READER, confidence: 0.3 }) },
    date: day.date,
    place: day.place,
    chamber: readChamber(source, part, addressee),
    ...paper,
    title: propertyFact(source, part, "TITLE") ?? readTitle(source, part, subject),
    subject,
    senders: readSenders(source, part),
    organisation: readOrganisation(source, part),
    addressee,
    signatories: readSignatories(source, part),
    otherIdentifiers: others,
    recognised: official || kind?.extract.confidence === 1 || (day.date !== null && (addressee !== null || isLetter(part))),
    diagnostics,
  };
}

// The subject; else the heading of the report or agenda itself; else the heading `Brief van …`.
function readTitle(source: string, part: ParsedPart, subject: Fact<string> | null): Fact<string> | null {
  if (subject !== null) return subject;
  const headings = part.passages.filter((passage) => passage.kind === "HEADING");
  const own = headings.find(
    (heading) => /^(?:geannoteerde agenda|verslag)\s.*\p{L}/iu.test(heading.text) && !/^verslag van een\b/iu.test(heading.text),
  );
  const type = headings.find((heading) => /\b(?:brief|verslag|motie) van\b|\bmotie (?:het lid|de leden)\b/iu.test(heading.text));
  const heading = own ?? type;
  if (heading === undefined) return null;
  const start = /^nr\.?\s*\S{1,5}\s+/iu.exec(heading.text)?.[0].length ?? 0;
  return factFrom(heading.text.slice(start), source, { passage: heading, start, end: heading.text.length }, READER);
}

function readSenders(source: string, part: ParsedPart): readonly ExtractedSender[] {
  if (part.kind === "NOTE") return [];
  const inHeading = part.passages.filter((passage) => passage.kind === "HEADING").map((heading) => sendersInHeading(source, heading));
  const senders = inHeading.find((found) => found.length > 0);
  if (senders !== undefined) return senders;
  return part.passages
    .filter((passage) => passage.kind === "SIGNATURE")
    .map((signature) => senderInSignature(source, signature))
    .filter((sender) => sender !== null);
}

function isLetter(part: ParsedPart): boolean {
  return part.passages.some(
    (passage) => passage.kind === "SALUTATION" || (passage.kind === "HEADING" && /\bbrief van\b/iu.test(passage.text)),
  );
}

function firstPassage(part: ParsedPart): { start: number; end: number } {
  const [first] = part.passages;
  return { start: first?.start ?? part.start, end: first?.end ?? part.end };
}
