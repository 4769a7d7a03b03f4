import type { ParsedPart, SourceText } from "../document/model.js";
import { ArchiveError } from "../kernel/errors.js";
import { extractAgendaItems, type HeadedAgendaItem } from "./agenda-items.js";
import { extractAttachments } from "./attachments.js";
import { extractCommitments } from "./commitments.js";
import type { ExtractionContext } from "./context.js";
import { type CouncilExtraction, extractCouncils } from "./council.js";
import { type DocumentFacts, extractDocumentFacts } from "./document-facts.js";
import type { Knowledge } from "./knowledge.js";
import { extractPositions } from "./positions.js";
import { extractPresidenciesMentioned } from "./presidencies-mentioned.js";
import type { ExtractedAgendaItem, ExtractedDocument } from "./records.js";
import { extractReferences } from "./references.js";
import { extractRepresentations } from "./representation.js";
import { extractSections } from "./sections.js";

/**
 * Draws everything from one part of a file: facts of the document, the Councils it is about, agenda items, sections, references, positions,
 * commitments. Odd content gives diagnostics.
 *
 * @throws ArchiveError INPUT_NOT_RECOGNISED for a text without number, heading, addressee or Council: nothing this archive knows how to read
 */
export function extractDocument(part: ParsedPart, source: SourceText, knowledge: Knowledge): ExtractedDocument {
  const { text } = source;
  const { recognised, diagnostics, ...facts } = extractDocumentFacts(text, part);
  const date = facts.date?.value ?? null;
  const presidenciesMentioned = extractPresidenciesMentioned(text, part, knowledge, date);
  const found = extractCouncils({ source: text, part, knowledge, kind: facts.kind.value, date, presidenciesMentioned });
  if (!recognised && found.councils.length === 0) throw notRecognised(source);
  const { items, diagnostics: itemDiagnostics } = extractAgendaItems(text, part, facts.kind.value, knowledge);
  const context = contextOf(source, part, knowledge, facts, found, items);
  const positions = extractPositions(context);
  const commitments = extractCommitments(context);
  const references = extractReferences(context);
  return {
    part,
    ...facts,
    councils: found.councils,
    agendaItems: context.agendaItems,
    presidenciesMentioned,
    sections: context.sections,
    footnotes: part.footnotes,
    references: references.references,
    positions: positions.positions,
    commitments: commitments.commitments,
    representations: extractRepresentations(text, part, knowledge),
    attachments: extractAttachments(text, part, context.sections),
    redactions: part.redactions,
    diagnostics: [
      ...diagnostics,
      ...found.diagnostics,
      ...itemDiagnostics,
      ...references.diagnostics,
      ...positions.diagnostics,
      ...commitments.diagnostics,
    ],
  };
}

function contextOf(
  source: SourceText,
  part: ParsedPart,
  knowledge: Knowledge,
  facts: Pick<DocumentFacts, "kind" | "date">,
  found: CouncilExtraction,
  items: readonly HeadedAgendaItem[],
): ExtractionContext {
  const council = found.councils.find(({ role }) => role !== null) ?? null;
  const date = facts.date?.value ?? null;
  const byDate = knowledge.presidencies.find(({ startDate, endDate }) => date !== null && startDate <= date && date <= endDate);
  return {
    source: source.text,
    part,
    knowledge,
    kind: facts.kind.value,
    date,
    council,
    agendaItems: items.map(({ heading: _heading, ...item }): ExtractedAgendaItem => item),
    sections: extractSections(part, items),
    presidency: council?.presidency.value ?? byDate?.key ?? null,
  };
}

function notRecognised(source: SourceText): ArchiveError {
  return new ArchiveError("INPUT_NOT_RECOGNISED", "the text has no number, heading, addressee or Council by which it could be known", {
    place: source.name,
    advice: "check that it is a letter, report or note about the Council, with its heading",
  });
}
