import { lexicographicSortSchema, printSchema } from "graphql";
import { buildArchiveSchema } from "./build-schema.js";

/** The schema in the schema definition language, sorted by name so that its text changes only when the schema does. */
export async function printSdl(): Promise<string> {
  return `${printSchema(lexicographicSortSchema(await buildArchiveSchema()))}\n`;
}
