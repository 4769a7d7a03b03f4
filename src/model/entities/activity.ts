import type { Id } from "../../kernel/iri.js";
import { Chamber, DocumentRole } from "../../vocab/lists/document.js";
import { rad } from "../../vocab/terms/own.js";
import { dcterms, eliDl } from "../../vocab/terms/standard.js";
import { entity, Node } from "../define/entity.js";
import { concept, date, text } from "../define/fields.js";
import { hasMany, type Links, linksTo, type Many } from "../define/relations.js";
import { Council } from "./council.js";
import { SourceRecord } from "./source-record.js";

@entity<Activity>({
  table: "activity",
  path: "activity",
  rdf: [rad.Activity, eliDl.Activity],
  doc: "An activity of parliament on a Council: a debate of a committee, a written consultation.",
  order: ["-date", "number"],
  label: {
    from: ["kind", "subject", "number"],
    text: (activity) => `${activity.kind ?? activity.number}: ${activity.subject ?? activity.number}`,
  },
})
export class Activity extends Node {
  @text({ rdf: dcterms.identifier, unique: true, doc: "Number of the House: 2025A04831." })
  number!: string;

  @text({ rdf: rad.activityKind, lang: "nl", nullable: true, doc: "What it is, in the words of the House: Commissiedebat." })
  kind!: string | null;

  @concept(DocumentRole, { rdf: rad.activityRole, doc: "What it is for a Council: DEBATE, WRITTEN_CONSULTATION, OTHER." })
  role!: DocumentRole;

  @text({ rdf: dcterms.title, lang: "nl", nullable: true, doc: "Subject as the House names it." })
  subject!: string | null;

  @date({ rdf: eliDl.activity_start_date, nullable: true, index: true, doc: "Day on which it takes place." })
  date!: string | null;

  @text({ rdf: rad.activityStatus, lang: "nl", nullable: true, doc: "Status in the words of the House: Uitgevoerd, Gepland." })
  status!: string | null;

  @text({ rdf: rad.committee, lang: "nl", nullable: true, doc: "The committee that leads it." })
  committee!: string | null;

  @concept(Chamber, { rdf: rad.chamber, nullable: true, doc: "The chamber." })
  chamber!: Chamber | null;

  @linksTo(() => Council, { table: "activity_council", rdf: rad.activityOnCouncil, doc: "The Councils it is about." })
  councils!: Links<Council>;

  @hasMany(() => SourceRecord, { by: "activity", list: true, doc: "The records of official services from which it is known." })
  sourceRecords!: Many<SourceRecord>;
}

/** The id of an activity by its number. */
export function activityId(number: string): Id<Activity> {
  return `activity/${number}`;
}
