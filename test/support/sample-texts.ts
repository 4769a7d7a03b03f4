import type { RecordOf } from "../../src/model/define/relations.js";
import type { TextAnchor } from "../../src/model/entities/text-anchor.js";

/** Identifier of the annotated agenda of the sample archive. */
export const AGENDA = "kst-21501-33-1149";

/** Identifier of the report of the sample archive. */
export const REPORT = "kst-21501-33-1160";

/** The text of the annotated agenda: own words, in the shape of such a letter. */
export const AGENDA_TEXT = `Geannoteerde agenda Telecomraad

1. Bescherming van minderjarigen online

Het kabinet steunt een gezamenlijke aanpak, mits de lasten beperkt blijven.[1]
Een aantal lidstaten, waaronder Frankrijk en Denemarken, vraagt om haast.

2. Digitale netwerken

Over het voorstel volgt uiterlijk in december een brief.[2]

[1] Kamerstuk 26 643, nr. 1392.
[2] Kamerstuk 22 112, nr. 4113; zie ook het persbericht van 12 mei 2025.
`;

/** The text of the report. */
export const REPORT_TEXT = `Verslag Telecomraad

In de geannoteerde agenda (Kamerstuk 21 501-33, nr. 1149) is de inzet beschreven.
Frankrijk bepleitte een leeftijdsgrens. De heer ███ vertegenwoordigde Denemarken.
`;

const CONTEXT_LENGTH = 32;

/** An anchor to the first place where the words stand in the text of the document. */
export function sampleAnchor(
  key: string,
  document: string,
  text: string,
  words: string,
  more: Partial<RecordOf<TextAnchor>> = {},
): Partial<RecordOf<TextAnchor>> {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The sample text of ${document} does not have the words "${words}"`);
  const end = start + words.length;
  return {
    id: `anchor/${document}/${key}`,
    document: `document/${document}`,
    start,
    end,
    exact: words,
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
    ...more,
  };
}

/** Start and end of the words in the text. */
export function sampleSpan(text: string, words: string): { readonly start: number; readonly end: number } {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

/** The Council that the documents of the sample archive are about. */
export const SAMPLE_COUNCIL = "council/2025-10-09-telecom-informal";

/** The start of the ids of its agenda items. */
export const SAMPLE_ITEM = "agenda-item/2025-10-09-telecom-informal";

/** What records of the annotated agenda share. */
export const ofAgenda = { document: `document/${AGENDA}` } as const;

/** What records of the report share. */
export const ofReport = { document: `document/${REPORT}` } as const;

/** The sentences of the sample texts that something is read from. */
export const SENTENCES = {
  support: "Het kabinet steunt een gezamenlijke aanpak, mits de lasten beperkt blijven.",
  group: "Een aantal lidstaten, waaronder Frankrijk en Denemarken, vraagt om haast.",
  promise: "Over het voorstel volgt uiterlijk in december een brief.",
  france: "Frankrijk bepleitte een leeftijdsgrens.",
} as const;
