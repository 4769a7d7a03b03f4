import type { Quad, Quad_Object } from "@rdfjs/types";
import { daysBetween } from "../kernel/days-between.js";
import { toIri } from "../kernel/iri.js";
import type { AnyRecord, EntityDefinition } from "../model/define/metadata.js";
import { Document } from "../model/entities/document.js";
import { Reference } from "../model/entities/reference.js";
import type { ReferenceStatus } from "../vocab/lists/reference.js";
import { rad } from "../vocab/terms/own.js";
import { biro, cito, dcterms, rdf, xsd } from "../vocab/terms/standard.js";
import { termFactory } from "./n3.js";
import { graphIri } from "./record-to-quads.js";

const { namedNode, literal, quad } = termFactory;

/** Statements that follow from a record. They spare a reader a join and are not read back. */
export type Shortcuts = (definition: EntityDefinition, record: AnyRecord, base: string) => readonly Quad[];

/** The terms of our own that only shortcuts use. */
export const SHORTCUT_TERMS: readonly string[] = [rad.UnresolvedReference];

// What waits for a document to arrive, or for somebody to say what was meant.
const WAITING: ReadonlySet<ReferenceStatus> = new Set(["NOT_HELD", "AMBIGUOUS", "SUSPECT"]);

/**
 * What follows from the references: a reference that waits is a `rad:UnresolvedReference`; one that leads to a document `biro:references`
 * it; and once a pair of documents, however many references there are, the one `cito:cites` the other, with a `cito:Citation` that has
 * their dates (as OpenCitations has it). Documents must come before references, and references in the order of their ids, which keeps
 * those of a document together.
 */
export function citationShortcuts(): Shortcuts {
  const dates = new Map<string, string>();
  let citing: string | undefined;
  let cited = new Set<string>();
  return (definition, record, base) => {
    if (definition.entityClass === Document) {
      const { id, date } = record as unknown as Document;
      if (date !== null) dates.set(id, date);
    }
    if (definition.entityClass !== Reference) return [];
    const reference = record as unknown as Reference;
    const graph = namedNode(graphIri(definition, record, base));
    if (reference.from !== citing) {
      citing = reference.from;
      cited = new Set();
    }
    const isFirst = reference.target !== null && !cited.has(reference.target);
    if (reference.target !== null) cited.add(reference.target);
    const statements = [...ofReference(reference, base), ...(isFirst ? ofPair(reference, dates, base) : [])];
    return statements.map(([subject, property, object]) => quad(namedNode(subject), namedNode(property), object, graph));
  };
}

type Statement = readonly [subject: string, property: string, object: Quad_Object];

function ofReference({ id, status, target }: Reference, base: string): Statement[] {
  const iri = toIri(base, id);
  const waits: Statement[] = WAITING.has(status) ? [[iri, rdf.type, namedNode(rad.UnresolvedReference)]] : [];
  return target === null ? waits : [...waits, [iri, biro.references, namedNode(toIri(base, target))]];
}

function ofPair({ from, target }: Reference, dates: ReadonlyMap<string, string>, base: string): Statement[] {
  if (target === null) return [];
  const [citing, cited] = [toIri(base, from), namedNode(toIri(base, target))];
  // A fragment of the citing document, so that its address leads to that document.
  const citation = `${citing}#cites-${target.slice("document/".length)}`;
  const date = dates.get(from);
  const days = daysBetween(dates.get(target) ?? null, date ?? null);
  return [
    [citing, cito.cites, cited],
    [citing, dcterms.references, cited],
    [citation, rdf.type, namedNode(cito.Citation)],
    [citation, cito.hasCitingEntity, namedNode(citing)],
    [citation, cito.hasCitedEntity, cited],
    ...(date === undefined ? [] : [[citation, cito.hasCitationCreationDate, literal(date, namedNode(xsd.date))] as const]),
    ...(days === null ? [] : [[citation, cito.hasCitationTimeSpan, literal(duration(days), namedNode(xsd.duration))] as const]),
  ];
}

/** A number of days as `xsd:duration`: `P21D`, `-P3D` where the cited document is the younger. */
function duration(days: number): string {
  return days < 0 ? `-P${-days}D` : `P${days}D`;
}
