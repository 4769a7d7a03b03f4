import type { Id } from "../../kernel/iri.js";
import { ActorKind, GroupQuantifier, PositionPhase, ReviewStatus, SpeechAct, Stance } from "../../vocab/lists/position.js";
import { rad } from "../../vocab/terms/own.js";
import { dcterms, prov } from "../../vocab/terms/standard.js";
import { entity, Node } from "../define/entity.js";
import { concept, decimal, flag, integer, text } from "../define/fields.js";
import { belongsTo, type Links, linksTo, mayBelongTo } from "../define/relations.js";
import { Actor } from "./actor.js";
import { AgendaItem } from "./agenda-item.js";
import { Coder } from "./coder.js";
import { Council } from "./council.js";
import { Document } from "./document.js";
import { TextAnchor } from "./text-anchor.js";
import { Topic } from "./topic.js";

@entity<Position>({
  table: "position",
  path: "position",
  rdf: [rad.Position, prov.Entity],
  doc: "What an actor wanted or said on an agenda item, as the Dutch government announced or reported it.",
  order: ["document", "order"],
  ownedBy: "document",
  label: {
    from: ["summaryNl", "summaryEn", "speechAct", "actor"],
    text: (position, lang) =>
      (lang === "nl" ? position.summaryNl : position.summaryEn) ??
      `${position.actor.replace(/^actor\//, "")} ${SpeechAct.values[position.speechAct][lang]}`,
  },
})
export class Position extends Node {
  @integer({ rdf: rad.order, doc: "Its place among the positions of the document, from 1." })
  order!: number;

  @belongsTo(() => Actor, { rdf: rad.holder, doc: "Who holds it." })
  actor!: Id<Actor>;

  @concept(ActorKind, { rdf: rad.actorKind, doc: "What kind of actor holds it." })
  actorKind!: ActorKind;

  @concept(GroupQuantifier, { rdf: rad.quantifier, nullable: true, doc: "How large the group is said to be." })
  quantifier!: GroupQuantifier | null;

  @flag({
    rdf: rad.includesNetherlands,
    nullable: true,
    doc: "Whether the text says that the Netherlands belongs to the group; empty where it does not say.",
  })
  includesNetherlands!: boolean | null;

  @linksTo(() => Actor, { table: "position_named_member", rdf: rad.namedMember, doc: "Members of the group that are named." })
  namedMembers!: Links<Actor>;

  @text({ rdf: rad.spokesperson, nullable: true, doc: "Who spoke for the actor." })
  spokesperson!: string | null;

  @concept(PositionPhase, { rdf: rad.phase, doc: "Announced before the meeting, or reported after it." })
  phase!: PositionPhase;

  @concept(SpeechAct, { rdf: rad.speechAct, doc: "What the actor did with its words." })
  speechAct!: SpeechAct;

  @concept(Stance, { rdf: rad.stance, doc: "Where the actor stands." })
  stance!: Stance;

  @text({ rdf: rad.condition, lang: "nl", nullable: true, doc: "The condition as printed." })
  condition!: string | null;

  @mayBelongTo(() => Council, { rdf: rad.aboutCouncil, onDelete: "SET NULL", doc: "The Council." })
  council!: Id<Council> | null;

  @mayBelongTo(() => AgendaItem, { rdf: rad.agendaItem, onDelete: "SET NULL", doc: "The agenda item." })
  agendaItem!: Id<AgendaItem> | null;

  @linksTo(() => Topic, { table: "position_topic", rdf: dcterms.subject, list: false, doc: "What it is about." })
  topics!: Links<Topic>;

  @belongsTo(() => Document, { rdf: prov.hadPrimarySource, onDelete: "CASCADE", doc: "The document that reports it." })
  document!: Id<Document>;

  @text({ rdf: rad.summary, lang: "nl", nullable: true, graphql: false, doc: "Summary in Dutch; served by summary(lang)." })
  summaryNl!: string | null;

  @text({ rdf: rad.summary, lang: "en", nullable: true, graphql: false, doc: "Summary in English; served by summary(lang)." })
  summaryEn!: string | null;

  @mayBelongTo(() => TextAnchor, {
    rdf: rad.evidence,
    onDelete: "SET NULL",
    doc: "The words; empty while the archive holds only a summary.",
  })
  evidence!: Id<TextAnchor> | null;

  @flag({ rdf: rad.anaphor, doc: "Whether the holder was named in an earlier sentence." })
  anaphor!: boolean;

  @belongsTo(() => Coder, { rdf: rad.coder, doc: "Who coded it." })
  coder!: Id<Coder>;

  @decimal({ rdf: rad.confidence, doc: "How sure the coding is, from 0 to 1." })
  confidence!: number;

  @concept(ReviewStatus, { rdf: rad.review, doc: "Whether a person has looked at it." })
  review!: ReviewStatus;
}
