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

/** Where a passage of the document stands, so that anchors can name it. */
export interface PlacedPassage extends Span {
  readonly id: Id<Passage>;
  readonly section: Id<Section> | null;
}

/** Collects the records of one document: anchors to its text, the coders who read it, and what it attests. */
export class DocumentFacts {
  readonly records = new RecordSet();
  private passages: readonly PlacedPassage[] = [];

  constructor(
    readonly documentId: Id<Document>,
    /** The source text; empty for a document known from the seed alone. */
    private readonly source: string,
  ) {}

  /** The last segment of the document's id, with which the ids of its parts begin. */
  get key(): string {
    return this.documentId.slice("document/".length);
  }

  /** Names the passages in which anchors may stand; in order of their start. */
  place(passages: readonly PlacedPassage[]): void {
    this.passages = passages;
  }

  /** An anchor to a span of the source text. */
  anchor(span: Span): Id<TextAnchor> {
    invariant(
      span.start >= 0 && span.start <= span.end && span.end <= this.source.length,
      `span ${span.start}-${span.end} lies outside the source`,
    );
    const id = `anchor/${this.key}/${span.start}-${span.end}`;
    const passage = this.passages.find((candidate) => candidate.start <= span.start && span.end <= candidate.end);
    this.records.add(TextAnchor, {
      id,
      start: span.start,
      end: span.end,
      exact: this.source.slice(span.start, span.end),
      prefix: whole(this.source.slice(Math.max(0, span.start - CONTEXT), span.start)),
      suffix: whole(this.source.slice(span.end, span.end + CONTEXT)),
      document: this.documentId,
      section: passage?.section ?? null,
      passage: passage?.id ?? null,
    });
    return id;
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

// Half of a surrogate pair at either end cannot be written as UTF-8.
function whole(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "");
}
