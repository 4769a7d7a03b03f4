import { Actor } from "../../model/entities/actor.js";
import { CouncilConfiguration } from "../../model/entities/council-configuration.js";
import { Presidency, PresidencyTrio } from "../../model/entities/presidency.js";
import { Representation } from "../../model/entities/representation.js";
import type { ActorKind } from "../../vocab/lists/position.js";
import { authority } from "../../vocab/terms/authority.js";
import { rad } from "../../vocab/terms/own.js";
import { dcterms, eliDl, foaf, org, rdf, time } from "../../vocab/terms/standard.js";
import { type Derivation, derives, type Facts, LITERALS } from "./derivation.js";

/** The class that an actor has beside `foaf:Agent`; the others are roles and unnamed groups. */
const ACTOR_CLASSES: Partial<Record<ActorKind, string>> = {
  MEMBER_STATE: org.FormalOrganization,
  INSTITUTION: org.FormalOrganization,
  GROUP: foaf.Group,
};

/**
 * Organisations in the terms of ORG: a configuration is a unit of the Council; a presidency is the membership of the Council that a member
 * state has for a time, in the role of president; a trio is a group of member states; who spoke for a member state is a participation.
 * Presidencies must come before actors.
 */
export function organisationStatements(): Derivation {
  const terms = new Map<string, Presidency[]>();
  return new Map([
    derives(Presidency, (presidency, facts) => {
      terms.set(presidency.country, [...(terms.get(presidency.country) ?? []), presidency]);
      ofPresidency(presidency, facts);
    }),
    derives(PresidencyTrio, ({ id }, facts) => {
      facts.say(facts.thing(id), rdf.type, facts.term(foaf.Group));
      facts.say(facts.thing(id), dcterms.type, facts.term(authority.presidencyTrio));
    }),
    derives(Actor, (actor, facts) => {
      ofActor(actor, facts);
      if (actor.kind !== "MEMBER_STATE") return;
      for (const term of terms.get(actor.country ?? "") ?? []) heldBy(actor, term, facts);
    }),
    derives(CouncilConfiguration, ({ id, kind }, facts) => {
      if (kind === "CONFIGURATION") facts.say(facts.thing(id), org.unitOf, facts.term(authority.councilOfTheEu));
    }),
    derives(Representation, ofRepresentation),
  ]);
}

function ofPresidency<Term>({ id, startDate, endDate }: Presidency, facts: Facts<Term>): void {
  const presidency = facts.thing(id);
  const [term, start, end] = [facts.thing(id, "term"), facts.thing(id, "start"), facts.thing(id, "end")];
  facts.say(presidency, org.organization, facts.term(authority.councilOfTheEu));
  facts.say(presidency, org.role, facts.term(authority.presidencyOfTheCouncil));
  facts.say(presidency, dcterms.type, facts.term(authority.councilPresidency));
  facts.say(presidency, org.memberDuring, term);
  facts.say(term, rdf.type, facts.term(time.ProperInterval));
  facts.say(term, time.hasBeginning, start);
  facts.say(term, time.hasEnd, end);
  facts.say(start, rdf.type, facts.term(time.Instant));
  facts.say(start, time.inXSDDate, facts.literal(startDate, LITERALS.date));
  facts.say(end, rdf.type, facts.term(time.Instant));
  facts.say(end, time.inXSDDate, facts.literal(endDate, LITERALS.date));
}

function heldBy<Term>({ id }: Actor, term: Presidency, facts: Facts<Term>): void {
  facts.say(facts.thing(term.id), org.member, facts.thing(id));
  if (term.trioGroup !== null) facts.say(facts.thing(term.trioGroup), foaf.member, facts.thing(id));
}

function ofActor<Term>({ id, kind, country }: Actor, facts: Facts<Term>): void {
  const above = ACTOR_CLASSES[kind];
  if (above !== undefined) facts.say(facts.thing(id), rdf.type, facts.term(above));
  if (country !== null) facts.say(facts.thing(id), dcterms.spatial, facts.thing(country));
}

function ofRepresentation<Term>({ id, actor, person, council }: Representation, facts: Facts<Term>): void {
  const [participation, who] = [facts.thing(id), facts.thing(id, "person")];
  facts.say(participation, rdf.type, facts.term(eliDl.Participation));
  facts.say(participation, eliDl.participation_in_name_of, facts.thing(actor));
  facts.say(participation, eliDl.participation_role, facts.term(authority.governmentRepresentative));
  facts.say(participation, rad.participant, who);
  facts.say(who, rdf.type, facts.term(foaf.Person));
  facts.say(who, foaf.name, facts.literal(person, LITERALS.text));
  if (council !== null) facts.say(facts.thing(council), eliDl.had_participation, participation);
}
