import type { ParsedPart, Passage } from "../document/model.js";
import { isDirectorate, isNoteTitle, placeAndDate } from "../document/printed-forms.js";
import { isoDate } from "../kernel/calendar.js";
import type { Diagnostic } from "../kernel/diagnostic.js";
import { dateProblemCode, diagnose } from "../kernel/diagnostic-codes.js";
import { describeDateProblem, findDates, readDate } from "../kernel/dutch-date.js";
import type { Chamber } from "../vocab/lists/document.js";
import { factFrom, type Place } from "./fact.js";
import { propertyFact } from "./publication-properties.js";
import type { Fact } from "./records.js";

const READER = { extractor: "front-matter/1", confidence: 1 };
const LESS_SURE = { extractor: "front-matter/1", confidence: 0.9 };

// The article may be left out before the chair of a chamber.
const ADDRESSEE =
  /^(?:aan\s+)?(?:(?:de|het)\s+(?=voorzitter|griffier|minister|staatssecretaris|leden)|(?=voorzitter van de (?:tweede|eerste) kamer))/iu;

/** The passages before the text proper of a part. */
export function frontOf(part: ParsedPart): readonly Passage[] {
  const end = part.passages.findIndex((passage) => passage.kind === "PARAGRAPH" || passage.kind === "LIST_ITEM");
  return part.passages.slice(0, end < 0 ? part.passages.length : end);
}

/** The first field with one of the labels, and where its value stands; empty fields do not count. */
export function fieldValue(part: ParsedPart, label: RegExp): { readonly value: string; readonly place: Place } | null {
  const passage = part.passages.find(
    (candidate) => candidate.field !== undefined && candidate.field.value !== "" && label.test(candidate.field.label),
  );
  if (passage?.field === undefined) return null;
  const { value } = passage.field;
  return { value, place: { passage, start: passage.text.length - value.length, end: passage.text.length } };
}

/** The day of the document, with its place where that is printed; a date that does not exist gives a diagnostic. */
export function readDayAndPlace(
  source: string,
  part: ParsedPart,
): { readonly date: Fact<string> | null; readonly place: Fact<string> | null; readonly diagnostics: readonly Diagnostic[] } {
  const printed = frontOf(part).find((passage) => passage.field === undefined && placeAndDate(passage.text) !== null);
  const said = saidDay(source, part);
  if (said !== null) return { date: said, place: printed === undefined ? null : placeIn(source, printed), diagnostics: [] };
  const field = fieldValue(part, /^(?:datum|datum aangemaakt|vastgesteld|voorgesteld|ontvangen)$/iu);
  const decided = frontOf(part).find((passage) => /\bvastgesteld \d|^\p{L}{4,6}dag \d/iu.test(passage.text));
  const passage = field?.place.passage ?? printed ?? decided;
  const day = passage === undefined ? undefined : findDates(passage.text).at(-1);
  if (passage === undefined || day === undefined) return { date: null, place: null, diagnostics: [] };
  const place = passage === printed ? placeIn(source, passage) : null;
  const reading = readDate(day, null);
  const fact = factFrom(reading.ok ? reading.startDate : "", source, { passage, start: day.start, end: day.end }, READER);
  if (reading.ok) return { date: fact, place, diagnostics: [] };
  const { quote } = fact.extract;
  return {
    date: null,
    place,
    diagnostics: [diagnose(dateProblemCode(reading.reason), describeDateProblem(reading.reason, quote.exact), quote)],
  };
}

// The day that the publisher gives in a field.
function saidDay(source: string, part: ParsedPart): Fact<string> | null {
  const fact = propertyFact(source, part, "DATE");
  const day = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u.exec(fact?.value ?? "")?.groups;
  return day !== undefined && isoDate(Number(day["year"]), Number(day["month"]), Number(day["day"])) !== null ? fact : null;
}

function placeIn(source: string, passage: Passage): Fact<string> | null {
  const name = placeAndDate(passage.text)?.place;
  return name === undefined ? null : factFrom(name, source, { passage, start: 0, end: name.length }, READER);
}

/** Whom the document is for, without the opening `Aan de` or `De`. */
export function readAddressee(source: string, part: ParsedPart): Fact<string> | null {
  for (const passage of frontOf(part)) {
    const match = ADDRESSEE.exec(passage.text);
    if (match === null || (passage.kind !== "LETTERHEAD" && passage.kind !== "METADATA")) continue;
    const end = endOfName(passage);
    return factFrom(passage.text.slice(match[0].length, end), source, { passage, start: match[0].length, end }, READER);
  }
  return null;
}

// Of a source with mark-up the lines of an address are paragraphs, or parted by a line break of the language.
function lineEnds({ insets }: Passage): readonly number[] {
  return insets.filter(({ kind, as }) => kind === "LINE_BREAK" || (kind === "MARKUP" && as === " ")).map(({ at }) => at);
}

// In an address block the name ends before the first line with a number in it: the street.
function endOfName(passage: Passage): number {
  let start = 0;
  for (const at of [...lineEnds(passage), passage.text.length]) {
    if (/\d/u.test(passage.text.slice(start, at)) && start > 0) return start - 1;
    start = at + 1;
  }
  return passage.text.length;
}

/** The chamber that the document is addressed to or printed for. */
export function readChamber(source: string, part: ParsedPart, addressee: Fact<string> | null): Fact<Chamber> | null {
  const inAddressee = addressee === null ? null : chamberIn(addressee.value);
  if (addressee !== null && inAddressee !== null) return { value: inAddressee.chamber, extract: addressee.extract };
  const printed = part.passages.find((passage) => passage.kind === "METADATA" && chamberIn(passage.text) !== null);
  const found = printed === undefined ? null : chamberIn(printed.text);
  return printed === undefined || found === null ? null : factFrom(found.chamber, source, { passage: printed, ...found }, LESS_SURE);
}

function chamberIn(text: string): { chamber: Chamber; start: number; end: number } | null {
  const match = /\b(?<house>Eerste|Tweede) Kamer\b/iu.exec(text);
  if (match === null) return null;
  const chamber = match.groups?.["house"]?.toLowerCase() === "eerste" ? "EERSTE_KAMER" : "TWEEDE_KAMER";
  return { chamber, start: match.index, end: match.index + match[0].length };
}

/** The subject: the field `Betreft`, or the title of an internal note. */
export function readSubject(source: string, part: ParsedPart): Fact<string> | null {
  const field = fieldValue(part, /^(?:betreft|onderwerp)$/iu);
  if (field !== null) return factFrom(field.value, source, field.place, READER);
  const title = part.kind === "NOTE" ? part.passages.find((passage) => passage.kind === "HEADING" && isNoteTitle(passage.text)) : undefined;
  return title === undefined ? null : factFrom(title.text, source, title, READER);
}

/** The directorate that wrote an internal note. */
export function readOrganisation(source: string, part: ParsedPart): Fact<string> | null {
  if (part.kind !== "NOTE") return null;
  const passage = frontOf(part).find((candidate) => candidate.kind === "LETTERHEAD" && isDirectorate(candidate.text));
  return passage === undefined ? null : factFrom(passage.text, source, passage, READER);
}
