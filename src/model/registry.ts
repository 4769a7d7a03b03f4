import { definitionOf, type EntityClass, type EntityDefinition } from "./define/metadata.js";
import { Activity } from "./entities/activity.js";
import { Actor } from "./entities/actor.js";
import { AgendaItem } from "./entities/agenda-item.js";
import { Attestation } from "./entities/attestation.js";
import { Coder } from "./entities/coder.js";
import { Commitment } from "./entities/commitment.js";
import { Council } from "./entities/council.js";
import { CouncilConfiguration } from "./entities/council-configuration.js";
import { Country } from "./entities/country.js";
import { Diagnostic } from "./entities/diagnostic.js";
import { Document } from "./entities/document.js";
import { DocumentIdentifier } from "./entities/document-identifier.js";
import { DocumentVersion, SourceFile } from "./entities/document-version.js";
import { Dossier } from "./entities/dossier.js";
import { Footnote } from "./entities/footnote.js";
import { Passage } from "./entities/passage.js";
import { Position } from "./entities/position.js";
import { Presidency, PresidencyTrio } from "./entities/presidency.js";
import { Redaction } from "./entities/redaction.js";
import { Reference, ReferenceSuggestion } from "./entities/reference.js";
import { Representation } from "./entities/representation.js";
import { Section } from "./entities/section.js";
import { SourceRecord } from "./entities/source-record.js";
import { TextAnchor } from "./entities/text-anchor.js";
import { Topic } from "./entities/topic.js";

/** Every entity of the archive, in an order in which each comes after what it must point to. */
export const ENTITY_CLASSES: readonly EntityClass[] = [
  Country,
  PresidencyTrio,
  Presidency,
  Dossier,
  CouncilConfiguration,
  Topic,
  Actor,
  Coder,
  SourceFile,
  Document,
  DocumentIdentifier,
  DocumentVersion,
  Council,
  Activity,
  SourceRecord,
  AgendaItem,
  Section,
  Passage,
  TextAnchor,
  Footnote,
  Reference,
  ReferenceSuggestion,
  Position,
  Commitment,
  Representation,
  Redaction,
  Diagnostic,
  Attestation,
];

/** The definitions of all entities, in the same order. */
export function entityDefinitions(): readonly EntityDefinition[] {
  return ENTITY_CLASSES.map((entityClass) => definitionOf(entityClass));
}

/** The entity whose IRIs start with this path segment: `agenda-item`. */
export function definitionByPath(path: string): EntityDefinition | undefined {
  return entityDefinitions().find((definition) => definition.path === path);
}

/** The entity of an id. */
export function definitionOfId(id: string): EntityDefinition | undefined {
  return definitionByPath(id.slice(0, Math.max(0, id.indexOf("/"))));
}
