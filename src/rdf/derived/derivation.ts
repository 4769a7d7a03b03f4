import { remembered } from "../../kernel/remembered.js";
import type { AnyRecord, EntityClass } from "../../model/define/metadata.js";
import { xsd } from "../../vocab/terms/standard.js";
import type { LiteralKind, TermMaker } from "../record-statements.js";

/**
 * Takes the statements that follow from a record; they stand in the graph of that record. `Term` is how the one who asked holds a term: as
 * an object of RDF/JS, or as the text of a format.
 */
export interface Facts<Term> {
  /** A thing of the archive, or with a fragment a part of it; a fragment is percent-encoded already. */
  thing(id: string, fragment?: string): Term;
  /** The named graph in which the facts of a document stand. */
  graph(document: string): Term;
  /** A term of a vocabulary by its IRI. It is kept, so this is for those that are few. */
  term(iri: string): Term;
  /** Something of somebody else by its IRI. */
  foreign(iri: string): Term;
  literal(text: string, kind: LiteralKind): Term;
  /** Makes a statement; the property is an IRI. */
  say(subject: Term, property: string, object: Term): void;
}

/** Says what follows from one record of an entity. */
export type Deriver = <Term>(record: AnyRecord, facts: Facts<Term>) => void;

/** Statements that follow from records of some entities. What earlier records said may be remembered, so a derivation serves one run. */
export type Derivation = ReadonlyMap<EntityClass, Deriver>;

/** A deriver of one entity, with the type of its records. */
export function derives<E>(
  entityClass: EntityClass<E>,
  derive: <Term>(record: E, facts: Facts<Term>) => void,
): readonly [EntityClass, Deriver] {
  return [entityClass, derive as unknown as Deriver];
}

/** Facts whose terms are made by `terms`, each statement handed on to `emit`. Properties and terms of vocabularies are made once. */
export function factsFor<Property, Term>(
  terms: TermMaker<Property, Term>,
  emit: (subject: Term, property: Property, object: Term) => void,
): Facts<Term> {
  const property = remembered(terms.property);
  return {
    thing: terms.thing,
    graph: terms.graph,
    term: remembered(terms.iri),
    foreign: terms.iri,
    literal: terms.literal,
    say: (subject, iri, object) => emit(subject, property(iri), object),
  };
}

/** The kinds of literals that derivations make; an object for each, because they are many. */
export const LITERALS = {
  dutch: { lang: "nl" },
  text: { datatype: xsd.string },
  integer: { datatype: xsd.integer },
  date: { datatype: xsd.date },
  dateTime: { datatype: xsd.dateTime },
  duration: { datatype: xsd.duration },
} as const;
