import path from "node:path";
import { type Columns, type CsvRow, mistake, readCsv } from "./csv.js";
import * as tables from "./seed-tables.js";

/** Everything the tables in the seed folder say, in the order of the files. */
export interface SeedTables {
  readonly countries: readonly tables.SeedCountry[];
  readonly presidencies: readonly tables.SeedPresidency[];
  readonly configurations: readonly tables.SeedConfiguration[];
  readonly formations: readonly tables.SeedFormation[];
  readonly dossiers: readonly tables.SeedDossier[];
  readonly dossierTitles: readonly tables.SeedDossierTitle[];
  readonly actors: readonly tables.SeedActor[];
  readonly topics: readonly tables.SeedTopic[];
}

/** A table that has been read: its keys are unique. */
interface Table<Row> {
  readonly path: string;
  readonly rows: readonly CsvRow<Row>[];
  readonly keys: ReadonlySet<string>;
}

/**
 * Reads the tables of a seed folder, but for those of the Councils, and checks that their keys are unique and lead somewhere.
 *
 * @throws ArchiveError CONFIGURATION with the file, line and column of the first mistake.
 */
export function readSeedTables(seedFolder: string): SeedTables {
  const countries = readTable(seedFolder, "countries.csv", tables.countryColumns, "code");
  const presidencies = readTable(seedFolder, "presidencies.csv", tables.presidencyColumns, "key");
  const configurations = readTable(seedFolder, "configurations.csv", tables.configurationColumns, "code");
  const formations = readTable(seedFolder, "formations.csv", tables.formationColumns, "code");
  const dossiers = readTable(seedFolder, "dossiers.csv", tables.dossierColumns, "key");
  const dossierTitles = readTable(seedFolder, "dossier-titles.csv", tables.dossierTitleColumns, "title");
  const actors = readTable(seedFolder, "actors.csv", tables.actorColumns, "key");
  const topics = readTable(seedFolder, "topics.csv", tables.topicColumns, "key");
  checkLinks(presidencies, "country", countries, (row) => [row.country]);
  checkLinks(presidencies, "trio", presidencies, (row) => [row.trio]);
  checkLinks(configurations, "dossier", dossiers, (row) => [row.dossier]);
  checkLinks(formations, "configuration", configurations, (row) => [row.configuration]);
  checkLinks(dossiers, "configurations", configurations, (row) => row.configurations);
  checkLinks(actors, "country", countries, (row) => [row.country]);
  checkLinks(topics, "broader", topics, (row) => [row.broader]);
  checkCalendar(presidencies);
  return {
    countries: valuesOf(countries),
    presidencies: valuesOf(presidencies),
    configurations: valuesOf(configurations),
    formations: valuesOf(formations),
    dossiers: valuesOf(dossiers),
    dossierTitles: valuesOf(dossierTitles),
    actors: valuesOf(actors),
    topics: valuesOf(topics),
  };
}

function valuesOf<Row>(table: Table<Row>): readonly Row[] {
  return table.rows.map((row) => row.values);
}

function readTable<Row>(folder: string, file: string, columns: Columns<Row>, keyField: keyof Row): Table<Row> {
  const place = path.join(folder, file);
  const rows = readCsv(place, columns);
  const keys = new Set<string>();
  for (const { line, values } of rows) {
    const key = String(values[keyField]);
    if (keys.has(key)) throw mistake(place, line, `${key} stands twice in this file`, "remove one of the two lines", columns[keyField][0]);
    keys.add(key);
  }
  return { path: place, rows, keys };
}

function checkLinks<Row>(from: Table<Row>, column: string, to: Table<unknown>, links: (row: Row) => readonly (string | null)[]): void {
  for (const { line, values } of from.rows) {
    const dangling = links(values).find((key) => key !== null && !to.keys.has(key));
    if (dangling === undefined) continue;
    throw mistake(from.path, line, `${dangling} is not in ${path.basename(to.path)}`, "correct it here or add it there", column);
  }
}

// A day must lead to exactly one presidency, so each must begin on the day after the one before it ends.
function checkCalendar(presidencies: Table<tables.SeedPresidency>): void {
  let expected: string | undefined;
  for (const { line, values } of presidencies.rows) {
    if (values.endDate < values.startDate) {
      throw mistake(presidencies.path, line, `the presidency ${values.key} ends before it starts`, "correct one of its dates", "end_date");
    }
    if (expected !== undefined && values.startDate !== expected) {
      const message = `the presidency ${values.key} starts on ${values.startDate}, but after the one before it must start on ${expected}`;
      throw mistake(presidencies.path, line, message, "leave no gap and no overlap, in the order of time", "start_date");
    }
    expected = dayAfter(values.endDate);
  }
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
