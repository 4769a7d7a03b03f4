/** What is kept of an answer beside its body: where the body came from, and how to ask whether it has changed. */
export interface StoredResponse {
  readonly url: string;
  /** SHA-256 of the body, in lower-case hexadecimal: the key of the body. */
  readonly sha256: string;
  /** `application/xml`, without parameters; empty where the server said none. */
  readonly mediaType: string;
  /** ISO 8601, by the clock of this computer. */
  readonly retrievedAt: string;
  readonly etag: string | null;
  /** As the server wrote it. */
  readonly lastModified: string | null;
}

/** Keeps answers as they came, bodies by their SHA-256, so that an archive can be rebuilt without a network. Safe against a stop at any moment. */
export interface RawStore {
  /** The latest answer from an address; null where there is none. */
  find(url: string): Promise<StoredResponse | null>;
  /** A body by its SHA-256; null where it is not held, or damaged. */
  read(sha256: string): Promise<Uint8Array | null>;
  /** Keeps an answer: first the body, then what leads to it. */
  save(response: StoredResponse, body: Uint8Array): Promise<void>;
}
