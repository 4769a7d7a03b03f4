import { setTimeout as wait } from "node:timers/promises";

/** Time, as a harvest needs it: passed in, so that a test need not wait. It never decides what has been harvested. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Settles after so many milliseconds, or rejects with the signal's reason as soon as it is aborted. */
  sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void>;
}

/** The clock of this computer. */
export const SYSTEM_CLOCK: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds, signal) => {
    signal?.throwIfAborted();
    await wait(milliseconds, undefined, signal === undefined ? {} : { signal }).catch((error: unknown) => {
      throw signal?.aborted ? signal.reason : error;
    });
  },
};
