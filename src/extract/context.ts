import type { ParsedPart } from "../document/model.js";
import type { DocumentKind } from "../vocab/lists/document.js";
import type { Knowledge } from "./knowledge.js";
import type { ExtractedAgendaItem, ExtractedCouncil, ExtractedSection } from "./records.js";

/** What an extractor is given: the part it reads, and what earlier extractors found in it. */
export interface ExtractionContext {
  /** The whole source text, which all spans point into. */
  readonly source: string;
  readonly part: ParsedPart;
  readonly knowledge: Knowledge;
  readonly kind: DocumentKind;
  /** Date of the document, ISO 8601; null when none was found. */
  readonly date: string | null;
  /** The Council the document is about; null when it is about none. */
  readonly council: ExtractedCouncil | null;
  readonly agendaItems: readonly ExtractedAgendaItem[];
  readonly sections: readonly ExtractedSection[];
  /** Key of the presidency the document speaks of when it names none (`2025-2`): that of the Council, else that of the date. */
  readonly presidency: string | null;
}

/** The order of the agenda item that a passage belongs to, or null when its section treats none. */
export function agendaItemOf(context: Pick<ExtractionContext, "sections">, passageOrder: number): number | null {
  const { sections } = context;
  // Sections follow one another without gaps, so the last that begins at or before the passage is found by halving.
  let first = 0;
  let after = sections.length;
  while (after - first > 1) {
    const middle = Math.floor((first + after) / 2);
    if ((sections[middle]?.firstPassage ?? 0) <= passageOrder) first = middle;
    else after = middle;
  }
  const section = sections[first];
  const holds = section !== undefined && section.firstPassage <= passageOrder && passageOrder <= section.lastPassage;
  return holds ? section.agendaItem : null;
}
