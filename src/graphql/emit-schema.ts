import { writeFile } from "node:fs/promises";
import { buildArchiveSchema } from "./build-schema.js";
import { schemaContext } from "./linked-data/schema-context.js";
import { printSdl } from "./print-sdl.js";

// Run by `npm run schema:emit` after a build, from the folder of the project.
await writeFile("schema/schema.graphql", await printSdl());
await writeFile("schema/context.jsonld", `${JSON.stringify({ "@context": schemaContext(await buildArchiveSchema()) }, null, 2)}\n`);
