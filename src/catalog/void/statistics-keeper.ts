import { setImmediate } from "node:timers/promises";
import type { Quad } from "@rdfjs/types";
import { countStatements, type Statistics } from "./statistics.js";

/** Figures and the moment of the archive that they are of. */
export interface DatedStatistics {
  readonly revision: number;
  readonly statistics: Statistics;
}

/** Where the statements of an archive are read, at one moment. */
export interface StatementSource {
  /** All statements of the present moment, and the revision they are of; `release` is called when they have been read or are no longer wanted. */
  open(): Promise<{
    readonly revision: number;
    readonly quads: AsyncIterable<Quad>;
    readonly release: () => Promise<void>;
  }>;
  revision(): Promise<number>;
}

/** Counts an archive once a revision, in the background. */
export interface StatisticsKeeper {
  /** The newest figures there are. Waits only where there are none yet; where the archive has changed since, it starts to count anew. */
  latest(): Promise<DatedStatistics>;
  /** Stops counting. */
  close(): Promise<void>;
}

/** Milliseconds of counting after which others get their turn. */
const TURN_MS = 4;

/**
 * Keeps the figures of an archive. It counts in short turns, so that no request waits for it longer than one of them.
 * @param entitySpace what the IRIs of the archive's own things begin with.
 * @param onFault is told where counting in the background failed; the next request starts it again.
 */
export function statisticsKeeper(source: StatementSource, entitySpace: string, onFault: (error: unknown) => void): StatisticsKeeper {
  let kept: DatedStatistics | undefined;
  let counting: Promise<DatedStatistics> | undefined;
  let closed = false;

  async function count(): Promise<DatedStatistics> {
    const { revision, quads, release } = await source.open();
    try {
      kept = {
        revision,
        statistics: await countStatements(
          inTurns(quads, () => closed),
          entitySpace,
        ),
      };
      return kept;
    } finally {
      await release();
    }
  }

  function start(): Promise<DatedStatistics> {
    counting ??= count().finally(() => {
      counting = undefined;
    });
    return counting;
  }

  return {
    latest: async () => {
      if (kept === undefined) return await start();
      if (kept.revision !== (await source.revision())) start().catch((error: unknown) => closed || onFault(error));
      return kept;
    },
    close: async () => {
      closed = true;
      await counting?.catch(() => undefined);
    },
  };
}

async function* inTurns(quads: AsyncIterable<Quad>, isStopped: () => boolean): AsyncIterable<Quad> {
  let turn = performance.now();
  let counted = 0;
  for await (const quad of quads) {
    yield quad;
    counted += 1;
    // Looking at the clock costs more than counting a statement.
    if (counted % 64 !== 0 || performance.now() - turn < TURN_MS) continue;
    await setImmediate();
    if (isStopped()) throw new Error("counting was stopped");
    turn = performance.now();
  }
}
