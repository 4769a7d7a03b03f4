import type { FieldNode, GraphQLObjectType, GraphQLResolveInfo } from "graphql";
import { getNamedType } from "graphql";
import type { Id } from "../../kernel/iri.js";
import type { EntityDefinition } from "../../model/define/metadata.js";
import type { ReadableArchive } from "../../store/history/with-archive-at.js";
import { readByIds } from "../../store/read/read-by-ids.js";
import { readRootConnection } from "../../store/read/read-relation.js";
import { archiveNow, type GraphqlContext } from "../context.js";
import type { Arguments } from "../derived/derived-field.js";
import { rootPage } from "./page-arguments.js";
import { plannerOf } from "./planner.js";
import { selectConnection, selectRecord } from "./select-record.js";
import { shape } from "./shape.js";

interface Wanted {
  readonly id: Id;
  readonly put: (record: unknown) => void;
}

/**
 * The answer of a root field from a plain value that holds the ids of records: one id, a list of ids, an object with ids in it.
 * The records wanted at one place of the query are read together, from the archive as it is unless another is given.
 */
export async function answer(
  value: unknown,
  info: GraphQLResolveInfo,
  context: GraphqlContext,
  archive: ReadableArchive = archiveNow(context),
): Promise<unknown> {
  const planner = plannerOf(info, context, archive);
  const places = new Map<readonly FieldNode[], Wanted[]>();
  const shaped = shape(planner, value, info.returnType, info.fieldNodes, (id, nodes, put) => {
    const place = places.get(nodes);
    if (place === undefined) places.set(nodes, [{ id, put }]);
    else place.push({ id, put });
  });
  await Promise.all(
    [...places].map(async ([nodes, wanted]) => {
      const selectionOf = (definition: EntityDefinition) => selectRecord(planner, definition, nodes);
      const records = await readByIds(
        planner.read,
        selectionOf,
        wanted.map(({ id }) => id),
      );
      for (const { id, put } of wanted) put(records.get(id) ?? null);
    }),
  );
  return shaped.value;
}

/** The answer of a root field that is a connection over all records of an entity. */
export function answerConnection(
  definition: EntityDefinition,
  given: Arguments,
  info: GraphQLResolveInfo,
  context: GraphqlContext,
): Promise<unknown> {
  const planner = plannerOf(info, context);
  const connection = getNamedType(info.returnType) as GraphQLObjectType;
  return readRootConnection(
    planner.read,
    definition,
    rootPage(planner, definition, given),
    selectConnection(planner, connection, definition, info.fieldNodes),
  );
}
