import type { PaperRecord } from "../sources/paper-record.js";
import type { SourceProblem } from "../sources/source-problem.js";
import { readSruResponse, type SruResponse } from "../sources/sru/read-response.js";
import type { Fetched } from "./attempt.js";
import { bodyText } from "./body-text.js";
import type { Client } from "./client.js";
import { type Selection, selectionKey } from "./selection.js";
import { type SruPart, sruAddress, sruQuestion, type Window } from "./sru-query.js";
import { addDays, splitWindow } from "./sru-windows.js";
import { readCursor, type Stream, type StreamPage } from "./stream.js";

/** What is needed to harvest papers from the search service. */
export interface SruStreamOptions {
  readonly client: Client;
  /** Address of the service. */
  readonly base: string;
  readonly selection: Selection;
  /** Publications in one answer, from 1 to 1000. */
  readonly pageSize: number;
  /** How many publications of one question the service gives out. */
  readonly reach: number;
  /** Days before the last publication seen from which publications are asked for again. */
  readonly overlapDays: number;
}

interface SruCursor {
  /** The latest day of availability up to which everything has been harvested; null before the first harvest has ended. */
  readonly through: string | null;
  /** A walk that has not come to its end; null between harvests. */
  readonly walk: SruWalk | null;
}

interface SruWalk {
  /** Windows still to be harvested, in order; of the first the part from `position` on. */
  readonly windows: readonly Window[];
  readonly position: number;
  /** The latest day met on the way. */
  readonly latest: string | null;
}

/** Papers from the search service of the official publisher. It tells of no deletions. */
export function sruStream(options: SruStreamOptions): Stream {
  return {
    name: `sru/PAPER/${selectionKey(options.selection)}`,
    async *pages(text, signal) {
      const cursor = readCursor(text, isSruCursor) ?? { through: null, walk: null };
      const from = cursor.through === null ? null : addDays(cursor.through, -options.overlapDays);
      const walk = cursor.walk ?? { windows: [{ from, to: null }], position: 1, latest: cursor.through };
      yield* walkWindows(options, cursor.through, walk, signal);
    },
  };
}

function isSruCursor(value: object): value is SruCursor {
  const { through, walk } = value as Partial<SruCursor>;
  const isWalk = walk === null || (Array.isArray(walk?.windows) && Number.isSafeInteger(walk?.position));
  return (through === null || typeof through === "string") && isWalk;
}

async function* walkWindows(
  options: SruStreamOptions,
  through: string | null,
  begun: SruWalk,
  signal: AbortSignal | undefined,
): AsyncIterable<StreamPage> {
  let walk = begun;
  for (let [window, ...rest] = walk.windows; window !== undefined; [window, ...rest] = walk.windows) {
    const { value, response } = await ask(options, window, { ...walk, pageSize: options.pageSize }, signal);
    const total = value.total ?? value.entries;
    const parts = total > options.reach && walk.position === 1 ? await partsOf(options, window, value.records, signal) : [window];
    if (parts.length > 1) {
      walk = { ...walk, windows: [...parts, ...rest] };
      continue;
    }
    const position = nextPosition(value, walk.position, options.reach, total);
    const latest = latestDay(walk.latest, value.records);
    walk = position === null ? { windows: rest, position: 1, latest } : { windows: [window, ...rest], position, latest };
    const after: SruCursor = walk.windows.length === 0 ? { through: latest, walk: null } : { through, walk };
    const problems = [...value.problems, ...(position === null ? outOfReach(total, options.reach, window, response.url) : [])];
    yield { records: value.records, problems, cursor: JSON.stringify(after), response, total };
  }
}

interface Asked {
  readonly position: number;
  readonly pageSize: number;
  readonly order?: SruPart["order"];
}

function ask(options: SruStreamOptions, window: Window, asked: Asked, signal: AbortSignal | undefined): Promise<Fetched<SruResponse>> {
  const part = { startRecord: asked.position, maximumRecords: asked.pageSize, order: asked.order ?? "ascending" };
  const url = sruAddress(options.base, sruQuestion(options.selection, window), part);
  return options.client.get({ url, accept: "application/xml", read: (body) => readSruResponse(bodyText(body, url), url) }, signal);
}

// The first and the last day come from the service, never from the clock of this computer.
async function partsOf(
  options: SruStreamOptions,
  window: Window,
  oldest: readonly PaperRecord[],
  signal: AbortSignal | undefined,
): Promise<readonly Window[]> {
  const newest = async () => (await ask(options, window, { position: 1, pageSize: 1, order: "descending" }, signal)).value.records;
  const from = window.from ?? oldest.find(({ availableOn }) => availableOn !== null)?.availableOn ?? null;
  const to = window.to ?? latestDay(null, await newest());
  return from === null || to === null ? [window] : splitWindow({ from, to }, window);
}

function nextPosition(value: SruResponse, position: number, reach: number, total: number): number | null {
  const told = value.nextPosition;
  const next = told !== null && told > position ? told : position + value.entries;
  return value.entries === 0 || next > Math.min(total, reach) ? null : next;
}

function latestDay(latest: string | null, records: readonly PaperRecord[]): string | null {
  const days = records.flatMap(({ availableOn }) => availableOn ?? []);
  return days.reduce((highest: string | null, day) => (highest === null || day > highest ? day : highest), latest);
}

function outOfReach(total: number, reach: number, { from, to }: Window, place: string): readonly SourceProblem[] {
  if (total <= reach) return [];
  const message = `${total} publications from ${from ?? "the beginning"} to ${to ?? "today"}, of which the service gives out ${reach}`;
  return [{ code: "OUT_OF_REACH", message, place, count: total - reach }];
}
