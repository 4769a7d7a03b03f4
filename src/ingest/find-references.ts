import { findCitations } from "../cite/find-citations.js";
import type { Citation } from "../cite/recogniser.js";
import { type ResolutionKnowledge, resolveReference } from "../cite/resolve.js";
import { sourceSpan } from "../document/passage.js";
import { readText } from "../document/read-text.js";
import { sha256 } from "../kernel/hash.js";
import type { Id } from "../kernel/iri.js";
import type { Document } from "../model/entities/document.js";
import type { ReferenceKind, ReferenceStatus } from "../vocab/lists/reference.js";

/** A reference in any text. Offsets are UTF-16 code units into the text as received: `text.slice(start, end) === surface`. */
export interface FoundReference {
  readonly kind: ReferenceKind;
  readonly surface: string;
  readonly normal: string | null;
  readonly start: number;
  readonly end: number;
  /** Number of the footnote it stands in. */
  readonly footnote: string | null;
  readonly status: ReferenceStatus;
  readonly target: Id<Document> | null;
}

interface Placed {
  readonly citation: Citation;
  readonly start: number;
  readonly end: number;
  readonly footnote: string | null;
}

/** The citations of a text in order, each with its place. Footnotes are known by the marks of the readers. */
export function citationsOf(text: string): readonly Placed[] {
  const { parts } = readText({ name: "text", text, sha256: sha256(text), mediaType: "text/plain", bytes: text.length });
  const notes = parts.flatMap((part) => part.footnotes);
  const inNotes = notes.flatMap(({ note, text: words, insets, number }) =>
    findCitations(words, "FOOTNOTE").map((citation) => ({
      citation,
      footnote: number,
      ...sourceSpan({ ...note, text: words, insets }, citation.start, citation.end),
    })),
  );
  // The notes are blanked out, not cut out, so that all offsets stay what they are.
  const body = notes.reduce((rest, { note }) => rest.slice(0, note.start) + " ".repeat(note.end - note.start) + rest.slice(note.end), text);
  const inBody = findCitations(body, "BODY").map((citation) => ({ citation, footnote: null, start: citation.start, end: citation.end }));
  return [...inBody, ...inNotes].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The references of a text, resolved against what is known. */
export function findReferences(text: string, known: ResolutionKnowledge): readonly FoundReference[] {
  return citationsOf(text).map(({ citation, start, end, footnote }) => {
    const { status, target } = resolveReference(citation, known);
    const { kind, normal } = citation;
    return {
      kind,
      normal,
      surface: text.slice(start, end),
      start,
      end,
      footnote,
      status,
      target: target === null ? null : `document/${target}`,
    };
  });
}
