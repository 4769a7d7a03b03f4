// `npm run ontology:emit`: writes again what follows from the model. A test fails while the files differ from it.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ontologyFiles } from "./ontology/ontology-files.js";

const folder = process.argv[2] ?? "ontology";
for (const [name, content] of ontologyFiles()) await writeFile(join(folder, name), content);
