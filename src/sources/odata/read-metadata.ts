import { descendantsOf, elementsOf, type MarkupElement } from "../../document/markup/markup-tree.js";
import { readXmlTree } from "../../document/markup/xml-tree.js";
import { ArchiveError } from "../../kernel/errors.js";
import type { SourceProblem } from "../source-problem.js";
import type { ChamberEntity } from "../source-record.js";
import { COMMON_FIELDS, DISPENSABLE_FIELDS, ODATA_ENTITIES } from "./field-names.js";

/** What a service says it has: names of fields and relations, by name of entity set. */
export type ServiceFields = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * What a service says about itself in its `$metadata`.
 *
 * @throws ArchiveError INPUT_DAMAGED where it is not such a description (HTML, cut off)
 */
export function readServiceFields(text: string, place: string): ServiceFields {
  const root = readXmlTree(text, place);
  const types = new Map(descendantsOf(root, "EntityType").map((type) => [type.attributes["Name"] ?? "", propertiesOf(type)]));
  if (types.size === 0)
    throw new ArchiveError("INPUT_DAMAGED", "no description of a service", { place, advice: "check the address of the service" });
  const sets = descendantsOf(root, "EntitySet").map(({ attributes }): [string, ReadonlySet<string>] => {
    const type = attributes["EntityType"]?.split(".").at(-1) ?? "";
    return [attributes["Name"] ?? "", types.get(type) ?? new Set()];
  });
  return new Map(sets);
}

function propertiesOf(type: MarkupElement): ReadonlySet<string> {
  const properties = elementsOf(type).filter(({ name }) => name === "Property" || name === "NavigationProperty");
  return new Set(properties.map(({ attributes }) => attributes["Name"] ?? ""));
}

/** What the archive expects of a service and it no longer has, in plain words; the harvest goes on with what is there. */
export function missingFields(service: ServiceFields, entities: readonly ChamberEntity[], place: string): readonly SourceProblem[] {
  return entities.flatMap((entity) => {
    const { set } = ODATA_ENTITIES[entity];
    const fields = service.get(set);
    if (fields === undefined) return [problem("ENTITY_GONE", `the service no longer has ${set}; nothing of it is harvested`, place)];
    return [...goneFields(entity, fields, place), ...goneRelations(entity, fields, place)];
  });
}

function goneFields(entity: ChamberEntity, present: ReadonlySet<string>, place: string): readonly SourceProblem[] {
  const { set, fields } = ODATA_ENTITIES[entity];
  const expected = [...Object.values(COMMON_FIELDS), ...Object.values(fields)];
  const gone = expected.filter((names) => !names.some((name) => present.has(name) || DISPENSABLE_FIELDS.includes(name)));
  return gone.map((names) => problem("FIELD_GONE", `${set} no longer has ${names.join(" or ")}; it is left empty`, place));
}

function goneRelations(entity: ChamberEntity, present: ReadonlySet<string>, place: string): readonly SourceProblem[] {
  const { set, relations } = ODATA_ENTITIES[entity];
  const gone = Object.values(relations).filter(({ names }) => !names.some((name) => present.has(name)));
  return gone.map(({ names }) =>
    problem("RELATION_GONE", `${set} no longer leads to ${names.join(" or ")}; those links are left out`, place),
  );
}

function problem(code: SourceProblem["code"], message: string, place: string): SourceProblem {
  return { code, message, place, count: 1 };
}
