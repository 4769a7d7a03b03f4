const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u;

/** A GUID in lower case; null for what is none. */
export function readGuid(value: unknown): string | null {
  const guid = typeof value === "string" ? value.trim().toLowerCase() : "";
  return GUID.test(guid) ? guid : null;
}
