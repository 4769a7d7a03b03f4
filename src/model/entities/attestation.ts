import type { Id } from "../../kernel/iri.js";
import { rad } from "../../vocab/terms/own.js";
import { prov } from "../../vocab/terms/standard.js";
import { entity, Node } from "../define/entity.js";
import { decimal, node, text } from "../define/fields.js";
import { belongsTo, mayBelongTo } from "../define/relations.js";
import { Coder } from "./coder.js";
import { Document } from "./document.js";
import { TextAnchor } from "./text-anchor.js";

@entity<Attestation>({
  table: "attestation",
  path: "attestation",
  rdf: [rad.Attestation, prov.Entity],
  doc: "One document says that one field of one thing has one value: where, read by whom, how surely. What several documents know of a thing is put together from these.",
  order: ["about", "property", "document"],
  ownedBy: "document",
  label: { from: ["property", "value"], text: (attestation) => `${attestation.property}: ${attestation.value}` },
})
export class Attestation extends Node {
  @node({ rdf: rad.attests, index: true, graphql: false, doc: "The thing; served by about." })
  about!: Id;

  @text({ rdf: rad.attestedProperty, doc: "Name of the field, as in GraphQL." })
  property!: string;

  @text({ rdf: rad.attestedValue, doc: "The value, as JSON." })
  value!: string;

  @mayBelongTo(() => Document, {
    rdf: prov.hadPrimarySource,
    onDelete: "CASCADE",
    doc: "The document that says so; empty for facts from the archive's own tables.",
  })
  document!: Id<Document> | null;

  @mayBelongTo(() => TextAnchor, { rdf: rad.anchor, onDelete: "SET NULL", doc: "The words." })
  anchor!: Id<TextAnchor> | null;

  @belongsTo(() => Coder, { rdf: rad.coder, doc: "Who read it." })
  coder!: Id<Coder>;

  @text({ rdf: rad.remark, nullable: true, doc: "For a correction: when and why it was made." })
  remark!: string | null;

  @decimal({ rdf: rad.confidence, doc: "How sure the reading is, from 0 to 1." })
  confidence!: number;
}
