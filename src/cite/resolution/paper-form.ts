/** A paper of parliament by the dossier it stands in and its number there. */
export interface PaperForm {
  /** Normal form of the dossier: `21501-33`, `36410-VI`. */
  readonly dossier: string;
  /** `1149`, `62a`, the letters of a paper of the Eerste Kamer (`C`), or a number with the mark of a reprint (`87H1`). */
  readonly number: string;
}

const DOSSIER_NUMBER = /^\d{4,6}$/u;
const DOSSIER_SUFFIX = /^(?:\d{1,3}|[A-Z]{1,7})$/u;
const PAPER_NUMBER = /^(?:\d{1,6}[a-z]?|\d{1,6}[hH]\d|[A-Z]{1,3})$/u;

/** The dossier and number in the normal form of a Kamerstuk; undefined for any other form. */
export function readPaperForm(normal: string): PaperForm | undefined {
  const [lead, dossier = "", ...rest] = normal.split("-");
  const number = rest.at(-1);
  const suffix = rest.slice(0, -1);
  if (lead !== "kst" || number === undefined || !DOSSIER_NUMBER.test(dossier) || !PAPER_NUMBER.test(number)) return undefined;
  return suffix.every((part) => DOSSIER_SUFFIX.test(part)) ? { dossier: [dossier, ...suffix].join("-"), number } : undefined;
}

/** Whether a paper can have this normal form: dossiers have five digits, and no dossier has come to ten thousand papers. */
export function isPossiblePaper(normal: string): boolean {
  const paper = readPaperForm(normal);
  return paper === undefined || (/^\d{5}(?!\d)/u.test(paper.dossier) && !/^\d{5}/u.test(paper.number));
}

/** The normal form of a paper: `kst-21501-33-1149`. */
export function paperForm({ dossier, number }: PaperForm): string {
  return `kst-${dossier}-${number}`;
}

/** The whole number of a paper that has no more than that; undefined for letters and for numbers with a mark. */
export function wholeNumberOf(number: string): number | undefined {
  return /^\d+$/u.test(number) ? Number(number) : undefined;
}
