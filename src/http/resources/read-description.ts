import { Dossier } from "../../model/entities/dossier.js";
import { DOSSIER_GAPS_STATEMENT, type DossierGaps } from "../../store/coverage/read-dossier-gaps.js";
import type { Database } from "../../store/database.js";
import { type NamedThing, readNames } from "../../store/resource/read-names.js";
import { type Resource, readResource } from "../../store/resource/read-resource.js";
import { columnFields, linkFields } from "../../store/stored-record.js";

/** What the archive tells of one thing: the thing, what is around it, and the names of all of that. */
export interface Description extends Resource {
  /** The names of the things linked to and from, by id. */
  readonly names: ReadonlyMap<string, NamedThing>;
  /** For a dossier the numbers of which the archive knows no paper. */
  readonly dossiers: readonly DossierGaps[];
}

/** The description of a thing, in two statements for most; null where the archive has no such thing. */
export async function readDescription(database: Database, id: string): Promise<Description | null> {
  const resource = await readResource(database, id);
  if (resource === null) return null;
  const [names, dossiers] = await Promise.all([readNames(database, linkedIds(resource)), readGaps(database, resource)]);
  return { ...resource, names, dossiers };
}

// Not on the connection for long work, as for the whole archive: of one dossier it is short.
async function readGaps(database: Database, { definition, record }: Resource): Promise<readonly DossierGaps[]> {
  if (definition.entityClass !== Dossier) return [];
  return database.readJson<readonly DossierGaps[]>(DOSSIER_GAPS_STATEMENT, [JSON.stringify([record["key"]])]);
}

/** One value of a link field: the id, and what the link says where it says something. */
export interface Link {
  readonly id: string;
  readonly edge: string | null;
}

/** The things that a field of a record leads to; none for a field that holds no link. */
export function linksOf(record: Resource["record"], field: Resource["definition"]["fields"][number]): readonly Link[] {
  const value = record[field.name];
  if (field.form === "toOne" || (field.form === "scalar" && field.type === "node"))
    return typeof value === "string" ? [{ id: value, edge: null }] : [];
  if (field.form !== "link") return [];
  const { edge } = field;
  const links = (value ?? []) as readonly (string | Readonly<Record<string, string>>)[];
  return links.map((link) =>
    typeof link === "string"
      ? { id: link, edge: null }
      : { id: link["id"] ?? "", edge: edge === undefined ? null : (link[edge.name] ?? null) },
  );
}

function linkedIds({ definition, record, inverse, context }: Resource): readonly string[] {
  const fields = [...columnFields(definition), ...linkFields(definition)];
  return [
    ...fields.flatMap((field) => linksOf(record, field).map(({ id }) => id)),
    ...inverse.flatMap(({ links }) => links.map(({ id }) => id)),
    ...context.map((around) => around.record.id),
  ];
}
