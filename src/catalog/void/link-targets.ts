import type { BilingualText } from "../statements.js";

/** A set of things elsewhere to which the archive links. */
export interface LinkTarget {
  /** Name in the IRIs of the sets of links: `celex`. */
  readonly name: string;
  readonly title: BilingualText;
  /** What its IRIs begin with; the first that fits decides. */
  readonly prefixes: readonly string[];
  /** Where it is at home. */
  readonly homepage: string;
}

/** Everything to which links are counted apart, the narrower before the wider. */
export const LINK_TARGETS: readonly LinkTarget[] = [
  {
    name: "celex",
    title: { nl: "Handelingen en stukken van de EU op CELEX-nummer (EUR-Lex)", en: "Acts and papers of the EU by CELEX number (EUR-Lex)" },
    prefixes: [
      "http://publications.europa.eu/resource/celex/",
      "https://publications.europa.eu/resource/celex/",
      "http://data.europa.eu/eli/",
      "https://eur-lex.europa.eu/",
      "http://eur-lex.europa.eu/",
    ],
    homepage: "https://eur-lex.europa.eu/",
  },
  {
    name: "authority-tables",
    title: { nl: "Lijsten van het Publicatiebureau van de EU", en: "Authority tables of the Publications Office of the EU" },
    prefixes: ["http://publications.europa.eu/resource/authority/"],
    homepage: "https://op.europa.eu/en/web/eu-vocabularies",
  },
  {
    name: "eurovoc",
    title: { nl: "EuroVoc", en: "EuroVoc" },
    prefixes: ["http://eurovoc.europa.eu/"],
    homepage: "https://op.europa.eu/en/web/eu-vocabularies",
  },
  {
    name: "tooi",
    title: { nl: "TOOI: Nederlandse overheidsorganisaties en lijsten", en: "TOOI: Dutch public organisations and lists" },
    prefixes: ["https://identifier.overheid.nl/tooi/"],
    homepage: "https://standaarden.overheid.nl/tooi",
  },
  {
    name: "official-publications",
    title: { nl: "Officiële bekendmakingen van Nederland", en: "Official publications of the Netherlands" },
    prefixes: ["https://zoek.officielebekendmakingen.nl/", "http://zoek.officielebekendmakingen.nl/", "https://repository.overheid.nl/"],
    homepage: "https://www.officielebekendmakingen.nl/",
  },
  {
    name: "house-of-representatives",
    title: { nl: "Tweede Kamer der Staten-Generaal", en: "House of Representatives of the Netherlands" },
    prefixes: ["https://www.tweedekamer.nl/", "https://gegevensmagazijn.tweedekamer.nl/", "https://zoek.tweedekamer.nl/"],
    homepage: "https://www.tweedekamer.nl/",
  },
  {
    name: "council-of-the-eu",
    title: { nl: "Raad van de Europese Unie", en: "Council of the European Union" },
    prefixes: ["https://www.consilium.europa.eu/", "https://data.consilium.europa.eu/", "http://data.consilium.europa.eu/"],
    homepage: "https://www.consilium.europa.eu/",
  },
  {
    name: "case-law",
    title: { nl: "Uitspraken op ECLI", en: "Judgments by ECLI" },
    prefixes: ["https://deeplink.rechtspraak.nl/", "https://e-justice.europa.eu/ecli/"],
    homepage: "https://www.rechtspraak.nl/",
  },
  {
    name: "wikidata",
    title: { nl: "Wikidata", en: "Wikidata" },
    prefixes: ["http://www.wikidata.org/entity/"],
    homepage: "https://www.wikidata.org/",
  },
];

/** The set of things that an IRI belongs to; undefined for an IRI of nobody on the list. */
export function linkTargetOf(iri: string): LinkTarget | undefined {
  return LINK_TARGETS.find(({ prefixes }) => prefixes.some((prefix) => iri.startsWith(prefix)));
}
