/**
 * The forms that lines of these papers are printed in. All patterns look at the words of one line (`Line.words`), are anchored or bounded, and so
 * linear in its length.
 */
import { findDates } from "../kernel/dutch-date.js";

const DOSSIER = /^(?<dossier>\d{2}[ .]?\d{3}(?:[ -]{1,3}(?:\d{2}|[IVX]{1,6}\b))?(?: \(R\d{3,4}\))?)(?:[\t ]+(?<title>\p{Lu}.{2,250}))?$/u;
const NUMBER = /^nr\.?[\t ]*(?<number>\d{1,5}|[A-Z]{1,3})(?:[\t ]+(?<title>.+))?$/iu;
const TYPE =
  /^(?:(?:herdruk|gewijzigd|nader|aanvullend)e?\s+)?(?:brief van|verslag van een|motie van|lijst van|inbreng verslag|nota naar aanleiding|amendement van)\b/iu;
const HOUSE =
  /^(?:(?:Tweede|Eerste) Kamer der(?: Staten-Generaal)?(?: [12])?|Staten-Generaal|\S?ergaderjaar \d{4}\s?[-–]\s?\d{2,4}|[12])$/u;
const FOOTER =
  /^(?:(?:Tweede|Eerste) Kamer, vergaderjaar \d{4}.{0,80}|kst-?\d.{0,60}|.{0,40}\bISSN ?0?921.{0,80}|\d{6}F? .{0,40}\bsdu uitge.{0,60}|[’'‘-]?s[-\s]Gravenhage \d{4}(?: .{0,100})?)$/iu;
const ADDRESSEE =
  /^(?<aan>Aan\s+)?(?<addressee>(?:de|het)\s+(?:(?:fungerend\s+)?voorzitters?|griffier|minister-president|ministers?|staatssecretaris(?:sen)?|leden|ministerraad)(?![\p{L}-]).{0,160})$/iu;
const SALUTATION = /^(?:zeer\s+)?(?:geachte|beste|excellentie|mijnheer de voorzitter|mevrouw de voorzitter).{0,100},?$/iu;
const CLOSING = /^(?:hoogachtend|met vriendelijke groet(?:en)?|met de meeste hoogachting),?$/iu;
const STAMP = /^(?:ontvangen|ingekomen|geregistreerd)(?:\s+\S{1,30}){0,5}$/iu;
const DIRECTORATE = /^(?:(?:programma)?directie|directoraat(?:-generaal)?|dg|afdeling|bureau)\s+\S.{0,100}$/iu;
const LABEL =
  /^(?<label>datum aangemaakt|datum|(?:ons|uw) kenmerk|kenmerk|(?:onze|uw) referentie|betreft|onderwerp|projectnaam|auteur|opsteller|kopie aan|bijlage\(n\)|bijlagen?(?=:?(?: \d{1,2})?$)|contactpersoon|behandeld door|uw brief(?: van)?|overheidsidentificatienr\.?|(?:van|aan|nummer)(?=:))(?![\p{L}-]):?\s*(?<value>.*)$/iu;
const LIST_ITEM = /^(?:(?<bullet>[-–—•▪◦·*]|o)\s+|\d{1,2}[.)]\s+|[a-z][.)]\s+|\([a-z\d]{1,2}\)\s+)\S/u;
const DOCUMENT_TYPE = /^(?:ter (?:beslissing|informatie|ondertekening|advisering|kennisname)|nota|memo|beslisnota)$/iu;
const NOTE_TITLE = /^(?:beslis|informatie|aanbiedings)?(?:nota|memo)\s+\S.{3,200}$/iu;
const NOTE_HEADING =
  /^(?:aanleiding|advies|geadviseerd besluit|kernpunten|toelichting|inleiding|samenvatting|parafenroute|beslispunten?)$/iu;
