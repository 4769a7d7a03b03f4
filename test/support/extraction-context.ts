import path from "node:path";
import type { Inset, ParsedPart, Passage } from "../../src/document/model.js";
import { insetText } from "../../src/document/passage.js";
import type { ExtractionContext } from "../../src/extract/context.js";
import type { Knowledge } from "../../src/extract/knowledge.js";
import type { ExtractedAgendaItem, ExtractedSection } from "../../src/extract/records.js";
import { readKnowledge } from "../../src/ingest/seed/read-knowledge.js";

const MARK = /\[footnoteRef:(?<marker>\d+)\]|\[\d+: [^\]]*\]|\[bookmark: [^\]]*\]|\n/gu;

/** A passage of a source: marks become insets, a line break a space. */
export function passageOf(source: string, start = 0, end = source.length, order = 0, kind: Passage["kind"] = "PARAGRAPH"): Passage {
  const insets: Inset[] = [];
  let text = "";
  let at = start;
  for (const match of source.slice(start, end).matchAll(MARK)) {
    const from = start + match.index;
    text += source.slice(at, from);
    const kindOf =
      match[0] === "\n"
        ? "LINE_BREAK"
        : match[0].startsWith("[bookmark")
          ? "BOOKMARK"
          : match[0].startsWith("[f")
            ? "FOOTNOTE_MARKER"
            : "NOTE";
    const inset: Inset = { kind: kindOf, start: from, end: from + match[0].length, at: text.length };
    insets.push(inset);
    text += insetText(inset);
    at = inset.end;
  }
  return { order, kind, start, end, text: text + source.slice(at, end), insets };
}

/** The paragraphs of a source, separated by empty lines. */
export function paragraphsOf(source: string): readonly Passage[] {
  const passages: Passage[] = [];
  for (const match of source.matchAll(/\S[^\n]*(?:\n(?!\s*\n)[^\n]*)*/gu)) {
    const lead = /^\s*/u.exec(match[0])?.[0].length ?? 0;
    passages.push(passageOf(source, match.index + lead, match.index + match[0].trimEnd().length, passages.length));
  }
  return passages;
}

/** What the seed knows of countries, presidencies and topics. */
export const SEED_KNOWLEDGE: Knowledge = readKnowledge(path.resolve("seed"));

/** A context in which all of a source is running text under agenda item 1, unless said otherwise. */
export function contextOf(source: string, changes: Partial<ExtractionContext> = {}): ExtractionContext {
  const passages = paragraphsOf(source);
  const part: ParsedPart = { kind: "LETTER", start: 0, end: source.length, passages, footnotes: [], redactions: [] };
  const section: ExtractedSection = {
    order: 0,
    kind: "AGENDA_ITEM",
    heading: null,
    level: 1,
    agendaItem: 1,
    firstPassage: 0,
    lastPassage: passages.length,
    start: 0,
    end: source.length,
  };
  const agendaItems: readonly ExtractedAgendaItem[] = [];
  return {
    source,
    part,
    knowledge: SEED_KNOWLEDGE,
    kind: "MEETING_REPORT",
    date: "2026-05-28",
    council: null,
    agendaItems,
    sections: [section],
    presidency: "2026-1",
    ...changes,
  };
}
