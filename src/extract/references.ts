import { citationsInPart, type PlacedCitation } from "../cite/short-forms/citations-in-part.js";
import type { Passage } from "../document/model.js";
import type { Diagnostic } from "../kernel/diagnostic.js";
import { diagnose } from "../kernel/diagnostic-codes.js";
import { quote } from "../kernel/span.js";
import { agendaItemOf, type ExtractionContext } from "./context.js";
import { withPublisherLinks } from "./publisher-links.js";
import type { ExtractedReference } from "./records.js";

// Nothing in a letterhead, a labelled field or a stamp is a citation.
const RUNNING_TEXT = new Set<Passage["kind"]>(["PARAGRAPH", "LIST_ITEM", "TABLE_ROW"]);
const isRead = ({ kind }: Passage): boolean => RUNNING_TEXT.has(kind);

/** What the references of a part are, and what is odd about them. */
export interface ReferenceExtraction {
  readonly references: readonly ExtractedReference[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The references in the running text and footnotes of a part, short forms (`idem`, `zie voetnoot 3`) and links of the publisher included, in the
 * order of the source, with their spans in the source.
 */
export function extractReferences(context: Pick<ExtractionContext, "source" | "part" | "sections">): ReferenceExtraction {
  const { source, part } = context;
  const { citations, diagnostics } = withPublisherLinks(part, citationsInPart(part, isRead), isRead);
  const references = citations.map(({ citation, span, footnote, passage, antecedent }) => ({
    citation,
    quote: quote(source, span),
    footnote,
    agendaItem: passage === null ? null : agendaItemOf(context, passage),
    antecedent,
  }));
  return { references, diagnostics: [...cutLists(source, citations), ...diagnostics] };
}

/** What may stand between the two ends of a range, with the spaces around it: `tot en met`. */
const LONGEST_RANGE_SIGN = 14;

/** One diagnostic for each range or list that was not read to its end; the two ends of a range are both marked as cut. */
function cutLists(source: string, citations: readonly PlacedCitation[]): readonly Diagnostic[] {
  const cut = citations.filter(({ citation }) => citation.cut === true).map(({ span }) => span);
  const diagnostics: Diagnostic[] = [];
  for (let index = 0; index < cut.length; index += 1) {
    const [first, second] = [cut[index], cut[index + 1]];
    if (first === undefined) break;
    const isRange = second !== undefined && second.start - first.end <= LONGEST_RANGE_SIGN;
    const span = isRange ? { start: first.start, end: second.end } : first;
    diagnostics.push(diagnose("REFERENCES_CUT", `more is cited at “${source.slice(span.start, span.end)}” than was read`, span));
    if (isRange) index += 1;
  }
  return diagnostics;
}
