import type { PageLanguage } from "../html.js";

const NL = {
  title: "Ontologie",
  classes: "Klassen",
  properties: "Eigenschappen",
  schemes: "Waardelijsten",
  individuals: "Individuen",
  concepts: "Waardelijsten",
  contents: "Inhoud",
  context: "JSON-LD-context",
  example: "Voorbeeld",
  aboutExample: "Een Raad die is aangekondigd en gehouden, met een standpunt en de woorden waarop het rust.",
  aboutSchemes: "Elke waarde is een SKOS-concept; in GraphQL is zij een waarde van de enumeratie met dezelfde naam.",
  version: "Versie",
  licence: "Licentie",
  forms: "Vormen",
  policy: "Wijzigingen",
  aboutPolicy:
    "Een term verdwijnt niet en krijgt geen andere betekenis. Wat niet meer wordt gebruikt, krijgt owl:deprecated en dcterms:isReplacedBy en blijft hier staan.",
  above: "Onder",
  seeAlso: "Zie ook",
  domain: "Van",
  range: "Waarden",
  usedBy: "Gebruikt bij",
  graphql: "In GraphQL",
  property: "Eigenschap",
  required: "verplicht",
  deprecated: "niet meer in gebruik",
  value: "Waarde",
  matches: "Elders",
};

/** The words of the page of the ontology. */
export type OntologyWords = Readonly<Record<keyof typeof NL, string>>;

const EN: OntologyWords = {
  title: "Ontology",
  classes: "Classes",
  properties: "Properties",
  schemes: "Concept schemes",
  individuals: "Individuals",
  concepts: "Concept schemes",
  contents: "Contents",
  context: "JSON-LD context",
  example: "Example",
  aboutExample: "A Council that was announced and held, with a position and the words it rests on.",
  aboutSchemes: "Each value is a SKOS concept; in GraphQL it is a value of the enum of the same name.",
  version: "Version",
  licence: "Licence",
  forms: "Forms",
  policy: "Changes",
  aboutPolicy:
    "No term goes away or changes its meaning. What is no longer used is marked owl:deprecated with dcterms:isReplacedBy and stays here.",
  above: "Below",
  seeAlso: "See also",
  domain: "Of",
  range: "Values",
  usedBy: "Used with",
  graphql: "In GraphQL",
  property: "Property",
  required: "required",
  deprecated: "no longer in use",
  value: "Value",
  matches: "Elsewhere",
};

/** The words of the page in each language. */
export const WORDS: Readonly<Record<PageLanguage, OntologyWords>> = { nl: NL, en: EN };
