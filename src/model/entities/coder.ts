import { CoderMethod } from "../../vocab/lists/position.js";
import { rad } from "../../vocab/terms/own.js";
import { dcterms, prov } from "../../vocab/terms/standard.js";
import { entity, Node } from "../define/entity.js";
import { concept, text } from "../define/fields.js";
import { hasMany, type Many } from "../define/relations.js";
import { Position } from "./position.js";

@entity<Coder>({
  table: "coder",
  path: "coder",
  rdf: [rad.Coder, prov.Agent],
  doc: "Who read or coded a fact: a set of rules with its version, a model, or a person.",
  order: ["name"],
  label: { from: ["name", "version"], text: (coder) => (coder.version === null ? coder.name : `${coder.name} ${coder.version}`) },
})
export class Coder extends Node {
  @text({ rdf: dcterms.identifier, doc: "Name: kamerstuk, positions, seed." })
  name!: string;

  @text({ rdf: rad.version, nullable: true, doc: "Version, for a program." })
  version!: string | null;

  @concept(CoderMethod, { rdf: rad.method, doc: "How it works." })
  method!: CoderMethod;

  @hasMany(() => Position, { by: "coder", doc: "The positions it coded." })
  positions!: Many<Position>;
}
