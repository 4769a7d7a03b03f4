import { rad } from "../../../vocab/terms/own.js";
import { dcterms, eliDl, foaf, org, skos, time, xsd } from "../../../vocab/terms/standard.js";
import { datatype, textIn, thingOf, values } from "../constraints.js";
import { anIri, type DerivedShape, maybeIri, oneIri, partOf, shapeOf } from "./derived-shape.js";

/** The shapes of organisations in the terms of ORG and ELI-DL: `rdf/derived/organisations.ts` and `configuration-history.ts`. */
export const ORGANISATION_SHAPES: readonly DerivedShape[] = [
  shapeOf("TrioMembers", rad.PresidencyTrio, { [dcterms.type]: maybeIri, [foaf.member]: thingOf("actor") }),
  shapeOf("PresidencyMembership", rad.Presidency, {
    [org.organization]: maybeIri,
    [org.role]: maybeIri,
    [dcterms.type]: maybeIri,
    [org.memberDuring]: [...partOf("term"), ...values(0, 1)],
    [org.member]: [...thingOf("actor"), ...values(0, 1)],
  }),
  shapeOf("ProperInterval", time.ProperInterval, { [time.hasBeginning]: oneIri, [time.hasEnd]: oneIri }),
  shapeOf("Instant", time.Instant, { [time.inXSDDate]: [...datatype(xsd.date), ...values(1, 1)] }),
  shapeOf("ConfigurationUnit", rad.CouncilConfiguration, { [org.unitOf]: maybeIri }),
  shapeOf("OrganizationalUnit", org.OrganizationalUnit, {
    [org.subOrganizationOf]: [...thingOf("configuration"), ...values(0, 1)],
    [skos.prefLabel]: textIn("nl", "en"),
    [skos.notation]: [...datatype(xsd.string), ...values(0, 1)],
  }),
  shapeOf("ChangeEvent", org.ChangeEvent, {
    [org.originalOrganization]: [...anIri, ...values(1)],
    [org.resultingOrganization]: [...anIri, ...values(1)],
    [dcterms.date]: [...datatype(xsd.date), ...values(1, 1)],
  }),
  shapeOf("ActorPlace", rad.Actor, { [dcterms.spatial]: [...thingOf("country"), ...values(0, 1)] }),
  shapeOf("Participation", rad.Representation, {
    [eliDl.participation_in_name_of]: maybeIri,
    [eliDl.participation_role]: maybeIri,
    [rad.participant]: [...partOf("person"), ...values(0, 1)],
  }),
  shapeOf("Person", foaf.Person, { [foaf.name]: [...datatype(xsd.string), ...values(1)] }),
];
