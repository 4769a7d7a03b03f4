import { Readable } from "node:stream";
import type { Quad } from "@rdfjs/types";
import { Store } from "n3";
import CsvwParser from "rdf-parser-csvw";
import { describe, expect, it } from "vitest";
import { exportTables, METADATA_FILE } from "../../../src/export/csv/export-tables.js";
import { entityDefinitions } from "../../../src/model/registry.js";
import { archiveQuads } from "../../../src/rdf/export-archive.js";
import { recordToQuads } from "../../../src/rdf/record-to-quads.js";
import { rdfs } from "../../../src/vocab/terms/standard.js";
import { filesOf, readerOf } from "../../support/export.js";
import { sampleArchive } from "../../support/factories.js";
import { BASE, collect, quadsOf } from "../../support/rdf.js";

// The context of CSVW, which JSON-LD would fetch from the web, as far as the description uses it.
const CSVW = "http://www.w3.org/ns/csvw#";
const CONTEXT = {
  "@vocab": CSVW,
  dc: "http://purl.org/dc/terms/",
  columns: { "@id": `${CSVW}column`, "@container": "@list" },
  titles: `${CSVW}title`,
  url: { "@id": `${CSVW}url`, "@type": "@id" },
};

interface Table {
  readonly url: string;
  readonly tableSchema: { readonly columns: readonly { readonly datatype?: unknown; readonly separator?: string }[] };
}

/** The statements that an RDF converter of others makes of one table by its description. */
async function converted(table: Table, text: string, dialect: unknown): Promise<readonly Quad[]> {
  // The converter knows datatypes by their IRI, and no lists in cells.
  const columns = table.tableSchema.columns
    .filter(({ separator }) => separator === undefined)
    .map((column) => (typeof column.datatype === "string" ? { ...column, datatype: { base: column.datatype } } : column));
  const lists = table.tableSchema.columns
    .filter(({ separator }) => separator !== undefined)
    .map((column) => ({ ...column, separator: undefined, suppressOutput: true }));
  const description = {
    "@context": CONTEXT,
    dialect,
    url: table.url,
    tableSchema: { ...table.tableSchema, columns: [...columns, ...lists] },
  };
  const metadata = new Store(await quadsOf(JSON.stringify(description), "jsonld"));
  const quads: Quad[] = [];
  for await (const quad of new CsvwParser({ metadata, baseIRI: BASE, timezone: "utc" }).import(Readable.from([text]))) quads.push(quad);
  return quads.filter(({ subject, predicate }) => subject.termType === "NamedNode" && !predicate.value.startsWith(CSVW));
}

const key = ({ subject, predicate, object }: Quad) => {
  const number = Number(object.value);
  const value =
    object.termType === "Literal" && object.language === "" && object.value !== "" && !Number.isNaN(number) ? number : object.value;
  return JSON.stringify([subject.value, predicate.value, object.termType, value, object.termType === "Literal" ? object.language : ""]);
};

// Labels are derived, concepts stand by their names, the converter reads no lists, and roles are properties of their own.
const LEFT_OUT: ReadonlySet<string> = new Set([
  rdfs.label,
  ...entityDefinitions().flatMap(({ fields }) =>
    fields.flatMap((field) => {
      if (field.form === "link") return Object.values(field.edge?.rdf ?? {});
      return field.form === "scalar" && (field.type === "concept" || field.type === "textList") ? [field.rdf?.iri ?? ""] : [];
    }),
  ),
]);

describe("an RDF converter for CSVW that is not ours", async () => {
  const archive = sampleArchive();
  const files = await filesOf(exportTables(readerOf(archive), BASE, { title: "Archief", licence: "https://example.org/licence" }));
  const { tables, dialect } = JSON.parse(files.get(METADATA_FILE) ?? "") as { tables: readonly Table[]; dialect: unknown };
  const records = readerOf(archive);
  const ours = new Set((await collect(archiveQuads(({ entityClass }) => records(entityClass) as never, BASE))).map(key));

  it.each(tables.map((table) => [table.url, table] as const))("makes of %s statements that our RDF has too", async (url, table) => {
    const quads = await converted(table, files.get(url) ?? "", dialect);
    expect(quads.map(key).filter((statement) => !ours.has(statement))).toEqual([]);
  });

  it("makes all statements of the records, but for labels, lists in cells and the roles of links", async () => {
    const theirs = new Set<string>();
    for (const table of tables) for (const quad of await converted(table, files.get(table.url) ?? "", dialect)) theirs.add(key(quad));
    const ofRecords = entityDefinitions().flatMap((definition) =>
      (archive.get(definition.entityClass) ?? []).flatMap((record) => recordToQuads(definition, record, BASE)),
    );
    const missing = ofRecords.filter((quad) => !theirs.has(key(quad))).map(({ predicate }) => predicate.value);
    expect(missing.filter((property) => !LEFT_OUT.has(property))).toEqual([]);
  });
});
