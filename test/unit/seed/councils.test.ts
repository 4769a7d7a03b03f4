import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readPaperForm } from "../../../src/cite/resolution/paper-form.js";
import { seedCouncilFiles } from "../../../src/cli/seed-council-files.js";
import { councilSlug } from "../../../src/extract/titles/build-title-council.js";
import { TABLED_ROLES, type TabledCouncil } from "../../../src/ingest/seed/council-tables.js";
import { councilSeries } from "../../../src/ingest/seed/draw-councils.js";
import { readCouncilTables } from "../../../src/ingest/seed/read-council-tables.js";
import { readSeedTables } from "../../../src/ingest/seed/read-seed-tables.js";
import { daysBetween } from "../../../src/kernel/calendar.js";

const records = path.resolve("../shared/corpus/odata");
const tables = readSeedTables("seed");
const { councils, papers } = readCouncilTables("seed", tables);
const bySlug = new Map(councils.map((council) => [council.slug, council]));
const papersWith = papers.map((paper) => ({ ...paper, council: bySlug.get(paper.council) as TabledCouncil }));

/** What breaks a rule, by name, so that a failure shows it all. */
function breaking<Row>(rows: readonly Row[], keeps: (row: Row) => boolean, name: (row: Row) => string): readonly string[] {
  return rows.filter((row) => !keeps(row)).map(name);
}
const breakingCouncils = (keeps: (council: TabledCouncil) => boolean) => breaking(councils, keeps, ({ slug }) => slug);
const breakingPapers = (keeps: (paper: (typeof papersWith)[number]) => boolean) =>
  breaking(papersWith, keeps, ({ council, identifier }) => `${council.slug} ${identifier}`);

function isWithin(
  from: string,
  until: string,
  period: { readonly validFrom: string | null; readonly validUntil: string | null } | undefined,
) {
  return period !== undefined && (period.validFrom ?? "") <= from && until <= (period.validUntil ?? "9999");
}

describe("the table of Councils", () => {
  it("names each by the slug of its first day, formation and kind, once, in order", () => {
    expect(breakingCouncils(({ slug, startDate, formation, kind }) => slug === councilSlug(startDate, formation, kind))).toEqual([]);
    const slugs = councils.map(({ slug }) => slug);
    expect(slugs).toEqual([...new Set(slugs)].sort());
  });

  it("lets each last from one to five days", () => {
    expect(
      breakingCouncils(({ startDate, endDate }) => {
        const days = daysBetween(startDate, endDate) + 1;
        return days >= 1 && days <= 5;
      }),
    ).toEqual([]);
  });

  it("lets each meet while its formation and configuration were in force", () => {
    const formations = new Map(tables.formations.map((formation) => [formation.code, formation]));
    const configurations = new Map(tables.configurations.map((configuration) => [configuration.code, configuration]));
    expect(breakingCouncils(({ formation, startDate, endDate }) => isWithin(startDate, endDate, formations.get(formation)))).toEqual([]);
    expect(
      breakingCouncils(({ configuration, startDate, endDate }) => isWithin(startDate, endDate, configurations.get(configuration))),
    ).toEqual([]);
  });

  it("holds meetings of all ten configurations since December 2009, and of no other but the two bodies", () => {
    const since = councils.filter(({ startDate }) => startDate >= "2009-12-01");
    expect([...new Set(since.map(({ configuration }) => configuration))].sort()).toEqual(
      "agrifish compet ecofin envi epsco euco eurogroup eycs fac gac jha tte".split(" "),
    );
  });

  it("gives each the presidency of its first day, and an informal meeting no other host than a member state", () => {
    const presidencies = new Map(tables.presidencies.map((presidency) => [presidency.key, presidency]));
    const members = new Map(tables.countries.map((country) => [country.code, country]));
    expect(
      breakingCouncils(({ presidency, startDate }) => {
        const { startDate: from = "9999", endDate: until = "" } = presidencies.get(presidency) ?? {};
        return from <= startDate && startDate <= until;
      }),
    ).toEqual([]);
    expect(
      breakingCouncils(({ kind, country }) => kind !== "INFORMAL" || country === null || members.get(country)?.memberFrom != null),
    ).toEqual([]);
  });

  it("calls informal what met informally, and never a formal meeting", () => {
    expect(breakingCouncils(({ kind, informal }) => (kind === "INFORMAL" ? informal : kind === "FORMAL" ? !informal : true))).toEqual([]);
  });

  it("lets a formal Council meet on a working day, but for the few that open on a Sunday", () => {
    const odd = councils.filter(({ kind, configuration, startDate, endDate }) => {
      const onWeekend = [startDate, endDate].some((day) => [0, 6].includes(new Date(day).getUTCDay()));
      return kind === "FORMAL" && onWeekend && !["euco", "eurogroup"].includes(configuration);
    });
    expect(odd.length).toBeLessThan(councils.length / 200);
  });

  it("holds nothing but facts: no cell has room for a sentence", () => {
    expect(breakingCouncils(({ place }) => place === null || place.split(" ").length <= 3)).toEqual([]);
  });
});

