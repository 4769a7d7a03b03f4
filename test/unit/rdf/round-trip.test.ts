import { describe, expect, it } from "vitest";
import type { AnyRecord, EntityClass } from "../../../src/model/define/metadata.js";
import { definitionOf } from "../../../src/model/define/metadata.js";
import { archiveQuads } from "../../../src/rdf/export-archive.js";
import { RDF_FORMATS, type RdfFormat } from "../../../src/rdf/formats.js";
import { quadsToRecords } from "../../../src/rdf/quads-to-records.js";
import { minimalArchive, sampleArchive } from "../../support/factories.js";
import { BASE, collect, quadsOf, sortedLines, textOf } from "../../support/rdf.js";

type Archive = ReadonlyMap<EntityClass, readonly AnyRecord[]>;

const archives: readonly [string, Archive][] = [
  ["minimal", minimalArchive()],
  ["sample", sampleArchive()],
];
const formats = Object.keys(RDF_FORMATS) as RdfFormat[];

const quadsFrom = (archive: Archive) => archiveQuads((definition) => archive.get(definition.entityClass) ?? [], BASE);

// RDF keeps no order of links and lists, and does not carry every field.
function comparable(archive: Archive): Record<string, AnyRecord[]> {
  const sorted = (value: unknown) =>
    Array.isArray(value) ? [...value].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))) : value;
  return Object.fromEntries(
    [...archive].map(([entityClass, records]) => {
      const hidden = new Set(
        definitionOf(entityClass)
          .fields.filter((field) => field.form === "scalar" && field.rdf === null)
          .map((field) => field.name),
      );
      const plain = records.map(
        (record) =>
          Object.fromEntries(
            Object.entries(record)
              .filter(([name]) => !hidden.has(name))
              .map(([name, value]) => [name, sorted(value)]),
          ) as AnyRecord,
      );
      return [entityClass.name, plain.sort((a, b) => a.id.localeCompare(b.id))];
    }),
  );
}

describe.each(archives)("the %s archive", (_name, archive) => {
  it.each(formats)("comes back from %s with the same statements", async (format) => {
    const quads = await collect(quadsFrom(archive));
    const text = await textOf(quadsFrom(archive), format, { base: BASE });
    const { graphs } = RDF_FORMATS[format];
    expect(sortedLines(await quadsOf(text, format), graphs)).toEqual(sortedLines(quads, graphs));
  });

  it.each(formats)("comes back from %s with the same records", async (format) => {
    const text = await textOf(quadsFrom(archive), format);
    expect(comparable(quadsToRecords(await quadsOf(text, format), BASE))).toEqual(comparable(archive));
  });
});
