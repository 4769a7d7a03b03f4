/**
 * IRIs of authority tables to which the archive's statements lead: those of the Publications Office of the EU, EuroVoc and TOOI. Only IRIs
 * that stand in a published list are here; a test looks each up. There is none for the single configurations of the Council.
 */
const PUBLICATIONS_OFFICE = "http://publications.europa.eu/resource/authority/";

const DOCUMENT_KINDS = "https://identifier.overheid.nl/tooi/def/thes/kern/";

/** Corporate bodies, roles and EuroVoc concepts that stand for the Council and its presidency. */
export const authority = {
  councilOfTheEu: `${PUBLICATIONS_OFFICE}corporate-body/CONSIL`,
  presidencyOfTheCouncil: `${PUBLICATIONS_OFFICE}role/PRESID_CONSIL`,
  governmentRepresentative: `${PUBLICATIONS_OFFICE}role/REPR_GOV`,
  councilPresidency: "http://eurovoc.europa.eu/5806",
  presidencyTrio: "http://eurovoc.europa.eu/447604",
  councilConfiguration: "http://eurovoc.europa.eu/447536",
  councilConfigurationClass: `${PUBLICATIONS_OFFICE}corporate-body-classification/CONSIL_CFG`,
  tweedeKamer: "https://identifier.overheid.nl/tooi/id/oorg/oorg10002",
  eersteKamer: "https://identifier.overheid.nl/tooi/id/oorg/oorg10001",
  kamerstuk: `${DOCUMENT_KINDS}c_056a75e1`,
} as const;

/** The languages of documents in the authority table of languages, by their tag (BCP 47). */
export const AUTHORITY_LANGUAGES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ nl: "NLD", en: "ENG", fr: "FRA", de: "DEU" }).map(([tag, code]) => [tag, `${PUBLICATIONS_OFFICE}language/${code}`]),
);

/** A kind of document in the authority table of resource types: `AGENDA`. */
export function resourceType(code: ResourceType): string {
  return `${PUBLICATIONS_OFFICE}resource-type/${code}`;
}

/** The resource types that the archive's kinds of documents are matched with. */
export type ResourceType = "AGENDA" | "ANNEX" | "LET" | "NOTE" | "REPORT";

/** A kind of document in the thesaurus of TOOI, the Dutch government's standard. */
export function tooiKind(code: TooiKind): string {
  return DOCUMENT_KINDS + code;
}

/** agenda, report of a meeting, decision note, progress report, letter. */
export type TooiKind = "c_f90465b3" | "c_42e406dd" | "c_2977c34f" | "c_cccba364" | "c_7652d853";
