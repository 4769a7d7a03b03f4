import { type LinkTarget, readLinkTarget } from "../cite/read-link-target.js";
import type { Citation } from "../cite/recogniser.js";
import { canonicalForm } from "../cite/resolution/equivalent-forms.js";
import type { PlacedCitation } from "../cite/short-forms/citations-in-part.js";
import type { ParsedLink, ParsedPart, Passage } from "../document/model.js";
import { type CleanedSpan, cleanedRange } from "../document/passage.js";
import type { Diagnostic } from "../kernel/diagnostic.js";
import { diagnose } from "../kernel/diagnostic-codes.js";
import { overlaps } from "../kernel/span.js";

/** Version is raised whenever the same link may now give another result. */
const READER = "publisher-link/1";
/** The publisher links with a program of its own, which is wrong now and then. */
const CONFIDENCE = 0.95;

/** What the links of the publisher add to the citations that were read. */
export interface LinkedCitations {
  /** All citations in the order of the source, those of links among them. */
  readonly citations: readonly PlacedCitation[];
  readonly diagnostics: readonly Diagnostic[];
}

type Block = Pick<PlacedCitation, "footnote" | "passage"> & { readonly cleaned: CleanedSpan };

/**
 * Adds the documents and dossiers that the publisher linked where no citation was read. Where one was read that the link contradicts, what
 * is printed counts, and a diagnostic says so. `citations` are in the order of the source.
 */
export function withPublisherLinks(
  part: ParsedPart,
  citations: readonly PlacedCitation[],
  isRead: (passage: Passage) => boolean,
): LinkedCitations {
  const links = (part.links ?? []).toSorted((a, b) => a.start - b.start || a.end - b.end);
  const added: PlacedCitation[] = [];
  const diagnostics: Diagnostic[] = [];
  const blockOf = links.length === 0 ? () => undefined : blockFinder(part, isRead);
  let first = 0;
  for (const link of links) {
    while ((citations[first]?.span.end ?? Number.POSITIVE_INFINITY) <= link.start) first += 1;
    const target = readLinkTarget(link.target);
    const block = target === undefined ? undefined : blockOf(link);
    if (target === undefined || block === undefined || overlaps(added.at(-1)?.span ?? { start: 0, end: 0 }, link)) continue;
    const printed = overlapping(citations, first, link);
    if (printed.length === 0) added.push(linked(link, target, block));
    else if (!printed.some(({ normal }) => normal !== null && agree(normal, target.normal)))
      diagnostics.push(disagreement(link, target, printed));
  }
  return { citations: added.length === 0 ? citations : merge(citations, added), diagnostics };
}

/** The citations from `first` on that share words with a link. */
function overlapping(citations: readonly PlacedCitation[], first: number, link: ParsedLink): readonly Citation[] {
  const found: Citation[] = [];
  for (let index = first; (citations[index]?.span.start ?? Number.POSITIVE_INFINITY) < link.end; index += 1) {
    const placed = citations[index];
    if (placed !== undefined && overlaps(placed.span, link)) found.push(placed.citation);
  }
  return found;
}

/** Whether two forms name one document, or one of them the whole that the other is part of: a dossier, a sitting, a paper with its annex. */
function agree(a: string, b: string): boolean {
  const [first, second] = [a, b].map((normal) => canonicalForm(normal).replace(/^(?:kst|dossier)-/u, "")) as [string, string];
  return first === second || first.startsWith(`${second}-`) || second.startsWith(`${first}-`);
}

function disagreement(link: ParsedLink, { normal }: LinkTarget, printed: readonly Citation[]): Diagnostic {
  const read = [...new Set(printed.map((citation) => citation.normal ?? citation.surface))].slice(0, 3).join(", ");
  return diagnose("LINK_DISAGREES", `the publisher links to ${normal} where ${read} is printed; what is printed counts`, link);
}

function linked(link: ParsedLink, { kind, normal, parts }: LinkTarget, { cleaned, footnote, passage }: Block): PlacedCitation {
  const { start, end } = cleanedRange(cleaned, link);
  const surface = cleaned.text.slice(start, end);
  return {
    citation: { kind, normal, parts, start, end, surface, recogniser: READER, confidence: CONFIDENCE },
    span: { start: link.start, end: link.end },
    footnote,
    passage,
    antecedent: null,
  };
}

/** Finds the note or else the passage in which a link stands; undefined where nothing is read. Links are asked for in order. */
function blockFinder(part: ParsedPart, isRead: (passage: Passage) => boolean): (link: ParsedLink) => Block | undefined {
  const passages = part.passages.filter(isRead).map((passage): Block => ({ cleaned: passage, footnote: null, passage: passage.order }));
  const notes = part.footnotes.map(
    ({ note, text, insets, number, passage }): Block => ({
      cleaned: { ...note, text, insets },
      footnote: number,
      passage: passage ?? null,
    }),
  );
  const blocks = [...passages, ...notes].toSorted((a, b) => a.cleaned.start - b.cleaned.start || b.cleaned.end - a.cleaned.end);
  const open: Block[] = [];
  let next = 0;
  return ({ start, end }) => {
    for (let block = blocks[next]; block !== undefined && block.cleaned.start <= start; next += 1, block = blocks[next]) open.push(block);
    while ((open.at(-1)?.cleaned.end ?? Number.POSITIVE_INFINITY) < end) open.pop();
    return open.at(-1);
  };
}

/** Two lists in the order of the source as one, in which short forms still point to what they pointed to. */
function merge(citations: readonly PlacedCitation[], added: readonly PlacedCitation[]): readonly PlacedCitation[] {
  const merged = [...citations, ...added].toSorted((a, b) => a.span.start - b.span.start);
  const places = new Map(merged.map((placed, index) => [placed, index]));
  return merged.map((placed) => {
    const antecedent = placed.antecedent === null ? undefined : citations[placed.antecedent];
    return antecedent === undefined ? placed : { ...placed, antecedent: places.get(antecedent) ?? null };
  });
}
