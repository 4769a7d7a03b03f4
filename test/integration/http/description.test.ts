import type { Quad } from "@rdfjs/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { descriptionQuads } from "../../../src/http/resources/description-quads.js";
import { readDescription } from "../../../src/http/resources/read-description.js";
import { toIri } from "../../../src/kernel/iri.js";
import { definitionOf, type EntityClass } from "../../../src/model/define/metadata.js";
import { coverageQuads } from "../../../src/rdf/coverage.js";
import { readCoverageFigures } from "../../../src/store/coverage/read-coverage-figures.js";
import type { Store } from "../../../src/store/open-store.js";
import { eli } from "../../../src/vocab/terms/standard.js";
import { readDatabaseQuads } from "../../support/archive-quads.js";
import { sampleArchive } from "../../support/factories.js";
import { BASE } from "../../support/rdf.js";
import { fillStore, temporaryStore } from "../../support/store.js";

describe("the description of a thing", () => {
  let store: Store;
  let archive: readonly Quad[];
  const ids: string[] = [];
  beforeAll(async () => {
    store = await temporaryStore();
    await fillStore(store);
    for (const records of sampleArchive().values()) ids.push(...records.map(({ id }) => id));
    archive = [...(await readDatabaseQuads(store)), ...coverageQuads(await readCoverageFigures(store.database), BASE)];
  });
  afterAll(() => store.close());

  const line = ({ subject, predicate, object, graph }: Quad) =>
    JSON.stringify([subject.value, predicate.value, object.termType, object.value, graph.value]);

  const describeThing = async (id: string): Promise<readonly Quad[]> => {
    const description = await readDescription(store.database, id);
    return description === null ? [] : descriptionQuads(description, BASE);
  };

  // The papers of a dossier can be thousands: they are told from their side, the first of them (`rad:dossier`).
  const isBounded = ({ predicate }: Quad) => predicate.value === eli.has_member;

  it("holds every statement that the export has on the thing and its fragments", async () => {
    expect(ids.length).toBeGreaterThan(25);
    for (const id of ids) {
      const own = toIri(BASE, id);
      const known = new Set((await describeThing(id)).map(line));
      const wanted = archive.filter(({ subject }) => subject.value === own || subject.value.startsWith(`${own}#`));
      expect(wanted.length).toBeGreaterThan(1);
      expect(
        wanted
          .filter((quad) => !isBounded(quad))
          .map(line)
          .filter((one) => !known.has(one)),
      ).toEqual([]);
    }
  });

  it("says nothing of the archive's things that the export does not say", async () => {
    const known = new Set(archive.map(line));
    for (const id of ids) {
      const things = (await describeThing(id)).filter(({ subject }) => subject.value.startsWith(`${BASE}id/`));
      expect(things.map(line).filter((one) => !known.has(one))).toEqual([]);
    }
  });

  it("names everything it links to, so that a reader need not ask further", async () => {
    for (const id of ids) {
      const quads = await describeThing(id);
      const named = new Set(
        quads.filter(({ predicate }) => /label$|prefLabel$/i.test(predicate.value)).map(({ subject }) => subject.value),
      );
      const linked = quads
        .filter(({ subject }) => subject.value === toIri(BASE, id))
        .map(({ object }) => object.value)
        .filter((iri) => iri.startsWith(`${BASE}id/`) && !iri.includes("#"));
      expect(linked.filter((iri) => !named.has(iri))).toEqual([]);
    }
  });

  it("tells nothing of an id that the archive does not have, nor of one of no entity", async () => {
    expect(await readDescription(store.database, "document/kst-1-1")).toBeNull();
    expect(await readDescription(store.database, "planet/mars")).toBeNull();
    expect(await readDescription(store.database, "")).toBeNull();
  });

  it("knows the definition of what it describes", async () => {
    const id = ids.find((one) => one.startsWith("council/")) ?? "";
    const description = await readDescription(store.database, id);
    expect(description?.definition).toBe(definitionOf(description?.definition.entityClass as EntityClass));
  });
});
