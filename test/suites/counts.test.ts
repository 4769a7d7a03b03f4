import type { Quad } from "@rdfjs/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { entityDefinitions } from "../../src/model/registry.js";
import { RDF_FORMATS, type RdfFormat } from "../../src/rdf/formats.js";
import { makeValidator } from "../../src/rdf/validate.js";
import type { Store } from "../../src/store/open-store.js";
import { rdf } from "../../src/vocab/terms/standard.js";
import { readDatabaseQuads } from "../support/archive-quads.js";
import { BASE, isInstalled, run, sortedLines, textOf } from "../support/rdf.js";
import { realArchive } from "./real-archive.js";
import { HAS_LINKED_DATA } from "./shared.js";

const PROGRAMS: Readonly<Record<string, Partial<Record<RdfFormat, string>>>> = {
  rapper: { nt: "ntriples", ttl: "turtle", nq: "nquads", trig: "trig" },
  serdi: { nt: "ntriples", ttl: "turtle", nq: "nquads", trig: "trig" },
};

describe.skipIf(!HAS_LINKED_DATA)("an archive of real letters (needs ../shared)", () => {
  let store: Store | undefined;
  let quads: readonly Quad[] = [];
  beforeAll(async () => {
    store = await realArchive();
    quads = await readDatabaseQuads(store);
  }, 120_000);
  afterAll(() => store?.close());

  it("conforms to our shapes", async () => {
    expect(quads.length).toBeGreaterThan(10_000);
    expect(await makeValidator()(quads)).toMatchObject({ conforms: true, count: 0 });
  });

  it.each(entityDefinitions().map((definition) => [definition.name, definition] as const))(
    "has each %s once in RDF",
    async (_name, definition) => {
      const [row] =
        (await store?.database.readRows<{ records: number }>(`select count(*) as records from "${definition.table}"`, [])) ?? [];
      const things = quads.filter(({ predicate, object }) => predicate.value === rdf.type && object.value === definition.rdfClasses[0]);
      expect(things).toHaveLength(row?.records ?? -1);
    },
  );

  describe.each(Object.entries(PROGRAMS))("counted by %s", (program, formats) => {
    it.skipIf(!isInstalled(program)).each(Object.entries(formats) as [RdfFormat, string][])(
      `has as many statements in %s as we say (needs ${program})`,
      async (format, name) => {
        const options = program === "rapper" ? ["-q", "-i", name, "-o", "nquads", "-", BASE] : ["-i", name, "-o", "nquads", "-"];
        const lines = run(program, options, await textOf(quads, format, { base: BASE }))
          .trimEnd()
          .split("\n");
        expect(new Set(lines).size).toBe(sortedLines(quads, RDF_FORMATS[format].graphs).length);
      },
      60_000,
    );
  });
});
