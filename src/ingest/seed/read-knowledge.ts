import type { Knowledge } from "../../extract/knowledge.js";
import { readSeedTables } from "./read-seed-tables.js";

/**
 * What the extractors know before they read, from the tables of a seed folder.
 *
 * @throws ArchiveError CONFIGURATION with the file, line and column of the first mistake.
 */
export function readKnowledge(seedFolder: string): Knowledge {
  const { countries, presidencies, formations, dossiers, topics } = readSeedTables(seedFolder);
  return { countries, presidencies, formations, dossiers, topics };
}
