import { once } from "node:events";
import { Worker, type WorkerOptions } from "node:worker_threads";
import { ArchiveError } from "../../kernel/errors.js";
import { type EngineReply, type EngineRequest, type EngineStart, LEAVE_OFF, type LoadedArchive, type SentError } from "./messages.js";

/** How the thread of an engine is started; a test names the source in place of the compiled file. */
export interface EngineThread {
  readonly file: URL;
  readonly options?: WorkerOptions;
}

/** The reply to a query: an answer in bytes, or that there is none in a format that the caller takes. */
export type EngineAnswer = Extract<EngineReply, { kind: "answer" | "bytes" }>;

/** A thread with a copy of the archive's statements. */
export interface Engine {
  /** What it has loaded; fails where it cannot. */
  readonly loaded: Promise<LoadedArchive>;
  /** Answers a query; not two at once. Throws what `runQuery` throws, and TIMEOUT or LIMIT_EXCEEDED where the thread had to be ended. */
  ask(request: EngineRequest): Promise<EngineAnswer>;
  /** Whether it has come to an end: no further query can be asked. */
  hasEnded(): boolean;
  stop(): Promise<void>;
}

const THREAD: EngineThread = { file: new URL("./engine-thread.js", import.meta.url) };

/** Milliseconds between two looks at the memory while a query runs. */
const LOOK_EVERY = 100;

/** Milliseconds in which a thread that loads should have left off. */
const LEAVING_OFF_MS = 10_000;

/** Starts a thread that loads the archive. WebAssembly cannot be interrupted, so a query that takes too much ends its thread. */
export function startEngine(start: EngineStart, { file, options }: EngineThread = THREAD): Engine {
  const worker = new Worker(file, { ...options, workerData: start });
  worker.unref();
  let [ended, loading] = [false, true];
  worker.once("exit", () => {
    ended = true;
  });
  const stop = async () => {
    ended = true;
    if (loading) await leaveOff(worker);
    await worker.terminate();
  };
  const loaded = nextReply(worker).then((reply) => {
    if (reply.kind === "loaded") return reply.archive;
    throw reply.kind === "error" ? received(reply.error) : new Error("an engine answered before it had loaded");
  });
  loaded
    .catch(() => undefined)
    .finally(() => {
      loading = false;
    });
  const ask = async (request: EngineRequest) => {
    const reply = await guarded(worker, request, start, stop);
    if (reply.kind === "answer" || reply.kind === "bytes") return reply;
    throw reply.kind === "error" ? received(reply.error) : new Error("an engine loaded twice");
  };
  return { loaded, ask, hasEnded: () => ended, stop };
}

// A thread that is ended while SQLite reads in it takes the whole process with it.
async function leaveOff(worker: Worker): Promise<void> {
  worker.ref();
  worker.postMessage(LEAVE_OFF);
  await once(worker, "exit", { signal: AbortSignal.timeout(LEAVING_OFF_MS) }).catch(() => undefined);
}

async function guarded(worker: Worker, request: EngineRequest, { limits }: EngineStart, stop: () => Promise<void>): Promise<EngineReply> {
  const before = process.memoryUsage.rss();
  const started = performance.now();
  let refusal: ArchiveError | undefined;
  const watch = setInterval(
    () => {
      if (performance.now() - started > limits.timeoutMs) refusal = tooSlow(limits.timeoutMs);
      else if (process.memoryUsage.rss() - before > limits.memory) refusal = tooHungry();
      if (refusal !== undefined) void stop();
    },
    Math.min(LOOK_EVERY, limits.timeoutMs),
  );
  try {
    const reply = nextReply(worker);
    worker.postMessage(request);
    return await reply;
  } catch (error) {
    throw refusal ?? error;
  } finally {
    clearInterval(watch);
  }
}

async function nextReply(worker: Worker): Promise<EngineReply> {
  const settled = new AbortController();
  const { signal } = settled;
  const exit = once(worker, "exit", { signal }).then(([code]) => {
    throw new Error(`an engine of SPARQL ended (${code})`);
  });
  try {
    const [reply] = (await Promise.race([once(worker, "message", { signal }), exit])) as [EngineReply];
    return reply;
  } finally {
    exit.catch(() => undefined);
    settled.abort();
  }
}

function tooSlow(timeoutMs: number): ArchiveError {
  return new ArchiveError("TIMEOUT", `the query took longer than ${timeoutMs / 1000} s`, {
    advice: "narrow it, or load the dump into a store of your own",
  });
}

function tooHungry(): ArchiveError {
  return new ArchiveError("LIMIT_EXCEEDED", "the query needs more memory than one may take", {
    advice: "narrow it, or load the dump into a store of your own",
  });
}

function received({ code, message, place, advice }: SentError): Error {
  if (code === null) return new Error(message);
  return new ArchiveError(code, message, { ...(place === undefined ? {} : { place }), ...(advice === undefined ? {} : { advice }) });
}
