import { PassThrough, Readable } from "node:stream";
import { runProgram } from "../../src/cli/program.js";

/** What a command gave back. */
export interface CommandResult {
  readonly exitCode: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs the command line in this process, with streams of its own. */
export async function runCommand(
  args: readonly string[],
  options: { input?: string; environment?: NodeJS.ProcessEnv; stopped?: Promise<void> } = {},
): Promise<CommandResult> {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const texts = Promise.all([textOf(output), textOf(errors)]);
  const terminal = {
    input: Readable.from(options.input === undefined ? [] : [options.input]),
    output,
    errors,
    environment: options.environment ?? {},
    now: () => "2026-06-01T12:00:00.000Z",
    stopped: options.stopped ?? Promise.resolve(),
  };
  const exitCode = await runProgram(terminal, args);
  output.end();
  errors.end();
  const [out, err] = await texts;
  return { exitCode, output: out, errors: err };
}

async function textOf(stream: PassThrough): Promise<string> {
  let text = "";
  for await (const chunk of stream) text += String(chunk);
  return text;
}
