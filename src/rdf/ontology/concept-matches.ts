import { type ClosedList, conceptName } from "../../kernel/closed-list.js";
import { ConfigurationKind } from "../../vocab/lists/council.js";
import { Chamber, DocumentKind } from "../../vocab/lists/document.js";
import { ActorKind } from "../../vocab/lists/position.js";
import { authority, resourceType, tooiKind } from "../../vocab/terms/authority.js";
import { rdfs, skos } from "../../vocab/terms/standard.js";

/** How a concept stands to one of somebody else: the property, and the IRI of the other. */
export type ConceptMatch = readonly [property: string, iri: string];

const [agenda, report, decisionNote, progressReport, letter] = [
  tooiKind("c_f90465b3"),
  tooiKind("c_42e406dd"),
  tooiKind("c_2977c34f"),
  tooiKind("c_cccba364"),
  tooiKind("c_7652d853"),
];

const MATCHES: ReadonlyMap<string, readonly ConceptMatch[]> = new Map<string, readonly ConceptMatch[]>([
  [conceptName(DocumentKind, "ANNOTATED_AGENDA"), [broad(agenda), broad(resourceType("AGENDA"))]],
  [conceptName(DocumentKind, "MEETING_REPORT"), [broad(report), broad(resourceType("REPORT"))]],
  [conceptName(DocumentKind, "DECISION_NOTE"), [[skos.exactMatch, decisionNote], broad(resourceType("NOTE"))]],
  [conceptName(DocumentKind, "QUARTERLY_REPORT"), [broad(progressReport), broad(resourceType("REPORT"))]],
  [conceptName(DocumentKind, "COMMITMENT_LETTER"), [broad(letter), broad(resourceType("LET"))]],
  [conceptName(DocumentKind, "LETTER"), [broad(letter), broad(resourceType("LET"))]],
  [conceptName(DocumentKind, "ATTACHMENT"), [[skos.closeMatch, resourceType("ANNEX")]]],
  [
    conceptName(ConfigurationKind, "CONFIGURATION"),
    [
      [skos.exactMatch, authority.councilConfigurationClass],
      [skos.exactMatch, authority.councilConfiguration],
    ],
  ],
  [conceptName(ActorKind, "PRESIDENCY"), [[skos.closeMatch, authority.presidencyOfTheCouncil]]],
  [conceptName(Chamber, "TWEEDE_KAMER"), [[rdfs.seeAlso, authority.tweedeKamer]]],
  [conceptName(Chamber, "EERSTE_KAMER"), [[rdfs.seeAlso, authority.eersteKamer]]],
]);

function broad(iri: string): ConceptMatch {
  return [skos.broadMatch, iri];
}

/** How a value of a closed list stands to the concepts of authority tables, where that was looked up. */
export function conceptMatches(list: ClosedList, key: string): readonly ConceptMatch[] {
  return MATCHES.get(conceptName(list, key)) ?? [];
}
