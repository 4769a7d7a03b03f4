import { daysBetween } from "../../kernel/days-between.js";
import { idPath } from "../../kernel/iri.js";
import { Document } from "../../model/entities/document.js";
import { Reference } from "../../model/entities/reference.js";
import type { ReferenceStatus } from "../../vocab/lists/reference.js";
import { rad } from "../../vocab/terms/own.js";
import { biro, c4o, cito, dcterms, prov, rdf } from "../../vocab/terms/standard.js";
import { type Derivation, derives, type Facts, LITERALS } from "./derivation.js";

// What waits for a document to arrive, or for somebody to say what was meant.
const WAITING: ReadonlySet<ReferenceStatus> = new Set(["NOT_HELD", "AMBIGUOUS", "SUSPECT"]);

/**
 * What follows from the references: a reference that waits is a `rad:UnresolvedReference`; one that leads to a document `biro:references`
 * it; and once a pair of documents, however many references there are, the one `cito:cites` the other, with a `cito:Citation` that has
 * their dates (as OpenCitations has it). A reference in a footnote is denoted by a pointer of its own, the marker in the text: by the
 * definition of C4O a pointer denotes exactly one reference. Documents must come before references, and references in the order of their
 * ids, which keeps those of a document together.
 */
export function citationStatements(): Derivation {
  const dates = new Map<string, string>();
  let citing: string | undefined;
  let cited = new Set<string>();
  return new Map([
    derives(Document, ({ id, date }) => {
      if (date !== null) dates.set(id, date);
    }),
    derives(Reference, (reference, facts) => {
      const { from, target } = reference;
      if (from !== citing) {
        citing = from;
        cited = new Set();
      }
      ofReference(reference, facts);
      ofFootnote(reference, facts);
      if (target === null) return;
      // A fragment of the citing document, so that its address leads to that document.
      const citation = facts.thing(from, `cites-${idPath(target).slice("document/".length)}`);
      if (!cited.has(target)) ofPair(from, target, citation, dates, facts);
      cited.add(target);
      // The citation follows from each of the references: so it does not depend on the others which one tells of it.
      facts.say(citation, prov.wasDerivedFrom, facts.thing(reference.id));
    }),
  ]);
}

function ofReference<Term>({ id, status, target }: Reference, facts: Facts<Term>): void {
  const reference = facts.thing(id);
  if (WAITING.has(status)) facts.say(reference, rdf.type, facts.term(rad.UnresolvedReference));
  if (target !== null) facts.say(reference, biro.references, facts.thing(target));
}

function ofFootnote<Term>({ id, footnote }: Reference, facts: Facts<Term>): void {
  if (footnote === null) return;
  const [reference, pointer, note] = [facts.thing(id), facts.thing(id, "pointer"), facts.thing(footnote)];
  facts.say(reference, dcterms.isPartOf, note);
  facts.say(pointer, rdf.type, facts.term(c4o.InTextReferencePointer));
  facts.say(pointer, c4o.denotes, reference);
  facts.say(pointer, rad.pointsToNote, note);
}

function ofPair<Term>(from: string, target: string, citation: Term, dates: ReadonlyMap<string, string>, facts: Facts<Term>): void {
  const citing = facts.thing(from);
  const cited = facts.thing(target);
  const date = dates.get(from);
  const days = daysBetween(dates.get(target), date);
  facts.say(citing, cito.cites, cited);
  facts.say(citing, dcterms.references, cited);
  facts.say(citation, rdf.type, facts.term(cito.Citation));
  facts.say(citation, cito.hasCitingEntity, citing);
  facts.say(citation, cito.hasCitedEntity, cited);
  if (date !== undefined) facts.say(citation, cito.hasCitationCreationDate, facts.literal(date, LITERALS.date));
  if (days !== null) facts.say(citation, cito.hasCitationTimeSpan, facts.literal(duration(days), LITERALS.duration));
}

/** A number of days as `xsd:duration`: `P21D`, `-P3D` where the cited document is the younger. */
function duration(days: number): string {
  return days < 0 ? `-P${-days}D` : `P${days}D`;
}
