import type { EntityClass } from "../../src/model/define/metadata.js";
import type { RecordOf } from "../../src/model/define/relations.js";
import { Activity } from "../../src/model/entities/activity.js";
import { SourceRecord } from "../../src/model/entities/source-record.js";
import { AGENDA, SAMPLE_COUNCIL } from "./sample-texts.js";

const activities: readonly Partial<RecordOf<Activity>>[] = [
  {
    id: "activity/2025A04831",
    number: "2025A04831",
    kind: "Commissiedebat",
    role: "DEBATE",
    subject: "Telecomraad",
    date: "2025-10-01",
    status: "Uitgevoerd",
    committee: "vaste commissie voor Digitale Zaken",
    chamber: "TWEEDE_KAMER",
    councils: [SAMPLE_COUNCIL],
  },
];

const sourceRecords: readonly Partial<RecordOf<SourceRecord>>[] = [
  {
    id: "source-record/odata-case-1",
    origin: "ODATA",
    recordType: "CASE",
    key: "1",
    number: "2025Z17288",
    url: "https://example.org/OData/v5/Zaak",
    sha256: "ab".repeat(32),
    changedAt: "2025-09-19T10:00:00.000Z",
    retrievedAt: "2026-01-15T08:30:00.000Z",
    deleted: false,
    licence: "http://creativecommons.org/publicdomain/zero/1.0/",
    content: "{}",
    document: `document/${AGENDA}`,
    activity: null,
  },
  { id: "source-record/odata-activity-2", recordType: "ACTIVITY", key: "2", activity: "activity/2025A04831", document: null },
];

/** What official services tell of the sample archive. */
export const SAMPLE_RECORDS: readonly (readonly [EntityClass, readonly Readonly<Record<string, unknown>>[]])[] = [
  [Activity, activities],
  [SourceRecord, sourceRecords],
];
