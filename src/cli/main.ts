#!/usr/bin/env node
import { runProgram } from "./program.js";

const stopped = new Promise<void>((resolve) => {
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
});

// A reader that has gone away (`| head`) has had enough: that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

process.exitCode = await runProgram(
  {
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    environment: process.env,
    now: () => new Date().toISOString(),
    stopped,
  },
  process.argv.slice(2),
);