const INITIALS = "(?:(?:\\p{Lu}|Ch|Th|IJ|Ph|St)\\.[ -]?){1,6}";
const PARTICLES = "(?:(?:van|de|den|der|ter|te|ten|el|in|'t|’t)\\s+){0,3}";
const SURNAME = "\\p{Lu}[\\p{L}'’-]+(?:\\s(?:(?:van|de|den|der)\\s){0,2}\\p{Lu}[\\p{L}'’-]+){0,3}";
const TITLES = "(?:(?:prof|dr|mr|drs|ir|ing|jhr|mw)\\.? ){0,3}";
const NAME = new RegExp(`^${TITLES}${INITIALS}\\s?${PARTICLES}${SURNAME}$`, "u");
const PLAIN_NAME = new RegExp(`^${TITLES}(?:${INITIALS}\\s?)?${PARTICLES}${SURNAME}$`, "iu");
const OFFICE =
  /^(?:de\s+)?(?:(?:fungerend|plaatsvervangend|demissionair)\s+)?(?:adjunct-)?(?:minister-president|minister|staatssecretaris|voorzitter|griffier|viceminister-president)(?![\p{L}-])[^.:;!?\t]{0,200}(?: a\.i\.)?,?$/iu;
const BULLET_ALONE = /^[-–—•▪◦·*]$/u;
const TABLE_RULE = /^[-|:\t +=]{3,}$/u;

/** `21 501-33⇥Raad voor Vervoer, …`: the dossier, and its title if that stands on the same line. */
export function dossierLine(words: string): { readonly dossier: string; readonly title: string | null } | null {
  const groups = DOSSIER.exec(words)?.groups;
  return groups?.["dossier"] === undefined ? null : { dossier: groups["dossier"], title: groups["title"] ?? null };
}

/** `Nr. 1149⇥Brief van …`: the number of the paper, and what follows it on the same line. */
export function numberLine(words: string): { readonly number: string; readonly title: string | null } | null {
  const groups = NUMBER.exec(words)?.groups;
  return groups?.["number"] === undefined ? null : { number: groups["number"], title: groups["title"] ?? null };
}

/** `Brief van de minister …`, `VERSLAG VAN EEN SCHRIFTELIJK OVERLEG`. */
export function isTypeLine(words: string): boolean {
  return TYPE.test(words) && words.length < 260;
}

/** The name of the house, the parliamentary year, the number of the chamber: the top of a printed Kamerstuk. */
export function isHouseLine(words: string): boolean {
  return HOUSE.test(words);
}

/** `Vergaderjaar 2023–2024`: stands at the top of every printed Kamerstuk, and of no letter. */
export function isParliamentaryYear(words: string): boolean {
  return /^\S?ergaderjaar \d{4}/u.test(words);
}

/** The foot of a printed page: house, year, dossier and number; publisher; ISSN. */
export function isPageFooter(words: string): boolean {
  return FOOTER.test(words);
}

/** `Pagina 2 van 4`, with or without the numbers. */
export function isPageNumber(words: string): boolean {
  return /^pagina(?: \d{1,4})?(?: van(?: \d{1,4})?)?$/iu.test(words);
}

/** `Bij beantwoording de datum en ons kenmerk vermelden.`: stands in the letterhead of ministries. */
export function isReplyClause(words: string): boolean {
  return /^bij (?:beantwoording|correspondentie) .{3,80} vermelden\b/iu.test(words);
}

/** The members of a committee, printed as a note at the head of its report. */
export function isCommitteeMembers(words: string): boolean {
  return /^\d?\s?samenstelling:/iu.test(words);
}

/** `Aan de Voorzitter van …`; with or without `Aan`. */
export function addresseeLine(words: string): { readonly addressee: string; readonly withAan: boolean } | null {
  const groups = ADDRESSEE.exec(words)?.groups;
  return groups?.["addressee"] === undefined ? null : { addressee: groups["addressee"], withAan: groups["aan"] !== undefined };
}

