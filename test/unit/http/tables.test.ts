import { describe, expect, it } from "vitest";
import { html } from "../../../src/http/html.js";
import { factsTable, listTable } from "../../../src/http/tables.js";

describe("tables of the pages", () => {
  it("leave out a fact without a value, and escape the others", () => {
    const facts = [
      { name: "A & B", value: "<b>" },
      { name: "none", value: null },
      { name: "no", value: false },
      { name: "zero", value: 0, meaning: 'so "said"' },
    ] as const;
    expect(String(factsTable(facts, "dataset"))).toBe(`<table class="facts" id="dataset"><tbody>
<tr><th scope="row">A &amp; B</th><td>&lt;b&gt;</td></tr>
<tr><th scope="row" title="so &quot;said&quot;">zero</th><td>0</td></tr>
</tbody></table>`);
  });

  it("align numbers with the head of their column", () => {
    const table = String(listTable([{ head: "Name" }, { head: "Count", isNumber: true }], [[html`<i>x</i>`, 4]], "Things"));
    expect(table).toContain("<caption>Things</caption>");
    expect(table).toContain('<th scope="col">Name</th><th scope="col" class="number">Count</th>');
    expect(table).toContain('<tr><td><i>x</i></td><td class="number">4</td></tr>');
  });
});
