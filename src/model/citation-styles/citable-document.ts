import type { Chamber, DocumentKind } from "../../vocab/lists/document.js";

/** What says which official number a document has. */
export interface NumberedDocument {
  readonly identifier: string;
  /** ISO 8601. */
  readonly date: string | null;
  readonly chamber: Chamber | null;
  readonly number: string | null;
  readonly dossiers: readonly { readonly key: string }[];
}

/** What a citation says of a document. */
export interface CitableDocument extends NumberedDocument {
  readonly iri: string;
  readonly kind: DocumentKind;
  readonly title: string | null;
  readonly subject: string | null;
  readonly language: string;
  readonly sourceUrl: string | null;
  readonly senders: readonly string[];
  /** The document to which it is attached, or with which it was sent. */
  readonly attachedTo?: NumberedDocument | null;
}

/** Title or subject in one line; null where neither is known. */
export function knownTitle({ title, subject }: CitableDocument): string | null {
  const known = title ?? subject;
  return known === null ? null : oneLine(known);
}

/** A text in one line, without white space at its ends. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The name of a chamber in full. */
export const CHAMBER_NAMES: Readonly<Record<Chamber, string>> = {
  TWEEDE_KAMER: "Tweede Kamer der Staten-Generaal",
  EERSTE_KAMER: "Eerste Kamer der Staten-Generaal",
};

/** Where it can be read: at the official publisher, else in the archive. */
export function addressOf({ sourceUrl, iri }: CitableDocument): string {
  return sourceUrl ?? iri;
}
