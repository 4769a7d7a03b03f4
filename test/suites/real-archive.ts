import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Store } from "../../src/store/open-store.js";
import { ingest, seededStore } from "../support/ingest.js";

const FOLDER = resolve("../shared/corpus/kst-xml/21501-33");

/** The seed and real letters of one dossier, taken in. Close the store afterwards. */
export async function realArchive(): Promise<Store> {
  const store = await seededStore();
  const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".xml"))
    .sort();
  await ingest(
    store,
    files.slice(0, 12).map((name) => join(FOLDER, name)),
  );
  return store;
}
