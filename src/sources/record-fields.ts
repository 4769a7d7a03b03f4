import type { DossierReference } from "./record-base.js";

/**
 * The fields of one record at its source, by our names for them. A source that has another name, another spelling or another type for a field says so
 * in its own mapping; a field it does not have at all is null.
 */
export interface RecordFields {
  text(field: string): string | null;
  integer(field: string): number | null;
  flag(field: string): boolean | null;
  /** A moment, as `readMoment` gives it. */
  moment(field: string): string | null;
  /** A calendar day in the Netherlands. */
  day(field: string): string | null;
  /** Ids of the records that a relation leads to; empty where the source does not say. */
  ids(relation: string): readonly string[];
  /** The dossiers that a relation leads to, with what the source says of them. */
  dossiers(relation: string): readonly DossierReference[];
}

/** A number of a paper in its dossier; sources write -1 or 0 for none. */
export function paperNumberOf(fields: RecordFields): number | null {
  const number = fields.integer("paperNumber");
  return number === null || number < 1 ? null : number;
}
