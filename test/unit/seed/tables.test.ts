import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readSeedTables } from "../../../src/ingest/seed/read-seed-tables.js";

const shared = path.resolve("../shared");
const tables = readSeedTables("seed");

function repeated(values: readonly string[]): readonly string[] {
  const lower = values.map((value) => value.toLowerCase());
  return lower.filter((value, index) => lower.indexOf(value) !== index);
}

describe("the tables of the seed", () => {
  it("name every country by one name, alias and adjective only", () => {
    expect(repeated(tables.countries.flatMap((country) => [country.nl, ...country.aliases]))).toEqual([]);
    expect(repeated(tables.countries.flatMap((country) => country.adjectives))).toEqual([]);
  });

  it("hold 27 member states today and 28 between 2013 and 2020", () => {
    const membersOn = (day: string): number =>
      tables.countries.filter(
        ({ memberFrom, memberUntil }) => memberFrom !== null && memberFrom <= day && (memberUntil === null || day <= memberUntil),
      ).length;
    expect(["1958-01-01", "1973-01-01", "1995-01-01", "2004-05-01", "2007-01-01", "2013-07-01", "2020-02-01"].map(membersOn)).toEqual([
      6, 9, 15, 25, 27, 28, 27,
    ]);
  });

  it("let only member states preside, each with an adjective", () => {
    const countries = new Map(tables.countries.map((country) => [country.code, country]));
    for (const presidency of tables.presidencies) {
      const country = countries.get(presidency.country);
      expect(country?.adjectives.length, presidency.key).toBeGreaterThan(0);
      expect(country?.memberFrom ?? "9999", presidency.key).toSatisfy((from: string) => from <= presidency.startDate);
    }
  });

  it("cover 2004 to 2030 with half-year presidencies whose key says which half", () => {
    const keys = tables.presidencies.map((presidency) => presidency.key);
    for (let year = 2004; year <= 2030; year += 1) expect(keys).toEqual(expect.arrayContaining([`${year}-1`, `${year}-2`]));
    for (const { key, startDate, endDate } of tables.presidencies) {
      const [year, half] = key.split("-");
      expect([startDate, endDate]).toEqual(half === "1" ? [`${year}-01-01`, `${year}-06-30`] : [`${year}-07-01`, `${year}-12-31`]);
    }
  });

  it("group presidencies from 2007 in trios of three in a row, numbered without a gap", () => {
    const inTrios = tables.presidencies.filter((presidency) => presidency.startDate >= "2007-01-01");
    inTrios.forEach((presidency, index) => {
      expect(presidency.trioNumber, presidency.key).toBe(Math.floor(index / 3) + 1);
      expect(presidency.trio, presidency.key).toBe(inTrios[index - (index % 3)]?.key);
    });
    expect(
      tables.presidencies.filter((presidency) => presidency.startDate < "2007-01-01").every((presidency) => presidency.trio === null),
    ).toBe(true);
  });

  it("hold the ten configurations, their forerunner and the two bodies, each with a formation and a dossier that is theirs", () => {
    const codes = tables.configurations.map((configuration) => configuration.code).sort();
    expect(codes).toEqual("agrifish compet ecofin envi epsco euco eurogroup eycs fac gac gaerc jha tte".split(" "));
    for (const { code, dossier, kind, classification } of tables.configurations) {
      expect(
        tables.formations.some((formation) => formation.configuration === code),
        code,
      ).toBe(true);
      expect(tables.dossiers.find((row) => row.key === dossier)?.configurations, code).toContain(code);
      expect(classification === null, code).toBe(kind === "BODY");
    }
  });

  it("hold every formation of the contract of identifiers", () => {
    const wanted =
      "telecom transport energy tte environment agrifish ecofin eurogroup jha gac gac-cohesion fac fac-development fac-trade fac-defence compet " +
      "compet-space compet-research epsco epsco-employment epsco-health epsco-consumer eycs eycs-education eycs-youth eycs-culture eycs-sport euco";
    expect(tables.formations.map((formation) => formation.code)).toEqual(expect.arrayContaining(wanted.split(" ")));
  });

  it("lead every name and alias of a formation to that formation only", () => {
    expect(repeated(tables.formations.flatMap((formation) => [formation.name, ...formation.aliases]))).toEqual([]);
  });

  it("give the day with the highest number of a dossier, and the configurations of the Council dossiers", () => {
    for (const { key, highestNumber, highestAsOf, configurations } of tables.dossiers) {
      expect(highestNumber === null, key).toBe(highestAsOf === null);
      if (key.startsWith("21501-")) expect(configurations.length, key).toBeGreaterThan(0);
    }
  });

  it("list every member state as an actor under its lower-case code", () => {
    const actors = new Map(tables.actors.map((actor) => [actor.key, actor]));
    for (const country of tables.countries) {
      const member = country.memberFrom !== null && country.memberUntil === null;
      expect(actors.get(country.code.toLowerCase()), country.code).toMatchObject({
        country: country.code,
        kind: member ? "MEMBER_STATE" : "COUNTRY",
      });
    }
  });

  it("name topics by lower-case terms that lead to one topic each, under broader topics without a circle", () => {
    const terms = tables.topics.flatMap((topic) => topic.terms);
    expect(terms.filter((term) => term !== term.toLowerCase())).toEqual([]);
    expect(repeated(terms)).toEqual([]);
    expect(tables.topics.filter((topic) => topic.terms.length === 0)).toEqual([]);
    const broader = new Map(tables.topics.map((topic) => [topic.key, topic.broader]));
    for (const topic of tables.topics) {
      const seen = new Set<string>();
      for (let key: string | null | undefined = topic.key; key != null; key = broader.get(key)) {
        expect(seen.has(key), topic.key).toBe(false);
        seen.add(key);
      }
    }
  });
});

describe.skipIf(!existsSync(path.join(shared, "linked-data")))(
  "the tables of the seed against the authority lists (needs ../shared)",
  () => {
    it("use no IRI that the lists do not hold", () => {
      const known = textUnder(path.join(shared, "linked-data/authority")) + textUnder(path.join(shared, "linked-data/council"));
      for (const iri of authorityIris()) {
        const local = iri.replace("http://eurovoc.europa.eu/", "");
        expect(local === iri ? known.includes(`"${iri}"`) || known.includes(`,${iri},`) : known.includes(`\n  ${local}:\n`), iri).toBe(
          true,
        );
      }
    });

    it("agree with the calendar of presidencies", () => {
      const [, ...lines] = readFileSync(path.join(shared, "linked-data/council/presidencies-2009-2030.csv"), "utf8").trim().split("\n");
      const printed = tables.presidencies.map(({ key, startDate, endDate, country, trioNumber }) => [
        key,
        startDate,
        endDate,
        country,
        String(trioNumber),
      ]);
      for (const line of lines) {
        const [key, start, end, country, , , , trio] = line.split(",");
        expect(printed).toContainEqual([key, start, end, country, trio]);
      }
    });
  },
);

function authorityIris(): readonly string[] {
  const iris = [
    ...tables.countries.map((country) => country.iri),
    ...tables.actors.map((actor) => actor.iri),
    ...tables.topics.map((topic) => topic.eurovoc),
    ...tables.configurations.flatMap((configuration) => [configuration.classification, configuration.codiIri]),
  ];
  return iris.filter((iri) => iri !== null);
}

function textUnder(folder: string): string {
  const files = readdirSync(folder).map((name) => path.join(folder, name));
  return files
    .filter((file) => statSync(file).isFile())
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
}
