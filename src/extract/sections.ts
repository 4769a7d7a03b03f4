import type { ParsedPart, Passage } from "../document/model.js";
import type { SectionKind } from "../vocab/lists/document.js";
import type { HeadedAgendaItem } from "./agenda-items.js";
import type { ExtractedSection } from "./records.js";

const FRONT = new Set<Passage["kind"]>(["LETTERHEAD", "METADATA", "SALUTATION"]);

/** Divides a part into sections: the front matter, then one section per heading. Every passage lies in exactly one section. */
export function extractSections(part: ParsedPart, items: readonly HeadedAgendaItem[]): readonly ExtractedSection[] {
  const { passages } = part;
  const front = frontLength(part);
  const starts = passages.flatMap((passage, index) => (index >= front && (index === front || passage.kind === "HEADING") ? [index] : []));
  const all = front > 0 ? [0, ...starts] : starts;
  const byHeading = new Map(items.flatMap((item) => [item.heading, ...item.within].map((heading) => [heading, item] as const)));
  return all.flatMap((start, order) => {
    const [first, last] = [passages[start], passages[(all[order + 1] ?? passages.length) - 1]];
    if (first === undefined || last === undefined) return [];
    const item = byHeading.get(first.order);
    const isFront = start === 0 && front > 0;
    return [
      {
        order,
        kind: isFront ? "FRONT" : kindOf(first, item),
        heading: !isFront && first.kind === "HEADING" ? first.text : null,
        level: first.level ?? 1,
        agendaItem: item?.order ?? null,
        firstPassage: first.order,
        lastPassage: last.order,
        start: first.start,
        end: last.end,
      },
    ];
  });
}

// The heading of a Kamerstuk is front matter as a whole; a letter's is what stands before its first words.
function frontLength(part: ParsedPart): number {
  const isFront = (passage: Passage): boolean => FRONT.has(passage.kind) || (part.kind === "KAMERSTUK" && passage.kind === "HEADING");
  const end = part.passages.findIndex((passage) => !isFront(passage));
  return end < 0 ? part.passages.length : end;
}

function kindOf(heading: Passage, item: HeadedAgendaItem | undefined): SectionKind {
  if (item !== undefined) return "AGENDA_ITEM";
  return heading.kind === "HEADING" && /^bijlagen?\b/iu.test(heading.text) ? "ATTACHMENTS" : "BODY";
}
