import type { BilingualText } from "./statements.js";

/** What the archive is called. */
export const TITLE: BilingualText = {
  nl: "Raadsarchief: brieven aan de Staten-Generaal over de Raad van de Europese Unie",
  en: "Raadsarchief: letters to the Dutch parliament about the Council of the European Union",
};

/** What the dataset is, for somebody who finds it at a portal. */
export const DESCRIPTION: BilingualText = {
  nl: "De brieven waarmee de Nederlandse regering de Tweede en de Eerste Kamer inlicht over de bijeenkomsten van de Raad van de Europese Unie: de geannoteerde agenda ervoor en het verslag erna. Met de bijeenkomsten, voorzitterschappen en agendapunten, de voetnoten en verwijzingen naar andere stukken, de standpunten die erin worden weergegeven en de toezeggingen aan de Kamer.",
  en: "The letters in which the Dutch government informs both chambers of parliament about the meetings of the Council of the European Union: the annotated agenda before, the report after. With the meetings, presidencies and agenda items, the footnotes and references to other papers, the positions reported in them and the commitments to parliament.",
};

/** What the catalogue is. */
export const CATALOG_TITLE: BilingualText = { nl: "Catalogus van het Raadsarchief", en: "Catalogue of the Raadsarchief" };

/** What stands in the catalogue. */
export const CATALOG_DESCRIPTION: BilingualText = {
  nl: "De dataset van het Raadsarchief, de bestanden waarin zij wordt uitgegeven en de diensten waarmee zij kan worden bevraagd.",
  en: "The dataset of the Raadsarchief, the files in which it is given and the services by which it can be queried.",
};

/** What the figures of the dataset count, beside what the SPARQL endpoint answers from. */
export const COUNTED: BilingualText = {
  nl: "De cijfers tellen de uitspraken van het archief zelf, zoals in de bestanden. Het SPARQL-eindpunt antwoordt daarnaast uit de ontologie met haar begrippenlijsten, die hier niet is meegeteld.",
  en: "The figures count the statements of the archive itself, as in the dumps. The SPARQL endpoint also answers from the ontology with its lists of concepts, which is not counted here.",
};

/** Words by which the dataset is found. */
export const KEYWORDS: readonly BilingualText[] = [
  { nl: "Raad van de Europese Unie", en: "Council of the European Union" },
  { nl: "geannoteerde agenda", en: "annotated agenda" },
  { nl: "verslag", en: "meeting report" },
  { nl: "Kamerstukken", en: "parliamentary papers" },
  { nl: "Tweede Kamer", en: "House of Representatives" },
  { nl: "voorzitterschap", en: "presidency" },
  { nl: "voetnoten en verwijzingen", en: "footnotes and references" },
  { nl: "standpunten van lidstaten", en: "positions of member states" },
];

/** Where the facts come from and how they were taken from there. */
export const PROVENANCE: BilingualText = {
  nl: "De stukken komen van de officiële diensten van de Tweede Kamer en van officielebekendmakingen.nl, of zijn door de beheerder aangeleverd. Een programma leest er de feiten uit; bij elk feit staat uit welk stuk en uit welke woorden het komt, wie of wat het las en hoe zeker dat is. Verbeteringen door mensen gaan voor.",
  en: "The papers come from the official services of the House of Representatives and of officielebekendmakingen.nl, or were supplied by the operator. A program reads the facts from them; each fact says from which paper and which words it comes, who or what read it and how surely. Corrections by persons come first.",
};
