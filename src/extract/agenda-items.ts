import type { ParsedPart, Passage } from "../document/model.js";
import type { Diagnostic } from "../kernel/diagnostic.js";
import { diagnose } from "../kernel/diagnostic-codes.js";
import type { AgendaItemKind } from "../vocab/lists/council.js";
import type { DocumentKind } from "../vocab/lists/document.js";
import { findItemKind, titleStart } from "./agenda-item-kind.js";
import { type ItemHeading, outlineAgenda } from "./agenda-outline.js";
import { factFrom } from "./fact.js";
import type { Knowledge } from "./knowledge.js";
import type { ExtractedAgendaItem, Fact } from "./records.js";
import { topicsIn } from "./topics.js";

const EXTRACTOR = "agenda-items/1";

/** An item with the order of the passage that is its heading. */
export interface HeadedAgendaItem extends ExtractedAgendaItem {
  readonly heading: number;
  /** Orders of the headings that part its treatment. */
  readonly within: readonly number[];
}

/** The items treated in an annotated agenda or report, in order. Other documents have none of their own. */
export function extractAgendaItems(
  source: string,
  part: ParsedPart,
  kind: DocumentKind,
  knowledge: Pick<Knowledge, "formations" | "topics">,
): { readonly items: readonly HeadedAgendaItem[]; readonly diagnostics: readonly Diagnostic[] } {
  if (part.kind === "NOTE" || (kind !== "ANNOTATED_AGENDA" && kind !== "MEETING_REPORT")) return { items: [], diagnostics: [] };
  const begins = part.passages.findIndex((passage) => passage.kind === "PARAGRAPH" || passage.kind === "SALUTATION");
  const body = begins < 0 ? [] : part.passages.slice(begins);
  const items = outlineAgenda(body, knowledge).map((heading, index): HeadedAgendaItem => {
    const { passage } = heading;
    const start = titleStart(passage.text);
    const title = passage.text.slice(start);
    return {
      order: index + 1,
      title: factFrom(title, source, { passage, start, end: passage.text.length }, { extractor: EXTRACTOR, confidence: 0.9 }),
      kind: kindOf(source, body, heading),
      topics: topicsIn(title, knowledge),
      heading: passage.order,
      within: heading.within.map(({ order }) => order),
    };
  });
  const first = part.passages[0] ?? part;
  return { items, diagnostics: items.length > 0 ? [] : [diagnose("NO_AGENDA_ITEMS", "no headings of agenda items were found", first)] };
}

// Kinds that the heading of a group gives to all items in it.
const OF_GROUPS = new Set<AgendaItemKind>(["ANY_OTHER_BUSINESS", "A_ITEM", "LUNCH_DEBATE", "DINNER_DEBATE"]);

// Said by the heading, by a line under it, by a heading above it, or where the text under it begins.
function kindOf(source: string, passages: readonly Passage[], { passage: heading, groups, within }: ItemHeading): Fact<AgendaItemKind> {
  const index = passages.indexOf(heading);
  const [next] = within.filter(({ order }) => order === heading.order + 1);
  const above = passages[index - 1]?.kind === "HEADING" ? [passages[index - 1] as Passage] : [];
  const outer = groups.filter(({ text }) => OF_GROUPS.has(findItemKind(text)?.kind ?? "OTHER"));
  const sure = [heading, ...outer, ...(next === undefined ? [] : [next]), ...above];
  for (const passage of [...sure, ...openingOf(passages, index, within)]) {
    const found = findItemKind(passage.text);
    const reader = { extractor: EXTRACTOR, confidence: sure.includes(passage) ? 1 : 0.8 };
    if (found !== null) return factFrom(found.kind, source, { passage, ...found.span }, reader);
  }
  return factFrom("OTHER" as const, source, heading, { extractor: EXTRACTOR, confidence: 0.3 });
}

// The first two paragraphs under a heading and under those that part its treatment.
function openingOf(passages: readonly Passage[], index: number, within: readonly Passage[]): readonly Passage[] {
  const rest = passages.slice(index + 1, index + 6);
  const end = rest.findIndex((passage) => passage.kind === "HEADING" && !within.includes(passage));
  return rest
    .slice(0, end < 0 ? rest.length : end)
    .filter(({ kind }) => kind === "PARAGRAPH" || kind === "LIST_ITEM")
    .slice(0, 2);
}
