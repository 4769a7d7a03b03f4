import type { ExtractedDocument, ExtractedSection } from "../extract/records.js";
import type { Id } from "../kernel/iri.js";
import type { AgendaItem } from "../model/entities/agenda-item.js";
import { Diagnostic } from "../model/entities/diagnostic.js";
import { Footnote } from "../model/entities/footnote.js";
import { Passage } from "../model/entities/passage.js";
import { Redaction } from "../model/entities/redaction.js";
import { Section } from "../model/entities/section.js";
import type { DocumentFacts } from "./document-facts.js";

/** The reader of texts, as the coder of what it finds. */
const READER = "read-text/1";

/** The agenda items of a document by the order printed in it. */
export type ItemIds = ReadonlyMap<number, Id<AgendaItem>>;

/** The records of the text itself: sections, passages, footnotes, redactions, diagnostics. */
export function addTextRecords(facts: DocumentFacts, document: ExtractedDocument, items: ItemIds): void {
  addSections(facts, document, items);
  addPassages(facts, document, items);
  addFootnotes(facts, document);
  addRedactions(facts, document);
  addDiagnostics(facts, document);
}

/** Tells the facts where the passages stand, so that every anchor made from now on can name the one it stands in. */
export function placePassages(facts: DocumentFacts, document: ExtractedDocument): void {
  const placed = document.part.passages.map((passage) => {
    const section = sectionOf(document, passage.order);
    return {
      ...passage,
      passage: passageId(facts, document, passage.order),
      section: section === undefined ? null : sectionId(facts, section.order),
    };
  });
  const first = document.part.passages[0]?.order ?? 0;
  // Within mark-up a note stands inside the passage with its marker; in plain text it has a passage of its own.
  const notes = document.footnotes.flatMap(({ note, text, insets, passage }) => {
    const around = passage === undefined ? undefined : placed[passage - first];
    if (around === undefined || note.start < around.start || note.end > around.end) return [];
    return [{ ...note, text, insets, passage: around.passage, section: around.section }];
  });
  facts.place(placed, notes);
}

/** The id of an agenda item by the order printed, or null where there is none. */
export function itemId(items: ItemIds, order: number | null): Id<AgendaItem> | null {
  return order === null ? null : (items.get(order) ?? null);
}

/** The id of a footnote of a document. */
export function footnoteId(facts: DocumentFacts, number: string): Id<Footnote> {
  return `footnote/${facts.key}/${number}`;
}

function addSections(facts: DocumentFacts, document: ExtractedDocument, items: ItemIds): void {
  for (const { order, kind, heading, level, start, end, agendaItem } of document.sections) {
    const id = sectionId(facts, order);
    facts.records.add(Section, {
      id,
      order,
      kind,
      heading,
      level,
      start,
      end,
      document: facts.documentId,
      agendaItem: itemId(items, agendaItem),
    });
  }
}

function addPassages(facts: DocumentFacts, document: ExtractedDocument, items: ItemIds): void {
  const first = document.part.passages[0]?.order ?? 0;
  for (const passage of document.part.passages) {
    const { kind, text, start, end } = passage;
    const section = sectionOf(document, passage.order);
    facts.records.add(Passage, {
      id: passageId(facts, document, passage.order),
      order: passage.order - first,
      kind,
      text,
      start,
      end,
      document: facts.documentId,
      section: section === undefined ? null : sectionId(facts, section.order),
      agendaItem: itemId(items, section?.agendaItem ?? null),
    });
  }
}

function sectionOf(document: ExtractedDocument, order: number): ExtractedSection | undefined {
  return document.sections.find(({ firstPassage, lastPassage }) => firstPassage <= order && order <= lastPassage);
}

function sectionId(facts: DocumentFacts, order: number): Id<Section> {
  return `section/${facts.key}/${order}`;
}

// Passages are numbered within their document, also where several documents share a file.
function passageId(facts: DocumentFacts, document: ExtractedDocument, order: number): Id<Passage> {
  return `passage/${facts.key}/${order - (document.part.passages[0]?.order ?? 0)}`;
}

function addFootnotes(facts: DocumentFacts, document: ExtractedDocument): void {
  document.footnotes.forEach((footnote, index) => {
    facts.records.add(Footnote, {
      id: footnoteId(facts, footnote.number),
      order: index + 1,
      number: footnote.number,
      text: footnote.text,
      marker: footnote.marker === undefined ? null : facts.anchor(footnote.marker),
      note: facts.anchor(footnote.note),
      document: facts.documentId,
      // Two brackets and a number leave nothing to interpretation.
      coder: facts.coder(READER),
      confidence: 1,
    });
  });
}

function addRedactions(facts: DocumentFacts, document: ExtractedDocument): void {
  document.redactions.forEach((redaction, index) => {
    const order = index + 1;
    facts.records.add(Redaction, {
      id: `redaction/${facts.key}/${order}`,
      order,
      document: facts.documentId,
      anchor: facts.anchor(redaction),
    });
  });
}

function addDiagnostics(facts: DocumentFacts, document: ExtractedDocument): void {
  document.diagnostics.forEach(({ code, severity, message, span }, index) => {
    const order = index + 1;
    facts.records.add(Diagnostic, {
      id: `diagnostic/${facts.key}/${order}`,
      order,
      code,
      severity,
      message,
      document: facts.documentId,
      anchor: facts.anchor(span),
    });
  });
}
