import type { SourceText } from "../document/model.js";
import { type CleanedSpan, cleanedRange } from "../document/passage.js";
import type { Extract, Fact } from "../extract/records.js";
import { invariant } from "../kernel/errors.js";
import { sha256 } from "../kernel/hash.js";
import type { Id } from "../kernel/iri.js";
import type { Span } from "../kernel/span.js";
import { Attestation } from "../model/entities/attestation.js";
import { Coder } from "../model/entities/coder.js";
import type { Document } from "../model/entities/document.js";
import type { Passage } from "../model/entities/passage.js";
import type { Section } from "../model/entities/section.js";
import { TextAnchor } from "../model/entities/text-anchor.js";
import type { CoderMethod } from "../vocab/lists/position.js";
import { RecordSet } from "./record-set.js";

/** Code units of context kept on either side of an anchor. */
const CONTEXT = 32;

/** A passage of the document, or the note of a footnote in it, so that anchors can name where they stand. */
export interface PlacedText extends CleanedSpan {
  /** The passage; for a note the one that carries its marker. */
  readonly passage: Id<Passage> | null;
  readonly section: Id<Section> | null;
}

/** Collects the records of one document: anchors to its text, the coders who read it, and what it attests. */
export class DocumentFacts {
  readonly records = new RecordSet();
  private passages: readonly PlacedText[] = [];
  private notes: readonly PlacedText[] = [];

  constructor(
    readonly documentId: Id<Document>,
    /** The source; empty for a document known from the seed alone. */
    private readonly source: Pick<SourceText, "text" | "form">,
  ) {}

  /** The last segment of the document's id, with which the ids of its parts begin. */
  get key(): string {
    return this.documentId.slice("document/".length);
  }

  /** Names the passages in which anchors may stand, and the notes that stand within passages; each in order, none overlapping another of its sort. */
  place(passages: readonly PlacedText[], notes: readonly PlacedText[]): void {
    this.passages = passages;
    this.notes = notes;
  }

  /** An anchor to a span of the source text. */
  anchor(span: Span): Id<TextAnchor> {
    invariant(
      span.start >= 0 && span.start <= span.end && span.end <= this.source.text.length,
      `span ${span.start}-${span.end} lies outside the source`,
    );
    const id = `anchor/${this.key}/${span.start}-${span.end}`;
    const place = textAround(this.notes, span) ?? textAround(this.passages, span);
    this.records.add(TextAnchor, {
      id,
      start: span.start,
      end: span.end,
      ...this.wordsAt(span, place),
      document: this.documentId,
      section: place?.section ?? null,
      passage: place?.passage ?? null,
    });
    return id;
  }

  // In a source with mark-up the words, and those around them, are those of the passage: nobody looks for a tag.
  private wordsAt({ start, end }: Span, place: PlacedText | undefined): Pick<TextAnchor, "exact" | "prefix" | "suffix"> {
    if (this.source.form === "PLAIN" || place === undefined) return quotation(this.source.text, start, end);
    const range = cleanedRange(place, { start, end });
    const words = quotation(place.text, range.start, range.end);
    // The number of a note stands in the source, but not among the words.
    return words.exact === "" ? { ...words, exact: this.source.text.slice(start, end) } : words;
  }

  /** The coder of a name with version (`council/1`), or of a name alone. */
  coder(name: string, method: CoderMethod = "RULE"): Id<Coder> {
    const [title = name, version = null] = name.split("/");
    const id = `coder/${version === null ? title : `${title}-${version}`}`;
    this.records.add(Coder, { id, name: title, version, method });
    return id;
  }

  /** Notes that the document says of a thing that a field has a value, read at a place of the text. */
  attest(about: Id, property: string, value: unknown, extract: Extract): void {
    this.note(about, property, value, {
      coder: this.coder(extract.extractor),
      anchor: this.anchor(extract.quote),
      confidence: extract.confidence,
    });
  }

  /** Notes what a fact says, where there is one. */
  attestFact(about: Id, property: string, fact: Fact<unknown> | null): void {
    if (fact !== null) this.attest(about, property, fact.value, fact.extract);
  }

  /** Notes what follows from elsewhere than words of the text: a value taken from the seed, or derived from another one. */
  note(about: Id, property: string, value: unknown, by: { coder: Id<Coder>; confidence: number; anchor?: Id<TextAnchor> }): void {
    const text = JSON.stringify(value);
    const id = `attestation/${this.key}/${sha256(`${about} ${property} ${text} ${by.coder}`).slice(0, 16)}`;
    this.records.add(Attestation, {
      id,
      about,
      property,
      value: text,
      document: this.documentId,
      anchor: by.anchor ?? null,
      coder: by.coder,
      confidence: by.confidence,
      remark: null,
    });
  }
}

// The last text that begins at or before the span, if the span ends within it; found by halving.
function textAround(texts: readonly PlacedText[], span: Span): PlacedText | undefined {
  let first = 0;
  let after = texts.length;
  while (after - first > 1) {
    const middle = Math.floor((first + after) / 2);
    if ((texts[middle]?.start ?? 0) <= span.start) first = middle;
    else after = middle;
  }
  const text = texts[first];
  return text !== undefined && text.start <= span.start && span.end <= text.end ? text : undefined;
}

function quotation(text: string, start: number, end: number): Pick<TextAnchor, "exact" | "prefix" | "suffix"> {
  return {
    exact: text.slice(start, end),
    prefix: whole(text.slice(Math.max(0, start - CONTEXT), start)),
    suffix: whole(text.slice(end, end + CONTEXT)),
  };
}

// Half of a surrogate pair at either end cannot be written as UTF-8.
function whole(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "");
}
