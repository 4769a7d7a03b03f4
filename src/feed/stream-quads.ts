import type { Quad, Quad_Object } from "@rdfjs/types";
import { LICENCE } from "../kernel/licence.js";
import { termFactory } from "../rdf/n3.js";
import { as, ldes, tree } from "../vocab/terms/feed.js";
import { rad } from "../vocab/terms/own.js";
import { dcterms, rdf, sh, xsd } from "../vocab/terms/standard.js";
import { activityQuads, stateQuads } from "./member-quads.js";
import type { Member } from "./read-members.js";
import { rootAddress, type StreamPlace, streamIri } from "./stream-place.js";

const { namedNode, literal, quad } = termFactory;

/** Seconds after which it makes sense to look again. */
export const POLLING_SECONDS = 300;

/** A node further on in the stream, with the moments of its first and its last member; the last is null where more can come. */
export interface StreamLink {
  readonly address: string;
  readonly from: string;
  readonly until: string | null;
}

/** A node of the stream: its beginning, a part or a page. */
export interface StreamNode {
  readonly address: string;
  readonly links: readonly StreamLink[];
  readonly members: readonly Member[];
  /** Whether nothing can be added to it any more. */
  readonly complete: boolean;
}

/** Everything that a node of the stream says. The members' own statements come last, each in its graph. */
export function nodeQuads({ address, links, members, complete }: StreamNode, place: StreamPlace): readonly Quad[] {
  const subject = namedNode(address);
  return [
    ...streamQuads(place),
    ...(address === rootAddress(place) ? rootQuads(place) : []),
    quad(subject, namedNode(rdf.type), namedNode(tree.Node)),
    ...(complete ? [quad(subject, namedNode(ldes.immutable), literal("true", namedNode(xsd.boolean)))] : []),
    ...links.flatMap((link, index) => linkQuads(address, link, index + 1)),
    ...members.flatMap((member) => activityQuads(member, place)),
    ...members.flatMap((member) => stateQuads(member, place)),
  ];
}

// On every node, so that it can be read by itself.
function streamQuads(place: StreamPlace): readonly Quad[] {
  return describe(streamIri(place), [
    [rdf.type, namedNode(ldes.EventStream)],
    [tree.view, namedNode(rootAddress(place))],
    [ldes.timestampPath, namedNode(as.published)],
    [ldes.sequencePath, namedNode(dcterms.identifier)],
    [ldes.versionOfPath, namedNode(as.object)],
    [ldes.versionCreateObject, namedNode(as.Create)],
    [ldes.versionUpdateObject, namedNode(as.Update)],
    [ldes.versionDeleteObject, namedNode(as.Delete)],
    [ldes.transactionPath, namedNode(as.context)],
    [ldes.transactionFinalizedPath, namedNode(rad.completesRevision)],
    [ldes.transactionFinalizedObject, literal("true", namedNode(xsd.boolean))],
  ]);
}

// No retention policy is given: then a stream keeps every member (LDES, retention policies).
function rootQuads(place: StreamPlace): readonly Quad[] {
  const stream = streamIri(place);
  return [
    ...describe(stream, [
      [dcterms.title, literal("Wijzigingen van het Raadsarchief", "nl")],
      [dcterms.title, literal("Changes of the Raadsarchief", "en")],
      [dcterms.description, literal(DESCRIPTION.nl, "nl")],
      [dcterms.description, literal(DESCRIPTION.en, "en")],
      [dcterms.license, namedNode(LICENCE)],
      [dcterms.conformsTo, namedNode("https://w3id.org/ldes/specification")],
      [ldes.pollingInterval, literal(String(POLLING_SECONDS), namedNode(xsd.integer))],
      [tree.shape, namedNode(`${place.base}ldes#shape`)],
    ]),
    quad(namedNode(rootAddress(place)), namedNode(rdf.type), namedNode(tree.RootNode)),
    ...shapeQuads(place),
  ];
}

/** What the stream holds, for people. */
export const DESCRIPTION = {
  nl: `Elke versie van elk ding in het archief, in de volgorde waarin zij ontstond; geen enkele verdwijnt. Een lid is een gebeurtenis (aangemaakt, gewijzigd,
    verwijderd); wat het archief daarna om dat ding zegt, staat in de benoemde graaf met de IRI van het lid. Wie de laatste graaf van elk ding houdt, heeft samen
    alle uitspraken van het archief. Alleen de dekkingscijfers (rad:Coverage, rad:numberGap) staan er niet in: zij volgen uit het geheel en staan in het bestand
    en in SPARQL.`.replaceAll(/\s+/g, " "),
  en: `Every version of every thing in the archive, in the order in which they came about; none is ever dropped. A member is an event (create, update, delete); what
    the archive says because of the thing from then on stands in the named graph with the IRI of the member. Whoever keeps the last graph of each thing has all
    statements of the archive. Only the figures of coverage (rad:Coverage, rad:numberGap) are not in it: they follow from the whole, and stand in the dump and in
    SPARQL.`.replaceAll(/\s+/g, " "),
} as const;

// Of the activities; what stands in their graphs keeps to the shapes of the ontology.
function shapeQuads({ base }: StreamPlace): readonly Quad[] {
  const shape = `${base}ldes#shape`;
  const properties = [as.object, as.published, dcterms.identifier, as.context].map((path, index) => ({
    iri: `${shape}-${index + 1}`,
    path,
  }));
  const once = literal("1", namedNode(xsd.integer));
  return [
    quad(namedNode(shape), namedNode(rdf.type), namedNode(sh.NodeShape)),
    ...properties.flatMap(({ iri, path }) => [
      quad(namedNode(shape), namedNode(sh.property), namedNode(iri)),
      ...describe(iri, [
        [sh.path, namedNode(path)],
        [sh.minCount, once],
        [sh.maxCount, once],
      ]),
    ]),
  ];
}

function linkQuads(address: string, { address: node, from, until }: StreamLink, number: number): readonly Quad[] {
  const relation = (type: string, value: string, name: string): readonly Quad[] => {
    const iri = `${address}#${name}-${number}`;
    return [
      quad(namedNode(address), namedNode(tree.relation), namedNode(iri)),
      ...describe(iri, [
        [rdf.type, namedNode(type)],
        [tree.node, namedNode(node)],
        [tree.path, namedNode(as.published)],
        [tree.value, literal(value, namedNode(xsd.dateTime))],
      ]),
    ];
  };
  const upper = until === null ? [] : relation(tree.LessThanOrEqualToRelation, until, "until");
  return [...relation(tree.GreaterThanOrEqualToRelation, from, "from"), ...upper];
}

function describe(subject: string, statements: readonly (readonly [string, Quad_Object])[]): readonly Quad[] {
  return statements.map(([property, object]) => quad(namedNode(subject), namedNode(property), object));
}
