import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { definitionOf, fieldOf } from "../../../src/model/define/metadata.js";
import { Document } from "../../../src/model/entities/document.js";
import { Reference } from "../../../src/model/entities/reference.js";
import { mostCitedTables } from "../../../src/store/graph/most-cited-documents.js";
import { rankedStatement } from "../../../src/store/graph/ranked-documents.js";
import { relatedTables } from "../../../src/store/graph/related-documents.js";
import { traceStatement } from "../../../src/store/graph/trace-references.js";
import type { Store } from "../../../src/store/open-store.js";
import type { Filter } from "../../../src/store/read/filter.js";
import type { ManyField } from "../../../src/store/read/many-field.js";
import { relationOrder } from "../../../src/store/read/order.js";
import { allRows } from "../../../src/store/read/page-request.js";
import { pageStatement, type Statement } from "../../../src/store/read/page-statement.js";
import { parameters } from "../../../src/store/read/parameters.js";
import { relationTables } from "../../../src/store/read/relation.js";
import { temporaryStore } from "../../support/store.js";
import { fillSynthetically } from "../../support/synthetic-archive.js";

const documents = definitionOf(Document);
const many = (name: string) => fieldOf(documents, name) as ManyField;
const from = fieldOf(definitionOf(Reference), "from");
const compare = (column: string, comparison: "eq" | "gte" | "lte", value: string): Filter => ({
  form: "compare",
  column,
  comparison,
  value,
});

/** Kind, date, chamber, dossier and Council of a document. */
const OF_DOCUMENT: Filter = {
  form: "all",
  filters: [
    compare("kind", "eq", "LETTER"),
    compare("date", "gte", "2001-01-01"),
    compare("date", "lte", "2020-12-31"),
    compare("chamber", "eq", "TWEEDE_KAMER"),
    { form: "some", field: many("dossiers"), filter: compare("key", "eq", "20000"), edges: null },
    { form: "some", field: many("councils"), filter: compare("slug", "eq", "none"), edges: null },
  ],
};
const OF_KIND = compare("kind", "eq", "KAMERSTUK");

function citedBy(of: string): Statement {
  if (from.form !== "toOne") throw new Error("a reference is in one document");
  const filter: Filter = { form: "all", filters: [OF_KIND, { form: "record", field: from, filter: OF_DOCUMENT }] };
  const request = { ...allRows(relationOrder(documents, many("citedBy")), filter), size: 50 };
  return pageStatement(
    relationTables(documents, many("citedBy")),
    ["id"],
    request,
    { positions: true, edge: false, total: true, beyond: true },
    [of],
  );
}

function ranked(tables: (given: ReturnType<typeof parameters>) => string): Statement {
  const given = parameters("document/kst-20000-1");
  return { sql: rankedStatement(tables(given), given, { first: 50, after: null }), values: given.values };
}

describe("a question about citations with every filter", () => {
  let store: Store;
  beforeAll(async () => {
    store = await temporaryStore();
    await fillSynthetically(store, { documents: 1_000, references: 8_000 });
  });
  afterAll(() => store.close());

  it("rests on figures about the tables, which the store takes by itself", async () => {
    const [row] = await store.database.readRows<{ tables: number }>(
      "select count(distinct tbl) as tables from sqlite_stat1 where tbl in ('reference', 'document', 'document_dossier')",
      [],
    );
    expect(row?.tables).toBe(3);
  });

  const filter = { references: OF_KIND, documents: OF_DOCUMENT };
  const request = { first: 50, after: null, filter };

  it.each([
    ["cited by", citedBy("document/kst-20000-1")],
    ["trace", traceStatement("document/kst-20000-1", { direction: "BOTH", depth: 3, filter })],
    ["co-citation", ranked((given) => relatedTables("CO_CITED", given, request))],
    ["coupling", ranked((given) => relatedTables("COUPLED", given, request))],
    ["most cited", ranked((given) => mostCitedTables(given, request))],
  ])("is read through indexes, whatever the size of the archive: %s", async (_, { sql, values }) => {
    const plan = await store.database.readRows<{ detail: string }>(`explain query plan ${sql}`, values);
    const details = plan.map((row) => row.detail);
    expect(details.filter((detail) => /^SEARCH .* USING .*INDEX/.test(detail)).length).toBeGreaterThan(2);
    // A scan is of what was found already, never of a table.
    expect(
      details.filter((detail) =>
        /^SCAN (?:reference|document|document_dossier|council|council_document|dossier|r|t|d|s|x\d+)\b/.test(detail),
      ),
    ).toEqual([]);
  });
});
