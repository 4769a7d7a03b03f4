import type { Id } from "../../kernel/iri.js";
import { ConfigurationKind } from "../../vocab/lists/council.js";
import { rad } from "../../vocab/terms/own.js";
import { org, skos } from "../../vocab/terms/standard.js";
import { entity, Node } from "../define/entity.js";
import { concept, date, text, url } from "../define/fields.js";
import { hasMany, type Many, mayBelongTo } from "../define/relations.js";
import { Council } from "./council.js";
import { Dossier } from "./dossier.js";

@entity<CouncilConfiguration>({
  table: "council_configuration",
  path: "configuration",
  rdf: [rad.CouncilConfiguration, org.OrganizationalUnit],
  doc: "A configuration of the Council of the EU, or a body that is reported in the same way (the European Council, the Eurogroup).",
  order: ["code"],
  label: { from: ["labelNl", "labelEn"], text: (configuration, lang) => (lang === "nl" ? configuration.labelNl : configuration.labelEn) },
})
export class CouncilConfiguration extends Node {
  @text({ rdf: skos.notation, unique: true, doc: "Lower-case code: tte." })
  code!: string;

  @concept(ConfigurationKind, { rdf: rad.configurationKind, doc: "Configuration of the Council, or another body." })
  kind!: ConfigurationKind;

  @text({ rdf: skos.prefLabel, lang: "nl", graphql: false, doc: "Name in Dutch; served by label." })
  labelNl!: string;

  @text({ rdf: skos.prefLabel, lang: "en", graphql: false, doc: "Name in English; served by label." })
  labelEn!: string;

  @text({ rdf: rad.abbreviation, lang: "nl", nullable: true, doc: "Dutch abbreviation in the letters: RBZ." })
  abbreviation!: string | null;

  @date({ rdf: rad.validFrom, nullable: true, doc: "First day on which it existed under this name." })
  validFrom!: string | null;

  @date({ rdf: rad.validUntil, nullable: true, doc: "Last day on which it existed under this name." })
  validUntil!: string | null;

  @url({
    rdf: org.classification,
    nullable: true,
    doc: "Its class of corporate body in the authority table of the Publications Office of the EU.",
  })
  classificationIri!: string | null;

  @url({ rdf: rad.votingDataIri, nullable: true, doc: "Its IRI in the Council's former open data on votes." })
  votingDataIri!: string | null;

  @mayBelongTo(() => Dossier, { rdf: rad.seriesDossier, doc: "The dossier in which parliament collects its papers." })
  dossier!: Id<Dossier> | null;

  @hasMany(() => Council, { by: "configuration", doc: "Its meetings." })
  councils!: Many<Council>;
}
