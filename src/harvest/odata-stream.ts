import { ArchiveError } from "../kernel/errors.js";
import { momentBefore } from "../sources/moment.js";
import type { ChamberEntity } from "../sources/source-record.js";
import type { Client } from "./client.js";
import { type ODataCursor, readODataCursor } from "./odata-cursor.js";
import { changeField, type PresentFields, questionAddress, undatedDeletionsAddress } from "./odata-query.js";
import { type WalkRequest, walkPages } from "./odata-walk.js";
import { type Selection, selectionKey } from "./selection.js";
import type { Stream, StreamPage } from "./stream.js";

/** What is needed to harvest one kind of record. */
export interface ODataStreamOptions {
  readonly client: Client;
  /** Address of the service, without a slash at the end. */
  readonly base: string;
  readonly entity: ChamberEntity;
  readonly present: PresentFields;
  readonly selection: Selection;
  /** Milliseconds before the last change seen from which changes are asked for again: the service may give them out late and out of order. */
  readonly overlap: number;
}

/** Records of one kind from the OData service, in the order of their changes. */
export function odataStream(options: ODataStreamOptions): Stream {
  const { entity, selection, base, overlap } = options;
  const start = ({ through }: ODataCursor) =>
    questionAddress(base, { ...options, changedSince: through === null ? null : momentBefore(through, overlap) });
  return { name: `odata/${entity}/${selectionKey(selection)}`, pages: pagesOf(options, start) };
}

/** Deleted rows of one kind that do not tell when they were deleted, and so can only be asked for all at once. */
export function undatedDeletionsStream(options: ODataStreamOptions): Stream {
  const { entity, base, present } = options;
  const start = () => undatedDeletionsAddress(base, entity, present);
  return { name: `odata/${entity}/undated-deletions`, pages: pagesOf(options, start) };
}

function pagesOf(options: ODataStreamOptions, start: (cursor: ODataCursor) => string): Stream["pages"] {
  const field = changeField(options.present);
  return (text, signal) => {
    const cursor = readODataCursor(text, field) ?? { through: null, field, walk: null };
    return harvestPages({ ...options, cursor, start: start(cursor) }, signal);
  };
}

type Question = Pick<WalkRequest, "client" | "entity" | "cursor" | "start">;

async function* harvestPages(question: Question, signal: AbortSignal | undefined): AsyncIterable<StreamPage> {
  const resumed = yield* resumedPages(question, signal);
  if (resumed.isComplete) return;
  const again = yield* walkPages({ ...question, first: question.start, isLastTry: false }, signal);
  if (again) yield* walkPages({ ...question, first: question.start, isLastTry: true }, signal);
}

// A link may have lost its meaning since it was given; the question it belongs to has not, so all of it is asked again.
async function* resumedPages(question: Question, signal: AbortSignal | undefined): AsyncGenerator<StreamPage, { isComplete: boolean }> {
  const next = question.cursor.walk?.next;
  if (next === undefined) return { isComplete: false };
  const walk = walkPages({ ...question, first: next, isLastTry: true }, signal);
  let isFirst = true;
  try {
    for (let step = await walk.next(); step.done !== true; step = await walk.next()) {
      isFirst = false;
      yield step.value;
    }
    return { isComplete: true };
  } catch (error) {
    if (!isFirst || !isRefusal(error)) throw error;
    return { isComplete: false };
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof ArchiveError && (error.code === "NOT_FOUND" || error.code === "BAD_ARGUMENT");
}
