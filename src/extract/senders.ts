import type { ParsedPart, Passage } from "../document/model.js";
import { sourceSpan } from "../document/passage.js";
import { isPlainName } from "../document/printed-forms.js";
import type { Place } from "./fact.js";
import { extractFrom, factFrom } from "./fact.js";
import { propertyFacts } from "./publication-properties.js";
import type { ExtractedSender, Fact } from "./records.js";

const EXTRACTOR = "senders/1";
const OFFICE = "(?:minister[- ]president|ministers?|staatssecretaris(?:sen)?|viceminister-president)";
const BRIEF_VAN = /^(?:nr\.?\s*\S{1,5}\s+|[A-Z]{1,3}\s)?(?:.{0,20})?brief van\s+/iu;
const HOLDS_OFFICE = new RegExp(`(?<![\\p{L}-])${OFFICE}(?![\\p{L}-])`, "iu");
const IS_OFFICE = new RegExp(`^${OFFICE}(?![\\p{L}-])`, "iu");
const BARE_OFFICE = /^(?:minister|staatssecretaris)$/iu;
const NEXT_OFFICE = new RegExp(`(?:,\\s+|\\s+en\\s+)(?:(?:de|het)\\s+)?(?=${OFFICE}(?![\\p{L}-]))|\\s+en\\s+(?=(?:van|voor)\\s)`, "giu");
const LEADING_ARTICLE = /^(?:de|het)\s+/iu;
const SMALL_WORDS = new Set(["van", "voor", "en", "de", "het", "der", "den", "in", "op"]);

/** The offices in the heading `Brief van de minister … en de staatssecretaris …`, each as an own sender. */
export function sendersInHeading(source: string, heading: Passage): readonly ExtractedSender[] {
  const opening = BRIEF_VAN.exec(heading.text);
  if (opening === null) return [];
  const pieces = splitOffices(heading.text, opening[0].length);
  const words = pieces.map((piece) => heading.text.slice(piece.start, piece.end));
  const shared = /\s(?:van|voor)\s.*$/iu.exec(words.at(-1) ?? "")?.[0] ?? "";
  const isFirstMinister = /^minister[- ]president/iu.test(words[0] ?? "");
  return pieces.flatMap((piece, index) => {
    const office = words[index] ?? "";
    const isOffice = IS_OFFICE.test(office) || (/^ministers\s/iu.test(words[0] ?? "") && /^(?:van|voor)\s/iu.test(office));
    // The minister-president is also minister of General Affairs: one sender.
    if (!isOffice || (isFirstMinister && /^minister van algemene zaken$/iu.test(office))) return [];
    // `minister en staatssecretaris van X`: both are of X. `ministers van X en voor Y`: each is a minister.
    const whole = /^(?:van|voor)\s/iu.test(office) ? `MINISTER ${office}` : BARE_OFFICE.test(office) ? office + shared : office;
    const reader = { extractor: EXTRACTOR, confidence: 1 };
    return [{ office: officeName(whole), extract: extractFrom(source, sourceSpan(heading, piece.start, piece.end), reader) }];
  });
}

/** The office in a signature (`De Minister van Economische Zaken, D.S. Beljaarts`), if one is printed. */
export function senderInSignature(source: string, signature: Passage): ExtractedSender | null {
  const { office } = splitSignature(signature);
  if (office === null || !new RegExp(`^(?:de\\s+)?${OFFICE}`, "iu").test(signature.text.slice(office.start, office.end))) return null;
  const words = signature.text.slice(office.start, office.end);
  const span = sourceSpan(signature, office.start, office.end);
  return { office: officeName(words), extract: extractFrom(source, span, { extractor: EXTRACTOR, confidence: 0.9 }) };
}

