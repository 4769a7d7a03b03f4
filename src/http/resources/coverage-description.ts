import type { Quad } from "@rdfjs/types";
import { invariant } from "../../kernel/errors.js";
import { toIri } from "../../kernel/iri.js";
import { coverageQuads } from "../../rdf/coverage.js";
import { coverageParameters, DEFAULT_REPORT_DAYS } from "../../store/coverage/coverage-request.js";
import { type Coverage, coverageStatement } from "../../store/coverage/read-coverage.js";
import type { Database } from "../../store/database.js";
import { rdf, rdfs } from "../../vocab/terms/standard.js";
import { html, type PageLanguage } from "../html.js";
import { fieldName, typeName } from "../pages/names.js";
import { describedPage, type Fact, ontologyAddress } from "../pages/thing-page.js";
import { pageQuads } from "./description-quads.js";

/** What the archive has on the Councils of one formation and year: a thing that is worked out, not stored. */
export interface CoverageDescription {
  /** `coverage/telecom-2025`. */
  readonly id: string;
  readonly figures: Coverage;
}

/** Reads `coverage/{formation}-{year}`; null for another id, and for a formation and year without a Council. */
export async function readCoverageDescription(database: Database, id: string): Promise<CoverageDescription | null> {
  const [, formation, year] = /^coverage\/([a-z0-9-]{1,80})-(\d{4})$/.exec(id) ?? [];
  if (formation === undefined) return null;
  // As in the export: as if all were past, so that it is the same on every day.
  const request = { formation, from: `${year}-01-01`, until: `${year}-12-31`, asOf: "9999-12-31", reportDays: DEFAULT_REPORT_DAYS };
  const [figures] = await database.readJson<readonly Coverage[]>(coverageStatement("FORMATION_YEAR"), coverageParameters(request));
  return figures === undefined ? null : { id, figures };
}

/** The statements of such a thing, as in the export, and what its page is. */
export function coverageDescriptionQuads({ id, figures }: CoverageDescription, base: string): readonly Quad[] {
  return [...coverageQuads({ formationYears: [figures], dossiers: [] }, base), ...pageQuads(id, base)];
}

/** The page of such a thing. */
export function coveragePage(description: CoverageDescription, base: string, lang: PageLanguage): string {
  const { id } = description;
  const own = coverageDescriptionQuads(description, base).filter(({ subject }) => subject.value === toIri(base, id));
  const label = own.find(
    ({ predicate, object }) => predicate.value === rdfs.label && object.termType === "Literal" && object.language === lang,
  );
  const type = own.find(({ predicate }) => predicate.value === rdf.type)?.object.value;
  invariant(label !== undefined, "coverage has a label in each language");
  const facts = own.flatMap(({ predicate, object }): readonly Fact[] => {
    if (predicate.value === rdf.type || predicate.value === rdfs.label) return [];
    const name = predicate.value.slice(predicate.value.lastIndexOf("#") + 1);
    return [{ name: fieldName(name, lang), meaning: predicate.value, value: html`${object.value}` }];
  });
  return describedPage({
    id,
    base,
    lang,
    label: label.object.value,
    kind: typeName("Coverage", lang),
    kindAddress: ontologyAddress(type),
    facts,
  });
}
