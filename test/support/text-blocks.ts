import { findCitations } from "../../src/cite/find-citations.js";
import { findMentions } from "../../src/cite/short-forms/find-mentions.js";
import type { Mention, TextBlock } from "../../src/cite/short-forms/text-block.js";

/** A paragraph as a block; `[^3: words]` in it calls note 3 with these words, and stands in the text no longer. */
export function paragraph(source: string, tabular = false): TextBlock {
  let text = "";
  let at = 0;
  const calls: TextBlock["calls"][number][] = [];
  for (const match of source.matchAll(/\[\^(?<label>\d{1,3}): (?<words>[^\]]{0,500})\]/gu)) {
    text += source.slice(at, match.index);
    at = match.index + match[0].length;
    calls.push({ at: text.length, note: note(match.groups?.["label"] ?? "", match.groups?.["words"] ?? "") });
  }
  text += source.slice(at);
  return { text, place: "BODY", footnote: null, citations: findCitations(text, "BODY"), calls, tabular };
}

function note(footnote: string, text: string): TextBlock {
  return { text, place: "FOOTNOTE", footnote, citations: findCitations(text, "FOOTNOTE"), calls: [], tabular: false };
}

/** Whether a mention is a short form. */
export const isShortForm = ({ citation }: Mention): boolean => citation.recogniser.startsWith("short-form/");

/** The short forms in paragraphs, each with the canonical form of what it points to. */
export function shortFormsOf(...paragraphs: readonly string[]): (readonly [surface: string, normal: string | null])[] {
  const mentions = findMentions(paragraphs.map((source) => paragraph(source)));
  return mentions.filter(isShortForm).map(({ citation }) => [citation.surface, citation.normal] as const);
}
