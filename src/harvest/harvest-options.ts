import type { SourceProblem } from "../sources/source-problem.js";
import type { ChamberEntity } from "../sources/source-record.js";
import type { Selection } from "./selection.js";

/** The services that give out records. */
export const HARVEST_SOURCES = ["odata", "syncfeed", "sru"] as const;
export type HarvestSource = (typeof HARVEST_SOURCES)[number];

/** Where the services are, without a slash at the end. */
export const OFFICIAL_ADDRESSES = {
  odata: "https://gegevensmagazijn.tweedekamer.nl/OData/v5",
  syncfeed: "https://gegevensmagazijn.tweedekamer.nl/SyncFeed/2.0",
  sru: "https://repository.overheid.nl/sru",
  files: "https://zoek.officielebekendmakingen.nl",
} as const;

export type ServiceAddresses = Readonly<Record<keyof typeof OFFICIAL_ADDRESSES, string>>;

/** What a harvest asks for. */
export interface HarvestOptions {
  readonly sources: readonly HarvestSource[];
  readonly addresses: ServiceAddresses;
  readonly selection: Selection;
  /** Kinds of records to ask the Tweede Kamer for; versions and files of documents come with the documents. */
  readonly entities: readonly ChamberEntity[];
  /** Stop after so many records; null for all. */
  readonly limit: number | null;
  /** Milliseconds before the last change seen from which changes are asked for again. */
  readonly overlap: number;
  /** Publications in one answer of the search service, and how many of one question it gives out. */
  readonly sru: { readonly pageSize: number; readonly reach: number };
  /** Told after each page that was stored. */
  readonly onProgress?: (progress: HarvestProgress) => void;
  /** Told of what a service no longer has, before its records are asked for. */
  readonly onNotice?: (problem: SourceProblem) => void;
}

/** What is asked for where nothing else is said. */
export const HARVEST_DEFAULTS = {
  entities: ["DOSSIER", "CASE", "DOCUMENT", "ACTIVITY", "AGENDA_POINT", "COMMITMENT"],
  overlap: 3_600_000,
  sru: { pageSize: 500, reach: 10_000 },
} as const satisfies Partial<HarvestOptions>;

/** How far a harvest is. */
export interface HarvestProgress {
  readonly stream: string;
  /** Pages and records of this stream stored by this harvest. */
  readonly pages: number;
  readonly records: number;
  /** How many records the service announces; null where it does not say. */
  readonly total: number | null;
}
