import type { AnyRecord, EntityClass } from "../../src/model/define/metadata.js";
import { Council } from "../../src/model/entities/council.js";
import { Document } from "../../src/model/entities/document.js";
import { Dossier } from "../../src/model/entities/dossier.js";
import { Reference } from "../../src/model/entities/reference.js";
import { make, minimalArchive, type Overrides } from "./factories.js";

const letter = (identifier: string, date: string | null, more: Overrides<Document> = {}) =>
  make(Document, {
    id: `document/${identifier}`,
    identifier,
    date,
    kind: "LETTER",
    chamber: "TWEEDE_KAMER",
    dossiers: ["dossier/21501-33"],
    ...more,
  });
const citation = (from: string, to: string, number: number, kind: "KAMERSTUK" | "URL" = "KAMERSTUK") =>
  make(Reference, {
    id: `reference/${from}/${number}`,
    order: number,
    from: `document/${from}`,
    target: `document/${to}`,
    kind,
    status: "RESOLVED",
  });

const DOCUMENTS = [
  letter("paper", "2024-01-01"),
  letter("other", "2024-01-31"),
  letter("agenda", "2024-03-01", { kind: "ANNOTATED_AGENDA" }),
  letter("report", "2024-04-01", { kind: "MEETING_REPORT", chamber: "EERSTE_KAMER" }),
  letter("late", "2025-06-01", { dossiers: ["dossier/26643"] }),
  letter("undated", null),
];
const REFERENCES = [
  citation("agenda", "paper", 1, "URL"),
  citation("agenda", "paper", 2),
  citation("agenda", "paper", 3),
  citation("agenda", "other", 4),
  citation("report", "paper", 1),
  citation("report", "agenda", 2),
  citation("report", "report", 3),
  citation("late", "report", 1),
  citation("late", "other", 2),
  citation("undated", "paper", 1),
  citation("paper", "undated", 1),
];

/** A small consistent archive in which dates, kinds, dossiers, chambers and Councils of the documents that cite each other differ. */
export function citationArchive(): ReadonlyMap<EntityClass, readonly AnyRecord[]> {
  const about = make(Council, {
    id: "council/2024-03-15-telecom",
    slug: "2024-03-15-telecom",
    documents: [
      { id: "document/agenda", role: "ANNOTATED_AGENDA" },
      { id: "document/report", role: "REPORT" },
    ],
  });
  const dossiers = ["21501-33", "26643"].map((key) => make(Dossier, { id: `dossier/${key}`, key }));
  const own = new Map<EntityClass, readonly unknown[]>([
    [Dossier, dossiers],
    [Document, DOCUMENTS],
    [Council, [about]],
    [Reference, REFERENCES],
  ]);
  return new Map(
    [...minimalArchive()].map(([entityClass, records]) => [entityClass, [...records, ...((own.get(entityClass) ?? []) as AnyRecord[])]]),
  );
}
