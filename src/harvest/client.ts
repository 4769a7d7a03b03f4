import { attempt, type Fetched, type Request } from "./attempt.js";
import type { ClientOptions } from "./client-options.js";
import { backoffDelay } from "./retry-delay.js";
import { unavailable } from "./unavailable.js";

/** What a client has done so far. */
export interface ClientCounts {
  readonly requests: number;
  readonly unchanged: number;
  readonly retries: number;
}

/** Asks services for things: one at a time, not too often, again when they are busy, and never for what has not changed. */
export interface Client {
  /**
   * @throws ArchiveError NOT_FOUND (404, 410), BAD_ARGUMENT (400), or that of `unavailable` when all tries failed; the signal's reason when aborted
   */
  get<T>(request: Request<T>, signal?: AbortSignal): Promise<Fetched<T>>;
  counts(): ClientCounts;
}

/** Makes a client. */
export function createClient(options: ClientOptions): Client {
  const counts = { requests: 0, unchanged: 0, retries: 0 };
  let turn: Promise<unknown> = Promise.resolve();
  let nextStart = 0;

  async function persist<T>(request: Request<T>, signal: AbortSignal | undefined): Promise<Fetched<T>> {
    for (let tries = 1; ; tries += 1) {
      await options.clock.sleep(Math.max(0, nextStart - options.clock.now()), signal);
      nextStart = options.clock.now() + 1000 / options.requestsPerSecond;
      counts.requests += 1;
      const outcome = await attempt(request, options, tries === 1, signal);
      if ("fetched" in outcome) {
        if (outcome.fetched.unchanged) counts.unchanged += 1;
        return outcome.fetched;
      }
      const { reason, wait, cause } = outcome.setback;
      if (tries >= options.mostTries) throw unavailable(`${reason}, after ${tries} tries`, request.url, cause);
      if (wait !== null && wait > options.longestWait) {
        throw unavailable(`${reason} and asks to wait ${Math.round(wait / 1000)} seconds`, request.url, cause);
      }
      const milliseconds = Math.max(wait ?? 0, backoffDelay(tries, options.retry, options.random));
      counts.retries += 1;
      options.onWait?.({ url: request.url, milliseconds, reason });
      await options.clock.sleep(milliseconds, signal);
    }
  }

  return {
    get(request, signal) {
      const result = turn.then(() => persist(request, signal));
      turn = result.catch(() => undefined);
      return result;
    },
    counts: () => ({ ...counts }),
  };
}
