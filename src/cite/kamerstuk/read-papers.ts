import { matchAt } from "../match-at.js";
import { readListedNumbers } from "../read-listed-numbers.js";
import type { FoundCitation } from "../recogniser.js";
import { readDashedPapers } from "./read-dashed-papers.js";
import { isChapterOrFund, isLikelyDossier, type PrintedDossier } from "./read-dossier.js";
import { MOST_DOSSIERS, readDossiers } from "./read-dossiers.js";
import { readLetteredPapers } from "./read-lettered-papers.js";
import { readMisprintedNumber } from "./read-misprinted.js";
import { readPairedPapers } from "./read-paired-papers.js";
import { PAPER_NUMBERS, type PrintedNumber, readPaperNumbers, withPages } from "./read-paper-numbers.js";
import { CITATION_END, DASH, GAP, PAPER_NUMBER, SENTENCE_GOES_ON, SPACE, WORD_END } from "./spelling.js";
import { CONFIDENCE, type Head, toPaper, toPapers } from "./to-paper.js";

/** The most papers that dossiers and numbers may make together. */
const MOST_SHARED = 100;

const BARE_NUMBER = new RegExp(
  `(?:,${GAP}|(?<tight>${SPACE}?/${SPACE}?|${SPACE}))(?<number>${PAPER_NUMBER})(?!${SPACE}?(?:${DASH}|\\d))`,
  "uy",
);
const ENDING = new RegExp(`${CITATION_END}|${SENTENCE_GOES_ON}`, "uy");
const NOUN = new RegExp(`${SPACE}?\\p{L}`, "uy");
const YEAR = /^(?:19|20)\d{2}$/u;
const DASHED = new RegExp(`${DASH}(?<number>${PAPER_NUMBER})(?!${DASH}?\\d)`, "uy");
// `34972 B / nr. 45`: the letter of a paper in the Eerste Kamer, and its number in the Tweede Kamer.
const BESIDE_LETTER = new RegExp(`${SPACE}?/${SPACE}?(?<nr>nrs?\\.?${GAP})?(?<number>${PAPER_NUMBER})${WORD_END}`, "uy");

/** The papers cited with the dossier of the head: with dashes, with one or more numbers, with a letter, or with a bare number. */
export function readPapers(head: Head, text: string): readonly FoundCitation[] {
  for (const read of [readDashedPapers, readPairedPapers, readShared, readLetteredPapers, readMisprintedNumber]) {
    const found = read(head, text);
    if (found.length > 0) return found;
  }
  return [];
}

/** One or more dossiers, then one or more numbers with their pages, all of which belong to each dossier. */
function readShared(head: Head, text: string): FoundCitation[] {
  const dossiers = readDossiers(text, head.dossier.start, MOST_DOSSIERS);
  const last = dossiers.at(-1) ?? head.dossier;
  const paired = readPair(head, last, text);
  if (paired.length > 0)
    return [
      ...ofEarlier(
        head,
        dossiers,
        paired.slice(-1).map(({ parts, end }) => ({ value: parts.number ?? "", start: end, end })),
      ),
      ...paired,
    ];
  const numbers = readNumbers(head, dossiers, last, text);
  const start = dossiers.length > 1 ? last.start : head.start;
  const confidence = head.lead === undefined ? CONFIDENCE.bare : CONFIDENCE.led;
  return numbers.length === 0 ? [] : [...ofEarlier(head, dossiers, numbers), ...toPapers({ ...head, start }, last, numbers, confidence)];
}

/** The papers in all dossiers but the last, each with the span of its dossier; at most so many that the product stays small. */
function ofEarlier(head: Head, dossiers: readonly PrintedDossier[], numbers: readonly PrintedNumber[]): FoundCitation[] {
  const confidence = head.lead === undefined ? CONFIDENCE.bare : CONFIDENCE.led;
  return dossiers.slice(0, -1).flatMap((dossier, index) => {
    const span = { start: index === 0 ? head.start : dossier.start, end: dossier.end };
    const most = Math.ceil(MOST_SHARED / dossiers.length);
    const isCut = numbers.length > most ? ({ cut: true } as const) : {};
    return numbers.slice(0, most).map(({ value }) => toPaper(head.lead, dossier, { value, ...span, ...isCut }, confidence));
  });
}

function readNumbers(head: Head, dossiers: readonly PrintedDossier[], last: PrintedDossier, text: string): readonly PrintedNumber[] {
  const numbers = readPaperNumbers(text, last.end, head.lead !== undefined);
  if (numbers.length > 0) return isAmount(head, text) ? [] : numbers;
  return dossiers.length > 1 && head.lead !== undefined ? readDashed(last, text) : readBareNumbers(head, text);
}

/** Whether `10 000, nr. 1` counts something: a round number is a dossier only after a lead or in brackets. */
function isAmount({ lead, dossier }: Head, text: string): boolean {
  return (
    lead === undefined &&
    !isLikelyDossier(dossier) &&
    !/[([;]\s?$|(?:motie|amendement|stuk)\s$/u.test(text.slice(Math.max(0, dossier.start - 12), dossier.start))
  );
}

/** `Kamerstukken 21501-02/29279-2772`. */
function readDashed({ end }: PrintedDossier, text: string): readonly PrintedNumber[] {
  const dashed = matchAt(DASHED, text, end);
  const number = dashed?.groups?.["number"];
  return dashed === undefined || number === undefined
    ? []
    : [{ value: number, start: end + dashed[0].length - number.length, end: end + dashed[0].length }];
}

/** `34972 B / nr. 45`, `Kamerstukken 26643 en 32761-C/745`: two papers in the last dossier. */
function readPair(head: Head, last: PrintedDossier, text: string): FoundCitation[] {
  const { suffix: letter, number } = last;
  if (letter === undefined || !/^[A-Z]{1,2}$/u.test(letter) || isChapterOrFund(number, letter)) return [];
  const beside = matchAt(BESIDE_LETTER, text, last.end);
  const { nr, number: value } = beside?.groups ?? {};
  if (beside === undefined || value === undefined || (nr === undefined && head.lead === undefined)) return [];
  const dossier = { ...last, suffix: undefined, key: number };
  const end = last.end + beside[0].length;
  const start = head.dossier.start === last.start ? head.start : last.start;
  return [
    toPaper(undefined, dossier, { value: letter, start, end: last.end }, CONFIDENCE.bare),
    toPaper(head.lead, dossier, { value, start: end - value.length, end }, CONFIDENCE.bare),
  ];
}

/** `Kamerstukken II 2023/2024, 23 530, 148`: no `nr.` after a full lead; after the word Kamerstuk alone only where the citation ends. */
function readBareNumbers({ lead, dossier }: Head, text: string): readonly PrintedNumber[] {
  const bare = lead === undefined ? undefined : matchAt(BARE_NUMBER, text, dossier.end);
  const { number = "", tight } = bare?.groups ?? {};
  if (lead === undefined || bare === undefined) return [];
  const end = bare.index + bare[0].length;
  const isFull = lead.chamber !== undefined && lead.parliamentaryYear !== undefined && tight === undefined;
  const ends = matchAt(ENDING, text, end) !== undefined;
  const isCited = isFull ? matchAt(NOUN, text, end) === undefined || ends : lead.named && ends && !YEAR.test(number);
  // After a space the number would continue the dossier.
  if (!isCited || (tight !== undefined && !tight.includes("/") && dossier.suffix === undefined)) return [];
  return withPages(readListedNumbers(text, { start: end - number.length, end }, { plural: false, numbers: PAPER_NUMBERS }), text);
}
