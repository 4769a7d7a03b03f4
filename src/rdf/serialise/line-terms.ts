import { idPath } from "../../kernel/iri.js";
import { remembered } from "../../kernel/remembered.js";
import { rdf, xsd } from "../../vocab/terms/standard.js";
import type { LiteralKind, TermMaker } from "../record-statements.js";
import { ownGraphIri } from "../record-to-quads.js";

/**
 * Terms as N-Triples writes them, in the canonical form (W3C RDF Dataset Canonicalization, section 5): only what must be is escaped. `base` is
 * the archive's base IRI. A space stands after each property.
 */
export function lineTerms(base: string): TermMaker<string, string> {
  const suffix = remembered((datatype) => datatypeSuffix(datatype));
  const start = lineIri(`${base}id/`).slice(0, -1);
  return {
    property: (iri) => `${lineIri(iri)} `,
    iri: lineIri,
    // The path of an id needs no escapes, and neither does a fragment.
    thing: (id, fragment) => (fragment === undefined ? `${start}${idPath(id)}>` : `${start}${idPath(id)}#${fragment}>`),
    graph: (id) => lineIri(ownGraphIri(id, base)),
    literal: (text, kind) => lineLiteral(text, kind, suffix),
  };
}

/** A literal as N-Triples and Turtle write it; `suffix` is what stands behind one with a datatype. */
export function lineLiteral(text: string, { lang, datatype }: LiteralKind, suffix: (datatype: string) => string = datatypeSuffix): string {
  if (lang !== undefined) return `${quotedText(text)}@${lang}`;
  return datatype === undefined ? quotedText(text) : quotedText(text) + suffix(datatype);
}

/** What stands behind a literal to say its datatype; nothing for a plain text. `iriText` is how an IRI is written. */
export function datatypeSuffix(datatype: string, iriText: (iri: string) => string = lineIri): string {
  return datatype === xsd.string || datatype === rdf.langString ? "" : `^^${iriText(datatype)}`;
}

const SPECIAL = /["\\\u0000-\u001f\u007f\ufffe\uffff]/;

const EVERY_SPECIAL = new RegExp(SPECIAL, "g");

const NOT_IN_IRI = /[\u0000-\u0020<>"{}|^`\\]/;

const EVERY_NOT_IN_IRI = new RegExp(NOT_IN_IRI, "g");

const SHORT: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\b": "\\b",
  "\t": "\\t",
  "\n": "\\n",
  "\f": "\\f",
  "\r": "\\r",
};

/** A text between quotation marks, as N-Triples and Turtle write it on one line. */
export function quotedText(text: string): string {
  // To test first is several times quicker than to replace nothing.
  if (!SPECIAL.test(text)) return `"${text}"`;
  return `"${text.replace(EVERY_SPECIAL, (character) => SHORT[character] ?? hexadecimal(character))}"`;
}

/** A whole IRI between angle brackets; what no IRI may hold is escaped. */
export function lineIri(iri: string): string {
  return NOT_IN_IRI.test(iri) ? `<${iri.replace(EVERY_NOT_IN_IRI, hexadecimal)}>` : `<${iri}>`;
}

function hexadecimal(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
