import { once } from "node:events";
import { ArchiveError } from "../kernel/errors.js";

/** Where a command reads and writes: the streams of the process, or those of a test. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  /** Answers. */
  readonly output: NodeJS.WritableStream;
  /** Errors and progress. */
  readonly errors: NodeJS.WritableStream;
  readonly environment: NodeJS.ProcessEnv;
  readonly now: () => string;
  /** Settles when the process is asked to stop. */
  readonly stopped: Promise<void>;
}

/** Exit codes: what scripts can tell apart. */
export const EXIT = { OK: 0, FAILED: 1, USAGE: 2, BUG: 70 } as const;

/** Writes a line. */
export function writeLine(stream: NodeJS.WritableStream, line: string): void {
  stream.write(`${line}\n`);
}

/** Writes a value as one line of JSON. */
export function writeJson(stream: NodeJS.WritableStream, value: unknown): void {
  writeLine(stream, JSON.stringify(value));
}

/** Writes chunks, waiting where the reader is slower. */
export async function writeChunks(stream: NodeJS.WritableStream, chunks: AsyncIterable<string>): Promise<void> {
  for await (const chunk of chunks) if (!stream.write(chunk)) await once(stream, "drain");
}

/** Tells of an error on the error stream and gives the exit code: one line for what the caller can mend, a stack for what only we can. */
export function tellError(terminal: Terminal, error: unknown, json: boolean): number {
  if (error instanceof ArchiveError) {
    if (json)
      writeJson(terminal.errors, {
        error: { code: error.code, place: error.place ?? null, message: error.message, advice: error.advice ?? null },
      });
    else writeLine(terminal.errors, `raadsarchief: ${error.line}`);
    return error.code === "BAD_ARGUMENT" ? EXIT.USAGE : EXIT.FAILED;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  writeLine(terminal.errors, `raadsarchief: this is a bug, please report it with the lines below\n${text}`);
  return EXIT.BUG;
}
