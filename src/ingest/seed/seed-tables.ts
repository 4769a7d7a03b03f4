import type { KnownCountry, KnownDossier, KnownFormation, KnownPresidency, KnownTopic } from "../../extract/knowledge.js";
import { ConfigurationKind } from "../../vocab/lists/council.js";
import { ActorKind } from "../../vocab/lists/position.js";
import { iri, isoDate, list, oneOf, optional, shaped, text, wholeNumber } from "./cells.js";
import type { Columns } from "./csv.js";

/** A row of `countries.csv`: a member state, past or present, or another country that letters name. */
export interface SeedCountry extends KnownCountry {
  /** The country in the authority table of the Publications Office of the EU. */
  readonly iri: string | null;
}

/** A row of `presidencies.csv`: half a year in which one member state presides over the Council. */
export interface SeedPresidency extends KnownPresidency {
  /** Key of the first presidency of its trio; null before there were trios (2007). */
  readonly trio: string | null;
  /** Number of the trio, counted from 1 (2007). */
  readonly trioNumber: number | null;
}

/** A row of `configurations.csv`: a configuration of the Council, or a body that is reported in the same way. */
export interface SeedConfiguration {
  /** Lower case: `tte`. */
  readonly code: string;
  readonly kind: ConfigurationKind;
  readonly nl: string;
  readonly en: string;
  /** Abbreviation in Dutch letters. */
  readonly abbreviation: string | null;
  /** ISO dates; null where the archive does not need to know. */
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  /** The class of corporate body in the authority table of the Publications Office of the EU. */
  readonly classification: string | null;
  /** The configuration in the open data of the Council (no longer online; an identifier). */
  readonly codiIri: string | null;
  /** The dossier in which its papers are published today. */
  readonly dossier: string | null;
}

/** A row of `formations.csv`: ministers who meet as (a part of) a configuration. */
export interface SeedFormation extends KnownFormation {
  readonly en: string;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

/** A row of `dossiers.csv`: a dossier of the Dutch parliament. */
export interface SeedDossier extends KnownDossier {
  /** The day on which `highestNumber` was seen to exist, ISO date; numbers above it may have been given out since. */
  readonly highestAsOf: string | null;
  /** Codes of the configurations whose papers it holds; empty for other dossiers. */
  readonly configurations: readonly string[];
}

/** A row of `dossier-titles.csv`: a title that a dossier once bore, by which old records name it. */
export interface SeedDossierTitle {
  /** Normal form of the dossier. */
  readonly key: string;
  readonly title: string;
}

/** A row of `actors.csv`: somebody who can take a position. Presidencies are not listed; their actors follow from `presidencies.csv`. */
export interface SeedActor {
  readonly key: string;
  readonly kind: ActorKind;
  readonly nl: string;
  readonly en: string;
  /** Code of the country, upper case, where the actor is one. */
  readonly country: string | null;
  /** The same body in the authority table of the Publications Office of the EU. */
  readonly iri: string | null;
}

/** A row of `topics.csv`: a subject of agenda items and positions. */
export interface SeedTopic extends KnownTopic {
  /** The nearest concept in EuroVoc. */
  readonly eurovoc: string | null;
  /** Key of the topic it falls under. */
  readonly broader: string | null;
}

const key = shaped(/^[a-z0-9-]+$/, "digital-policy");
const countryCode = shaped(/^[0-9A-Z]{3}$/, "NLD");
const presidencyKey = shaped(/^\d{4}-[12]$/, "2025-2");
const dossierNumber = shaped(/^\d{5}(?:-[0-9A-Z]{1,5})?$/, "21501-33");

/** The columns of `countries.csv`. */
export const countryColumns: Columns<SeedCountry> = {
  code: ["code", countryCode],
  nl: ["nl", text],
  en: ["en", text],
  adjectives: ["adjectives", list],
  aliases: ["aliases", list],
  memberFrom: ["member_from", optional(isoDate)],
  memberUntil: ["member_until", optional(isoDate)],
  iri: ["iri", optional(iri)],
};

/** The columns of `presidencies.csv`. */
export const presidencyColumns: Columns<SeedPresidency> = {
  key: ["key", presidencyKey],
  country: ["country", countryCode],
  startDate: ["start_date", isoDate],
  endDate: ["end_date", isoDate],
  trio: ["trio", optional(presidencyKey)],
  trioNumber: ["trio_number", optional(wholeNumber)],
};

/** The columns of `configurations.csv`. */
export const configurationColumns: Columns<SeedConfiguration> = {
  code: ["code", key],
  kind: ["kind", oneOf(ConfigurationKind)],
  nl: ["nl", text],
  en: ["en", text],
  abbreviation: ["abbreviation_nl", optional(text)],
  validFrom: ["valid_from", optional(isoDate)],
  validUntil: ["valid_until", optional(isoDate)],
  classification: ["classification", optional(iri)],
  codiIri: ["codi_iri", optional(iri)],
  dossier: ["dossier", optional(dossierNumber)],
};

/** The columns of `formations.csv`. */
export const formationColumns: Columns<SeedFormation> = {
  code: ["code", key],
  name: ["name", text],
  en: ["en", text],
  configuration: ["configuration", key],
  aliases: ["aliases", list],
  validFrom: ["valid_from", optional(isoDate)],
  validUntil: ["valid_until", optional(isoDate)],
};

/** The columns of `dossiers.csv`. */
export const dossierColumns: Columns<SeedDossier> = {
  key: ["number", dossierNumber],
  title: ["title", text],
  highestNumber: ["highest_number", optional(wholeNumber)],
  highestAsOf: ["highest_as_of", optional(isoDate)],
  configurations: ["configurations", list],
};

/** The columns of `dossier-titles.csv`. */
export const dossierTitleColumns: Columns<SeedDossierTitle> = {
  key: ["number", dossierNumber],
  title: ["title", text],
};

/** The columns of `actors.csv`. */
export const actorColumns: Columns<SeedActor> = {
  key: ["key", key],
  kind: ["kind", oneOf(ActorKind)],
  nl: ["nl", text],
  en: ["en", text],
  country: ["country", optional(countryCode)],
  iri: ["iri", optional(iri)],
};

/** The columns of `topics.csv`. */
export const topicColumns: Columns<SeedTopic> = {
  key: ["key", key],
  nl: ["nl", text],
  en: ["en", text],
  terms: ["terms", list],
  eurovoc: ["eurovoc", optional(iri)],
  broader: ["broader", optional(key)],
};
