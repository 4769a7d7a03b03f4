import { rad } from "../../vocab/terms/own.js";
import { dcterms, eli } from "../../vocab/terms/standard.js";
import { entity, Node } from "../define/entity.js";
import { date, integer, text } from "../define/fields.js";
import { hasMany, linkedFrom, type Many } from "../define/relations.js";
import { Attestation } from "./attestation.js";
import { CouncilConfiguration } from "./council-configuration.js";
import { Document } from "./document.js";

@entity<Dossier>({
  table: "dossier",
  path: "dossier",
  rdf: [rad.Dossier, eli.ComplexWork],
  doc: "A dossier in which the Dutch parliament collects papers on one matter.",
  order: ["key"],
  label: { from: ["key", "title"], text: (dossier) => (dossier.title === null ? dossier.key : `${dossier.key} ${dossier.title}`) },
})
export class Dossier extends Node {
  @text({ rdf: dcterms.identifier, unique: true, doc: "Number with its suffix, without spaces: 21501-33." })
  key!: string;

  @text({ rdf: rad.number, doc: "Number: 21501." })
  number!: string;

  @text({ rdf: rad.dossierSuffix, nullable: true, doc: "Suffix: 33 for a Council series, VI for a budget chapter." })
  suffix!: string | null;

  @text({ rdf: dcterms.title, lang: "nl", nullable: true, doc: "Title as printed." })
  title!: string | null;

  @integer({ rdf: rad.highestNumber, nullable: true, doc: "The highest paper number known to have been given out." })
  highestNumber!: number | null;

  @date({ rdf: rad.highestNumberAsOf, nullable: true, doc: "The day on which the highest number was looked up." })
  highestNumberAsOf!: string | null;

  @linkedFrom(() => Document, { by: "dossiers", doc: "Its papers." })
  documents!: Many<Document>;

  @hasMany(() => CouncilConfiguration, { by: "dossier", list: true, doc: "The Council configurations whose papers it collects." })
  configurations!: Many<CouncilConfiguration>;

  @hasMany(() => Attestation, { by: "about", doc: "Where each fact about it was read." })
  attestations!: Many<Attestation>;
}
