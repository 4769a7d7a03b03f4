import { readMoment } from "../../src/sources/moment.js";
import { COMMON_FIELDS, ODATA_ENTITIES } from "../../src/sources/odata/field-names.js";
import type { Playback, PlaybackAnswer } from "./playback-server.js";

/** A row as the service has it. */
export type Row = Readonly<Record<string, unknown>>;

/** An OData service with rows that a test may change. */
export interface ODataService {
  /** Rows by name of entity set. */
  readonly sets: Map<string, Row[]>;
  /** Rows in one answer. */
  pageSize: number;
  /** The link to the next page, from the address asked and the place to go on. */
  nextLink: (asked: URL, skip: number) => string;
  /** Fields of each set that the description leaves out. */
  readonly gone: Set<string>;
  /** Rows of a page in another order or number than they should be. */
  arrange: (rows: readonly Row[], page: number) => readonly Row[];
  readonly answer: Playback;
}

/** Plays an OData service in its real format. Of filters it knows moments of change and deletions; every row counts as wanted. */
export function playOData(sets: Readonly<Record<string, readonly Row[]>>, pageSize: number): ODataService {
  const service: ODataService = {
    sets: new Map(Object.entries(sets).map(([name, rows]) => [name, [...rows]])),
    pageSize,
    nextLink: (asked, skip) => {
      const next = new URL(asked);
      next.searchParams.set("$skiptoken", String(skip));
      return next.href;
    },
    gone: new Set(),
    arrange: (rows) => rows,
    answer: ({ url }) => {
      const set = url.pathname.split("/").at(-1) ?? "";
      if (set === "$metadata") return { headers: { "content-type": "application/xml" }, body: metadataOf(service) };
      const rows = service.sets.get(set);
      return rows === undefined ? { status: 404 } : page(service, url, set, rows);
    },
  };
  return service;
}

function page(service: ODataService, url: URL, set: string, rows: readonly Row[]): PlaybackAnswer {
  const chosen = choose(rows, url.searchParams.get("$filter") ?? "", url.searchParams.get("$orderby") ?? "");
  const skip = Number(url.searchParams.get("$skiptoken") ?? "0");
  if (Number.isNaN(skip)) return { status: 400 };
  const end = skip + service.pageSize;
  const body = {
    "@odata.context": `https://service.example/OData/$metadata#${set}`,
    "@odata.count": chosen.length,
    value: service.arrange(chosen.slice(skip, end), skip / service.pageSize),
    ...(end < chosen.length ? { "@odata.nextLink": service.nextLink(url, end) } : {}),
  };
  return { headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}

function choose(rows: readonly Row[], filter: string, order: string): readonly Row[] {
  const [field = ""] = order.split(",");
  const moment = (row: Row) => (typeof row[field] === "string" ? (readMoment(row[field]) ?? "") : "");
  const id = (row: Row) => String(row[COMMON_FIELDS.id[0]]);
  const since = /(?<field>\w+) ge (?<moment>\d{4}-\S+Z)/u.exec(filter)?.groups?.["moment"];
  const isUndated = / eq null$/u.test(filter);
  const chosen = rows.filter((row) => {
    const deleted = row[COMMON_FIELDS.isDeleted[0]] === true;
    if (isUndated) return deleted && row[COMMON_FIELDS.changedAt[0]] == null;
    return since === undefined ? !deleted : moment(row) >= since;
  });
  const keyed = chosen.map((row) => ({ row, key: `${moment(row)} ${id(row)}` }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ row }) => row);
}

function metadataOf({ sets, gone }: ODataService): string {
  const types = [...sets].map(([set, rows]) => {
    const names = [...new Set([...rows.flatMap((row) => Object.keys(row)), ODATA_ENTITIES.DOSSIER.set])].filter((name) => !gone.has(name));
    return `<EntityType Name="${set}">${names.map((name) => `<Property Name="${name}" Type="Edm.String"/>`).join("")}</EntityType>`;
  });
  const entitySets = [...sets.keys()].map((set) => `<EntitySet Name="${set}" EntityType="TK.${set}"/>`);
  return `<?xml version="1.0"?><edmx:Edmx xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices><Schema Namespace="TK" xmlns="http://docs.oasis-open.org/odata/ns/edm">${types.join("")}<EntityContainer Name="C">${entitySets.join("")}</EntityContainer></Schema></edmx:DataServices></edmx:Edmx>`;
}

/** A GUID from a number. */
export function guid(number: number): string {
  return `${number.toString(16).padStart(8, "0")}-0000-4000-8000-000000000000`;
}

/** A case in the fields of the service, changed so many minutes after the first. */
export function caseRow(number: number, minutes: number, changes: Row = {}): Row {
  const changed = new Date(Date.UTC(2025, 8, 1, 8, minutes)).toISOString().replace("Z", "0000Z");
  return {
    Id: guid(number),
    Nummer: `2025Z${String(number).padStart(5, "0")}`,
    Soort: "Brief regering",
    Titel: "Raad voor Vervoer, Telecommunicatie en Energie",
    Onderwerp: `Geannoteerde agenda Telecomraad, brief ${number}`,
    Status: "Vrijgegeven",
    GestartOp: "2025-09-01T00:00:00+02:00",
    Organisatie: "Tweede Kamer",
    Vergaderjaar: "2024-2025",
    Volgnummer: number,
    Afgedaan: false,
    Kabinetsappreciatie: null,
    GewijzigdOp: changed,
    ApiGewijzigdOp: changed,
    Verwijderd: false,
    ...changes,
  };
}

/** What is left of a deleted row: nothing but its id, and when it was deleted, where the service tells. */
export function deletedRow(number: number, minutes: number | null): Row {
  const row = caseRow(number, minutes ?? 0);
  const empty = Object.fromEntries(Object.keys(row).map((name) => [name, null]));
  const moments = minutes === null ? {} : { GewijzigdOp: row["GewijzigdOp"], ApiGewijzigdOp: row["ApiGewijzigdOp"] };
  return { ...empty, ...moments, Id: row["Id"], Verwijderd: true };
}
