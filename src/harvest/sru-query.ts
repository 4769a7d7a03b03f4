import { SRU_INDEXES } from "../sources/sru/field-names.js";
import type { DossierChoice, Selection } from "./selection.js";

/** Days between which publications were made available, ISO 8601, both included; null for no bound. */
export interface Window {
  readonly from: string | null;
  readonly to: string | null;
}

/** Suffixes of the series on the Council, 02 to 34: the search service can be asked for a dossier, not for a series. */
const COUNCIL_SERIES = Array.from({ length: 33 }, (_, index) => String(index + 2).padStart(2, "0"));

/** A question in the language of the search service (CQL): papers of the dossiers wanted, made available within a window. */
export function sruQuestion({ dossiers, since, until }: Selection, window: Window): string {
  const numbers = dossiers.flatMap(dossierNumbers).map((number) => `${SRU_INDEXES.dossierNumber}=="${number}"`);
  const parts = [
    `${SRU_INDEXES.productArea}==officielepublicaties`,
    `${SRU_INDEXES.publicationName}==Kamerstuk`,
    numbers.length > 1 ? `(${numbers.join(" OR ")})` : (numbers[0] ?? ""),
    since === null ? "" : `${SRU_INDEXES.date}>=${since}`,
    until === null ? "" : `${SRU_INDEXES.date}<=${until}`,
    window.from === null ? "" : `${SRU_INDEXES.available}>=${window.from}`,
    window.to === null ? "" : `${SRU_INDEXES.available}<=${window.to}`,
  ];
  return parts.filter((part) => part !== "").join(" AND ");
}

function dossierNumbers({ number, suffix, series }: DossierChoice): readonly string[] {
  if (series && number === "21501") return COUNCIL_SERIES.map((member) => `${number}-${member}`);
  return [suffix === null ? number : `${number}-${suffix}`];
}

/** A part of the answer to a question. */
export interface SruPart {
  /** From 1. */
  readonly startRecord: number;
  readonly maximumRecords: number;
  readonly order: "ascending" | "descending";
}

/** The address of a part of the answer to a question, in the order of availability. */
export function sruAddress(base: string, question: string, { startRecord, maximumRecords, order }: SruPart): string {
  const parameters = new URLSearchParams({
    operation: "searchRetrieve",
    version: "2.0",
    recordSchema: "gzd",
    httpAccept: "application/xml",
    query: `${question} sortBy ${SRU_INDEXES.available}/sort.${order}`,
    startRecord: String(startRecord),
    maximumRecords: String(maximumRecords),
  });
  return `${base}?${parameters}`;
}
