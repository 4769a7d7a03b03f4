import { findCitations } from "./find-citations.js";
import { readDossier } from "./kamerstuk/read-dossier.js";
import { matchAt } from "./match-at.js";

const PARLIAMENT_NUMBER = /^\d{4}[A-Z]\d{5,6}$/u;
/** The sender's reference: an abbreviation of the directorate and a number (`BPZ / 106477204`), or the number alone. */
const SENDER_REFERENCE = /^(\p{L}[\p{L}-]{0,30})\s{0,3}[/-]\s{0,3}(\d{6,12})$/u;
const SENDER_NUMBER = /^\d{6,12}$/u;
/** Official identifiers that have no citation form of their own are written in one way only. */
const UNUSUAL_PAPER = /^kst-(?:\d{6,8}|[CLXVI]+-[A-Z]{1,2}|\d{8}-\d{4,5}-\d{1,4}[a-z]?)$/u;
const PUBLICATION = /^(?:blg|ah|h|nds|stb|stcrt|trb)-[\p{L}\d]+(?:-[\p{L}\d]+)*$/u;
const PUBLICATION_PAGE = /^https?:\/\/zoek\.officielebekendmakingen\.nl\/([\p{L}\d-]+)(?:\.(?:html|pdf|xml))?$/u;
const DOSSIER_LEAD = /(?:dossier-|Kamerstukdossier\s|[Dd]ossier\s|Kamerstuk(?:ken)?\s)?/uy;

/**
 * The normal form of one official identifier in any spelling: `21 501-33, nr. 1149` and `Kamerstuk 21501-33-1149` → `kst-21501-33-1149`,
 * `BPZ / 106477204` → `bpz-106477204`, `2025D40209` as it stands. Undefined for anything else: two identifiers, or words around one.
 */
export function normaliseIdentifier(printed: string): string | undefined {
  const words = printed.normalize("NFC").trim().replace(/\s+/gu, " ");
  const page = PUBLICATION_PAGE.exec(words)?.[1];
  if (page !== undefined) return normaliseIdentifier(page);
  const upperCased = words.toUpperCase();
  if (PARLIAMENT_NUMBER.test(upperCased)) return upperCased;
  if (UNUSUAL_PAPER.test(words) || PUBLICATION.test(words)) return words;
  // A number without the word Kamerstuk is a citation only in some forms; here nothing else can be meant.
  return wholeCitation(words) ?? wholeCitation(`Kamerstuk ${words}`) ?? senderReference(words);
}

/** The normal form of a dossier in any spelling: `21 501-33` → `21501-33`, `36 410 VI` → `36410-VI`. Undefined for anything else. */
export function normaliseDossier(printed: string): string | undefined {
  const words = printed.normalize("NFC").trim();
  const dossier = readDossier(words, matchAt(DOSSIER_LEAD, words, 0)?.[0].length ?? 0);
  return dossier?.end === words.length ? dossier.key : undefined;
}

function wholeCitation(words: string): string | undefined {
  const [citation, ...others] = findCitations(words, "BODY");
  const whole = citation !== undefined && citation.start === 0 && citation.end === words.length && others.length === 0;
  // A dossier is no document, and an address is no identifier.
  return whole && citation.kind !== "DOSSIER" && citation.kind !== "URL" ? (citation.normal ?? undefined) : undefined;
}

function senderReference(words: string): string | undefined {
  const [, directorate, number] = SENDER_REFERENCE.exec(words) ?? [];
  if (directorate !== undefined && number !== undefined) return `${directorate.toLowerCase()}-${number}`;
  return SENDER_NUMBER.test(words) ? words : undefined;
}
