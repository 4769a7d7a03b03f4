import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a server that plays a service answers. */
export interface PlaybackAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Bytes after which the connection breaks. */
  readonly cutAfter?: number;
  /** Milliseconds before the answer. */
  readonly delay?: number;
}

/** A request that came. */
export interface PlaybackRequest {
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  /** Counted from 1. */
  readonly number: number;
}

/** What the service answers to a request. */
export type Playback = (request: PlaybackRequest) => PlaybackAnswer;

/** A service on the loopback address. */
export interface PlaybackServer {
  /** Without a slash at the end. */
  readonly address: string;
  readonly requests: readonly PlaybackRequest[];
  close(): Promise<void>;
}

/** Starts a server on a free port of the loopback address; close it afterwards. */
export async function startPlayback(answer: Playback): Promise<PlaybackServer> {
  const requests: PlaybackRequest[] = [];
  const server = createServer((incoming, response) => {
    const request = { url: new URL(incoming.url ?? "/", "http://127.0.0.1"), headers: incoming.headers, number: requests.length + 1 };
    requests.push(request);
    const given = answer(request);
    if (given.delay === undefined) send(response, given);
    else setTimeout(() => send(response, given), given.delay).unref();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function send(response: ServerResponse, { status = 200, headers = {}, body = "", cutAfter }: PlaybackAnswer): void {
  const bytes = typeof body === "string" ? Buffer.from(body) : Buffer.from(body);
  response.writeHead(status, { "content-length": String(bytes.length), ...headers });
  if (cutAfter === undefined) response.end(bytes);
  else response.write(bytes.subarray(0, cutAfter), () => response.destroy());
}

/** A service that sometimes answers something else: `fault` may give an answer of its own to any request. */
export function withFaults(answer: Playback, fault: (request: PlaybackRequest) => PlaybackAnswer | undefined): Playback {
  return (request) => fault(request) ?? answer(request);
}