/** `Den Haag, 18 september 2025`: the place, for a line that says nothing but place and date. */
export function placeAndDate(words: string): { readonly place: string; readonly date: string } | null {
  const date = findDates(words).at(-1);
  if (date === undefined || date.end < words.replace(/[.\s]+$/u, "").length) return null;
  // Only the seat of government is followed by a date without a comma; other words before a date are not a place.
  const match =
    /^(?<place>['’‘]?\p{L}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2}),\s?(?:d\.d\.\s)?$|^(?<seat>Den Haag|['’‘]s-Gravenhage)\s$/u.exec(
      words.slice(0, date.start),
    );
  const place = match?.groups?.["place"] ?? match?.groups?.["seat"];
  return place === undefined ? null : { place, date: words.slice(date.start, date.end) };
}

/** A labelled field of a letterhead (`Datum 28 mei 2026`); the value is empty when it stands on another line. */
export function labelLine(words: string): { readonly label: string; readonly value: string } | null {
  const groups = LABEL.exec(words)?.groups;
  return groups?.["label"] === undefined ? null : { label: groups["label"], value: groups["value"] ?? "" };
}

export function isSalutation(words: string): boolean {
  return SALUTATION.test(words);
}

/** `Hoogachtend,` */
export function isClosing(words: string): boolean {
  return CLOSING.test(words);
}

/** The first line of a stamp of receipt. */
export function isStampLine(words: string): boolean {
  return STAMP.test(words);
}

/** The line of a letterhead that names the directorate that wrote. */
export function isDirectorate(words: string): boolean {
  return DIRECTORATE.test(words) && !/[.;:]$/u.test(words);
}

/** Whether a line begins a list item, and how long its sign is (0 for a number or letter, which stays in the text). */
export function listSign(words: string): { readonly length: number } | null {
  const match = LIST_ITEM.exec(words);
  if (match === null) return null;
  return { length: match.groups?.["bullet"]?.length ?? 0 };
}

/** The sign of a list item whose words stand on the next line. */
export function isBulletAlone(words: string): boolean {
  return BULLET_ALONE.test(words);
}

/** A row of a table: cells separated by tabs or bars, or the rule under its head. */
export function isTableRow(words: string): boolean {
  return TABLE_RULE.test(words) || /\S\t+\S/u.test(words) || /\S \| \S/u.test(words) || /\S \|$/u.test(words);
}

/** `1⇥Kabels op zee`: the number of a heading or of a row, and one cell. */
export function isTabbedNumber(words: string): boolean {
  return /^\d{1,2}(?:\.\d{1,2})?[.)]?\t+\p{Lu}[^\t]{2,130}$/u.test(words);
}

/** `TER BESLISSING`, `nota`: what kind of paper this is, on a line of its own. */
export function isDocumentType(words: string): boolean {
  return DOCUMENT_TYPE.test(words);
}

/** `Nota Verslag informele Telecomraad …`: the title of an internal note. */
export function isNoteTitle(words: string): boolean {
  return NOTE_TITLE.test(words) && !/[.;:]$/u.test(words);
}

/** One of the usual headings of an internal note. */
export function isNoteHeading(words: string): boolean {
  return NOTE_HEADING.test(words);
}

/** A person's name with initials, alone on its line. */
export function isName(words: string): boolean {
  return words.length <= 60 && NAME.test(words);
}

/** A person's name where an office stands beside it: initials may be missing. */
export function isPlainName(words: string): boolean {
  return words.length <= 60 && PLAIN_NAME.test(words);
}

/** An office of the government or of a committee, alone on its line. */
export function isOffice(words: string): boolean {
  return OFFICE.test(words);
}

/** Whether a line reads as running text: long, or a sentence that ends. */
export function isRunningText(words: string): boolean {
  return words.length >= 90 || (words.length >= 45 && /[.?!]["”’»)]?$/u.test(words));
}
