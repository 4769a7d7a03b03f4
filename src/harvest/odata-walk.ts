import { COMMON_FIELDS } from "../sources/odata/field-names.js";
import { type ODataPage, readODataPage } from "../sources/odata/read-page.js";
import { readODataRows } from "../sources/odata/read-records.js";
import type { SourceProblem } from "../sources/source-problem.js";
import type { ChamberEntity, ReadRecords, SourceRecord } from "../sources/source-record.js";
import type { Fetched } from "./attempt.js";
import { bodyText } from "./body-text.js";
import type { Client } from "./client.js";
import { nextAddress } from "./next-link.js";
import type { ODataCursor } from "./odata-cursor.js";
import type { StreamPage } from "./stream.js";
import { unavailable } from "./unavailable.js";

/** A walk through all pages of one question. */
export interface WalkRequest {
  readonly client: Client;
  readonly entity: ChamberEntity;
  /** The address of the question. */
  readonly start: string;
  /** Where to begin: the question itself, or a page further on. */
  readonly first: string;
  /** Where the harvest stood before the walk. */
  readonly cursor: ODataCursor;
  /** Whether to be content with fewer records than the service announced. */
  readonly isLastTry: boolean;
}

interface Page extends ReadRecords {
  readonly page: ODataPage;
}

/**
 * Goes from page to page by the links of the service. The moment up to which all is harvested moves only with the last page, so pages may come in any
 * order. Returns whether records were missed and the walk is to be made again.
 */
export async function* walkPages(request: WalkRequest, signal: AbortSignal | undefined): AsyncGenerator<StreamPage, boolean> {
  const { cursor, first, start } = request;
  const visited = new Set<string>();
  const seen = new Set<string>();
  let latest = first === start ? cursor.through : (cursor.walk?.latest ?? cursor.through);
  let announced: number | null = null;
  for (let url = first; ; ) {
    visited.add(url);
    const { value, response } = await fetchPage(request, url, signal);
    for (const id of idsOf(value.page, url)) seen.add(id);
    announced ??= value.page.count;
    latest = latestOf(latest, value.records, request);
    const next = value.page.next === null ? null : nextAddress(value.page.next, url);
    if (next !== null && visited.has(next)) throw unavailable("the links to next pages lead in a circle", url, undefined);
    const missing = next === null && first === start ? (announced ?? 0) - seen.size : 0;
    const again = missing > 0 && !request.isLastTry;
    const problems = [...value.problems, ...missed(announced, missing, again, url)];
    yield { records: value.records, problems, cursor: cursorAfter(cursor, next, latest, again), response, total: announced };
    if (next === null) return again;
    url = next;
  }
}

function cursorAfter({ through, field }: ODataCursor, next: string | null, latest: string | null, again: boolean): string {
  const after: ODataCursor =
    next === null ? { through: again ? through : latest, field, walk: null } : { through, field, walk: { next, latest } };
  return JSON.stringify(after);
}

function fetchPage({ client, entity }: WalkRequest, url: string, signal: AbortSignal | undefined): Promise<Fetched<Page>> {
  const read = (body: Uint8Array): Page => {
    const page = readODataPage(bodyText(body, url), url);
    return { page, ...readODataRows(page, entity, url) };
  };
  return client.get({ url, accept: "application/json", read }, signal);
}

function idsOf({ rows }: ODataPage, url: string): readonly string[] {
  return rows.map((row, index) => {
    const id = (row as Readonly<Record<string, unknown>> | null)?.[COMMON_FIELDS.id[0]];
    return typeof id === "string" ? id : `${url}#${index}`;
  });
}

// Only rows of the kind asked for count: what they lead to has changed at moments of its own.
function latestOf(latest: string | null, records: readonly SourceRecord[], { entity, cursor }: WalkRequest): string | null {
  const isRelease = COMMON_FIELDS.releasedAt.some((name) => name === cursor.field);
  const own = records.filter((record) => record.entity === entity);
  const moments = own.flatMap((record) => (isRelease ? record.releasedAt : record.changedAt) ?? []);
  return moments.reduce((highest: string | null, moment) => (highest === null || moment > highest ? moment : highest), latest);
}

function missed(announced: number | null, missing: number, again: boolean, place: string): readonly SourceProblem[] {
  if (missing <= 0) return [];
  const message = `the service announced ${announced} records, ${missing} more than came; ${again ? "all are asked for again" : "they stay missing"}`;
  return [{ code: "RECORDS_MISSED", message, place, count: missing }];
}
