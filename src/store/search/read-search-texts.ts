import type { Id } from "../../kernel/iri.js";
import type { Database } from "../database.js";
import type { SearchSource } from "./search-sources.js";

/** The words by which one record can be found, as they stand in the archive. */
export interface SearchText {
  readonly id: Id;
  readonly identifiers: readonly string[];
  readonly titles: readonly string[];
  readonly texts: readonly string[];
}

type Nested = string | null | readonly Nested[];

/** The texts of these records in order of id; records that do not exist, or cannot be found, give none. */
export async function readSearchTexts(database: Database, source: SearchSource, ids: readonly Id[]): Promise<readonly SearchText[]> {
  const rows = (await database.readJson<[Id, Nested, Nested, Nested][] | null>(textsStatement(source), [JSON.stringify(ids)])) ?? [];
  return rows.map(([id, identifiers, titles, texts]) => ({
    id,
    identifiers: flatten(identifiers),
    titles: source.makeTitles?.(flatten(titles)) ?? flatten(titles),
    texts: flatten(texts),
  }));
}

function textsStatement(source: SearchSource): string {
  return `select json_group_array(json_array(id, json(identifier), json(title), json(text)) order by id) from (
    select r.id as id, ${source.identifier} as identifier, ${source.title} as title, ${source.text} as text
    from "${source.table}" r where r.id in (select value from json_each(?1)) and ${source.where ?? "true"})`;
}

function flatten(value: Nested): readonly string[] {
  if (value === null) return [];
  return typeof value === "string" ? [value] : value.flatMap(flatten);
}
