import { ArchiveError } from "../kernel/errors.js";
import { withoutDuplicates } from "../sources/supersedes.js";
import type { HarvestOptions } from "./harvest-options.js";
import type { HarvestSink } from "./sink.js";
import type { Stream } from "./stream.js";

/** What became of one stream. */
export interface StreamSummary {
  readonly stream: string;
  readonly pages: number;
  /** Records stored, deletions included. */
  readonly records: number;
  readonly deletions: number;
  /** Records with something odd about them. */
  readonly problems: number;
  /** Why the stream ended early: the service failed, the limit was reached, somebody stopped it; null when it came to its end. */
  readonly ended: ArchiveError | "LIMIT" | "STOPPED" | null;
}

/**
 * Stores a stream page by page. A page counts when the sink has it; what comes after is asked for by the next harvest.
 *
 * @param limit of records, null for none
 * @throws whatever the sink throws; what a service does wrong is told in the summary
 */
export async function storeStream(
  stream: Stream,
  sink: HarvestSink,
  limit: number | null,
  onProgress: HarvestOptions["onProgress"],
  signal: AbortSignal | undefined,
): Promise<StreamSummary> {
  const sum = { stream: stream.name, pages: 0, records: 0, deletions: 0, problems: 0 };
  const pages = stream.pages(await sink.cursor(stream.name), signal)[Symbol.asyncIterator]();
  for (;;) {
    const step = await pages.next().catch((error: unknown) => endOf(error, signal));
    if (typeof step === "string" || step instanceof ArchiveError) return { ...sum, ended: step };
    if (step.done === true) return { ...sum, ended: null };
    const { problems, cursor, response, total } = step.value;
    const all = withoutDuplicates(step.value.records);
    const left = limit === null ? all.length : limit - sum.records;
    const records = all.slice(0, left);
    await sink.store({ stream: stream.name, records, problems, cursor: all.length > left ? null : cursor, response });
    sum.pages += 1;
    sum.records += records.length;
    sum.deletions += records.filter(({ deleted }) => deleted).length;
    sum.problems += problems.reduce((count, problem) => count + problem.count, 0);
    onProgress?.({ stream: stream.name, pages: sum.pages, records: sum.records, total });
    if (limit !== null && sum.records >= limit) return { ...sum, ended: "LIMIT" };
    if (signal?.aborted) return { ...sum, ended: "STOPPED" };
  }
}

function endOf(error: unknown, signal: AbortSignal | undefined): ArchiveError | "STOPPED" {
  if (signal?.aborted) return "STOPPED";
  if (error instanceof ArchiveError) return error;
  throw error;
}
