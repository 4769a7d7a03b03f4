import type { Id } from "../../kernel/iri.js";
import { rad } from "../../vocab/terms/own.js";
import { dcterms, skos } from "../../vocab/terms/standard.js";
import { entity, Node } from "../define/entity.js";
import { text, url } from "../define/fields.js";
import { hasMany, linkedFrom, type Many, mayBelongTo } from "../define/relations.js";
import { AgendaItem } from "./agenda-item.js";
import { Position } from "./position.js";

@entity<Topic>({
  table: "topic",
  path: "topic",
  rdf: [rad.Topic, skos.Concept],
  doc: "A subject that Councils discuss, in a small scheme of the archive's own.",
  order: ["key"],
  label: { from: ["labelNl", "labelEn"], text: (topic, lang) => (lang === "nl" ? topic.labelNl : topic.labelEn) },
})
export class Topic extends Node {
  @text({ rdf: dcterms.identifier, unique: true, doc: "Key: artificial-intelligence." })
  key!: string;

  @text({ rdf: skos.prefLabel, lang: "nl", graphql: false, doc: "Name in Dutch; served by label." })
  labelNl!: string;

  @text({ rdf: skos.prefLabel, lang: "en", graphql: false, doc: "Name in English; served by label." })
  labelEn!: string;

  @url({ rdf: skos.exactMatch, nullable: true, doc: "The same concept in EuroVoc." })
  eurovocIri!: string | null;

  @mayBelongTo(() => Topic, { rdf: skos.broader, onDelete: "SET NULL", doc: "The topic above it." })
  broader!: Id<Topic> | null;

  @hasMany(() => Topic, { by: "broader", doc: "The topics below it." })
  narrower!: Many<Topic>;

  @linkedFrom(() => AgendaItem, { by: "topics", doc: "Agenda items about it." })
  agendaItems!: Many<AgendaItem>;

  @linkedFrom(() => Position, { by: "topics", doc: "Positions on it." })
  positions!: Many<Position>;
}
