import type { Id } from "../../kernel/iri.js";
import { SourceOrigin } from "../../vocab/lists/source.js";
import { rad } from "../../vocab/terms/own.js";
import { dcterms, prov } from "../../vocab/terms/standard.js";
import { entity, Node } from "../define/entity.js";
import { concept, dateTime, flag, text, url } from "../define/fields.js";
import { mayBelongTo } from "../define/relations.js";
import { Activity } from "./activity.js";
import { Document } from "./document.js";

@entity<SourceRecord>({
  table: "source_record",
  path: "source-record",
  rdf: [rad.SourceRecord, prov.Entity],
  doc: "A record of an official service, as it was received last: a case, a document, an activity. It is kept, so that the archive can be made again from what it holds.",
  order: ["origin", "recordType", "key"],
  label: {
    from: ["origin", "recordType", "number", "key"],
    text: (record) => `${record.origin} ${record.recordType} ${record.number ?? record.key}`,
  },
})
export class SourceRecord extends Node {
  @concept(SourceOrigin, { rdf: rad.origin, doc: "The service it comes from." })
  origin!: SourceOrigin;

  @text({ rdf: rad.recordType, doc: "What sort of record it is at the service: CASE, DOCUMENT, ACTIVITY, PAPER." })
  recordType!: string;

  @text({ rdf: rad.recordKey, doc: "Its key at the service, unique within service and sort." })
  key!: string;

  @text({ rdf: rad.number, nullable: true, index: true, doc: "Its number, where it has one: 2025Z17288." })
  number!: string | null;

  @url({ rdf: rad.sourceUrl, nullable: true, doc: "The address it was received from." })
  url!: string | null;

  @text({ rdf: rad.sha256, doc: "SHA-256 of the record as kept." })
  sha256!: string;

  @dateTime({ rdf: dcterms.modified, nullable: true, doc: "When it was last changed at the service." })
  changedAt!: string | null;

  @dateTime({ rdf: rad.retrievedAt, doc: "When it was received." })
  retrievedAt!: string;

  @flag({ rdf: rad.deleted, doc: "Whether the service has deleted it." })
  deleted!: boolean;

  @url({ rdf: dcterms.license, nullable: true, doc: "The licence under which the service gives it." })
  licence!: string | null;

  // Other people's sentences stand in it; what it says is in the records made from it.
  @text({ rdf: null, graphql: false, doc: "The record as received." })
  content!: string;

  @mayBelongTo(() => Document, { rdf: rad.recordOfDocument, onDelete: "SET NULL", doc: "The document it tells of." })
  document!: Id<Document> | null;

  @mayBelongTo(() => Activity, { rdf: rad.recordOfActivity, onDelete: "SET NULL", doc: "The activity it tells of." })
  activity!: Id<Activity> | null;
}
