/**
 * What the extractors know of the world before they read: facts from `seed/`, passed in so that the core stays pure and testable.
 */

export interface KnownCountry {
  /** Three-letter code of the EU authority table, upper case: `NLD`, Greece `GRC`. */
  readonly code: string;
  readonly nl: string;
  readonly en: string;
  /** Dutch adjectives as they stand before `voorzitterschap`: `Deens`, `Deense`. */
  readonly adjectives: readonly string[];
  /** Other Dutch names in use: `Tsjechische Republiek`. */
  readonly aliases: readonly string[];
  /** ISO dates of EU membership; null where it does not apply. */
  readonly memberFrom: string | null;
  readonly memberUntil: string | null;
}

export interface KnownPresidency {
  /** `2025-2` */
  readonly key: string;
  readonly country: string;
  readonly startDate: string;
  readonly endDate: string;
}

export interface KnownFormation {
  /** As in slugs: `telecom`, `fac-trade`. */
  readonly code: string;
  /** Dutch name as letters use it: `Telecomraad`. */
  readonly name: string;
  /** Other spellings: `Raad voor Vervoer, Telecommunicatie en Energie (Telecom)`, `Telecom Raad`. */
  readonly aliases: readonly string[];
  /** Lower-case code of the configuration or body. */
  readonly configuration: string;
}

export interface KnownDossier {
  /** Normal form: `21501-33`, `36410-VI`. */
  readonly key: string;
  readonly title: string;
  /** The highest number known to have been given out in the dossier; null when not known. */
  readonly highestNumber: number | null;
}

export interface KnownTopic {
  readonly key: string;
  readonly nl: string;
  readonly en: string;
  /** Dutch words, lower case, any of which in a title or sentence names the topic. */
  readonly terms: readonly string[];
}

export interface Knowledge {
  readonly countries: readonly KnownCountry[];
  readonly presidencies: readonly KnownPresidency[];
  readonly formations: readonly KnownFormation[];
  readonly dossiers: readonly KnownDossier[];
  readonly topics: readonly KnownTopic[];
}
