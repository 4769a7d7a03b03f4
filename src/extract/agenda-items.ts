import type { ParsedPart, Passage } from "../document/model.js";
import type { Diagnostic } from "../kernel/diagnostic.js";
import { diagnose } from "../kernel/diagnostic-codes.js";
import type { AgendaItemKind } from "../vocab/lists/council.js";
import type { DocumentKind } from "../vocab/lists/document.js";
import { findItemKind, titleStart } from "./agenda-item-kind.js";
import { factFrom } from "./fact.js";
import { findFormations } from "./formations.js";
import type { Knowledge } from "./knowledge.js";
import type { ExtractedAgendaItem, Fact } from "./records.js";
import { topicsIn } from "./topics.js";

const EXTRACTOR = "agenda-items/1";
/** Headings of these letters that treat no item of the agenda. */
const OTHER_HEADINGS =
  /^(?:(?:\d{1,2}|[IVX]{1,4})[.)]\s+)?(?:(?:algemene )?inleiding|introductie|algemeen|aanleiding|achtergrond|samenvatting|tot slot|ten slotte|slot|conclusie|vooruitblik|bijlagen?\b.*|annex.*|inhoudsopgave|overige?(?: onderwerpen| zaken| punten)?|toezeggingen|moties en toezeggingen|(?:uitvoering|afdoening) (?:van )?(?:moties?|toezegging).*|kwartaalrapportage.*|geannoteerde agenda|verslag|agenda|(?:inzet|positie) (?:van )?(?:nederland|het kabinet)|nederlandse (?:inzet|positie)|krachtenveld|inhoud(?: voorstel)?)$/iu;

/** An item with the order of the passage that is its heading. */
export interface HeadedAgendaItem extends ExtractedAgendaItem {
  readonly heading: number;
}

/** The items treated in an annotated agenda or report, in order. Other documents have none of their own. */
export function extractAgendaItems(
  source: string,
  part: ParsedPart,
  kind: DocumentKind,
  knowledge: Pick<Knowledge, "formations" | "topics">,
): { readonly items: readonly HeadedAgendaItem[]; readonly diagnostics: readonly Diagnostic[] } {
  if (part.kind === "NOTE" || (kind !== "ANNOTATED_AGENDA" && kind !== "MEETING_REPORT")) return { items: [], diagnostics: [] };
  const items: HeadedAgendaItem[] = [];
  const begins = part.passages.findIndex((passage) => passage.kind === "PARAGRAPH" || passage.kind === "SALUTATION");
  for (const [index, passage] of part.passages.entries()) {
    if (begins < 0 || index < begins || !isItemHeading(part.passages, index, knowledge)) continue;
    const start = titleStart(passage.text);
    const title = passage.text.slice(start);
    items.push({
      order: items.length + 1,
      title: factFrom(title, source, { passage, start, end: passage.text.length }, { extractor: EXTRACTOR, confidence: 0.9 }),
      kind: kindOf(source, part.passages, index),
      topics: topicsIn(title, knowledge),
      heading: passage.order,
    });
  }
  const first = part.passages[0] ?? part;
  return { items, diagnostics: items.length > 0 ? [] : [diagnose("NO_AGENDA_ITEMS", "no headings of agenda items were found", first)] };
}

// A heading with text under it, after the letter has begun, that is neither the title of the paper nor one of the usual other headings.
function isItemHeading(passages: readonly Passage[], index: number, knowledge: Pick<Knowledge, "formations">): boolean {
  const passage = passages[index];
  const next = passages[index + 1];
  if (passage?.kind !== "HEADING" || next === undefined || next.kind === "HEADING" || next.kind === "SIGNATURE") return false;
  return !OTHER_HEADINGS.test(passage.text) && !isPaperTitle(passage.text, knowledge);
}

function isPaperTitle(heading: string, knowledge: Pick<Knowledge, "formations">): boolean {
  const named = findFormations(heading, knowledge.formations)[0];
  const isNamed = named !== undefined || /\b(?:raad|raden|bijeenkomst)\b/iu.test(heading);
  const start = /^(?:[IVX\d]{1,4}[.)]\s+)?(?:deel\s\S{1,4}\s)?(?:(?:aanvullende |herziene )?geannoteerde agenda|verslag|agenda)\b/iu;
  return (start.test(heading) && isNamed) || named?.start === 0;
}

// Said by the heading, by the heading above it, or where the text under it begins.
function kindOf(source: string, passages: readonly Passage[], index: number): Fact<AgendaItemKind> {
  const heading = passages[index] as Passage;
  const above = passages[index - 1]?.kind === "HEADING" ? [passages[index - 1] as Passage] : [];
  const under = passages.slice(index + 1, index + 3).filter((passage) => passage.kind === "PARAGRAPH" || passage.kind === "LIST_ITEM");
  const sure = new Set([heading, ...above]);
  for (const passage of [heading, ...above, ...under]) {
    const found = findItemKind(passage.text);
    const reader = { extractor: EXTRACTOR, confidence: sure.has(passage) ? 1 : 0.8 };
    if (found !== null) return factFrom(found.kind, source, { passage, ...found.span }, reader);
  }
  return factFrom("OTHER" as const, source, heading, { extractor: EXTRACTOR, confidence: 0.3 });
}
