const DAY = 86_400_000;

/** Whole days from one calendar day to another (ISO 8601), negative when it lies before; null where either is missing. */
export function daysBetween(from: string | null | undefined, to: string | null | undefined): number | null {
  if (from == null || to == null) return null;
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}
