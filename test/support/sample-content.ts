import type { EntityClass } from "../../src/model/define/metadata.js";
import type { RecordOf } from "../../src/model/define/relations.js";
import { Attestation } from "../../src/model/entities/attestation.js";
import { Commitment } from "../../src/model/entities/commitment.js";
import { Diagnostic } from "../../src/model/entities/diagnostic.js";
import { Footnote } from "../../src/model/entities/footnote.js";
import { Passage } from "../../src/model/entities/passage.js";
import { Position } from "../../src/model/entities/position.js";
import { Redaction } from "../../src/model/entities/redaction.js";
import { Reference, ReferenceSuggestion } from "../../src/model/entities/reference.js";
import { Representation } from "../../src/model/entities/representation.js";
import { Section } from "../../src/model/entities/section.js";
import { TextAnchor } from "../../src/model/entities/text-anchor.js";
import { AGENDA, AGENDA_TEXT, REPORT, REPORT_TEXT, sampleAnchor, sampleSpan } from "./sample-texts.js";

const COUNCIL = "council/2025-10-09-telecom-informal";
const ITEM = "agenda-item/2025-10-09-telecom-informal";
const agenda = { document: `document/${AGENDA}` } as const;
const report = { document: `document/${REPORT}` } as const;
const byRules = { coder: "coder/kamerstuk-1" } as const;

const SUPPORT = "Het kabinet steunt een gezamenlijke aanpak, mits de lasten beperkt blijven.";
const GROUP = "Een aantal lidstaten, waaronder Frankrijk en Denemarken, vraagt om haast.";
const PROMISE = "Over het voorstel volgt uiterlijk in december een brief.";
const FRANCE = "Frankrijk bepleitte een leeftijdsgrens.";

const sections: readonly Partial<RecordOf<Section>>[] = [
  { id: `section/${AGENDA}/0`, order: 0, kind: "BODY", level: 1, start: 0, end: AGENDA_TEXT.indexOf("1. "), ...agenda },
  { id: `section/${AGENDA}/1`, order: 1, kind: "AGENDA_ITEM", heading: "1. Bescherming van minderjarigen online", level: 2, start: AGENDA_TEXT.indexOf("1. "), end: AGENDA_TEXT.indexOf("2. "), agendaItem: `${ITEM}/1`, ...agenda },
  { id: `section/${AGENDA}/2`, order: 2, kind: "AGENDA_ITEM", heading: "2. Digitale netwerken", level: 2, start: AGENDA_TEXT.indexOf("2. "), end: AGENDA_TEXT.length, agendaItem: `${ITEM}/2`, ...agenda },
  { id: `section/${REPORT}/0`, order: 0, kind: "BODY", level: 1, start: 0, end: REPORT_TEXT.length, ...report },
];

const passages: readonly Partial<RecordOf<Passage>>[] = [
  { id: `passage/${AGENDA}/0`, order: 0, kind: "HEADING", text: "Geannoteerde agenda Telecomraad", ...sampleSpan(AGENDA_TEXT, "Geannoteerde agenda Telecomraad"), section: `section/${AGENDA}/0`, ...agenda },
  { id: `passage/${AGENDA}/1`, order: 1, kind: "PARAGRAPH", text: `${SUPPORT} ${GROUP}`, ...sampleSpan(AGENDA_TEXT, `${SUPPORT}[1]\n${GROUP}`), section: `section/${AGENDA}/1`, agendaItem: `${ITEM}/1`, ...agenda },
  { id: `passage/${AGENDA}/2`, order: 2, kind: "PARAGRAPH", text: PROMISE, ...sampleSpan(AGENDA_TEXT, `${PROMISE}[2]`), section: `section/${AGENDA}/2`, agendaItem: `${ITEM}/2`, ...agenda },
  { id: `passage/${REPORT}/0`, order: 0, kind: "PARAGRAPH", text: FRANCE, ...sampleSpan(REPORT_TEXT, FRANCE), section: `section/${REPORT}/0`, agendaItem: `${ITEM}/1`, ...report },
];

