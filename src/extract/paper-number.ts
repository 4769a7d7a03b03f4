import type { ParsedPart, Passage } from "../document/model.js";
import { dossierLine, numberLine } from "../document/printed-forms.js";
import { factFrom } from "./fact.js";
import { propertyFact, propertyFacts } from "./publication-properties.js";
import type { ExtractedDossier, Fact } from "./records.js";

/** The number a Kamerstuk is printed under. */
export interface PaperNumber {
  readonly dossiers: readonly ExtractedDossier[];
  /** `1149`, or a letter for the Eerste Kamer. */
  readonly number: Fact<string> | null;
}

const READER = { extractor: "paper-number/1", confidence: 1 };
const FOOTER =
  /,\s*(?<dossier>\d{2} ?\d{3}(?:[ -]{1,3}(?:\d{2}|[IVX]{1,6}))?)\b[^,]{0,40},(?: enz\.,)?\s*(?:nr\.?\s*)?(?<number>\d{1,5}|[A-Z]{1,3})$/u;

/** Reads dossiers and number from what the publisher says, else from the printed heading; what is missing there, from the foot of a page. */
export function readPaperNumber(source: string, part: ParsedPart): PaperNumber {
  const headings = part.passages.filter((passage) => passage.kind === "HEADING").slice(0, 20);
  const footer = readFooter(source, part);
  const numberHeading =
    headings.find((heading) => numberLine(heading.text) !== null) ?? headings.find((heading) => letterNumber(heading.text) !== null);
  const said = saidDossiers(source, part, headings);
  const printed = said.length > 0 ? said : printedDossiers(source, headings, numberHeading);
  return {
    dossiers: printed.length > 0 ? printed : footer.dossiers,
    number: propertyFact(source, part, "NUMBER") ?? (numberHeading === undefined ? footer.number : numberOf(source, numberHeading)),
  };
}

// The title of a dossier stands below its number, and the metadata repeat that of the first.
function saidDossiers(source: string, part: ParsedPart, headings: readonly Passage[]): readonly ExtractedDossier[] {
  return propertyFacts(source, part, "DOSSIER").map((number, index) => {
    const heading = headings.find(({ start, end }) => start <= number.extract.quote.start && number.extract.quote.end <= end);
    const title = heading === undefined ? null : titleOf(source, heading, headings);
    return { number, title: title ?? (index === 0 ? propertyFact(source, part, "DOSSIER_TITLE") : null) };
  });
}

// A paper that belongs to several dossiers has a line for each, all above its number.
function printedDossiers(source: string, headings: readonly Passage[], numberHeading: Passage | undefined): readonly ExtractedDossier[] {
  const lines = headings.filter((heading) => dossierLine(heading.text) !== null);
  const above = lines.filter((heading) => numberHeading !== undefined && heading.order < numberHeading.order);
  return (above.length > 0 ? above : lines.slice(0, 1)).map((heading) => {
    const printed = dossierLine(heading.text)?.dossier ?? "";
    const place = { passage: heading, start: 0, end: printed.length };
    return { number: factFrom(normalDossier(printed), source, place, READER), title: titleOf(source, heading, headings) };
  });
}

/** The normal form of a dossier: `21 501-33` → `21501-33`, `36 410 VI` → `36410-VI`, `34 356 (R2064)` → `34356`. */
export function normalDossier(printed: string): string {
  const [number = "", suffix] = printed
    .replace(/\(R\d+\)/u, "")
    .replace(/^(\d{2})[ .]/u, "$1")
    .trim()
    .split(/[ -]+/u);
  return suffix === undefined ? number : `${number}-${suffix}`;
}

// The title stands beside the number of the dossier, or on a line of its own below.
function titleOf(source: string, heading: Passage, headings: readonly Passage[]): Fact<string> | null {
  const title = dossierLine(heading.text)?.title ?? null;
  const end = heading.text.length;
  if (title !== null) return factFrom(title, source, { passage: heading, start: end - title.length, end }, READER);
  const next = headings[headings.indexOf(heading) + 1];
  if (next === undefined || dossierLine(next.text) !== null || numberLine(next.text) !== null) return null;
  return factFrom(next.text, source, next, READER);
}

function numberOf(source: string, heading: Passage): Fact<string> {
  const value = numberLine(heading.text)?.number ?? letterNumber(heading.text) ?? "";
  const start = heading.text.indexOf(value);
  return factFrom(value.toUpperCase(), source, { passage: heading, start, end: start + value.length }, READER);
}

// Papers of the Eerste Kamer are numbered with letters: `F BRIEF VAN DE VOORZITTER …`.
function letterNumber(words: string): string | null {
  return /^(?<number>[A-Z]{1,3})\s(?=BRIEF|VERSLAG|MOTIE)/u.exec(words)?.groups?.["number"] ?? null;
}

function readFooter(source: string, part: ParsedPart): PaperNumber {
  for (const passage of part.passages) {
    const match = passage.kind === "METADATA" ? FOOTER.exec(passage.text) : null;
    const [dossier, number] = [match?.groups?.["dossier"], match?.groups?.["number"]];
    if (match === null || dossier === undefined || number === undefined) continue;
    const start = passage.text.indexOf(dossier);
    const end = passage.text.length;
    const dossierFact = factFrom(normalDossier(dossier), source, { passage, start, end: start + dossier.length }, READER);
    return {
      dossiers: [{ number: dossierFact, title: null }],
      number: factFrom(number, source, { passage, start: end - number.length, end }, READER),
    };
  }
  return { dossiers: [], number: null };
}
