// `npm run seed:councils -- FOLDER`: draws the tables of Councils anew from the records in a folder. A test fails while the files differ from it.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { SEED_FOLDER } from "../ingest/seed/seed-store.js";
import { seedCouncilFiles } from "./seed-council-files.js";

const folder = process.argv[2] ?? "../shared/corpus/odata";
for (const [name, content] of await seedCouncilFiles(folder)) writeFileSync(join(SEED_FOLDER, name), content);
