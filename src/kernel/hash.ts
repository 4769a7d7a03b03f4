import { createHash } from "node:crypto";

/** The SHA-256 of bytes or of a text in UTF-8, in lower-case hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/**
 * A short key for a sentence that has no number of its own: the first 10 hexadecimal digits of the SHA-256 of its words,
 * lower-cased and with white space folded, so that a new line break or a moved paragraph does not change the key.
 */
export function textKey(text: string): string {
  return sha256(text.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim()).slice(0, 10);
}
