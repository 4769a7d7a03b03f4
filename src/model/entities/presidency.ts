import type { Id } from "../../kernel/iri.js";
import { rad } from "../../vocab/terms/own.js";
import { dcterms, org } from "../../vocab/terms/standard.js";
import { entity, Node } from "../define/entity.js";
import { date, integer, text } from "../define/fields.js";
import { belongsTo, hasMany, linkedFrom, type Many, mayBelongTo } from "../define/relations.js";
import { Council } from "./council.js";
import { Country } from "./country.js";
import { Document } from "./document.js";

@entity<Presidency>({
  table: "presidency",
  path: "presidency",
  rdf: [rad.Presidency, org.Membership],
  doc: "One term of a member state as presidency of the Council of the EU: half a year.",
  order: ["startDate"],
  label: {
    from: ["nameNl", "nameEn"],
    text: (presidency, lang) => (lang === "nl" ? presidency.nameNl : presidency.nameEn),
  },
})
export class Presidency extends Node {
  @text({ rdf: dcterms.identifier, unique: true, doc: "Year and half: 2025-2." })
  key!: string;

  @text({ rdf: rad.title, lang: "nl", graphql: false, doc: "Name in Dutch; served by label." })
  nameNl!: string;

  @text({ rdf: rad.title, lang: "en", graphql: false, doc: "Name in English; served by label." })
  nameEn!: string;

  @belongsTo(() => Country, { rdf: rad.presidencyCountry, doc: "The member state that holds it." })
  country!: Id<Country>;

  @date({ rdf: rad.startDate, doc: "First day." })
  startDate!: string;

  @date({ rdf: rad.endDate, doc: "Last day." })
  endDate!: string;

  @mayBelongTo(() => PresidencyTrio, {
    rdf: rad.trio,
    doc: "The trio of three presidencies in a row with one programme; empty before 2007.",
  })
  trioGroup!: Id<PresidencyTrio> | null;

  @hasMany(() => Presidency, {
    by: "trioGroup",
    from: "trioGroup",
    list: true,
    doc: "The presidencies of the trio, itself among them, in order.",
  })
  trio!: Many<Presidency>;

  @hasMany(() => Council, { by: "presidency", doc: "The Councils held under it." })
  councils!: Many<Council>;

  @linkedFrom(() => Document, { by: "presidenciesMentioned", doc: "The documents that name it." })
  mentionedIn!: Many<Document>;
}

@entity<PresidencyTrio>({
  table: "presidency_trio",
  path: "trio",
  rdf: [rad.PresidencyTrio],
  doc: "Three presidencies in a row that share a programme.",
  order: ["-number"],
  label: {
    from: ["number"],
    text: (trio, lang) => (lang === "nl" ? `Voorzitterschapstrio ${trio.number}` : `Presidency trio ${trio.number}`),
  },
})
export class PresidencyTrio extends Node {
  @integer({ rdf: rad.trioNumber, doc: "Number in the row of trios." })
  number!: number;

  @hasMany(() => Presidency, { by: "trioGroup", list: true, doc: "Its presidencies in order." })
  presidencies!: Many<Presidency>;
}
