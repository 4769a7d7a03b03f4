import type { SourceRecord } from "./source-record.js";

/**
 * Whether a record takes the place of another about the same thing. The later change wins, whatever the order in which the two came; so pages may
 * come twice and in any order. A deletion without a moment is final.
 */
export function supersedes(incoming: SourceRecord, held: SourceRecord): boolean {
  const [a, b] = [rankOf(incoming), rankOf(held)];
  const differing = a.findIndex((part, index) => part !== b[index]);
  return differing >= 0 && (a[differing] ?? "") > (b[differing] ?? "");
}

// Of two records with one moment the one that says more stays: relations come only where they were asked for. The text itself decides last, so that it is
// always the same that stays.
function rankOf(record: SourceRecord): readonly string[] {
  const undated = record.deleted ? "9" : "";
  const length = String(record.raw.length).padStart(12, "0");
  return [record.changedAt ?? undated, record.releasedAt ?? undated, record.deleted ? "1" : "0", length, record.raw];
}

/** The records of a page, each thing once, in the order in which the things first came. */
export function withoutDuplicates(records: readonly SourceRecord[]): readonly SourceRecord[] {
  const kept = new Map<string, SourceRecord>();
  for (const record of records) {
    const key = recordKey(record);
    const held = kept.get(key);
    if (held === undefined || supersedes(record, held)) kept.set(key, record);
  }
  return [...kept.values()];
}

/** What a record is about, unique over all sources. */
export function recordKey({ source, entity, id }: Pick<SourceRecord, "source" | "entity" | "id">): string {
  return `${source}/${entity}/${id}`;
}