describe("the table of papers on Councils", () => {
  it("holds a paper for every Council, each once, agenda before consultation, debate and report", () => {
    const told = new Set(papers.map(({ council }) => council));
    expect(breakingCouncils(({ slug }) => told.has(slug))).toEqual([]);
    const links = papers.map(({ council, role }) => `${council} ${TABLED_ROLES.indexOf(role)}`);
    expect(links).toEqual(links.toSorted());
    expect(new Set(papers.map(({ council, identifier }) => `${council} ${identifier}`)).size).toBe(papers.length);
  });

  it("gives a paper one date", () => {
    const dates = new Map(papers.map(({ identifier, date }) => [identifier, date]));
    expect(breakingPapers(({ identifier, date }) => dates.get(identifier) === date)).toEqual([]);
  });

  it("names papers in dossiers of the Councils, mostly in one of the configuration that met", () => {
    const series = councilSeries(tables);
    const own = new Map(tables.dossiers.map(({ key, configurations }) => [key, configurations]));
    const dossierOf = (identifier: string): string => readPaperForm(identifier)?.dossier ?? "";
    expect(breakingPapers(({ identifier }) => series.has(dossierOf(identifier)))).toEqual([]);
    const elsewhere = breakingPapers(({ identifier, council }) => own.get(dossierOf(identifier))?.includes(council.configuration) ?? true);
    expect(elsewhere.length).toBeLessThan(papers.length / 30);
  });

  it("names no number above the highest that the dossier had on a day after the paper", () => {
    const known = new Map(tables.dossiers.map((dossier) => [dossier.key, dossier]));
    expect(
      breakingPapers(({ identifier, date }) => {
        const form = readPaperForm(identifier);
        const { highestNumber = null, highestAsOf = null } = known.get(form?.dossier ?? "") ?? {};
        return highestNumber === null || highestAsOf === null || date > highestAsOf || Number(form?.number) <= highestNumber;
      }),
    ).toEqual([]);
  });

  it("dates an annotated agenda before its Council, or on the first day", () => {
    expect(breakingPapers(({ role, council, date }) => role !== "ANNOTATED_AGENDA" || date <= council.startDate)).toEqual([]);
  });

  it("dates a report after its Council has begun", () => {
    expect(breakingPapers(({ role, council, date }) => role !== "REPORT" || date >= council.startDate)).toEqual([]);
  });
});

describe.skipIf(!existsSync(records))("the tables of Councils against the records they are drawn from (needs ../shared)", () => {
  it("are what the rules draw from them today (npm run seed:councils writes them)", { timeout: 120_000 }, async () => {
    for (const [name, content] of await seedCouncilFiles(records))
      expect(readFileSync(path.join("seed", name), "utf8"), name).toBe(content);
  });
});
