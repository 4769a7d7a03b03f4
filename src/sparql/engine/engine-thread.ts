// The thread that holds a copy of the archive's statements and answers queries over it, one at a time.
import { parentPort, workerData } from "node:worker_threads";
import { Store as TripleStore } from "oxigraph";
import { ArchiveError, invariant } from "../../kernel/errors.js";
import { ReadPool } from "../../store/read-pool.js";
import { readRevision } from "../../store/read-revision.js";
import { readQuery } from "../read-query.js";
import { loadArchive } from "./load-archive.js";
import { type EngineMessage, type EngineReply, type EngineStart, LEAVE_OFF, type LoadedArchive, type SentError } from "./messages.js";
import { runQuery } from "./run-query.js";

const port = parentPort;
invariant(port !== null, "the engine of SPARQL runs in a thread of its own");
const { databasePath, baseIri, limits } = workerData as EngineStart;
const triples = new TripleStore();
const leavingOff = new AbortController();

const reply = (message: EngineReply, transfer: readonly ArrayBuffer[] = []) => port.postMessage(message, transfer);

port.on("message", async (request: EngineMessage) => {
  if (request === LEAVE_OFF) return leavingOff.abort();
  try {
    const answer = await runQuery(triples, request, limits, baseIri);
    if (answer.mediaType === null) return reply({ kind: "answer", answer });
    const { text, ...described } = answer;
    const bytes = new TextEncoder().encode(text);
    reply({ kind: "bytes", answer: described, bytes }, [bytes.buffer]);
  } catch (error) {
    reply({ kind: "error", error: toSend(error) });
  }
});

try {
  reply({ kind: "loaded", archive: await load() });
} catch (error) {
  reply({ kind: "error", error: toSend(error) });
  port.close();
}

// The thread reads the file of the store by itself, so that loading takes nothing from the thread that answers everything else.
async function load(): Promise<LoadedArchive> {
  const pool = await ReadPool.open(databasePath, 1, limits.timeoutMs);
  try {
    const snapshot = await pool.snapshot();
    try {
      const revision = await readRevision(snapshot);
      await loadArchive(triples, snapshot, baseIri, leavingOff.signal);
      // The parser is made when it is first used, which takes most of a second.
      readQuery("ASK {}", baseIri);
      return { revision, triples: triples.size };
    } finally {
      await snapshot.release();
    }
  } finally {
    await pool.close();
  }
}

function toSend(error: unknown): SentError {
  if (error instanceof ArchiveError) return { code: error.code, message: error.message, place: error.place, advice: error.advice };
  return { code: null, message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
