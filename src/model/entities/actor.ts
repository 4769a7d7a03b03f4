import type { Id } from "../../kernel/iri.js";
import { ActorKind } from "../../vocab/lists/position.js";
import { rad } from "../../vocab/terms/own.js";
import { dcterms, foaf, skos } from "../../vocab/terms/standard.js";
import { entity, Node } from "../define/entity.js";
import { concept, text, url } from "../define/fields.js";
import { hasMany, linkedFrom, type Many, mayBelongTo } from "../define/relations.js";
import { Commitment } from "./commitment.js";
import { Country } from "./country.js";
import { Document } from "./document.js";
import { Position } from "./position.js";
import { Presidency } from "./presidency.js";

@entity<Actor>({
  table: "actor",
  path: "actor",
  rdf: [rad.Actor, foaf.Agent],
  doc: "Who takes a position, makes a commitment or sends a letter: a member state, an institution, a presidency, an unnamed group, an office.",
  order: ["kind", "key"],
  label: { from: ["labelNl", "labelEn"], text: (actor, lang) => (lang === "nl" ? actor.labelNl : (actor.labelEn ?? actor.labelNl)) },
})
export class Actor extends Node {
  @text({ rdf: dcterms.identifier, unique: true, doc: "Key: nld, european-commission, presidency-2026-1." })
  key!: string;

  @concept(ActorKind, { rdf: rad.actorKind, doc: "What kind of actor this is." })
  kind!: ActorKind;

  @text({ rdf: skos.prefLabel, lang: "nl", graphql: false, doc: "Name in Dutch; served by label." })
  labelNl!: string;

  @text({ rdf: skos.prefLabel, lang: "en", nullable: true, graphql: false, doc: "Name in English; served by label." })
  labelEn!: string | null;

  @mayBelongTo(() => Country, { rdf: rad.country, doc: "The country of a member state." })
  country!: Id<Country> | null;

  @mayBelongTo(() => Presidency, { rdf: rad.presidency, doc: "The term, for a presidency." })
  presidency!: Id<Presidency> | null;

  @url({ rdf: skos.exactMatch, nullable: true, doc: "The same actor in an authority list of the EU or the Dutch government." })
  authorityIri!: string | null;

  @hasMany(() => Position, { by: "actor", doc: "Its positions." })
  positions!: Many<Position>;

  @linkedFrom(() => Position, { by: "namedMembers", doc: "Positions of groups in which it is named as a member." })
  groupPositions!: Many<Position>;

  @hasMany(() => Commitment, { by: "by", doc: "Its commitments." })
  commitments!: Many<Commitment>;

  @linkedFrom(() => Document, { by: "senders", doc: "Documents it sent." })
  sentDocuments!: Many<Document>;
}
