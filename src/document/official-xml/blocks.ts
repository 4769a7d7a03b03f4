import type { MarkupContent } from "../markup/markup-marks.js";
import { elementsOf, type MarkupElement, type MarkupNode } from "../markup/markup-tree.js";
import { contentOf, runsOf, type Stretch } from "../markup/stretches.js";
import type { Block, Surroundings } from "./block.js";
import { headingLevel, isHeaded } from "./heading-levels.js";
import { signaturesIn } from "./signature-runs.js";
import { tableRows } from "./table-rows.js";
import { HEADING_PARTS, isBlock, isInline } from "./vocabulary.js";

type Handler = (element: MarkupElement, around: Surroundings) => readonly Block[];

const HANDLERS: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ["metadata", () => []],
  ...["tekstregel", "kamervraagnummer", "vergadering-nummer", "vergaderdatum", "vergadertijd"].map((name) => [name, field] as const),
  ...["dossiernummer", "stuknr", "kamervraagomschrijving"].map((name) => [name, title] as const),
  ...["kop", "tussenkop", "spreker"].map((name) => [name, heading] as const),
  ["datumtekst", dateField],
  ["al", (element, around) => blocksWithin(element.children, around, true)],
  ["li", (element, around) => listItem(element, "li.nr", around)],
  ["lid", (element, around) => listItem(element, "lidnr", around)],
  ["definitie-item", (element, around) => listItem(element, "term", around)],
  ["table", tableRows],
  ["ondertekening", (element) => signaturesIn(element).map((content) => ({ kind: "SIGNATURE", stretches: [{ content, before: "" }] }))],
]);

/** The blocks of an element, in order. Every word in it lies in exactly one of them. */
export function blocksOf(element: MarkupElement, around: Surroundings): readonly Block[] {
  const inner = isHeaded(element) ? { ...around, depth: around.depth + 1 } : around;
  return HANDLERS.get(element.name)?.(element, around) ?? blocksWithin(element.children, inner, false);
}

/**
 * The blocks of neighbouring nodes: those of each element that is a block, a paragraph of the words between two of them, a heading of number and
 * title. Where words stand between elements, or are known to (`isRunning`), an element that is no block is one of the words.
 */
function blocksWithin(nodes: readonly MarkupNode[], around: Surroundings, isRunning: boolean): readonly Block[] {
  const isMixed = isRunning || nodes.some((node) => node.type === "TEXT" && !isBlank(node, around));
  const blocks: Block[] = [];
  let run: MarkupNode[] = [];
  let isHeading = false;
  const close = (): void => {
    const content = contentOf(run);
    if (content !== null)
      blocks.push(isHeading ? partsHeading(content, around) : { kind: "PARAGRAPH", stretches: [{ content, before: "" }] });
    run = [];
    isHeading = false;
  };
  for (const node of nodes) {
    if (node.type === "TEXT") {
      if (run.length > 0 || !isBlank(node, around)) run.push(node);
    } else if (isInline(node) || (isMixed && !isBlock(node))) run.push(node);
    else if (HEADING_PARTS.has(node.name)) {
      if (!isHeading) close();
      isHeading = true;
      run.push(node);
    } else {
      close();
      for (const block of blocksOf(node, around)) blocks.push(block);
    }
  }
  close();
  return blocks;
}

function isBlank({ start, end }: MarkupNode, { source }: Surroundings): boolean {
  return source.slice(start, end).trim() === "";
}

function field(element: MarkupElement): readonly Block[] {
  return [{ kind: "METADATA", stretches: stretchesOf(element) }];
}

// `Voorgesteld 3 september 2025`, `Ontvangen …`
function dateField(element: MarkupElement, { source }: Surroundings): readonly Block[] {
  const label = /^\s*(?<label>\p{L}{1,30})/u.exec(source.slice(element.inner.start, element.inner.start + 200))?.groups?.["label"];
  return [{ kind: "METADATA", stretches: stretchesOf(element), ...(label === undefined ? {} : { label }) }];
}

function title(element: MarkupElement): readonly Block[] {
  return [{ kind: "HEADING", level: 1, stretches: stretchesOf(element) }];
}

function heading(element: MarkupElement, around: Surroundings): readonly Block[] {
  return [{ kind: "HEADING", level: headingLevel(element, around), stretches: stretchesOf(element) }];
}

// Number and title that stand beside each other without an element around them.
function partsHeading(parts: MarkupContent, around: Surroundings): Block {
  return { kind: "HEADING", level: Math.max(1, around.depth), stretches: stretchesOf(parts) };
}

function stretchesOf(element: MarkupContent): readonly Stretch[] {
  return runsOf(element, (child) => isBlock(child) || HEADING_PARTS.has(child.name)).map((content) => ({ content, before: " " }));
}

// The sign or number of an item is read with its first paragraph; further paragraphs are items without one.
function listItem(element: MarkupElement, signName: string, around: Surroundings): readonly Block[] {
  const [opening] = elementsOf(element);
  const sign = opening?.name === signName ? opening : undefined;
  const content = element.children.filter((child) => child !== sign);
  const [first, ...others] = blocksWithin(content, around, false);
  const rest = others.map(asItem);
  if (sign === undefined) return first === undefined ? [] : [asItem(first), ...rest];
  const signed = { kind: "LIST_ITEM", sign } as const;
  const own = { content: sign, before: "" } as const;
  if (first?.kind !== "PARAGRAPH") return [{ ...signed, stretches: [own] }, ...(first === undefined ? [] : [asItem(first)]), ...rest];
  return [{ ...signed, stretches: [own, ...first.stretches.map((stretch) => ({ ...stretch, before: " " as const }))] }, ...rest];
}

function asItem(block: Block): Block {
  return block.kind === "PARAGRAPH" ? { ...block, kind: "LIST_ITEM" } : block;
}
