import { Document } from "../../model/entities/document.js";
import { TextAnchor } from "../../model/entities/text-anchor.js";
import { AUTHORITY_LANGUAGES, authority } from "../../vocab/terms/authority.js";
import { dcterms, eli, oa, rdf } from "../../vocab/terms/standard.js";
import { addressIri } from "../literals.js";
import { type Derivation, derives, type Facts, LITERALS } from "./derivation.js";

const MEDIA_TYPE = /^[a-z]+\/[\w.+-]+$/u;

// The table that ELI prescribes for `eli:media_type`.
const MEDIA_TYPES = "http://www.iana.org/assignments/media-types/";

/**
 * Work, expression and manifestation (ELI 1.5): the document is the work; `#text` is its text in the language it was written in, and
 * `#file` that text as a file of one media type. Both are fragments of the document, so that their address leads to it. What is known
 * from being cited only has neither. A place in a text is a part of the expression (W3C Web Annotation, section 4).
 */
export function publicationStatements(): Derivation {
  return new Map([derives(Document, ofDocument), derives(TextAnchor, ofAnchor)]);
}

// The text of a document, as a fragment of it.
const TEXT = "text";

function ofDocument<Term>(document: Document, facts: Facts<Term>): void {
  const work = facts.thing(document.id);
  for (const dossier of document.dossiers) facts.say(facts.thing(dossier), eli.has_member, work);
  if (document.identifier.startsWith("kst-")) facts.say(work, dcterms.type, facts.term(authority.kamerstuk));
  if (document.status === "CITED") return;
  const expression = facts.thing(document.id, TEXT);
  facts.say(work, eli.is_realized_by, expression);
  facts.say(expression, rdf.type, facts.term(eli.Expression));
  const language = AUTHORITY_LANGUAGES[document.language];
  if (language !== undefined) facts.say(expression, eli.language, facts.term(language));
  const title = document.title ?? document.subject;
  if (title !== null) facts.say(expression, eli.title, facts.literal(title, LITERALS.dutch));
  ofFile(document, expression, facts);
}

function ofFile<Term>({ id, mediaType, sourceUrl }: Document, expression: Term, facts: Facts<Term>): void {
  if (mediaType === null && sourceUrl === null) return;
  const file = facts.thing(id, "file");
  facts.say(expression, eli.is_embodied_by, file);
  facts.say(file, rdf.type, facts.term(eli.Manifestation));
  if (mediaType !== null && MEDIA_TYPE.test(mediaType)) facts.say(file, eli.media_type, facts.foreign(MEDIA_TYPES + mediaType));
  const address = sourceUrl === null ? undefined : addressIri(sourceUrl);
  if (address !== undefined) facts.say(file, eli.is_exemplified_by, facts.foreign(address));
}

function ofAnchor<Term>({ id, document }: TextAnchor, facts: Facts<Term>): void {
  const place = facts.thing(id, "place");
  facts.say(place, rdf.type, facts.term(oa.SpecificResource));
  facts.say(place, oa.hasSource, facts.thing(document, TEXT));
  facts.say(place, oa.hasSelector, facts.thing(id));
}
