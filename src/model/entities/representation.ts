import type { Id } from "../../kernel/iri.js";
import { rad } from "../../vocab/terms/own.js";
import { prov } from "../../vocab/terms/standard.js";
import { entity, Node } from "../define/entity.js";
import { decimal, text } from "../define/fields.js";
import { belongsTo, mayBelongTo } from "../define/relations.js";
import { Actor } from "./actor.js";
import { Coder } from "./coder.js";
import { Council } from "./council.js";
import { Document } from "./document.js";
import { TextAnchor } from "./text-anchor.js";

@entity<Representation>({
  table: "representation",
  path: "representation",
  rdf: [rad.Representation],
  doc: "Who represented a member state at a Council.",
  order: ["council", "actor", "person"],
  ownedBy: "document",
  label: { from: ["person"], text: (representation) => representation.person },
})
export class Representation extends Node {
  @belongsTo(() => Actor, { rdf: rad.holder, doc: "The member state." })
  actor!: Id<Actor>;

  @text({ rdf: rad.person, doc: "Name of the person, as printed." })
  person!: string;

  @text({ rdf: rad.office, lang: "nl", nullable: true, doc: "Office of the person, as printed." })
  office!: string | null;

  @mayBelongTo(() => Council, { rdf: rad.representedAt, onDelete: "SET NULL", doc: "The Council." })
  council!: Id<Council> | null;

  @belongsTo(() => Document, { rdf: prov.hadPrimarySource, onDelete: "CASCADE", doc: "The document that says so." })
  document!: Id<Document>;

  @mayBelongTo(() => TextAnchor, { rdf: rad.evidence, onDelete: "SET NULL", doc: "The words." })
  evidence!: Id<TextAnchor> | null;

  @belongsTo(() => Coder, { rdf: rad.coder, doc: "Who read it." })
  coder!: Id<Coder>;

  @decimal({ rdf: rad.confidence, doc: "How sure the reading is, from 0 to 1." })
  confidence!: number;
}
