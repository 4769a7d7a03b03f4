/** Where a record comes from: two doors of the Tweede Kamer's data service, and the search service of the official publisher. */
export type SourceName = "ODATA" | "SYNCFEED" | "SRU";

/** A dossier as another record names it. */
export interface DossierReference {
  /** GUID at the source, null where it gives none. */
  readonly id: string | null;
  /** `21501`; null where only the title is known. */
  readonly number: string | null;
  /** `33`, `VII`, null for a dossier without one. */
  readonly suffix: string | null;
  readonly title: string | null;
}

/** What every record has, whatever it is about. */
export interface RecordBase<E extends string> {
  readonly source: SourceName;
  readonly entity: E;
  /** GUID in lower case, or the publisher's identifier (`kst-21501-33-1149`). Unique within source and entity. */
  readonly id: string;
  /** When it was last changed: ISO 8601 in UTC with seven decimals, so that texts compare as moments. Null where the source does not say. */
  readonly changedAt: string | null;
  /** When the source gave that change out, in the same form: later than the change itself, by months at times. Null where the source does not say. */
  readonly releasedAt: string | null;
  readonly deleted: false;
  /** The record as received, in a form that does not depend on the page it came in; see `rereadRecord`. */
  readonly raw: string;
}
