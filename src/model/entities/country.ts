import { rad } from "../../vocab/terms/own.js";
import { dcterms, skos } from "../../vocab/terms/standard.js";
import { entity, Node } from "../define/entity.js";
import { date, text, url } from "../define/fields.js";
import { hasMany, type Many } from "../define/relations.js";
import { Council } from "./council.js";
import { Presidency } from "./presidency.js";

@entity<Country>({
  table: "country",
  path: "country",
  rdf: [rad.Country],
  doc: "A country, by the three-letter code of the EU's authority table.",
  order: ["code"],
  label: { from: ["labelNl", "labelEn"], text: (country, lang) => (lang === "nl" ? country.labelNl : country.labelEn) },
})
export class Country extends Node {
  @text({ rdf: dcterms.identifier, unique: true, doc: "Three-letter code: NLD; Greece is GRC." })
  code!: string;

  @text({ rdf: skos.prefLabel, lang: "nl", graphql: false, doc: "Name in Dutch; served by label." })
  labelNl!: string;

  @text({ rdf: skos.prefLabel, lang: "en", graphql: false, doc: "Name in English; served by label." })
  labelEn!: string;

  @date({ rdf: rad.memberFrom, nullable: true, doc: "First day as a member state of the EU." })
  memberFrom!: string | null;

  @date({ rdf: rad.memberUntil, nullable: true, doc: "Last day as a member state of the EU." })
  memberUntil!: string | null;

  @url({ rdf: skos.exactMatch, nullable: true, doc: "The country in the authority table of the Publications Office of the EU." })
  authorityIri!: string | null;

  @hasMany(() => Presidency, { by: "country", doc: "Its presidencies of the Council." })
  presidencies!: Many<Presidency>;

  @hasMany(() => Council, { by: "country", doc: "The Councils held there." })
  councils!: Many<Council>;
}
