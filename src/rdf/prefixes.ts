import { adms, dcat, dcatap, spdx, vcard, voidTerms } from "../vocab/terms/catalog.js";
import { rad } from "../vocab/terms/own.js";
import {
  biro,
  c4o,
  cito,
  dcterms,
  doco,
  eli,
  eliDl,
  foaf,
  hydra,
  oa,
  org,
  owl,
  prov,
  rdf,
  rdfs,
  sd,
  skos,
  time,
  xsd,
} from "../vocab/terms/standard.js";

/** The prefixes in which the archive writes IRIs, in Turtle, TriG and JSON-LD alike. */
export const PREFIXES: Readonly<Record<string, string>> = {
  rad: rad.$namespace,
  rdf: rdf.$namespace,
  rdfs: rdfs.$namespace,
  owl: owl.$namespace,
  xsd: xsd.$namespace,
  skos: skos.$namespace,
  dcterms: dcterms.$namespace,
  foaf: foaf.$namespace,
  org: org.$namespace,
  prov: prov.$namespace,
  oa: oa.$namespace,
  eli: eli.$namespace,
  "eli-dl": eliDl.$namespace,
  doco: doco.$namespace,
  biro: biro.$namespace,
  c4o: c4o.$namespace,
  cito: cito.$namespace,
  time: time.$namespace,
  dcat: dcat.$namespace,
  dcatap: dcatap.$namespace,
  adms: adms.$namespace,
  spdx: spdx.$namespace,
  vcard: vcard.$namespace,
  void: voidTerms.$namespace,
  hydra: hydra.$namespace,
  sd: sd.$namespace,
};

/** `prefix:name` for an IRI in one of the prefixes, else the IRI itself. Only plain names are shortened, so no escapes are needed. */
export function compactIri(iri: string): string {
  const split = Math.max(iri.lastIndexOf("#"), iri.lastIndexOf("/")) + 1;
  const prefix = PREFIX_OF.get(iri.slice(0, split));
  const name = iri.slice(split);
  return prefix !== undefined && /^[A-Za-z][A-Za-z0-9_-]*$/.test(name) ? `${prefix}:${name}` : iri;
}

const PREFIX_OF: ReadonlyMap<string, string> = new Map(Object.entries(PREFIXES).map(([prefix, namespace]) => [namespace, prefix]));
