import { readdirSync } from "node:fs";
import path from "node:path";
import { ArchiveError } from "../../kernel/errors.js";
import { readSeedTables, type SeedTables } from "./read-seed-tables.js";
import type { SeedDocument } from "./seed-document.js";
import { seedDocumentShape } from "./seed-document-shape.js";
import { readYamlFile, type YamlFile, type YamlPath } from "./yaml-file.js";

/** The keys that a record may point to, by the kind of thing they lead to. */
interface KnownKeys {
  readonly actors: ReadonlySet<string>;
  readonly configurations: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  readonly dossiers: ReadonlySet<string>;
  readonly formations: ReadonlySet<string>;
  readonly presidencies: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
}

/** One pointer in a record: where it stands, the key it holds, and where that key must be found. */
interface Pointer {
  readonly at: YamlPath;
  readonly key: string | null;
  readonly known: ReadonlySet<string>;
  readonly source: string;
}

/**
 * Reads the records of single documents, the files `records/*.yaml` of a seed folder, in the order of their names,
 * and checks that every key in them leads to a row of the seed's tables or to an entry of the same file.
 *
 * @throws ArchiveError CONFIGURATION with the file, line and path in the file of the first mistake.
 */
export function readSeedRecords(seedFolder: string): SeedDocument[] {
  const known = knownKeys(readSeedTables(seedFolder));
  const records = recordFiles(path.join(seedFolder, "records")).map((name) => {
    const file = readYamlFile(name);
    return { file, document: readDocument(file, known) };
  });
  const documents = records.map((record) => record.document);
  const identifiers = new Set(documents.map((document) => document.identifier));
  const councils = new Map<string, string>();
  for (const { file, document } of records) {
    checkPointer(file, { at: ["partOf"], key: document.partOf, known: identifiers, source: "the records" });
    checkCouncils(file, document, councils);
  }
  return documents;
}

function recordFiles(folder: string): readonly string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
    return names.sort().map((name) => path.join(folder, name));
  } catch (cause) {
    throw new ArchiveError("CONFIGURATION", "the folder cannot be read", { place: folder, advice: "check that it exists", cause });
  }
}

function knownKeys(tables: SeedTables): KnownKeys {
  const presidencies = tables.presidencies.map((presidency) => presidency.key);
  return {
    actors: new Set([...tables.actors.map((actor) => actor.key), ...presidencies.map((key) => `presidency-${key}`)]),
    configurations: new Set(tables.configurations.map((configuration) => configuration.code)),
    countries: new Set(tables.countries.map((country) => country.code)),
    dossiers: new Set(tables.dossiers.map((dossier) => dossier.key)),
    formations: new Set(tables.formations.map((formation) => formation.code)),
    presidencies: new Set(presidencies),
    topics: new Set(tables.topics.map((topic) => topic.key)),
  };
}

function readDocument(file: YamlFile, known: KnownKeys): SeedDocument {
  const document = seedDocumentShape(file.content, file, []);
  if (path.basename(file.path) !== `${document.identifier}.yaml`) {
    file.fail(["identifier"], `the file of ${document.identifier} has another name`, `name it ${document.identifier}.yaml`);
  }
  for (const pointer of [...pointersOut(document, known), ...pointersWithin(document)]) checkPointer(file, pointer);
  checkUnique(
    file,
    "references",
    document.references.map((reference) => reference.key),
  );
  checkUnique(
    file,
    "positions",
    document.positions.map((position) => position.key),
  );
  checkUnique(
    file,
    "commitments",
    document.commitments.map((commitment) => commitment.key),
  );
  checkUnique(
    file,
    "footnotes",
    document.footnotes.map((footnote) => footnote.number),
  );
  checkUnique(
    file,
    "agendaItems",
    document.agendaItems.map((item) => String(item.order)),
  );
  return document;
}

function pointersOut(document: SeedDocument, known: KnownKeys): readonly Pointer[] {
  const to = (source: keyof KnownKeys, at: YamlPath, key: string | null): Pointer => ({
    at,
    key,
    known: known[source],
    source: `${source}.csv`,
  });
  const topics = (list: string, entries: readonly { readonly topics: readonly string[] }[]): readonly Pointer[] =>
    entries.flatMap((entry, index) => entry.topics.map((topic, place) => to("topics", [list, index, "topics", place], topic)));
  return [
    to("dossiers", ["dossier"], document.dossier),
    ...document.councils.flatMap((council, index) => [
      to("configurations", ["councils", index, "configuration"], council.configuration),
      to("formations", ["councils", index, "formation"], council.formation),
      to("countries", ["councils", index, "country"], council.country),
      to("presidencies", ["councils", index, "presidency"], council.presidency),
    ]),
    ...document.presidenciesMentioned.map((key, index) => to("presidencies", ["presidenciesMentioned", index], key)),
    ...topics("agendaItems", document.agendaItems),
    ...topics("positions", document.positions),
    ...document.positions.flatMap((position, index) => [
      to("actors", ["positions", index, "actor"], position.actor),
      ...position.namedMembers.map((member, place) => to("actors", ["positions", index, "namedMembers", place], member)),
    ]),
    ...document.commitments.map((commitment, index) => to("actors", ["commitments", index, "by"], commitment.by)),
    ...document.representations.map((entry, index) => to("actors", ["representations", index, "actor"], entry.actor)),
  ];
}

function pointersWithin(document: SeedDocument): readonly Pointer[] {
  const orders = new Set(document.agendaItems.map((item) => String(item.order)));
  const numbers = new Set(document.footnotes.map((footnote) => footnote.number));
  const lists = { references: document.references, positions: document.positions, commitments: document.commitments };
  const items = Object.entries(lists).flatMap(([list, entries]) =>
    entries.map(({ agendaItem }, index): Pointer => {
      const key = agendaItem === null ? null : String(agendaItem);
      return { at: [list, index, "agendaItem"], key, known: orders, source: "agendaItems" };
    }),
  );
  const notes = document.references.map(
    ({ footnote }, index): Pointer => ({ at: ["references", index, "footnote"], key: footnote, known: numbers, source: "footnotes" }),
  );
  return [...items, ...notes];
}

function checkPointer(file: YamlFile, pointer: Pointer): void {
  if (pointer.key === null || pointer.known.has(pointer.key)) return;
  file.fail(pointer.at, `${pointer.key} is not in ${pointer.source}`, "correct it here or add it there");
}

function checkUnique(file: YamlFile, list: string, keys: readonly string[]): void {
  const index = keys.findIndex((key, place) => keys.indexOf(key) !== place);
  if (index >= 0) file.fail([list, index], `${keys[index]} stands twice in ${list}`, "remove one of the two");
}

// Two documents on one Council must say the same of it, because it becomes one record; only their roles differ.
function checkCouncils(file: YamlFile, document: SeedDocument, seen: Map<string, string>): void {
  document.councils.forEach((council, index) => {
    const facts = JSON.stringify({ ...council, role: null });
    if ((seen.get(council.slug) ?? facts) !== facts) {
      file.fail(["councils", index], `another file says something else of ${council.slug}`, "make the two equal, apart from the role");
    }
    seen.set(council.slug, facts);
  });
}