/** The names of those who signed: as the publisher gives them, with initials, else as printed. */
export function readSignatories(source: string, part: ParsedPart): readonly Fact<string>[] {
  const said = propertyFacts(source, part, "SENDER").filter(({ value }) => !HOLDS_OFFICE.test(value));
  if (said.length > 0) return said;
  const signatures = part.passages.filter((passage) => passage.kind === "SIGNATURE");
  return signatures.map((signature) => signatoryOf(source, signature)).filter((name) => name !== null);
}

function signatoryOf(source: string, signature: Passage): Fact<string> | null {
  const { name } = splitSignature(signature);
  if (name === null) return null;
  // A motion ends with a full stop after the last name.
  const printed = signature.text.slice(name.start, name.end);
  const end = name.start + printed.replace(/(?<=\p{L}{2})\.$/u, "").length;
  return factFrom(signature.text.slice(name.start, end), source, { ...name, end }, { extractor: EXTRACTOR, confidence: 0.95 });
}

/**
 * An office in the form used in the archive: without article, lower-case initial, a heading in capitals set in ordinary letters
 * (`MINISTER VAN ECONOMISCHE ZAKEN` → `minister van Economische Zaken`).
 */
export function officeName(printed: string): string {
  const words = printed.replace(LEADING_ARTICLE, "").replace(/[,\s]+$/u, "");
  const ordinary = /\p{Ll}/u.test(words) ? words : words.split(" ").map(capitalised).join(" ");
  return ordinary
    .replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())
    .replace(/^ministers(?=\s)/u, "minister")
    .replace(/^minister president/iu, "minister-president");
}

function capitalised(word: string): string {
  const lower = word.toLowerCase();
  return SMALL_WORDS.has(lower) ? lower : lower.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}

function splitOffices(text: string, from: number): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  let start = from;
  for (const match of text.matchAll(NEXT_OFFICE)) {
    if (match.index < start) continue;
    pieces.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...pieces, { start, end: text.length }].map((piece) => ({ ...piece, start: piece.start + article(text, piece.start) }));
}

function article(text: string, at: number): number {
  return LEADING_ARTICLE.exec(text.slice(at, at + 5))?.[0].length ?? 0;
}

// Office and name stand on different lines, or on one line with a comma between them.
function splitSignature(signature: Passage): { office: Place | null; name: Place | null } {
  const { text } = signature;
  const place = (start: number, end: number): Place => ({ passage: signature, start, end });
  if (OFFICE_FIRST.test(text)) {
    const comma = text.lastIndexOf(",");
    // Of `De Minister van Landbouw, Natuur en Voedselkwaliteit` the comma is a part of the office.
    const isParted = comma >= 0 && isPlainName(text.slice(comma + 1).trim());
    const parted = isParted ? undefined : boundaries(signature).find((at) => isPlainName(text.slice(at + 1)));
    if (parted !== undefined) return { office: place(0, parted), name: place(parted + 1, text.length) };
    if (comma < 0) return { office: place(0, text.length), name: null };
    const start = comma + 1 + (text.slice(comma + 1).length - text.slice(comma + 1).trimStart().length);
    return { office: place(0, comma), name: start < text.length ? place(start, text.length) : null };
  }
  if (/^(?:hoogachtend|met )/iu.test(text)) return { office: null, name: null };
  const lineBreak = signature.insets.find((inset) => inset.kind === "LINE_BREAK")?.at;
  const parted = boundaries(signature).find((at) => OFFICE_FIRST.test(text.slice(at + 1))) ?? lineBreak;
  if (parted === undefined) return { office: null, name: place(0, text.length) };
  return { office: place(parted + 1, text.length), name: place(0, parted) };
}

const OFFICE_FIRST = /^(?:de\s+|het\s+)?(?:\p{L}+\s)?(?:adjunct-)?(?:minister|staatssecretaris|voorzitter|griffier|viceminister)/iu;

// Where lines, or elements of the source, part the words of a signature.
function boundaries({ insets }: Passage): readonly number[] {
  return insets.filter(({ kind, as }) => kind === "LINE_BREAK" || (kind === "MARKUP" && as === " ")).map(({ at }) => at);
}