const inAgenda = (key: string, words: string, more: Partial<RecordOf<TextAnchor>> = {}) => sampleAnchor(key, AGENDA, AGENDA_TEXT, words, more);
const inReport = (key: string, words: string) => sampleAnchor(key, REPORT, REPORT_TEXT, words, { section: `section/${REPORT}/0` });

const anchors: readonly Partial<RecordOf<TextAnchor>>[] = [
  inAgenda("marker-1", "[1]", { passage: `passage/${AGENDA}/1`, section: `section/${AGENDA}/1` }),
  inAgenda("marker-2", "[2]", { passage: `passage/${AGENDA}/2` }),
  inAgenda("note-1", "[1] Kamerstuk 26 643, nr. 1392."),
  inAgenda("reference-1", "Kamerstuk 26 643, nr. 1392"),
  inAgenda("reference-2", "Kamerstuk 22 112, nr. 4113"),
  inAgenda("reference-3", "persbericht van 12 mei 2025"),
  inAgenda("support", SUPPORT, { passage: `passage/${AGENDA}/1` }),
  inAgenda("group", GROUP, { passage: `passage/${AGENDA}/1` }),
  inAgenda("promise", PROMISE),
  inReport("reference-1", "Kamerstuk 21 501-33, nr. 1149"),
  inReport("france", FRANCE),
  inReport("redaction", "███"),
];

const footnotes: readonly Partial<RecordOf<Footnote>>[] = [
  { id: `footnote/${AGENDA}/1`, order: 1, number: "1", text: "Kamerstuk 26 643, nr. 1392.", marker: `anchor/${AGENDA}/marker-1`, note: `anchor/${AGENDA}/note-1`, ...agenda },
  { id: `footnote/${AGENDA}/2`, order: 2, number: "2", text: "Kamerstuk 22 112, nr. 4113; zie ook het persbericht van 12 mei 2025.", marker: `anchor/${AGENDA}/marker-2`, ...agenda },
];

const references: readonly Partial<RecordOf<Reference>>[] = [
  {
    id: `reference/${AGENDA}/1`, order: 1, kind: "KAMERSTUK", surface: "Kamerstuk 26 643, nr. 1392", normal: "kst-26643-1392", status: "NOT_HELD", from: agenda.document, footnote: `footnote/${AGENDA}/1`,
    anchor: `anchor/${AGENDA}/reference-1`, agendaItem: `${ITEM}/1`, target: "document/kst-26643-1392", chamber: "TWEEDE_KAMER", parliamentaryYear: "2024-2025", pages: "3", confidence: 1, ...byRules,
  },
  {
    id: `reference/${AGENDA}/2`, order: 2, kind: "KAMERSTUK", surface: "Kamerstuk 22 112, nr. 4113", normal: "kst-22112-4113", status: "SUSPECT", from: agenda.document,
    footnote: `footnote/${AGENDA}/2`, anchor: `anchor/${AGENDA}/reference-2`, agendaItem: `${ITEM}/2`, confidence: 0.4, ...byRules,
  },
  {
    id: `reference/${AGENDA}/3`, order: 3, kind: "EXTERNAL", surface: "persbericht van 12 mei 2025", status: "EXTERNAL", from: agenda.document, footnote: `footnote/${AGENDA}/2`,
    anchor: `anchor/${AGENDA}/reference-3`, title: "persbericht", author: "Raad van de Europese Unie", publicationDate: "2025-05-12", url: "https://www.consilium.europa.eu/nl/press/?a=1&b=%20x", confidence: 0.8, ...byRules,
  },
  {
    id: `reference/${REPORT}/1`, order: 1, kind: "KAMERSTUK", surface: "Kamerstuk 21 501-33, nr. 1149", normal: AGENDA, status: "RESOLVED", from: report.document,
    anchor: `anchor/${REPORT}/reference-1`, target: agenda.document, confidence: 1, ...byRules,
  },
];

