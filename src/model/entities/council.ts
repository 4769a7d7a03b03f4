import { dateRangeWords } from "../../kernel/date-words.js";
import type { Id } from "../../kernel/iri.js";
import { CouncilKind, PresidencySource } from "../../vocab/lists/council.js";
import { DocumentRole } from "../../vocab/lists/document.js";
import { rad } from "../../vocab/terms/own.js";
import { eliDl } from "../../vocab/terms/standard.js";
import { entity, Node } from "../define/entity.js";
import { concept, date, flag, text } from "../define/fields.js";
import { belongsTo, hasMany, type LinksWith, linkedFrom, linksWith, type Many, mayBelongTo } from "../define/relations.js";
import { Activity } from "./activity.js";
import { AgendaItem } from "./agenda-item.js";
import { Attestation } from "./attestation.js";
import { Commitment } from "./commitment.js";
import { CouncilConfiguration } from "./council-configuration.js";
import { Country } from "./country.js";
import { Document } from "./document.js";
import { Position } from "./position.js";
import { Presidency } from "./presidency.js";
import { Representation } from "./representation.js";

@entity<Council>({
  table: "council",
  path: "council",
  rdf: [rad.Council, eliDl.Activity],
  doc: "One meeting of the Council of the EU, or of a body that is reported in the same way.",
  order: ["-startDate"],
  label: {
    from: ["formation", "kind", "startDate", "endDate"],
    text: (council, lang) => {
      const kind = council.kind === "FORMAL" ? "" : `, ${CouncilKind.values[council.kind][lang]}`;
      return `${council.formation} ${dateRangeWords(council.startDate, council.endDate, lang)}${kind}`;
    },
  },
})
export class Council extends Node {
  @text({
    rdf: eliDl.activity_id,
    unique: true,
    doc: "First day, formation, and `-informal`, `-extraordinary` or `-video` where it was so.",
  })
  slug!: string;

  @belongsTo(() => CouncilConfiguration, { rdf: rad.configuration, doc: "The configuration or body that met." })
  configuration!: Id<CouncilConfiguration>;

  @text({ rdf: rad.formation, lang: "nl", doc: "The formation by the Dutch name that the letters use: Telecomraad." })
  formation!: string;

  @text({ rdf: rad.formationCode, index: true, doc: "Code of the formation as in the slug: telecom." })
  formationCode!: string;

  @concept(CouncilKind, { rdf: eliDl.had_activity_type, doc: "How the ministers met." })
  kind!: CouncilKind;

  @flag({ rdf: rad.informal, doc: "Whether the meeting was informal; also true for a video conference that was called informal." })
  informal!: boolean;

  @date({ rdf: eliDl.activity_start_date, index: true, doc: "First day." })
  startDate!: string;

  @date({ rdf: eliDl.activity_end_date, doc: "Last day." })
  endDate!: string;

  @text({ rdf: rad.place, lang: "nl", nullable: true, doc: "Town where the ministers met, as printed." })
  place!: string | null;

  @mayBelongTo(() => Country, { rdf: rad.hostCountry, doc: "Country where the ministers met." })
  country!: Id<Country> | null;

  @belongsTo(() => Presidency, { rdf: rad.presidency, doc: "The presidency under which the Council met." })
  presidency!: Id<Presidency>;

  @concept(PresidencySource, { rdf: rad.presidencySource, doc: "Whether a document names the presidency, or it follows from the date." })
  presidencySource!: PresidencySource;

  @linksWith(() => Document, {
    table: "council_document",
    doc: "The documents about this Council, each with its role.",
    edge: {
      name: "role",
      list: DocumentRole,
      rdf: {
        ANNOTATED_AGENDA: rad.annotatedAgenda,
        REPORT: rad.report,
        WRITTEN_CONSULTATION: rad.writtenConsultation,
        DEBATE: rad.debate,
        MOTION: rad.motion,
        OTHER: rad.relatedDocument,
      },
    },
  })
  documents!: LinksWith<Document, { role: DocumentRole }>;

  @linkedFrom(() => Activity, { by: "councils", doc: "The activities of parliament about it: debates, written consultations." })
  activities!: Many<Activity>;

  @hasMany(() => AgendaItem, { by: "council", doc: "The agenda items in order." })
  agendaItems!: Many<AgendaItem>;

  @hasMany(() => Position, { by: "council", doc: "Positions taken or announced for this Council." })
  positions!: Many<Position>;

  @hasMany(() => Commitment, { by: "council", doc: "Commitments made to parliament around this Council." })
  commitments!: Many<Commitment>;

  @hasMany(() => Representation, { by: "council", doc: "Who represented a member state." })
  representations!: Many<Representation>;

  @hasMany(() => Attestation, { by: "about", doc: "Where each fact about this Council was read." })
  attestations!: Many<Attestation>;
}
