import { findCitations } from "../cite/find-citations.js";
import type { CitationPlace } from "../cite/recogniser.js";
import type { ParsedFootnote, Passage } from "../document/model.js";
import { type CleanedSpan, sourceSpan } from "../document/passage.js";
import { quote } from "../kernel/span.js";
import { agendaItemOf, type ExtractionContext } from "./context.js";
import type { ExtractedReference } from "./records.js";

// Nothing in a letterhead, a labelled field or a stamp is a citation.
const RUNNING_TEXT = new Set<Passage["kind"]>(["PARAGRAPH", "LIST_ITEM", "TABLE_ROW"]);

/** The references in the running text and footnotes of a part, in the order of the source, with their spans in the source. */
export function extractReferences(context: Pick<ExtractionContext, "source" | "part" | "sections">): readonly ExtractedReference[] {
  const { source, part } = context;
  const inText = part.passages
    .filter((passage) => RUNNING_TEXT.has(passage.kind))
    .flatMap((passage) => referencesIn(source, passage, "BODY", { footnote: null, agendaItem: agendaItemOf(context, passage.order) }));
  const inNotes = part.footnotes.flatMap((footnote) => {
    const agendaItem = footnote.passage === undefined ? null : agendaItemOf(context, footnote.passage);
    return referencesIn(source, noteOf(footnote), "FOOTNOTE", { footnote: footnote.number, agendaItem });
  });
  return [...inText, ...inNotes].toSorted((a, b) => a.quote.start - b.quote.start);
}

function noteOf(footnote: ParsedFootnote): CleanedSpan {
  return { ...footnote.note, text: footnote.text, insets: footnote.insets };
}

function referencesIn(
  source: string,
  cleaned: CleanedSpan,
  place: CitationPlace,
  where: Pick<ExtractedReference, "footnote" | "agendaItem">,
): ExtractedReference[] {
  return findCitations(cleaned.text, place).map((citation) => ({
    citation,
    quote: quote(source, sourceSpan(cleaned, citation.start, citation.end)),
    ...where,
  }));
}
