import path from "node:path";
import { councilSlug } from "../../extract/titles/build-title-council.js";
import { councilColumns, paperColumns, type TabledCouncil } from "./council-tables.js";
import { type CsvRow, mistake, readCsv } from "./csv.js";
import type { CouncilTables } from "./draw-councils.js";
import type { SeedTables } from "./read-seed-tables.js";

/**
 * Reads `councils.csv` and `council-papers.csv` of a seed folder and checks that their keys are unique and lead somewhere, and that what follows
 * from something else (slug, presidency) does so.
 *
 * @throws ArchiveError CONFIGURATION with the file, line and column of the first mistake.
 */
export function readCouncilTables(seedFolder: string, tables: SeedTables): CouncilTables {
  const place = path.join(seedFolder, "councils.csv");
  const councils = readCsv(place, councilColumns);
  const slugs = new Set<string>();
  for (const { line, values } of councils) {
    if (slugs.has(values.slug))
      throw mistake(place, line, `${values.slug} stands twice in this file`, "remove one of the two lines", "slug");
    slugs.add(values.slug);
  }
  checkCouncils(place, councils, tables);
  const papersPlace = path.join(seedFolder, "council-papers.csv");
  const papers = readCsv(papersPlace, paperColumns);
  const links = new Set<string>();
  for (const { line, values } of papers) {
    const link = `${values.council} ${values.identifier}`;
    if (links.has(link)) throw mistake(papersPlace, line, `${link} stands twice in this file`, "remove one of the two lines", "identifier");
    links.add(link);
    if (slugs.has(values.council)) continue;
    throw mistake(papersPlace, line, `${values.council} is not in councils.csv`, "correct it here or add it there", "council");
  }
  return { councils: councils.map(({ values }) => values), papers: papers.map(({ values }) => values) };
}

function checkCouncils(place: string, rows: readonly CsvRow<TabledCouncil>[], tables: SeedTables): void {
  const configurations = new Map(tables.formations.map(({ code, configuration }) => [code, configuration]));
  const countries = new Set(tables.countries.map(({ code }) => code));
  const presidencies = new Map(tables.presidencies.map((presidency) => [presidency.key, presidency]));
  for (const { line, values } of rows) {
    const { slug, formation, configuration, kind, startDate, endDate, country, presidency } = values;
    const fail = (column: string, message: string): never => {
      throw mistake(place, line, message, "correct this line", column);
    };
    if (configurations.get(formation) !== configuration) fail("configuration", `${formation} is no formation of ${configuration}`);
    if (country !== null && !countries.has(country)) fail("country", `${country} is not in countries.csv`);
    if (endDate < startDate) fail("end_date", "the Council ends before it begins");
    if (slug !== councilSlug(startDate, formation, kind)) fail("slug", "the slug is not that of its day, formation and kind");
    const holder = presidencies.get(presidency);
    if (holder === undefined || startDate < holder.startDate || holder.endDate < startDate)
      fail("presidency", `${presidency} is not the presidency of its first day`);
  }
}
