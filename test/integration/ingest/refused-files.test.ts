import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readUnlessRefused } from "../../../src/ingest/read-unless-refused.js";
import { rebuildArchive } from "../../../src/ingest/records/rebuild-archive.js";
import type { ArchiveError } from "../../../src/kernel/errors.js";
import type { Store } from "../../../src/store/open-store.js";
import { ingest, SEED, seededStore } from "../../support/ingest.js";
import { assembleOptions } from "../../support/records.js";
import { smallLetter } from "../../support/small-letter.js";

const NO_PAPER = "Zomaar een regel tekst.\n";

describe("a file that was refused", () => {
  const folder = mkdtempSync(join(tmpdir(), "raadsarchief-refused-"));
  let store: Store;
  beforeEach(async () => {
    store = await seededStore();
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const refusal = async (path: string, overrides: Parameters<typeof ingest>[2] = {}): Promise<ArchiveError> => {
    const [result] = await ingest(store, [path], overrides);
    if (result?.ok !== false) throw new Error("the file was not refused");
    return result.error;
  };
  const file = (name: string, content: string): string => {
    mkdirIfGone();
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
});
