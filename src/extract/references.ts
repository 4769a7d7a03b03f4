import { citationsInPart } from "../cite/short-forms/citations-in-part.js";
import type { Passage } from "../document/model.js";
import { quote } from "../kernel/span.js";
import { agendaItemOf, type ExtractionContext } from "./context.js";
import type { ExtractedReference } from "./records.js";

// Nothing in a letterhead, a labelled field or a stamp is a citation.
const RUNNING_TEXT = new Set<Passage["kind"]>(["PARAGRAPH", "LIST_ITEM", "TABLE_ROW"]);

/**
 * The references in the running text and footnotes of a part, short forms (`idem`, `zie voetnoot 3`) included, in the order of the source, with
 * their spans in the source.
 */
export function extractReferences(context: Pick<ExtractionContext, "source" | "part" | "sections">): readonly ExtractedReference[] {
  const { source, part } = context;
  return citationsInPart(part, ({ kind }) => RUNNING_TEXT.has(kind)).map(({ citation, span, footnote, passage, antecedent }) => ({
    citation,
    quote: quote(source, span),
    footnote,
    agendaItem: passage === null ? null : agendaItemOf(context, passage),
    antecedent,
  }));
}