const positions: readonly Partial<RecordOf<Position>>[] = [
  {
    id: `position/${AGENDA}/1`, order: 1, actor: "actor/nld", actorKind: "MEMBER_STATE", phase: "EX_ANTE", speechAct: "SUPPORTS", stance: "CONDITIONAL", condition: "mits de lasten beperkt blijven",
    council: COUNCIL, agendaItem: `${ITEM}/1`, topics: ["topic/child-protection"], evidence: `anchor/${AGENDA}/support`, confidence: 0.9, summaryNl: "Nederland steunt de aanpak.", summaryEn: "The Netherlands supports it.", ...agenda, ...byRules,
  },
  {
    id: `position/${AGENDA}/2`, order: 2, actor: "actor/group", actorKind: "GROUP", quantifier: "SOME", includesNetherlands: false, namedMembers: ["actor/fra", "actor/dnk"], phase: "EX_ANTE", speechAct: "ASKS", stance: "UNCLEAR",
    council: COUNCIL, agendaItem: `${ITEM}/1`, evidence: `anchor/${AGENDA}/group`, confidence: 0.7, ...agenda, ...byRules,
  },
  {
    id: `position/${REPORT}/1`, order: 1, actor: "actor/fra", actorKind: "MEMBER_STATE", phase: "EX_POST", speechAct: "CALLS_FOR", stance: "SUPPORT", spokesperson: "de Franse minister", anaphor: true,
    council: COUNCIL, agendaItem: `${ITEM}/1`, evidence: `anchor/${REPORT}/france`, confidence: 0.75, review: "ACCEPTED", ...report, ...byRules,
  },
];

const commitments: readonly Partial<RecordOf<Commitment>>[] = [
  {
    id: `commitment/${AGENDA}/1`, order: 1, text: PROMISE, by: "actor/minister-ez", dueText: "uiterlijk in december", dueDate: "2025-12-31", status: "OPEN", council: COUNCIL, agendaItem: `${ITEM}/2`,
    evidence: `anchor/${AGENDA}/promise`, confidence: 0.9, ...agenda, ...byRules,
  },
  { id: `commitment/${REPORT}/1`, order: 1, text: "Een brief over de netwerken.", summaryNl: "Brief over netwerken", summaryEn: "Letter on networks", by: "actor/minister-ez", status: "FULFILLED", confidence: 1, coder: "coder/seed", ...report },
];

/** What was read from the documents of the sample archive. */
export const SAMPLE_CONTENT: readonly [EntityClass, readonly Readonly<Record<string, unknown>>[]][] = [
  [Section, sections], [Passage, passages], [TextAnchor, anchors], [Footnote, footnotes], [Reference, references],
  [ReferenceSuggestion, [
    { id: `reference-suggestion/${AGENDA}/2/1`, reference: `reference/${AGENDA}/2`, rank: 1, normal: "kst-22112-4133", document: "document/kst-22112-4133", reasonEn: "two digits changed places", reasonNl: "twee cijfers verwisseld", score: 0.8 },
  ]],
  [Position, positions], [Commitment, commitments],
  [Representation, [{ id: `representation/${REPORT}/1`, actor: "actor/dnk", person: "███", office: "minister", council: COUNCIL, evidence: `anchor/${REPORT}/redaction`, confidence: 0.5, ...report, ...byRules }]],
  [Redaction, [{ id: `redaction/${REPORT}/1`, order: 1, anchor: `anchor/${REPORT}/redaction`, ...report }]],
  [Diagnostic, [{ id: `diagnostic/${AGENDA}/1`, order: 1, code: "SUSPECT_REFERENCE", severity: "WARNING", message: "No such number in that dossier.", anchor: `anchor/${AGENDA}/reference-2`, ...agenda }]],
  [Attestation, [
    { id: `attestation/${AGENDA}/1`, about: COUNCIL, property: "startDate", value: "\"2025-10-09\"", document: agenda.document, anchor: `anchor/${AGENDA}/group`, confidence: 1, ...byRules },
    { id: "attestation/seed/1", about: "dossier/21501-33", property: "highestNumber", value: "1200", confidence: 1, coder: "coder/seed" },
  ]],
];
