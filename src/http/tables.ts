import { type Html, type HtmlValue, html } from "./html.js";

/** What is told of a thing: a name and a value. Nothing is shown where the value is null, undefined or false. */
export interface Fact {
  readonly name: string;
  readonly value: HtmlValue;
  /** What the name means, shown to who points at it. */
  readonly meaning?: string | undefined;
}

/** What is told of one thing, a row each. `id` is where addresses with a fragment lead. */
export function factsTable(facts: readonly Fact[], id?: string): Html {
  const rows = facts
    .filter(({ value }) => value !== null && value !== undefined && value !== false)
    .map(
      ({ name, value, meaning }) =>
        html`<tr><th scope="row"${meaning !== undefined && html` title="${meaning}"`}>${name}</th><td>${value}</td></tr>\n`,
    );
  return html`<table class="facts"${id !== undefined && html` id="${id}"`}><tbody>
${rows}</tbody></table>`;
}

/** A column of a list. */
export interface Column {
  readonly head: string;
  /** Numbers stand right in their column, one below the other. */
  readonly isNumber?: boolean;
}

/** Things of one kind, a row each, with a cell for every column. */
export function listTable(columns: readonly Column[], rows: readonly (readonly HtmlValue[])[], caption?: string): Html {
  const alignment = (index: number) => columns[index]?.isNumber === true && html` class="number"`;
  return html`<table>
${caption !== undefined && html`<caption>${caption}</caption>\n`}<thead><tr>${columns.map(({ head }, index) => html`<th scope="col"${alignment(index)}>${head}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => html`<tr>${row.map((cell, index) => html`<td${alignment(index)}>${cell}</td>`)}</tr>\n`)}</tbody>
</table>`;
}
