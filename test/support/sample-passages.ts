import type { EntityClass } from "../../src/model/define/metadata.js";
import type { RecordOf } from "../../src/model/define/relations.js";
import { Footnote } from "../../src/model/entities/footnote.js";
import { Passage } from "../../src/model/entities/passage.js";
import { Section } from "../../src/model/entities/section.js";
import { TextAnchor } from "../../src/model/entities/text-anchor.js";
import {
  AGENDA,
  AGENDA_TEXT,
  ofAgenda,
  ofReport,
  REPORT,
  REPORT_TEXT,
  SAMPLE_ITEM,
  SENTENCES,
  sampleAnchor,
  sampleSpan,
} from "./sample-texts.js";

const sections: readonly Partial<RecordOf<Section>>[] = [
  { id: `section/${AGENDA}/0`, order: 0, kind: "BODY", level: 1, start: 0, end: AGENDA_TEXT.indexOf("1. "), ...ofAgenda },
  {
    id: `section/${AGENDA}/1`,
    order: 1,
    kind: "AGENDA_ITEM",
    heading: "1. Bescherming van minderjarigen online",
    level: 2,
    start: AGENDA_TEXT.indexOf("1. "),
    end: AGENDA_TEXT.indexOf("2. "),
    agendaItem: `${SAMPLE_ITEM}/1`,
    ...ofAgenda,
  },
  {
    id: `section/${AGENDA}/2`,
    order: 2,
    kind: "AGENDA_ITEM",
    heading: "2. Digitale netwerken",
    level: 2,
    start: AGENDA_TEXT.indexOf("2. "),
    end: AGENDA_TEXT.length,
    agendaItem: `${SAMPLE_ITEM}/2`,
    ...ofAgenda,
  },
  { id: `section/${REPORT}/0`, order: 0, kind: "BODY", level: 1, start: 0, end: REPORT_TEXT.length, ...ofReport },
];

const passages: readonly Partial<RecordOf<Passage>>[] = [
  {
    id: `passage/${AGENDA}/0`,
    order: 0,
    kind: "HEADING",
    text: "Geannoteerde agenda Telecomraad",
    ...sampleSpan(AGENDA_TEXT, "Geannoteerde agenda Telecomraad"),
    section: `section/${AGENDA}/0`,
    ...ofAgenda,
  },
  {
    id: `passage/${AGENDA}/1`,
    order: 1,
    kind: "PARAGRAPH",
    text: `${SENTENCES.support} ${SENTENCES.group}`,
    ...sampleSpan(AGENDA_TEXT, `${SENTENCES.support}[1]\n${SENTENCES.group}`),
    section: `section/${AGENDA}/1`,
    agendaItem: `${SAMPLE_ITEM}/1`,
    ...ofAgenda,
  },
  {
    id: `passage/${AGENDA}/2`,
    order: 2,
    kind: "PARAGRAPH",
    text: SENTENCES.promise,
    ...sampleSpan(AGENDA_TEXT, `${SENTENCES.promise}[2]`),
    section: `section/${AGENDA}/2`,
    agendaItem: `${SAMPLE_ITEM}/2`,
    ...ofAgenda,
  },
  {
    id: `passage/${REPORT}/0`,
    order: 0,
    kind: "PARAGRAPH",
    text: SENTENCES.france,
    ...sampleSpan(REPORT_TEXT, SENTENCES.france),
    section: `section/${REPORT}/0`,
    agendaItem: `${SAMPLE_ITEM}/1`,
    ...ofReport,
  },
];

const inAgenda = (key: string, words: string, more: Partial<RecordOf<TextAnchor>> = {}) =>
  sampleAnchor(key, AGENDA, AGENDA_TEXT, words, more);
const inReport = (key: string, words: string) => sampleAnchor(key, REPORT, REPORT_TEXT, words, { section: `section/${REPORT}/0` });

const anchors: readonly Partial<RecordOf<TextAnchor>>[] = [
  inAgenda("marker-1", "[1]", { passage: `passage/${AGENDA}/1`, section: `section/${AGENDA}/1` }),
  inAgenda("marker-2", "[2]", { passage: `passage/${AGENDA}/2` }),
  inAgenda("note-1", "[1] Kamerstuk 26 643, nr. 1392."),
  inAgenda("reference-1", "Kamerstuk 26 643, nr. 1392"),
  inAgenda("reference-2", "Kamerstuk 22 112, nr. 4113"),
  inAgenda("reference-3", "persbericht van 12 mei 2025"),
  inAgenda("support", SENTENCES.support, { passage: `passage/${AGENDA}/1` }),
  inAgenda("group", SENTENCES.group, { passage: `passage/${AGENDA}/1` }),
  inAgenda("promise", SENTENCES.promise),
  inReport("reference-1", "Kamerstuk 21 501-33, nr. 1149"),
  inReport("france", SENTENCES.france),
  inReport("redaction", "███"),
];

const footnotes: readonly Partial<RecordOf<Footnote>>[] = [
  {
    id: `footnote/${AGENDA}/1`,
    order: 1,
    number: "1",
    text: "Kamerstuk 26 643, nr. 1392.",
    marker: `anchor/${AGENDA}/marker-1`,
    note: `anchor/${AGENDA}/note-1`,
    coder: "coder/kamerstuk-1",
    ...ofAgenda,
  },
  {
    id: `footnote/${AGENDA}/2`,
    order: 2,
    number: "2",
    text: "Kamerstuk 22 112, nr. 4113; zie ook het persbericht van 12 mei 2025.",
    marker: `anchor/${AGENDA}/marker-2`,
    coder: "coder/kamerstuk-1",
    ...ofAgenda,
  },
];
/** How the texts of the sample archive are made up: sections, passages, anchors and footnotes. */
export const SAMPLE_PASSAGES: readonly [EntityClass, readonly Readonly<Record<string, unknown>>[]][] = [
  [Section, sections],
  [Passage, passages],
  [TextAnchor, anchors],
  [Footnote, footnotes],
];
