#!/usr/bin/env node
import { runProgram } from "./program.js";

const stopped = new Promise<void>((resolve) => {
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
});

process.exitCode = await runProgram(
  { input: process.stdin, output: process.stdout, errors: process.stderr, environment: process.env, now: () => new Date().toISOString(), stopped },
  process.argv.slice(2),
);
