import { type ClosedList, schemeName } from "../../kernel/closed-list.js";
import { ONTOLOGY_IRI } from "../../kernel/iri.js";
import { conceptIri } from "../../model/define/fields.js";
import { conceptMatches } from "./concept-matches.js";
import { type TurtleProperty, turtleFile, turtleIri, turtleSubject, turtleText } from "./turtle-text.js";

const COMMENT = `The values of the closed lists as SKOS concepts; the schemes are described in council.ttl.
Generated from the model (npm run ontology:emit): do not edit.`;

/** The values of the closed lists as SKOS concepts in Turtle, in the order of each list. `council.ttl` describes the schemes themselves. */
export function conceptsTurtle(lists: readonly ClosedList[]): string {
  const sorted = [...lists].sort((a, b) => (a.name < b.name ? -1 : 1));
  return turtleFile(COMMENT, sorted.flatMap(schemeSubjects));
}

function schemeSubjects(list: ClosedList): string[] {
  const scheme = turtleIri(ONTOLOGY_IRI + schemeName(list));
  const members = turtleSubject(scheme, [["skos:hasTopConcept", ...list.keys.map((key) => turtleIri(conceptIri(list, key)))]]);
  return [members, ...list.keys.map((key) => conceptSubject(list, key, scheme))];
}

function conceptSubject(list: ClosedList, key: string, scheme: string): string {
  const value = list.values[key] ?? { nl: key, en: key, doc: "", docNl: "" };
  return turtleSubject(turtleIri(conceptIri(list, key)), [
    ["a", "skos:Concept"],
    ["skos:prefLabel", turtleText(value.nl, "nl"), turtleText(value.en, "en")],
    ["skos:definition", turtleText(value.docNl, "nl"), turtleText(value.doc, "en")],
    ["skos:notation", turtleText(key)],
    ["skos:inScheme", scheme],
    ["skos:topConceptOf", scheme],
    ...conceptMatches(list, key).map(([property, iri]): TurtleProperty => [turtleIri(property), turtleIri(iri)]),
    ["rdfs:isDefinedBy", `<${ONTOLOGY_IRI.slice(0, -1)}>`],
  ]);
}
