import type { Quad, Quad_Object } from "@rdfjs/types";
import { invariant } from "../kernel/errors.js";
import { toIri } from "../kernel/iri.js";
import { definitionOfId } from "../model/registry.js";
import { termFactory } from "../rdf/n3.js";
import { graphIri, recordToQuads } from "../rdf/record-to-quads.js";
import { archiveShortcuts } from "../rdf/shortcuts.js";
import type { VersionKind } from "../store/history/record-version.js";
import { as, tree } from "../vocab/terms/feed.js";
import { rad } from "../vocab/terms/own.js";
import { dcterms, rdf, xsd } from "../vocab/terms/standard.js";
import type { Member } from "./read-members.js";
import { memberIri, revisionIri, type StreamPlace, streamIri } from "./stream-place.js";

const { namedNode, literal, quad } = termFactory;

/** The terms of our own that only the change feed uses. */
export const FEED_TERMS: readonly string[] = [rad.completesRevision];

const ACTIVITIES: Readonly<Record<VersionKind, string>> = { CREATE: as.Create, UPDATE: as.Update, DELETE: as.Delete };

/**
 * What a member says of itself, in the default graph: what happened (ActivityStreams), to which thing, when, in which transaction, and in which
 * named graph of the archive the thing's statements stand.
 */
export function activityQuads({ version, completesRevision }: Member, place: StreamPlace): readonly Quad[] {
  const { sequence, record, kind, revision, validFrom, state } = version;
  const member = namedNode(memberIri(place, sequence));
  const definition = definitionOfId(record);
  invariant(definition !== undefined, `${record} is of no entity`);
  const statements: (readonly [string, Quad_Object])[] = [
    [rdf.type, namedNode(ACTIVITIES[kind])],
    [dcterms.identifier, literal(String(sequence), namedNode(xsd.integer))],
    [as.published, literal(validFrom, namedNode(xsd.dateTime))],
    [as.object, namedNode(toIri(place.base, record))],
    [as.context, namedNode(revisionIri(place, revision))],
  ];
  if (state !== null) statements.push([as.target, namedNode(graphIri(definition, state, place.base))]);
  if (completesRevision) statements.push([rad.completesRevision, literal("true", namedNode(xsd.boolean))]);
  return [
    quad(namedNode(streamIri(place)), namedNode(tree.member), member),
    ...statements.map(([property, object]) => quad(member, namedNode(property), object)),
  ];
}

/**
 * Everything that the archive says because of a record, as it was then: its statements and what follows from them. They stand in a named graph with
 * the IRI of the member (DCAT-AP Feeds, section 1). None for what went.
 */
export function stateQuads({ version, context }: Member, place: StreamPlace): readonly Quad[] {
  const { sequence, record, state } = version;
  const definition = definitionOfId(record);
  invariant(definition !== undefined, `${record} is of no entity`);
  if (state === null) return [];
  const graph = namedNode(memberIri(place, sequence));
  const shortcuts = archiveShortcuts();
  // What follows from the others alone is told by their own members.
  for (const around of context) shortcuts(around.definition, around.record, place.base);
  const quads = [...recordToQuads(definition, state, place.base), ...shortcuts(definition, state, place.base)];
  return quads.map(({ subject, predicate, object }) => quad(subject, predicate, object, graph));
}
