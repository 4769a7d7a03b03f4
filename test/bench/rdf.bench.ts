// How fast each format is written, and how much memory that takes: npm run bench:rdf (STATEMENTS=5000000 for more than a million).
import type { Quad } from "@rdfjs/types";
import { it } from "vitest";
import type { AnyRecord } from "../../src/model/define/metadata.js";
import { Position } from "../../src/model/entities/position.js";
import { archiveQuads } from "../../src/rdf/export-archive.js";
import { RDF_FORMATS, type RdfFormat } from "../../src/rdf/formats.js";
import { serialise } from "../../src/rdf/serialise/serialise.js";
import { validateQuads } from "../../src/rdf/validate.js";
import { make } from "../support/factories.js";

const base = "https://w3id.org/raadsarchief/";
const statements = Number(process.env["STATEMENTS"] ?? 1_000_000);
let written = 0;

// A position makes about 20 statements.
function* positions(): Iterable<AnyRecord> {
  for (let index = 0; written < statements; index += 1) {
    yield make(Position, {
      id: `position/kst-21501-33-${index % 5_000}/${index}`,
      summaryNl: "Nederland steunt de aanpak.",
      council: "council/2025-10-09-telecom-informal",
    }) as unknown as AnyRecord;
  }
}

async function* counted(): AsyncIterable<Quad> {
  written = 0;
  for await (const quad of archiveQuads((definition) => (definition.entityClass === Position ? positions() : []), base)) {
    written += 1;
    yield quad;
  }
}

async function measure(name: string, work: () => Promise<number>): Promise<void> {
  globalThis.gc?.();
  const start = performance.now();
  const size = await work();
  const seconds = (performance.now() - start) / 1000;
  const memory = process.memoryUsage.rss() / 2 ** 20;
  console.log(
    `${name.padEnd(10)} ${Math.round(written / seconds / 1000)}k statements/s  ${(size / 2 ** 20).toFixed(0)} M  rss ${memory.toFixed(0)} MB`,
  );
}

it("writes RDF", async () => {
  for (const format of Object.keys(RDF_FORMATS) as RdfFormat[]) {
    await measure(format, async () => {
      let size = 0;
      for await (const chunk of serialise(counted(), format, { base })) size += chunk.length;
      return size;
    });
  }
  await measure("shacl", async () => (await validateQuads(counted())).count);
});
