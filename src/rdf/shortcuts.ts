import type { NamedNode, Quad } from "@rdfjs/types";
import type { AnyRecord, EntityClass, EntityDefinition } from "../model/define/metadata.js";
import { rad } from "../vocab/terms/own.js";
import { citationStatements } from "./derived/citations.js";
import { configurationHistory } from "./derived/configuration-history.js";
import { type Deriver, factsFor } from "./derived/derivation.js";
import { formerNumberStatements } from "./derived/former-numbers.js";
import { graphStatements } from "./derived/graphs.js";
import { meetingStatements } from "./derived/meetings.js";
import { organisationStatements } from "./derived/organisations.js";
import { provenanceStatements } from "./derived/provenance.js";
import { publicationStatements } from "./derived/publications.js";
import { quotationStatements } from "./derived/quotations.js";
import { termFactory } from "./n3.js";
import { graphIri, quadTerms } from "./record-to-quads.js";

const { namedNode, quad } = termFactory;

/** Statements that follow from a record, in the graph of that record. They spare a reader a join or give the archive's facts in the terms of published vocabularies, and are not read back. */
export type Shortcuts = (definition: EntityDefinition, record: AnyRecord, base: string) => readonly Quad[];

/** The terms of our own that only shortcuts use. */
export const SHORTCUT_TERMS: readonly string[] = [
  rad.UnresolvedReference,
  rad.QuantifiedGroup,
  rad.group,
  rad.pointsToNote,
  rad.foreseenAs,
  rad.participant,
  rad.program,
];

/**
 * Everything that follows from the records: citations, meetings as announced and as held, work and expression, organisations, quotations,
 * provenance, the named graphs. Serves one run over the entities in the order of the registry and the records in the order of their ids: some statements need
 * what went before, and a statement that several records give is given once. Single records may be given as well; what needs others is
 * then left out, and nothing else is said.
 */
export function archiveShortcuts(): Shortcuts {
  const derive = archiveDerivations();
  return (definition, record, base) => {
    const deriver = derive(definition);
    if (deriver === undefined) return [];
    const graph = namedNode(graphIri(definition, record, base));
    const quads: Quad[] = [];
    // A thing or a term is said of, never a literal.
    const facts = factsFor(quadTerms(base), (subject, property, object) => quads.push(quad(subject as NamedNode, property, object, graph)));
    deriver(record, facts);
    return quads;
  };
}

/** The same in whatever form the one who asks holds its terms; undefined for an entity from whose records nothing follows. */
export function archiveDerivations(): (definition: EntityDefinition) => Deriver | undefined {
  const derivers = new Map<EntityClass, Deriver>();
  const derivations = [
    citationStatements(),
    publicationStatements(),
    formerNumberStatements(),
    meetingStatements(),
    organisationStatements(),
    configurationHistory(),
    quotationStatements(),
    provenanceStatements(),
    graphStatements(),
  ];
  for (const derivation of derivations)
    for (const [entityClass, deriver] of derivation) derivers.set(entityClass, both(derivers.get(entityClass), deriver));
  return ({ entityClass }) => derivers.get(entityClass);
}

function both(first: Deriver | undefined, second: Deriver): Deriver {
  if (first === undefined) return second;
  return (record, facts) => {
    first(record, facts);
    second(record, facts);
  };
}
