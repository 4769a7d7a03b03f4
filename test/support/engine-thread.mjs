// Runs the thread of the SPARQL engine from its source, with the compiler that is there anyway.
import { register } from "node:module";

register("./typescript-hooks.mjs", import.meta.url);
await import("../../src/sparql/engine/engine-thread.ts");
