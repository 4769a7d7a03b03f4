import { fileURLToPath } from "node:url";

/**
 * The folder of the package, with `seed`, `schema` and `ontology` in it. Both `src/kernel` and its compiled form `dist/kernel` lie two
 * levels below it.
 */
export const PACKAGE_ROOT = fileURLToPath(new URL("../../", import.meta.url));
