import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Store } from "../../../src/store/open-store.js";
import { searchArchive } from "../../../src/store/search/search-archive.js";
import type { SearchHit } from "../../../src/store/search/search-types.js";
import { AGENDA, REPORT } from "../../support/sample-texts.js";
import { find, idsOf, indexedSample, shown } from "../../support/search.js";

const AGENDA_ID = `document/${AGENDA}`;
const REPORT_ID = `document/${REPORT}`;

describe("search", () => {
  let store: Store;
  beforeAll(async () => {
    store = await indexedSample();
  });
  afterAll(() => store.close());

  it("finds a word in every form, without diacritics, in records of every sort", async () => {
    expect(idsOf(await find(store, "NETWERK"))).toEqual(
      expect.arrayContaining(["agenda-item/2025-10-09-telecom-informal/2", `commitment/${REPORT}/1`, "document/kst-22112-4133"]),
    );
    expect(idsOf(await find(store, "minderjarige", ["AGENDA_ITEM"]))).toEqual(["agenda-item/2025-10-09-telecom-informal/1"]);
    expect(idsOf(await find(store, "brieven", ["PASSAGE"]))).toEqual([`passage/${AGENDA}/2`]);
    expect(idsOf(await find(store, "bepleítte", ["PASSAGE"]))).toEqual([`passage/${REPORT}/0`]);
    expect(idsOf(await find(store, "Horsens 9 oktober"))).toContain("council/2025-10-09-telecom-informal");
    expect(idsOf(await find(store, "December 2025", ["COUNCIL"]))).toEqual(["council/2025-12-05-telecom"]);
  });

  it("asks for all words, for phrases in their order, and for the absence of words", async () => {
    expect(idsOf(await find(store, "kabinet haast", ["PASSAGE"]))).toEqual([`passage/${AGENDA}/1`]);
    expect(await find(store, "kabinet leeftijdsgrens")).toEqual([]);
    expect(idsOf(await find(store, '"gezamenlijke aanpak"', ["PASSAGE"]))).toEqual([`passage/${AGENDA}/1`]);
    expect(await find(store, '"aanpak gezamenlijke"')).toEqual([]);
    expect(idsOf(await find(store, "frankrijk -haast -persbericht", ["PASSAGE"]))).toEqual([`passage/${REPORT}/0`]);
    expect(await find(store, 'frankrijk -"bepleitte een leeftijdsgrens" -haast', ["PASSAGE"])).toEqual([]);
  });

  it("does not run a phrase from one text of a record into the next", async () => {
    expect(idsOf(await find(store, '"economische zaken"', ["DOCUMENT"]))).toContain(AGENDA_ID);
    expect(await find(store, '"telecomraad brief"')).toEqual([]);
  });

  it("finds words by their beginning, also beyond their stem", async () => {
    expect(idsOf(await find(store, "leeftijdsg*"))).toEqual(expect.arrayContaining([`passage/${REPORT}/0`]));
    expect(idsOf(await find(store, "lidstate*", ["PASSAGE"]))).toEqual([`passage/${AGENDA}/1`]);
    expect(await find(store, "leeftijdsg")).toEqual([]);
  });

  it.each(["21501-33-1149", "21 501-33, nr. 1149", "Kamerstuk 21501-33, nr. 1149", "kst-21501-33-1149", "21501-33 1149"])(
    "finds a document by its identifier spelled %s",
    async (spelling) => {
      const hits = idsOf(await find(store, spelling, ["DOCUMENT"]));
      expect(hits).toContain(AGENDA_ID);
      expect(hits).not.toContain(REPORT_ID);
    },
  );

  it("finds references by what is printed and by their normal form, and documents by their other numbers", async () => {
    expect(idsOf(await find(store, "26643", ["REFERENCE"]))).toEqual([`reference/${AGENDA}/1`]);
    expect(idsOf(await find(store, "kst-26643-1392", ["REFERENCE"]))).toEqual([`reference/${AGENDA}/1`]);
    expect(idsOf(await find(store, "DGED/100200300"))).toEqual([AGENDA_ID]);
  });

  it("puts a match in a title before one in a text, and equals in order of id", async () => {
    const hits = await find(store, "netwerken");
    expect(hits[0]?.type).toBe("AGENDA_ITEM");
    expect(hits.findIndex((hit) => hit.type === "DOCUMENT")).toBeLessThan(hits.findIndex((hit) => hit.type === "COMMITMENT"));
    const keys = hits.map((hit) => [-hit.score, hit.id] as const);
    expect(keys).toEqual([...keys].sort((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : 1)));
  });

  it("pages through all hits, each once, with the same total", async () => {
    const all = await searchArchive(store.database, "telecomraad", { types: null, first: 100, after: null });
    expect(all.total).toBeGreaterThan(3);
    const paged: SearchHit[] = [];
    for (;;) {
      const page = await searchArchive(store.database, "telecomraad", {
        types: null,
        first: 2,
        after: JSON.parse(JSON.stringify(paged.at(-1) ?? null)),
      });
      expect(page.total).toBe(all.total);
      if (page.hits.length === 0) break;
      paged.push(...page.hits);
    }
    expect(paged).toEqual(all.hits);
  });

  it("shows the words found within the text as it is printed", async () => {
    expect(shown((await find(store, "netwerken", ["AGENDA_ITEM"]))[0])).toBe("Digitale <netwerken>");
    expect(shown((await find(store, '"gezamenlijke aanpak" lidstaat', ["PASSAGE"]))[0])).toContain(
      "een <gezamenlijke aanpak>, mits de lasten beperkt blijven. Een aantal <lidstaten>,",
    );
    expect(shown((await find(store, "the supports", ["POSITION"]))[0])).toBe("<the> Netherlands: <The> Netherlands <supports> it.");
  });

  it("gives nothing for a query in which there is nothing to search for", async () => {
    for (const query of ["", "  ", "***", '"', "-", "-netwerken", '""', "¶", "()"])
      expect(await searchArchive(store.database, query, { types: null, first: 9, after: null })).toEqual({ hits: [], total: 0 });
    expect(await find(store, "netwerken", [])).toEqual([]);
  });

  it("refuses a query of more than fifty words", async () => {
    await expect(find(store, "a ".repeat(50))).resolves.toBeDefined();
    await expect(find(store, "a ".repeat(51))).rejects.toMatchObject({ code: "LIMIT_EXCEEDED" });
  });

  it("takes every text as a query", async () => {
    const syntax = fc.constantFrom(
      "AND ",
      "OR ",
      "NOT ",
      "NEAR(",
      '"',
      "'",
      "*",
      "-",
      "^",
      "{",
      "}",
      ":",
      "(",
      ")",
      "+",
      ",",
      ";",
      "--",
      "title:",
      "%",
      "\0",
      "ﷺ",
      "½",
      "İ",
      "e\u0301",
      "\ud800",
      "net",
    );
    const query = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.array(syntax, { maxLength: 20 }).map((parts) => parts.join("")),
    );
    await fc.assert(
      fc.asyncProperty(query, async (text) => {
        const { hits, total } = await searchArchive(store.database, text, { types: null, first: 100, after: null });
        expect(hits.length).toBe(total);
      }),
      { numRuns: 400 },
    );
  });
});
