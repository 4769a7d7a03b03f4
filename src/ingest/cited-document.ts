import { officialUrl } from "../cite/resolution/official-url.js";
import { readPaperForm } from "../cite/resolution/paper-form.js";
import type { RecordOf } from "../model/define/relations.js";
import type { Document } from "../model/entities/document.js";
import type { Dossier } from "../model/entities/dossier.js";
import type { DocumentKind } from "../vocab/lists/document.js";

type DocumentRecord = RecordOf<Document>;

/** A document of which only the identifier is known yet. */
export function bareDocument(identifier: string, known: Partial<DocumentRecord> = {}): DocumentRecord {
  return {
    id: `document/${identifier}`,
    identifier,
    kind: "OTHER",
    title: null,
    subject: null,
    date: null,
    chamber: null,
    number: null,
    place: null,
    addressee: null,
    organisation: null,
    language: "nl",
    status: "CITED",
    signatories: [],
    dossiers: [],
    senders: [],
    presidenciesMentioned: [],
    sourceUrl: officialUrl(identifier),
    sha256: null,
    retrievedAt: null,
    mediaType: null,
    origin: null,
    licence: null,
    partOf: null,
    attachedTo: null,
    ...known,
  };
}

// What sort of document a normal form other than that of a Kamerstuk stands for (contract of identifiers: normal forms of references).
const KINDS: readonly (readonly [form: RegExp, kind: DocumentKind])[] = [
  [/^(?:COM|JOIN|SWD|SEC|C)\(/, "COMMISSION_DOCUMENT"],
  [/^5\d{4}[A-Z]{1,2}\d+$/, "COMMISSION_DOCUMENT"],
  [/^ST-/, "COUNCIL_DOCUMENT"],
  [/^[1-4]\d{4}[A-Z]{1,2}\d+/, "LEGISLATION"],
  [/^(?:stb|trb)-/, "LEGISLATION"],
  [/^h-(?:tk|ek)-/, "PLENARY_DEBATE"],
  [/^ah-(?:tk|ek)-/, "PARLIAMENTARY_QUESTION"],
];

/**
 * What the normal form of a citation says about the document cited: for a Kamerstuk its dossier and number. A number of letters only is one
 * of the Eerste Kamer.
 */
export function citedDocument(normal: string): { document: DocumentRecord; dossier?: RecordOf<Dossier> } {
  const paper = readPaperForm(normal);
  if (paper === undefined) return { document: bareDocument(normal, { kind: KINDS.find(([form]) => form.test(normal))?.[1] ?? "OTHER" }) };
  const { dossier, number } = paper;
  const chamber = /^[A-Z]+$/.test(number) ? "EERSTE_KAMER" : "TWEEDE_KAMER";
  return { document: bareDocument(normal, { number, dossiers: [`dossier/${dossier}`], chamber }), dossier: bareDossier(dossier) };
}

/** A dossier of which only the number is known yet. */
export function bareDossier(key: string, title: string | null = null): RecordOf<Dossier> {
  const [number = key, ...suffix] = key.split("-");
  return {
    id: `dossier/${key}`,
    key,
    number,
    suffix: suffix.length === 0 ? null : suffix.join("-"),
    title,
    highestNumber: null,
    highestNumberAsOf: null,
  };
}
