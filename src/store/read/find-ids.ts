import type { Id } from "../../kernel/iri.js";
import type { EntityDefinition } from "../../model/define/metadata.js";
import type { Database } from "../database.js";
import { quoted } from "../write-records.js";
import { columnOf } from "./relation.js";

/** What the field `give` holds (an id) in the records whose field `where` has this value, in order; at most ten. */
export async function findIds(
  database: Database,
  definition: EntityDefinition,
  where: string,
  value: string,
  give: string,
): Promise<readonly Id[]> {
  const [column, wanted] = [quoted(columnOf(definition, where)), quoted(columnOf(definition, give))];
  return database.readJson<Id[]>(
    `select json_group_array(id) from (
      select distinct ${wanted} as id from ${quoted(definition.table)} where ${column} = ?1 order by 1 limit 10)`,
    [value],
  );
}
