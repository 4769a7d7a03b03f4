import type { ParsedPart, Passage } from "../document/model.js";
import { dossierLine, numberLine } from "../document/printed-forms.js";
import type { Place } from "./fact.js";

/** The number a Kamerstuk is printed under, each with the place it was read at. */
export interface PaperNumber {
  /** Normal form, `21501-33`. */
  readonly dossier: { readonly value: string; readonly place: Place } | null;
  readonly dossierTitle: { readonly value: string; readonly place: Place } | null;
  /** `1149`, or a letter for the Eerste Kamer. */
  readonly number: { readonly value: string; readonly place: Place } | null;
}

const FOOTER =
  /,\s*(?<dossier>\d{2} ?\d{3}(?:[ -]{1,3}(?:\d{2}|[IVX]{1,6}))?)\b[^,]{0,40},(?: enz\.,)?\s*(?:nr\.?\s*)?(?<number>\d{1,5}|[A-Z]{1,3})$/u;

/** Reads dossier and number from the printed heading; what is missing there, from the foot of a page. */
export function readPaperNumber(part: ParsedPart): PaperNumber {
  const headings = part.passages.filter((passage) => passage.kind === "HEADING").slice(0, 20);
  const footer = readFooter(part);
  const dossierHeading = headings.find((heading) => dossierLine(heading.text) !== null);
  const numberHeading =
    headings.find((heading) => numberLine(heading.text) !== null) ?? headings.find((heading) => letterNumber(heading.text) !== null);
  return {
    dossier: dossierHeading === undefined ? footer.dossier : dossierOf(dossierHeading),
    dossierTitle: dossierHeading === undefined ? null : titleOf(dossierHeading, headings),
    number: numberHeading === undefined ? footer.number : numberOf(numberHeading),
  };
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

function dossierOf(heading: Passage): PaperNumber["dossier"] {
  const printed = dossierLine(heading.text)?.dossier ?? "";
  return { value: normalDossier(printed), place: { passage: heading, start: 0, end: printed.length } };
}

// The title stands beside the number of the dossier, or on a line of its own below.
function titleOf(heading: Passage, headings: readonly Passage[]): PaperNumber["dossierTitle"] {
  const title = dossierLine(heading.text)?.title ?? null;
  if (title !== null)
    return { value: title, place: { passage: heading, start: heading.text.length - title.length, end: heading.text.length } };
  const next = headings[headings.indexOf(heading) + 1];
  if (next === undefined || dossierLine(next.text) !== null || numberLine(next.text) !== null) return null;
  return { value: next.text, place: { passage: next, start: 0, end: next.text.length } };
}

function numberOf(heading: Passage): PaperNumber["number"] {
  const value = numberLine(heading.text)?.number ?? letterNumber(heading.text) ?? "";
  const start = heading.text.indexOf(value);
  return { value: value.toUpperCase(), place: { passage: heading, start, end: start + value.length } };
}

// Papers of the Eerste Kamer are numbered with letters: `F BRIEF VAN DE VOORZITTER …`.
function letterNumber(words: string): string | null {
  return /^(?<number>[A-Z]{1,3})\s(?=BRIEF|VERSLAG|MOTIE)/u.exec(words)?.groups?.["number"] ?? null;
}

function readFooter(part: ParsedPart): Pick<PaperNumber, "dossier" | "number"> {
  for (const passage of part.passages) {
    const match = passage.kind === "METADATA" ? FOOTER.exec(passage.text) : null;
    const [dossier, number] = [match?.groups?.["dossier"], match?.groups?.["number"]];
    if (match === null || dossier === undefined || number === undefined) continue;
    const start = passage.text.indexOf(dossier);
    const end = passage.text.length;
    return {
      dossier: { value: normalDossier(dossier), place: { passage, start, end: start + dossier.length } },
      number: { value: number, place: { passage, start: end - number.length, end } },
    };
  }
  return { dossier: null, number: null };
}
