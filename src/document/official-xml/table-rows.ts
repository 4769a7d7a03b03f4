import { elementsOf, type MarkupElement, type MarkupNode } from "../markup/markup-tree.js";
import { contentOf, runsOf, type Stretch } from "../markup/stretches.js";
import type { Block } from "./block.js";
import { isBlock } from "./vocabulary.js";

/** More columns than this no printed table has; a cell that claims to stand further right is taken to stand here. */
const MOST_COLUMNS = 200;

/** The columns of a table that cells of earlier rows reach down into, with the number of rows they still do. */
type Covered = Map<number, number>;

/** The rows of a table (CALS), each a passage with a tab between two cells, and its title and other words beside the rows as paragraphs. */
export function tableRows(table: MarkupElement): readonly Block[] {
  const blocks: Block[] = [];
  addRows(blocks, table, { names: new Map(), covered: new Map() });
  return blocks;
}

interface Columns {
  readonly names: ReadonlyMap<string, number>;
  readonly covered: Covered;
}

function addRows(blocks: Block[], element: MarkupElement, columns: Columns): void {
  for (const child of element.children) {
    if (child.type === "ELEMENT" && child.name === "row") blocks.push(rowBlock(child, columns));
    else if (child.type === "ELEMENT" && /^(?:tgroup|thead|tbody|tfoot)$/u.test(child.name))
      addRows(blocks, child, { names: child.name === "tgroup" ? columnNames(child) : columns.names, covered: new Map() });
    else addParagraph(blocks, child);
  }
}

function addParagraph(blocks: Block[], node: MarkupNode): void {
  const content = contentOf([node]);
  const runs = content === null ? [] : runsOf(content, isBlock);
  if (runs.length > 0) blocks.push({ kind: "PARAGRAPH", stretches: runs.map((run) => ({ content: run, before: " " })) });
}

function columnNames(group: MarkupElement): ReadonlyMap<string, number> {
  const columns = elementsOf(group).filter(({ name }) => name === "colspec");
  return new Map(columns.slice(0, MOST_COLUMNS).map(({ attributes }, index) => [attributes["colname"] ?? "", index]));
}

function rowBlock(row: MarkupElement, columns: Columns): Block {
  const stretches: Stretch[] = [];
  const below: Covered = new Map([...columns.covered].filter(([, rows]) => rows > 1).map(([column, rows]) => [column, rows - 1]));
  let [column, reached] = [0, 0];
  for (const entry of elementsOf(row)) {
    const first = firstColumn(entry, column, columns);
    runsOf(entry, isBlock).forEach((content, index) => {
      stretches.push({ content, before: index > 0 || first === reached ? " " : `\t${"\t".repeat(first - reached - 1)}` });
      reached = first;
    });
    const last = Math.max(first, Math.min(MOST_COLUMNS, columns.names.get(entry.attributes["nameend"] ?? "") ?? first));
    const rows = Number(entry.attributes["morerows"] ?? 0);
    for (let covered = first; rows > 0 && covered <= last; covered += 1) below.set(covered, rows);
    column = last + 1;
  }
  columns.covered.clear();
  for (const [covered, rows] of below) columns.covered.set(covered, rows);
  return { kind: "TABLE_ROW", stretches, from: row.start };
}

// The column that a cell names, else the next that no cell of an earlier row reaches down into.
function firstColumn({ attributes }: MarkupElement, next: number, { names, covered }: Columns): number {
  const named = names.get(attributes["namest"] ?? attributes["colname"] ?? "");
  if (named !== undefined && named >= next) return named;
  let column = next;
  while (covered.has(column)) column += 1;
  return Math.min(MOST_COLUMNS, column);
}
