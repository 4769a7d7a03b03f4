import type { AnyRecord, EntityClass } from "../../src/model/define/metadata.js";
import { Activity } from "../../src/model/entities/activity.js";
import { Council } from "../../src/model/entities/council.js";
import { CouncilConfiguration } from "../../src/model/entities/council-configuration.js";
import { Country } from "../../src/model/entities/country.js";
import { Document } from "../../src/model/entities/document.js";
import { DocumentIdentifier } from "../../src/model/entities/document-identifier.js";
import { Dossier } from "../../src/model/entities/dossier.js";
import { Presidency } from "../../src/model/entities/presidency.js";
import type { DocumentRole, HoldingStatus } from "../../src/vocab/lists/document.js";
import { make } from "./factories.js";

type Paper = readonly [number: string, role: DocumentRole, status: HoldingStatus, date: string | null];

const COUNCILS: Readonly<
  Record<string, { readonly formation: string; readonly days: readonly [string, string]; readonly papers: readonly Paper[] }>
> = {
  "2025-01-10-telecom": {
    formation: "telecom",
    days: ["2025-01-10", "2025-01-11"],
    papers: [
      ["1", "ANNOTATED_AGENDA", "HELD", "2025-01-02"],
      ["2", "ANNOTATED_AGENDA", "KNOWN", "2025-01-05"],
      ["3", "REPORT", "KNOWN", "2025-01-31"],
      ["4", "WRITTEN_CONSULTATION", "HELD", "2025-01-08"],
    ],
  },
  "2025-06-05-telecom": {
    formation: "telecom",
    days: ["2025-06-05", "2025-06-05"],
    papers: [
      ["8", "ANNOTATED_AGENDA", "KNOWN", "2025-05-22"],
      ["9", "REPORT", "HELD", "2025-06-15"],
    ],
  },
  "2025-09-01-telecom": { formation: "telecom", days: ["2025-09-01", "2025-09-01"], papers: [["12", "ANNOTATED_AGENDA", "CITED", null]] },
  "2025-12-05-telecom": { formation: "telecom", days: ["2025-12-05", "2025-12-05"], papers: [] },
  "2024-03-01-energy": { formation: "energy", days: ["2024-03-01", "2024-03-01"], papers: [] },
};

const NAMES: Readonly<Record<string, string>> = { telecom: "Telecomraad", energy: "Energieraad" };

const document = (number: string, status: HoldingStatus, date: string | null = null) =>
  make(Document, { id: `document/kst-21501-33-${number}`, identifier: `kst-21501-33-${number}`, status, date });

const activity = (number: string, role: DocumentRole, status: string, council: string) =>
  make(Activity, { id: `activity/${number}`, number, role, status, date: null, councils: [`council/${council}`] });

/**
 * Five Councils of two formations and a dossier. Of the dossier 21501-33 the numbers 1-4, 8 and 9 are held or known, 20 by another number of
 * a document, 87 by its reprint; 12 and 200 are only cited; the highest that was given out is 90.
 */
export function coverageArchive(): ReadonlyMap<EntityClass, readonly AnyRecord[]> {
  const councils = Object.entries(COUNCILS).map(([slug, { formation, days, papers }]) =>
    make(Council, {
      id: `council/${slug}`,
      slug,
      formation: NAMES[formation] ?? "",
      formationCode: formation,
      startDate: days[0],
      endDate: days[1],
      presidency: `presidency/${slug.slice(0, 4)}-${slug.slice(5, 7) < "07" ? 1 : 2}`,
      documents: papers.map(([number, role]) => ({ id: `document/kst-21501-33-${number}`, role })),
    }),
  );
  const documents = [
    ...Object.values(COUNCILS).flatMap(({ papers }) => papers.map(([number, , status, date]) => document(number, status, date))),
    document("87-h1", "HELD"),
    document("62a", "HELD"),
    document("200", "CITED"),
    make(Document, { id: "document/kst-26643-5", identifier: "kst-26643-5", status: "KNOWN" }),
  ];
  return new Map<EntityClass, readonly unknown[]>([
    [Country, [make(Country)]],
    [Presidency, ["2024-1", "2025-1", "2025-2"].map((key) => make(Presidency, { id: `presidency/${key}`, key }))],
    [
      Dossier,
      [
        make(Dossier, { id: "dossier/21501-33", key: "21501-33", highestNumber: 90 }),
        make(Dossier, { id: "dossier/21501", key: "21501" }),
        make(Dossier, { id: "dossier/26643", key: "26643" }),
      ],
    ],
    [CouncilConfiguration, [make(CouncilConfiguration, { dossier: null })]],
    [Document, documents],
    [
      DocumentIdentifier,
      [make(DocumentIdentifier, { id: "document-identifier/1", value: "kst-21501-33-20", document: "document/kst-26643-5" })],
    ],
    [Council, councils],
    [
      Activity,
      [
        activity("2025A00001", "DEBATE", "Uitgevoerd", "2025-06-05-telecom"),
        activity("2025A00002", "DEBATE", "Geannuleerd", "2025-09-01-telecom"),
        activity("2025A00003", "OTHER", "Uitgevoerd", "2025-09-01-telecom"),
      ],
    ],
  ]) as ReadonlyMap<EntityClass, readonly AnyRecord[]>;
}
