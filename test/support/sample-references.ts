import type { EntityClass } from "../../src/model/define/metadata.js";
import type { RecordOf } from "../../src/model/define/relations.js";
import { Reference, ReferenceSuggestion } from "../../src/model/entities/reference.js";
import { AGENDA, ofAgenda, ofReport, REPORT, SAMPLE_ITEM } from "./sample-texts.js";

const byRules = { coder: "coder/kamerstuk-1" } as const;

const references: readonly Partial<RecordOf<Reference>>[] = [
  {
    id: `reference/${AGENDA}/1`,
    order: 1,
    kind: "KAMERSTUK",
    surface: "Kamerstuk 26 643, nr. 1392",
    normal: "kst-26643-1392",
    status: "NOT_HELD",
    from: ofAgenda.document,
    footnote: `footnote/${AGENDA}/1`,
    anchor: `anchor/${AGENDA}/reference-1`,
    agendaItem: `${SAMPLE_ITEM}/1`,
    target: "document/kst-26643-1392",
    chamber: "TWEEDE_KAMER",
    parliamentaryYear: "2024-2025",
    pages: "3",
    confidence: 1,
    ...byRules,
  },
  {
    id: `reference/${AGENDA}/2`,
    order: 2,
    kind: "KAMERSTUK",
    surface: "Kamerstuk 22 112, nr. 4113",
    normal: "kst-22112-4113",
    status: "SUSPECT",
    from: ofAgenda.document,
    footnote: `footnote/${AGENDA}/2`,
    anchor: `anchor/${AGENDA}/reference-2`,
    agendaItem: `${SAMPLE_ITEM}/2`,
    confidence: 0.4,
    ...byRules,
  },
  {
    id: `reference/${AGENDA}/3`,
    order: 3,
    kind: "EXTERNAL",
    surface: "persbericht van 12 mei 2025",
    status: "EXTERNAL",
    from: ofAgenda.document,
    footnote: `footnote/${AGENDA}/2`,
    anchor: `anchor/${AGENDA}/reference-3`,
    title: "persbericht",
    author: "Raad van de Europese Unie",
    publicationDate: "2025-05-12",
    url: "https://www.consilium.europa.eu/nl/press/?a=1&b=%20x",
    confidence: 0.8,
    ...byRules,
  },
  {
    id: `reference/${REPORT}/1`,
    order: 1,
    kind: "KAMERSTUK",
    surface: "Kamerstuk 21 501-33, nr. 1149",
    normal: AGENDA,
    status: "RESOLVED",
    from: ofReport.document,
    anchor: `anchor/${REPORT}/reference-1`,
    target: ofAgenda.document,
    confidence: 1,
    ...byRules,
  },
];

/** What the documents of the sample archive cite: found, cited only, misprinted and external. */
export const SAMPLE_REFERENCES: readonly [EntityClass, readonly Readonly<Record<string, unknown>>[]][] = [
  [Reference, references],
  [
    ReferenceSuggestion,
    [
      {
        id: `reference-suggestion/${AGENDA}/2/1`,
        reference: `reference/${AGENDA}/2`,
        rank: 1,
        normal: "kst-22112-4133",
        document: "document/kst-22112-4133",
        reasonEn: "two digits changed places",
        reasonNl: "twee cijfers verwisseld",
        score: 0.8,
      },
    ],
  ],
];
