import type { PassageKind } from "../../vocab/lists/document.js";
import type { Passage } from "../model.js";
import * as forms from "../printed-forms.js";

/** What a paragraph is that has no element of its own: a line of the letter's opening, or a signature. */
export interface LetterLine {
  readonly kind: PassageKind;
  /** For fields: the label with which the words begin. */
  readonly label?: string;
}

/** Longer than this no line with a name is. */
const LONGEST_NAME = 80;

/**
 * The paragraphs that are lines of a letter or signatures of a motion, by their place among the passages: addressee, place and date, salutation,
 * closing words, office and name. The publisher sets all of them as paragraphs.
 */
export function findLetterLines(passages: readonly Passage[]): ReadonlyMap<number, LetterLine> {
  return new Map([...openingLines(passages), ...letterSignatures(passages), ...motionSignatures(passages)]);
}

function openingLines(passages: readonly Passage[]): readonly (readonly [number, LetterLine])[] {
  const lines: [number, LetterLine][] = [];
  const first = passages.findIndex(({ kind }) => kind === "PARAGRAPH");
  for (let index = first; index >= 0 && passages[index]?.kind === "PARAGRAPH"; index += 1) {
    const line = openingLine(passages[index]?.text ?? "");
    if (line === null) break;
    lines.push([index, line]);
    if (line.kind === "SALUTATION") break;
  }
  return lines;
}

function openingLine(text: string): LetterLine | null {
  if (forms.isSalutation(text)) return { kind: "SALUTATION" };
  const addressee = forms.addresseeLine(text);
  if (addressee !== null && !forms.isRunningText(text)) return { kind: "METADATA", ...(addressee.withAan ? { label: "Aan" } : {}) };
  if (forms.placeAndDate(text) !== null) return { kind: "METADATA" };
  return /^vastgesteld\s\d/iu.test(text) ? { kind: "METADATA", label: "Vastgesteld" } : null;
}

// `Hoogachtend,`, `De Minister van …,` with the name below, a name with the office below.
function letterSignatures(passages: readonly Passage[]): readonly (readonly [number, LetterLine])[] {
  const signed = new Set<number>();
  passages.forEach((passage, index) => {
    if (!isShort(passage)) return;
    const { text } = passage;
    const next = passages[index + 1];
    const follows = next?.kind === "PARAGRAPH" ? next.text : "";
    if (forms.isClosing(text)) signed.add(index);
    else if (forms.isOffice(text) && forms.isPlainName(withoutStop(follows))) signed.add(index).add(index + 1);
    else if (forms.isName(text) && forms.isOffice(follows)) signed.add(index).add(index + 1);
  });
  return [...signed].map((index) => [index, { kind: "SIGNATURE" }]);
}

// A motion ends with `en gaat over tot de orde van de dag`, and the names of those who propose it.
function motionSignatures(passages: readonly Passage[]): readonly (readonly [number, LetterLine])[] {
  const isMotion = passages.some(({ kind, text }) => kind === "HEADING" && /\bmotie\b/iu.test(text));
  if (!isMotion) return [];
  const closing = passages.findLastIndex(({ kind, text }) => kind === "PARAGRAPH" && /\borde van de dag\W{0,3}$/u.test(text));
  const names = trailingNames(
    passages,
    closing >= 0 ? isShort : (passage) => isShort(passage) && forms.isPlainName(withoutStop(passage.text)),
  );
  return names.filter((index) => index > closing).map((index) => [index, { kind: "SIGNATURE" }]);
}

function trailingNames(passages: readonly Passage[], isName: (passage: Passage) => boolean): readonly number[] {
  const names: number[] = [];
  for (let index = passages.length - 1; index >= 0; index -= 1) {
    const passage = passages[index];
    if (passage === undefined || !isName(passage)) break;
    names.push(index);
  }
  return names;
}

function isShort({ kind, text }: Passage): boolean {
  return kind === "PARAGRAPH" && text.length <= LONGEST_NAME && !/[:;]$/u.test(text);
}

function withoutStop(words: string): string {
  return words.replace(/[.,]$/u, "");
}
