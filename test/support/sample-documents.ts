import type { EntityClass } from "../../src/model/define/metadata.js";
import type { RecordOf } from "../../src/model/define/relations.js";
import { AgendaItem } from "../../src/model/entities/agenda-item.js";
import { Council } from "../../src/model/entities/council.js";
import { Document } from "../../src/model/entities/document.js";
import { DocumentIdentifier } from "../../src/model/entities/document-identifier.js";
import { DocumentVersion, SourceFile } from "../../src/model/entities/document-version.js";
import { AGENDA, AGENDA_TEXT, REPORT, REPORT_TEXT } from "./sample-texts.js";

const AGENDA_HASH = "a".repeat(64);
const REPORT_HASH = "b".repeat(64);

const documents: readonly Partial<RecordOf<Document>>[] = [
  {
    id: `document/${AGENDA}`,
    identifier: AGENDA,
    kind: "ANNOTATED_AGENDA",
    title: "Brief van de minister van Economische Zaken",
    subject: "Geannoteerde agenda informele Telecomraad",
    date: "2025-09-18",
    chamber: "TWEEDE_KAMER",
    number: "1149",
    place: "Den Haag",
    language: "nl",
    status: "HELD",
    addressee: "Aan de Voorzitter van de Tweede Kamer",
    signatories: ["A.B. Jansen", 'E. "de" Vries'],
    sourceUrl: `https://zoek.officielebekendmakingen.nl/${AGENDA}.html`,
    sha256: AGENDA_HASH,
    retrievedAt: "2026-01-15T08:30:00.000Z",
    mediaType: "text/plain",
    dossiers: ["dossier/21501-33"],
    senders: ["actor/minister-ez"],
  },
  {
    id: `document/${REPORT}`,
    identifier: REPORT,
    kind: "MEETING_REPORT",
    subject: "Verslag informele Telecomraad",
    date: "2025-11-03",
    chamber: "TWEEDE_KAMER",
    number: "1160",
    language: "nl",
    status: "HELD",
    sha256: REPORT_HASH,
    dossiers: ["dossier/21501-33", "dossier/26643"],
    senders: ["actor/minister-ez"],
  },
  {
    id: "document/kst-26643-1392",
    identifier: "kst-26643-1392",
    kind: "OTHER",
    number: "1392",
    language: "nl",
    status: "CITED",
    dossiers: ["dossier/26643"],
  },
  {
    id: "document/kst-22112-4133",
    identifier: "kst-22112-4133",
    kind: "BNC_FICHE",
    title: "Fiche: Digitale netwerken",
    number: "4133",
    language: "nl",
    status: "KNOWN",
  },
  {
    id: `document/${AGENDA}-note`,
    identifier: `${AGENDA}-note`,
    kind: "DECISION_NOTE",
    language: "nl",
    status: "HELD",
    organisation: "Directie Digitale Economie",
    partOf: `document/${AGENDA}`,
    attachedTo: `document/${AGENDA}`,
  },
];

const councils: readonly Partial<RecordOf<Council>>[] = [
  {
    id: "council/2025-10-09-telecom-informal",
    slug: "2025-10-09-telecom-informal",
    configuration: "configuration/tte",
    formation: "Telecomraad",
    formationCode: "telecom",
    kind: "INFORMAL",
    informal: true,
    startDate: "2025-10-09",
    endDate: "2025-10-10",
    place: "Horsens",
    country: "country/dnk",
    presidency: "presidency/2025-2",
    presidencySource: "TEXT",
    documents: [
      { id: `document/${AGENDA}`, role: "ANNOTATED_AGENDA" },
      { id: `document/${REPORT}`, role: "REPORT" },
    ],
  },
  {
    id: "council/2025-12-05-telecom",
    slug: "2025-12-05-telecom",
    configuration: "configuration/tte",
    formation: "Telecomraad",
    formationCode: "telecom",
    kind: "FORMAL",
    informal: false,
    startDate: "2025-12-05",
    endDate: "2025-12-05",
    presidency: "presidency/2025-2",
    presidencySource: "DATE",
    documents: [{ id: `document/${REPORT}`, role: "OTHER" }],
  },
];

const agendaItems: readonly Partial<RecordOf<AgendaItem>>[] = [
  {
    id: "agenda-item/2025-10-09-telecom-informal/1",
    order: 1,
    title: "Bescherming van minderjarigen online",
    kind: "POLICY_DEBATE",
    council: "council/2025-10-09-telecom-informal",
    topics: ["topic/child-protection", "topic/digital-technology"],
    documents: [`document/${AGENDA}`, `document/${REPORT}`],
  },
  {
    id: "agenda-item/2025-10-09-telecom-informal/2",
    order: 2,
    title: "Digitale netwerken",
    kind: "LUNCH_DEBATE",
    council: "council/2025-10-09-telecom-informal",
    documents: [`document/${AGENDA}`],
  },
  {
    id: "agenda-item/2025-12-05-telecom/1",
    order: 1,
    title: "Diversen",
    kind: "ANY_OTHER_BUSINESS",
    council: "council/2025-12-05-telecom",
  },
];

const version = (document: string, source: string, end: number): Partial<RecordOf<DocumentVersion>> => ({
  id: `document-version/${document}/1`,
  document: `document/${document}`,
  source: `source-file/${source}`,
  start: 0,
  end,
  ingestedAt: "2026-01-15T08:30:00.000Z",
});

/** The documents of the sample archive and the Councils they are about. */
export const SAMPLE_DOCUMENTS: readonly [EntityClass, readonly Readonly<Record<string, unknown>>[]][] = [
  [
    SourceFile,
    [
      {
        id: `source-file/${AGENDA_HASH}`,
        sha256: AGENDA_HASH,
        name: "agenda.txt",
        mediaType: "text/plain",
        byteSize: Buffer.byteLength(AGENDA_TEXT),
        text: AGENDA_TEXT,
      },
      {
        id: `source-file/${REPORT_HASH}`,
        sha256: REPORT_HASH,
        name: "verslag.txt",
        mediaType: "text/plain",
        byteSize: Buffer.byteLength(REPORT_TEXT),
        text: REPORT_TEXT,
      },
    ],
  ],
  [Document, documents],
  [
    DocumentIdentifier,
    [{ id: `document-identifier/${AGENDA}/kenmerk`, scheme: "KENMERK", value: "DGED / 100200300", document: `document/${AGENDA}` }],
  ],
  [DocumentVersion, [version(AGENDA, AGENDA_HASH, AGENDA_TEXT.length), version(REPORT, REPORT_HASH, REPORT_TEXT.length)]],
  [Council, councils],
  [AgendaItem, agendaItems],
];
