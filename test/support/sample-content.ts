import type { EntityClass } from "../../src/model/define/metadata.js";
import type { RecordOf } from "../../src/model/define/relations.js";
import { Attestation } from "../../src/model/entities/attestation.js";
import { Commitment } from "../../src/model/entities/commitment.js";
import { Diagnostic } from "../../src/model/entities/diagnostic.js";
import { Position } from "../../src/model/entities/position.js";
import { Redaction } from "../../src/model/entities/redaction.js";
import { Representation } from "../../src/model/entities/representation.js";
import { AGENDA, ofAgenda, ofReport, REPORT, SAMPLE_COUNCIL, SAMPLE_ITEM, SENTENCES } from "./sample-texts.js";

const byRules = { coder: "coder/kamerstuk-1" } as const;

const positions: readonly Partial<RecordOf<Position>>[] = [
  {
    id: `position/${AGENDA}/1`,
    order: 1,
    actor: "actor/nld",
    actorKind: "MEMBER_STATE",
    phase: "EX_ANTE",
    speechAct: "SUPPORTS",
    stance: "CONDITIONAL",
    condition: "mits de lasten beperkt blijven",
    council: SAMPLE_COUNCIL,
    agendaItem: `${SAMPLE_ITEM}/1`,
    topics: ["topic/child-protection"],
    evidence: `anchor/${AGENDA}/support`,
    confidence: 0.9,
    summaryNl: "Nederland steunt de aanpak.",
    summaryEn: "The Netherlands supports it.",
    ...ofAgenda,
    ...byRules,
  },
  {
    id: `position/${AGENDA}/2`,
    order: 2,
    actor: "actor/group",
    actorKind: "GROUP",
    quantifier: "SOME",
    includesNetherlands: false,
    namedMembers: ["actor/fra", "actor/dnk"],
    phase: "EX_ANTE",
    speechAct: "ASKS",
    stance: "UNCLEAR",
    council: SAMPLE_COUNCIL,
    agendaItem: `${SAMPLE_ITEM}/1`,
    evidence: `anchor/${AGENDA}/group`,
    confidence: 0.7,
    ...ofAgenda,
    ...byRules,
  },
  {
    id: `position/${REPORT}/1`,
    order: 1,
    actor: "actor/fra",
    actorKind: "MEMBER_STATE",
    phase: "EX_POST",
    speechAct: "CALLS_FOR",
    stance: "SUPPORT",
    spokesperson: "de Franse minister",
    anaphor: true,
    council: SAMPLE_COUNCIL,
    agendaItem: `${SAMPLE_ITEM}/1`,
    evidence: `anchor/${REPORT}/france`,
    confidence: 0.75,
    review: "ACCEPTED",
    ...ofReport,
    ...byRules,
  },
];

const commitments: readonly Partial<RecordOf<Commitment>>[] = [
  {
    id: `commitment/${AGENDA}/1`,
    order: 1,
    text: SENTENCES.promise,
    by: "actor/minister-ez",
    dueText: "uiterlijk in december",
    dueDate: "2025-12-31",
    status: "OPEN",
    council: SAMPLE_COUNCIL,
    agendaItem: `${SAMPLE_ITEM}/2`,
    evidence: `anchor/${AGENDA}/promise`,
    confidence: 0.9,
    ...ofAgenda,
    ...byRules,
  },
  {
    id: `commitment/${REPORT}/1`,
    order: 1,
    text: "Een brief over de netwerken.",
    summaryNl: "Brief over netwerken",
    summaryEn: "Letter on networks",
    by: "actor/minister-ez",
    status: "FULFILLED",
    confidence: 1,
    coder: "coder/seed",
    ...ofReport,
  },
];

/** What was read from the documents of the sample archive. */
export const SAMPLE_CONTENT: readonly [EntityClass, readonly Readonly<Record<string, unknown>>[]][] = [
  [Position, positions],
  [Commitment, commitments],
  [
    Representation,
    [
      {
        id: `representation/${REPORT}/1`,
        actor: "actor/dnk",
        person: "███",
        office: "minister",
        council: SAMPLE_COUNCIL,
        evidence: `anchor/${REPORT}/redaction`,
        confidence: 0.5,
        ...ofReport,
        ...byRules,
      },
    ],
  ],
  [Redaction, [{ id: `redaction/${REPORT}/1`, order: 1, anchor: `anchor/${REPORT}/redaction`, ...ofReport }]],
  [
    Diagnostic,
    [
      {
        id: `diagnostic/${AGENDA}/1`,
        order: 1,
        code: "SUSPECT_REFERENCE",
        severity: "WARNING",
        message: "No such number in that dossier.",
        anchor: `anchor/${AGENDA}/reference-2`,
        ...ofAgenda,
      },
    ],
  ],
  [
    Attestation,
    [
      {
        id: `attestation/${AGENDA}/1`,
        about: SAMPLE_COUNCIL,
        property: "startDate",
        value: '"2025-10-09"',
        document: ofAgenda.document,
        anchor: `anchor/${AGENDA}/group`,
        confidence: 1,
        ...byRules,
      },
      { id: "attestation/seed/1", about: "dossier/21501-33", property: "highestNumber", value: "1200", confidence: 1, coder: "coder/seed" },
    ],
  ],
];
