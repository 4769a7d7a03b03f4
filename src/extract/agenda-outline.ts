import { headingNumber, type NumberStyle } from "../document/heading-forms.js";
import type { Passage } from "../document/model.js";
import { type HeadingSort, sortOfHeading, wordsOf } from "./agenda-headings.js";
import { findItemKind } from "./agenda-item-kind.js";
import type { Knowledge } from "./knowledge.js";

/** A heading that begins an agenda item. */
export interface ItemHeading {
  readonly passage: Passage;
  /** Headings of the groups that it stands under, the nearest first: `Diversen`. */
  readonly groups: readonly Passage[];
  /** Headings that part its treatment. */
  readonly within: readonly Passage[];
}

interface Heading {
  readonly passage: Passage;
  readonly sort: HeadingSort;
  readonly style: NumberStyle | null;
  /** Whether text, or a heading that belongs to it, stands directly under it. */
  readonly hasContent: boolean;
}

/**
 * Finds the headings that begin agenda items. A heading with nothing but other headings under it is that of a group; one that parts the treatment of an
 * item (`Inzet Nederland`, or any words that return under several items) belongs to the item above it. Where items are numbered, headings without a
 * number belong to the item above them too.
 *
 * @param passages those of the text proper, in order
 */
export function outlineAgenda(passages: readonly Passage[], knowledge: Pick<Knowledge, "formations">): readonly ItemHeading[] {
  const headings = readHeadings(passages, knowledge);
  const ranks = [...new Set(headings.flatMap(({ style }) => (style === null ? [] : [style])))];
  const rankOf = ({ style }: Heading): number => (style === null ? ranks.length : ranks.indexOf(style));
  const items: { passage: Passage; groups: readonly Passage[]; within: Passage[]; heading: Heading }[] = [];
  let groups: readonly Heading[] = [];
  let open = false;
  let remainder: Heading | null = null;
  for (const heading of headings) {
    const item = open ? items.at(-1) : undefined;
    if (heading.sort === "TITLE" || (remainder !== null && heading.style !== null && rankOf(heading) <= rankOf(remainder)))
      remainder = null;
    if (heading.sort === "REMAINDER" && (heading.style !== null || !heading.hasContent)) remainder = heading;
    if (item !== undefined && remainder === null && belongsTo(heading, item.heading, { groups, rankOf })) {
      item.within.push(heading.passage);
      continue;
    }
    open = false;
    if (heading.sort === "TITLE") groups = [];
    if (remainder !== null || heading.sort === "TITLE" || heading.sort === "CLOSING" || heading.sort === "REMAINDER") continue;
    if (heading.sort === "SUBHEADING" && heading.style === null) continue;
    groups = groups.filter((group) => rankOf(group) < rankOf(heading) || (group.style === null && heading.hasContent));
    if (heading.hasContent) {
      items.push({ passage: heading.passage, groups: groups.map(({ passage }) => passage).toReversed(), within: [], heading });
      open = true;
    } else groups = [...groups, heading];
  }
  return items;
}

function readHeadings(passages: readonly Passage[], knowledge: Pick<Knowledge, "formations">): readonly Heading[] {
  const counts = new Map<string, number>();
  for (const passage of passages) {
    if (passage.kind === "HEADING") counts.set(wordsOf(passage.text), (counts.get(wordsOf(passage.text)) ?? 0) + 1);
  }
  const sortOf = (passage: Passage): HeadingSort => {
    const sort = sortOfHeading(passage.text, knowledge);
    return sort === "SUBJECT" && (counts.get(wordsOf(passage.text)) ?? 0) > 1 ? "SUBHEADING" : sort;
  };
  return passages.flatMap((passage, index) => {
    if (passage.kind !== "HEADING") return [];
    const next = passages[index + 1];
    const nextSort = next?.kind === "HEADING" ? sortOf(next) : null;
    const hasContent =
      next !== undefined && next.kind !== "SIGNATURE" && (next.kind !== "HEADING" || nextSort === "SUBHEADING" || nextSort === "TREATMENT");
    return [{ passage, sort: sortOf(passage), style: headingNumber(passage.text)?.style ?? null, hasContent }];
  });
}

/** What is known of the outline where a heading stands. */
interface Outline {
  readonly groups: readonly Heading[];
  readonly rankOf: (heading: Heading) => number;
}

function belongsTo(heading: Heading, item: Heading, { groups, rankOf }: Outline): boolean {
  if (heading.sort === "SUBHEADING") return heading.style === null || rankOf(heading) > rankOf(item);
  if (heading.sort === "TREATMENT") return isDirectlyUnder(heading, item);
  if (heading.sort !== "SUBJECT" || !heading.hasContent || rankOf(heading) <= rankOf(item)) return false;
  // What stands under `Diversen` are points of their own, and so is what stands under a chapter.
  const kind = findItemKind(item.passage.text)?.kind;
  if (kind === "ANY_OTHER_BUSINESS" || kind === "A_ITEM" || item.style === "ROMAN" || item.style === "LETTER") return false;
  return !groups.some((group) => group.style === item.style);
}

function isDirectlyUnder(heading: Heading, item: Heading): boolean {
  return heading.passage.order === item.passage.order + 1;
}
