import type { FoundCitation } from "../recogniser.js";
import { dossierKey, type PrintedDossier } from "./read-dossier.js";
import type { Lead } from "./read-lead.js";
import type { PrintedNumber } from "./read-paper-numbers.js";

/** Where a citation begins, what leads to it, and its first dossier. */
export interface Head {
  readonly start: number;
  readonly lead: Lead | undefined;
  readonly dossier: PrintedDossier;
}

/** How sure a form is; a bare number needs more luck to be a citation than one after the word Kamerstuk. */
export const CONFIDENCE = { led: 0.99, bare: 0.9, bracketed: 0.8 } as const;

/** The citation of one paper. Letters number the papers of the Eerste Kamer, unless the Tweede Kamer is printed. */
export function toPaper(lead: Lead | undefined, dossier: PrintedDossier, number: PrintedNumber, confidence: number): FoundCitation {
  const chamber = lead?.chamber ?? (/^[A-Z]/u.test(number.value) ? "EERSTE_KAMER" : undefined);
  return {
    start: number.start,
    end: number.end,
    normal: `kst-${dossierKey(dossier.number, dossier.suffix)}-${number.value}`,
    confidence,
    ...(number.cut === undefined ? {} : { cut: number.cut }),
    parts: {
      dossier: dossier.number,
      number: number.value,
      ...(dossier.suffix === undefined ? {} : { suffix: dossier.suffix }),
      ...(chamber === undefined ? {} : { chamber }),
      ...(lead?.parliamentaryYear === undefined ? {} : { parliamentaryYear: lead.parliamentaryYear }),
      ...(number.pages === undefined ? {} : { pages: number.pages }),
    },
  };
}

/** The papers of a list; the first number (or the first range) owns the words that lead to it. */
export function toPapers(head: Head, dossier: PrintedDossier, numbers: readonly PrintedNumber[], confidence: number): FoundCitation[] {
  const first = numbers[0]?.start;
  return numbers.map((number) =>
    toPaper(head.lead, dossier, number.start === first ? { ...number, start: head.start } : number, confidence),
  );
}
