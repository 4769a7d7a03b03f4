import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distinctCounter } from "../../../../src/catalog/void/distinct-counter.js";
import { countStatements } from "../../../../src/catalog/void/statistics.js";
import { statisticsKeeper } from "../../../../src/catalog/void/statistics-keeper.js";
import { parseRdf } from "../../../../src/rdf/n3.js";

const SPACE = "https://archive.example/raad/id/";
const quads = parseRdf(
  `@prefix : <${SPACE}> . @prefix x: <http://x.example/> .
  :a a x:Thing ; x:name "a"@nl, "a"@en, "a", 1 ; x:country <http://publications.europa.eu/resource/authority/country/NLD> .
  :b a x:Thing, x:Other ; x:name "a" ; x:country <http://publications.europa.eu/resource/authority/country/NLD> .
  x:outside x:country <http://publications.europa.eu/resource/authority/country/NLD> .
  `,
  "ttl",
);

describe("counting distinct texts", () => {
  it("counts as a set does", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 })), (texts) => {
        const counter = distinctCounter();
        const known = new Set<string>();
        for (const text of texts) {
          expect(counter.add(text)).toBe(!known.has(text));
          known.add(text);
        }
        expect(counter.size).toBe(known.size);
      }),
    );
  });

  it("tells two hundred thousand apart", () => {
    const counter = distinctCounter();
    for (let turn = 0; turn < 2; turn++) for (let number = 0; number < 200_000; number++) counter.add(`${SPACE}thing/${number}`);
    expect(counter.size).toBe(200_000);
  });
});

describe("the figures of statements", () => {
  it("count each statement once, and tell terms apart that look alike", async () => {
    const twice = quads.flatMap((quad) => [quad, quad]);
    expect(await countStatements(twice, SPACE)).toEqual({
      triples: 11,
      entities: 2,
      distinctSubjects: 3,
      distinctObjects: 7,
      properties: [
        { iri: "http://x.example/name", count: 5 },
        { iri: "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", count: 3 },
        { iri: "http://x.example/country", count: 3 },
      ],
      classes: [
        { iri: "http://x.example/Thing", count: 2, example: `${SPACE}a` },
        { iri: "http://x.example/Other", count: 1, example: `${SPACE}b` },
      ],
      links: [{ target: "authority-tables", property: "http://x.example/country", count: 2 }],
    });
  });

  it("are all zero for nothing", async () => {
    const { triples, entities, classes } = await countStatements([], SPACE);
    expect([triples, entities, classes]).toEqual([0, 0, []]);
  });
});

describe("the keeper of figures", () => {
  const source = (state: { revision: number; opened: number; released: number; fails?: boolean }) => ({
    revision: async () => state.revision,
    open: async () => {
      state.opened += 1;
      const statements = async function* () {
        if (state.fails === true) throw new Error("no");
        yield* quads;
      };
      return {
        revision: state.revision,
        quads: statements(),
        release: async () => {
          state.released += 1;
        },
      };
    },
  });

  it("counts once a revision, and gives the figures of before until the new ones are there", async () => {
    const state = { revision: 1, opened: 0, released: 0 };
    const keeper = statisticsKeeper(source(state), SPACE, () => undefined);
    const [first, second] = await Promise.all([keeper.latest(), keeper.latest()]);
    expect([first, second?.revision, state.opened]).toEqual([second, 1, 1]);
    state.revision = 2;
    expect((await keeper.latest()).revision).toBe(1);
    await expect.poll(async () => (await keeper.latest()).revision).toBe(2);
    expect(state).toMatchObject({ opened: 2, released: 2 });
    await keeper.close();
  });

  it("tells of a failure in the background, keeps what it has, and tries again", async () => {
    const state = { revision: 1, opened: 0, released: 0, fails: false };
    const faults: unknown[] = [];
    const keeper = statisticsKeeper(source(state), SPACE, (error) => faults.push(error));
    await keeper.latest();
    Object.assign(state, { revision: 2, fails: true });
    expect((await keeper.latest()).revision).toBe(1);
    await expect.poll(() => faults.length).toBe(1);
    state.fails = false;
    await expect.poll(async () => (await keeper.latest()).revision).toBe(2);
    expect(state.released).toBe(state.opened);
  });

  it("fails where there is nothing to give yet", async () => {
    const keeper = statisticsKeeper(source({ revision: 1, opened: 0, released: 0, fails: true }), SPACE, () => undefined);
    await expect(keeper.latest()).rejects.toThrow("no");
  });
});
