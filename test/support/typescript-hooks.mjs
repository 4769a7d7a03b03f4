// Lets a child process of a test run the sources as they are, with the compiler that is there anyway: `node --import ./test/support/typescript-hooks.mjs file.ts`.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { register } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { isMainThread } from "node:worker_threads";

// Hooks run in a thread of their own, which loads this file once more.
if (isMainThread) register(import.meta.url);

/** @type {import("node:module").ResolveHook} */
export async function resolve(specifier, context, next) {
  if (specifier.startsWith(".") && specifier.endsWith(".js") && context.parentURL?.endsWith(".ts")) {
    const url = new URL(specifier.replace(/\.js$/, ".ts"), context.parentURL);
    if (existsSync(fileURLToPath(url))) return { url: url.href, format: "module", shortCircuit: true };
  }
  return next(specifier, context);
}

// A child is started many times, and the sources stay the same.
const CACHE = path.join(tmpdir(), "raadsarchief-typescript-hooks");

/** @type {import("node:module").LoadHook} */
export async function load(url, context, next) {
  if (!url.endsWith(".ts")) return next(url, context);
  const source = readFileSync(fileURLToPath(url), "utf8");
  const cached = path.join(CACHE, `${createHash("sha256").update(source).digest("hex")}.js`);
  if (existsSync(cached)) return { format: "module", source: readFileSync(cached, "utf8"), shortCircuit: true };
  const compiled = await compile(source);
  mkdirSync(CACHE, { recursive: true });
  // Whole or not at all: a child may be killed while it writes.
  const written = `${cached}.${process.pid}`;
  writeFileSync(written, compiled);
  renameSync(written, cached);
  return { format: "module", source: compiled, shortCircuit: true };
}

async function compile(source) {
  const { default: typescript } = await import("typescript");
  const compilerOptions = {
    target: typescript.ScriptTarget.ES2022,
    module: typescript.ModuleKind.ESNext,
    experimentalDecorators: true,
    useDefineForClassFields: false,
    verbatimModuleSyntax: true,
  };
  return typescript.transpileModule(source, { compilerOptions }).outputText;
}
