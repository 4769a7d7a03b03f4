import type { EntityClass } from "../model/define/metadata.js";
import type { RecordOf } from "../model/define/relations.js";
import { Document } from "../model/entities/document.js";
import type { RecordReader } from "./record-reader.js";

/** The same reader, but of documents it gives only those whose text the archive holds. */
export function heldDocuments(records: RecordReader): RecordReader {
  return <E>(entityClass: EntityClass<E>) =>
    (entityClass as EntityClass) === Document ? (held(records) as AsyncIterable<never>) : records(entityClass);
}

async function* held(records: RecordReader): AsyncIterable<RecordOf<Document>> {
  for await (const document of records(Document)) if (document.status === "HELD") yield document;
}
