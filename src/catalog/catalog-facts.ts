import type { DumpManifest } from "../dump/manifest.js";
import type { ArchiveState } from "../store/archive-state.js";
import type { PublisherType } from "./code-lists.js";

/** Who publishes the archive. */
export interface Publisher {
  /** IRI of the organisation, in TOOI or ROR where it stands there; null: the archive makes one below its own base. */
  readonly iri: string | null;
  /** Null where the configuration names nobody: the catalogue then says that, and invents no name. */
  readonly name: string | null;
  readonly type: PublisherType | null;
}

/** Whom to write to about the archive. */
export interface ContactPoint {
  /** Null: the name of the publisher. */
  readonly name: string | null;
  readonly email: string | null;
  readonly url: string | null;
}

/** What the operator says of the archive, beside what the archive knows of itself. */
export interface CatalogSettings {
  readonly publisher: Publisher;
  readonly contact: ContactPoint;
  /** Address at which the server is reached, with a slash at the end; null: the base of the IRIs leads there. */
  readonly publicUrl: string | null;
}

/** The settings of an archive whose operator has said nothing. */
export const UNNAMED: CatalogSettings = {
  publisher: { iri: null, name: null, type: null },
  contact: { name: null, email: null, url: null },
  publicUrl: null,
};

/** Everything that the catalogue is made from. */
export interface CatalogFacts extends CatalogSettings {
  /** Base of the archive's IRIs, with a slash at the end. */
  readonly baseIri: string;
  readonly state: ArchiveState;
  /** The dumps that can be had, the newest first. */
  readonly dumps: readonly DumpManifest[];
  /** Id of a thing to show as a sample; null for an empty archive. */
  readonly sample: string | null;
}

/** IRI of something in the catalogue. The catalogue describes it, wherever it is asked for. */
export function catalogIri(facts: Pick<CatalogFacts, "baseIri">, name: string): string {
  return `${facts.baseIri}catalog#${name}`;
}

/** IRI of the dump of one moment, or with a name of something of it; the part of the catalogue at `/catalog/{dump}` describes it. */
export function dumpIri(facts: Pick<CatalogFacts, "baseIri">, dump: Pick<DumpManifest, "id">, name = "dataset"): string {
  return `${facts.baseIri}catalog/${dump.id}#${encodeURIComponent(name)}`;
}

/** Address of something on the server: `/sparql`. */
export function addressOf({ publicUrl, baseIri }: Pick<CatalogFacts, "publicUrl" | "baseIri">, path: string): string {
  return `${publicUrl ?? baseIri}${path}`;
}

/** IRI of the publisher. */
export function publisherIri(facts: CatalogFacts): string {
  return facts.publisher.iri ?? catalogIri(facts, "publisher");
}

/** When anything in the archive or its dumps changed last, ISO 8601; null for an empty archive without dumps. */
export function changedAt({ state, dumps }: Pick<CatalogFacts, "state" | "dumps">): string | null {
  return [state.changedAt, dumps[0]?.createdAt].reduce<string | null>(
    (latest, each) => (each != null && (latest === null || Date.parse(each) > Date.parse(latest)) ? each : latest),
    null,
  );
}
