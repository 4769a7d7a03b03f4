import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { archiveRawStore } from "../../../src/ingest/archive-raw-store.js";
import { sha256 } from "../../../src/kernel/hash.js";
import type { Store } from "../../../src/store/open-store.js";
import { temporaryStore } from "../../support/store.js";

const URL_OF_PAGE = "https://example.org/odata/Zaak";

describe("the answers that the archive keeps", () => {
  let store: Store;
  beforeEach(async () => {
    store = await temporaryStore();
  });
  afterEach(() => store.close());

  const answer = (body: Uint8Array, etag: string | null) => ({
    url: URL_OF_PAGE,
    sha256: sha256(body),
    mediaType: "application/json",
    retrievedAt: "2026-01-15T08:30:00.000Z",
    etag,
    lastModified: null,
  });

  it("come back byte for byte, and the latest of an address is known with what to ask the next time", async () => {
    const raw = archiveRawStore(store);
    const [first, second] = [Uint8Array.from([0, 1, 2, 255]), new TextEncoder().encode("[]")];
    await raw.save(answer(first, '"1"'), first);
    await raw.save(answer(second, '"2"'), second);
    expect(await raw.find(URL_OF_PAGE)).toEqual(answer(second, '"2"'));
    expect(await raw.read(sha256(first))).toEqual(first);
    expect(await raw.read(sha256(second))).toEqual(second);
  });

  it("are none where nothing was asked", async () => {
    const raw = archiveRawStore(store);
    expect(await raw.find(URL_OF_PAGE)).toBeNull();
    expect(await raw.read(sha256("nothing"))).toBeNull();
  });

  it("change nothing that a reader of the archive could see", async () => {
    const before = await store.revision();
    const body = new TextEncoder().encode("{}");
    await archiveRawStore(store).save(answer(body, null), body);
    expect(await store.revision()).toBe(before);
  });
});
