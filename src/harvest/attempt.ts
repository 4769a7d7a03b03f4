import { ArchiveError } from "../kernel/errors.js";
import { sha256 } from "../kernel/hash.js";
import type { ClientOptions } from "./client-options.js";
import { type Answer, fetchOnce, NoAnswer } from "./fetch-once.js";
import type { StoredResponse } from "./raw-store.js";
import { retryAfterDelay } from "./retry-delay.js";
import { unavailable } from "./unavailable.js";

/** Something to ask for. */
export interface Request<T> {
  readonly url: string;
  /** Media types wanted. */
  readonly accept: string;
  /** Reads the body. Throws ArchiveError INPUT_DAMAGED or INPUT_BAD_ENCODING where it is not what was asked for: it is then asked for again. */
  readonly read: (body: Uint8Array, response: StoredResponse) => T;
}

/** What was asked for, and where it came from. */
export interface Fetched<T> {
  readonly value: T;
  readonly response: StoredResponse;
  /** Whether the server said that nothing has changed. */
  readonly unchanged: boolean;
}

const BUSY = new Set([408, 425, 429, 500, 502, 503, 504]);
const DAMAGED = new Set(["INPUT_DAMAGED", "INPUT_BAD_ENCODING"]);

/** A try that failed and is worth another. */
export interface Setback {
  readonly reason: string;
  /** Milliseconds that the server asks for; null where it does not say. */
  readonly wait: number | null;
  readonly cause: unknown;
}

/** What came of a try. */
export type Outcome<T> = { readonly fetched: Fetched<T> } | { readonly setback: Setback };

/**
 * Asks once. What is held of an address is sent along as a condition, and taken where nothing has changed.
 *
 * @param conditional false to have the answer whole, whatever is held
 * @throws what `Client.get` throws, except that a setback is given back
 */
export async function attempt<T>(
  request: Request<T>,
  options: ClientOptions,
  conditional: boolean,
  signal: AbortSignal | undefined,
): Promise<Outcome<T>> {
  const held = conditional ? await options.rawStore.find(request.url) : null;
  const body = held === null ? null : await options.rawStore.read(held.sha256);
  const known = body === null ? null : held;
  let answer: Answer;
  try {
    answer = await fetchOnce(request.url, headersOf(request, known, options.userAgent), options.limits, signal);
  } catch (error) {
    if (error instanceof NoAnswer) return { setback: { reason: error.message, wait: null, cause: error } };
    throw error;
  }
  if (answer.status === 304 && known !== null && body !== null) return readAnswer(request, known, body, true);
  if (answer.status !== 200) return { setback: setbackOf(answer, request.url, options.clock.now()) };
  const outcome = readAnswer(request, storedOf(request.url, answer, options.clock.now()), answer.body, false);
  if ("fetched" in outcome) await options.rawStore.save(outcome.fetched.response, answer.body);
  return outcome;
}

function headersOf<T>(request: Request<T>, known: StoredResponse | null, agent: string): Record<string, string> {
  return {
    accept: request.accept,
    "user-agent": agent,
    ...(known?.etag == null ? {} : { "if-none-match": known.etag }),
    ...(known?.lastModified == null ? {} : { "if-modified-since": known.lastModified }),
  };
}

function storedOf(url: string, { headers, body }: Answer, now: number): StoredResponse {
  return {
    url,
    sha256: sha256(body),
    mediaType: headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "",
    retrievedAt: new Date(now).toISOString(),
    etag: headers.get("etag"),
    lastModified: headers.get("last-modified"),
  };
}

function readAnswer<T>(request: Request<T>, response: StoredResponse, body: Uint8Array, unchanged: boolean): Outcome<T> {
  try {
    return { fetched: { value: request.read(body, response), response, unchanged } };
  } catch (error) {
    if (error instanceof ArchiveError && DAMAGED.has(error.code)) return { setback: { reason: error.message, wait: null, cause: error } };
    throw error;
  }
}

function setbackOf({ status, headers }: Answer, url: string, now: number): Setback {
  // Nothing was asked under a condition that could be met: the server is confused, and asking again is harmless.
  if (BUSY.has(status) || status === 304) {
    return {
      reason: `the service answers ${status}`,
      wait: retryAfterDelay(headers.get("retry-after"), headers.get("date"), now),
      cause: undefined,
    };
  }
  if (status === 404 || status === 410) throw new ArchiveError("NOT_FOUND", `the service answers ${status}`, { place: url });
  if (status === 400) throw new ArchiveError("BAD_ARGUMENT", "the service does not understand the question (400)", { place: url });
  throw unavailable(`the service answers ${status}`, url, undefined);
}
