import type { AnyRecord, EntityClass, EntityDefinition } from "../../model/define/metadata.js";
import { Actor } from "../../model/entities/actor.js";
import { Coder } from "../../model/entities/coder.js";
import { Council } from "../../model/entities/council.js";
import { CouncilConfiguration } from "../../model/entities/council-configuration.js";
import { Country } from "../../model/entities/country.js";
import { Document } from "../../model/entities/document.js";
import { DocumentIdentifier } from "../../model/entities/document-identifier.js";
import { Presidency, PresidencyTrio } from "../../model/entities/presidency.js";
import { Topic } from "../../model/entities/topic.js";
import type { PageLanguage } from "../html.js";
import { typeName } from "../pages/names.js";

/** What something is called in each language of the pages. */
type Name = Readonly<Record<PageLanguage, string>>;

// What is called something of its own, and not by words of a document.
const NAMED: ReadonlySet<EntityClass> = new Set<EntityClass>([
  Actor,
  Coder,
  Council,
  CouncilConfiguration,
  Country,
  DocumentIdentifier,
  Presidency,
  PresidencyTrio,
  Topic,
]);

/**
 * What a thing that was taken out may still be called. Null where its name was taken from the text of a document: those words may be the
 * very reason why it was taken out. A document goes by its number.
 */
export function nameOfGone({ entityClass, label }: EntityDefinition, record: AnyRecord): Name | null {
  if (entityClass === Document) return { nl: String(record["identifier"]), en: String(record["identifier"]) };
  return NAMED.has(entityClass) ? { nl: label.text(record, "nl"), en: label.text(record, "en") } : null;
}

/** What a thing is without its name: "Voetnoot kst-21501-33-1234/3"; the id where it is of no known sort. */
export function sortAndKey(definition: EntityDefinition | undefined, id: string): Name {
  if (definition === undefined) return { nl: id, en: id };
  const key = id.slice(id.indexOf("/") + 1);
  return { nl: `${typeName(definition.name, "nl")} ${key}`, en: `${typeName(definition.name, "en")} ${key}` };
}
