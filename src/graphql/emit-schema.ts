import { writeFile } from "node:fs/promises";
import { printSdl } from "./print-sdl.js";

// Run by `npm run schema:emit` after a build, from the folder of the project.
await writeFile("schema/schema.graphql", await printSdl());
