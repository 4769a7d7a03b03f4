import { ArchiveError } from "../kernel/errors.js";

/** What a server answered to one request. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** The limits of one request. */
export interface RequestLimits {
  /** Milliseconds until the last byte. */
  readonly timeout: number;
  /** Bytes of the body, unpacked. */
  readonly mostBytes: number;
}

/** Why a request gave no answer; worth another try. */
export class NoAnswer extends Error {}

/**
 * Makes one request and reads the whole answer.
 *
 * @throws NoAnswer where the connection fails, breaks off or takes too long; ArchiveError INPUT_TOO_LARGE; the signal's reason when it is aborted
 */
export async function fetchOnce(
  url: string,
  headers: Readonly<Record<string, string>>,
  limits: RequestLimits,
  signal?: AbortSignal,
): Promise<Answer> {
  const timeout = AbortSignal.timeout(limits.timeout);
  try {
    const response = await fetch(url, { headers, signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]) });
    return { status: response.status, headers: response.headers, body: await readBody(response, limits.mostBytes, url) };
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    if (error instanceof ArchiveError) throw error;
    if (timeout.aborted) throw new NoAnswer(`no answer within ${limits.timeout} milliseconds`, { cause: error });
    if (error instanceof TypeError || (error as Error).name === "AbortError") throw new NoAnswer(reasonOf(error), { cause: error });
    throw error;
  }
}

async function readBody(response: Response, mostBytes: number, url: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > mostBytes) throw new ArchiveError("INPUT_TOO_LARGE", `an answer of more than ${mostBytes} bytes`, { place: url });
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

// The real reason lies below: `fetch failed` alone says nothing.
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  const reason = cause instanceof Error ? (cause as NodeJS.ErrnoException).code || cause.message : "";
  return reason === "" ? (error as Error).message : `${(error as Error).message}: ${reason}`;
}
