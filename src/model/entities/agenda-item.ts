import type { Id } from "../../kernel/iri.js";
import { AgendaItemKind } from "../../vocab/lists/council.js";
import { rad } from "../../vocab/terms/own.js";
import { dcterms, eliDl } from "../../vocab/terms/standard.js";
import { entity, Node } from "../define/entity.js";
import { concept, integer, text } from "../define/fields.js";
import { belongsTo, hasMany, type Links, linksTo, type Many } from "../define/relations.js";
import { Attestation } from "./attestation.js";
import { Commitment } from "./commitment.js";
import { Council } from "./council.js";
import { Document } from "./document.js";
import { Passage } from "./passage.js";
import { Position } from "./position.js";
import { Reference } from "./reference.js";
import { Topic } from "./topic.js";

@entity<AgendaItem>({
  table: "agenda_item",
  path: "agenda-item",
  rdf: [rad.AgendaItem, eliDl.Activity],
  doc: "A point on the agenda of a Council.",
  order: ["council", "order"],
  label: { from: ["title"], text: (item) => item.title },
})
export class AgendaItem extends Node {
  @integer({ rdf: eliDl.activity_order, doc: "Its place on the agenda, from 1." })
  order!: number;

  @text({ rdf: eliDl.activity_label, lang: "nl", doc: "Its title as printed." })
  title!: string;

  @concept(AgendaItemKind, { rdf: eliDl.had_activity_type, doc: "What the ministers do with it." })
  kind!: AgendaItemKind;

  @belongsTo(() => Council, { rdf: eliDl.forms_part_of, onDelete: "CASCADE", doc: "The Council on whose agenda it stands." })
  council!: Id<Council>;

  @linksTo(() => Topic, { table: "agenda_item_topic", rdf: dcterms.subject, list: false, doc: "What it is about." })
  topics!: Links<Topic>;

  @linksTo(() => Document, { table: "agenda_item_document", rdf: rad.inDocument, list: false, doc: "The documents that treat it." })
  documents!: Links<Document>;

  @hasMany(() => Passage, { by: "agendaItem", doc: "The passages that treat it." })
  passages!: Many<Passage>;

  @hasMany(() => Position, { by: "agendaItem", doc: "Positions on it." })
  positions!: Many<Position>;

  @hasMany(() => Reference, { by: "agendaItem", doc: "What is cited where it is treated." })
  references!: Many<Reference>;

  @hasMany(() => Commitment, { by: "agendaItem", doc: "Commitments made where it is treated." })
  commitments!: Many<Commitment>;

  @hasMany(() => Attestation, { by: "about", doc: "Where each fact about it was read." })
  attestations!: Many<Attestation>;
}
