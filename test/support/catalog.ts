import type { Quad } from "@rdfjs/types";
import type { CatalogFacts } from "../../src/catalog/catalog-facts.js";
import { catalogPageQuads, pageCount } from "../../src/catalog/catalog-pages.js";
import type { DumpFile, DumpForm, DumpManifest } from "../../src/dump/manifest.js";
import { RDF_FORMATS, type RdfFormat } from "../../src/rdf/formats.js";
import { BASE } from "./rdf.js";

const FORMS: readonly DumpForm[] = [...(Object.keys(RDF_FORMATS) as RdfFormat[]), "csv", "sqlite", "ontology"];

/** A dump that nobody made: a file of every form, with sizes that follow from its number. */
export function sampleDump(number: number): DumpManifest {
  const date = new Date(Date.UTC(2026, 0, number)).toISOString();
  return {
    id: `${date.slice(0, 10)}-r${number}`,
    createdAt: date,
    revision: number,
    changedAt: date,
    baseIri: BASE,
    version: "0.1.0",
    statements: 1_000 * number,
    records: { Council: number, Document: 2 * number },
    files: FORMS.map((form, index) => sampleFile(form, number * 100 + index)),
  };
}

function sampleFile(form: DumpForm, number: number): DumpFile {
  const compression = form === "csv" ? "zip" : form === "ontology" ? null : "gzip";
  const suffix = { gzip: ".gz", zip: ".zip", none: "" }[compression ?? "none"];
  return {
    name: `raadsarchief.${form}${suffix}`,
    title: `The archive as ${form}`,
    form,
    mediaType: form in RDF_FORMATS ? RDF_FORMATS[form as RdfFormat].mediaType : MEDIA_TYPES[form as keyof typeof MEDIA_TYPES],
    packageType: form === "csv" ? "application/x-tar" : null,
    compression,
    byteSize: number,
    sha256: number.toString(16).padStart(64, "0"),
    uncompressedByteSize: number * 9,
    count: form === "ontology" ? null : number,
  };
}

const MEDIA_TYPES = { csv: "text/csv", sqlite: "application/vnd.sqlite3", ontology: "text/turtle" } as const;

/** Facts of an archive with everything that a catalogue can tell, changed where a test wants it otherwise. */
export function sampleFacts(overrides: Partial<CatalogFacts> = {}): CatalogFacts {
  return {
    baseIri: BASE,
    publicUrl: null,
    publisher: { iri: "https://identifier.overheid.nl/tooi/id/oorg/oorg10002", name: "Voorbeeldorganisatie", type: "NationalAuthority" },
    contact: { name: "Redactie", email: "redactie@archive.example", url: null },
    state: {
      counts: [
        { type: "Council", count: 2 },
        { type: "Document", count: 3 },
      ],
      revision: 3,
      changedAt: "2026-01-03T12:00:00.000Z",
      coverage: {
        from: "2025-10-09",
        until: "2025-12-05",
        councilsWithAgenda: 1,
        councilsWithReport: 1,
        councilsWithBoth: 1,
        documentsHeld: 2,
        documentsKnown: 1,
        documentsCited: 0,
        references: [],
      },
    },
    dumps: [sampleDump(2), sampleDump(1)],
    sample: "council/2025-10-09-telecom-informal",
    ...overrides,
  };
}

/** Every page of a catalogue together, as a harvester has it in the end. */
export function wholeCatalog(facts: CatalogFacts): Quad[] {
  return Array.from({ length: pageCount(facts) }, (_, index) => catalogPageQuads(facts, index + 1)).flat();
}
