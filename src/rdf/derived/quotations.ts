import { conceptIri } from "../../model/define/fields.js";
import { Attestation } from "../../model/entities/attestation.js";
import { Commitment } from "../../model/entities/commitment.js";
import { Position } from "../../model/entities/position.js";
import { Representation } from "../../model/entities/representation.js";
import { GroupQuantifier } from "../../vocab/lists/position.js";
import { rad } from "../../vocab/terms/own.js";
import { foaf, oa, rdf } from "../../vocab/terms/standard.js";
import { type Derivation, derives, type Facts } from "./derivation.js";

/**
 * Facts with the words they rest on, as Web Annotations: `#annotation` has the fact as its body and the place of the words as its target.
 * The selector at that place holds quotation and position side by side, for the position counts from the start of the text: a refinement
 * would count within the quotation. A position of an unnamed group is held by a `rad:QuantifiedGroup` with the members that are named.
 */
export function quotationStatements(): Derivation {
  return new Map([
    derives(Position, (position, facts) => {
      annotation(position.id, position.evidence, facts);
      ofGroup(position, facts);
    }),
    derives(Commitment, ({ id, evidence }, facts) => annotation(id, evidence, facts)),
    derives(Representation, ({ id, evidence }, facts) => annotation(id, evidence, facts)),
    derives(Attestation, ({ id, anchor }, facts) => annotation(id, anchor, facts)),
  ]);
}

function annotation<Term>(id: string, anchor: string | null, facts: Facts<Term>): void {
  if (anchor === null) return;
  const made = facts.thing(id, "annotation");
  facts.say(made, rdf.type, facts.term(oa.Annotation));
  facts.say(made, oa.motivatedBy, facts.term(oa.linking));
  facts.say(made, oa.hasBody, facts.thing(id));
  facts.say(made, oa.hasTarget, facts.thing(anchor, "place"));
}

function ofGroup<Term>({ id, quantifier, namedMembers }: Position, facts: Facts<Term>): void {
  if (quantifier === null) return;
  const group = facts.thing(id, "group");
  facts.say(facts.thing(id), rad.group, group);
  facts.say(group, rdf.type, facts.term(rad.QuantifiedGroup));
  facts.say(group, rdf.type, facts.term(foaf.Group));
  facts.say(group, rad.quantifier, facts.term(conceptIri(GroupQuantifier, quantifier)));
  for (const member of namedMembers) facts.say(group, foaf.member, facts.thing(member));
}
