import { Field, Int, ObjectType } from "type-graphql";
import { concept } from "../../model/define/enums.js";
import { Document } from "../../model/entities/document.js";
import { Reference } from "../../model/entities/reference.js";
import type { TraceDirection as TraceDirectionName } from "../../store/graph/citation-levels.js";
import type { TraceCut as TraceCutName } from "../../store/graph/trace-references.js";
import { ReferenceKind } from "../../vocab/lists/reference.js";
import { connectionNamed } from "./connections.js";
import { declareEnum, declareInput } from "./declare.js";
import { entityInputs } from "./entity-inputs.js";

// The values below are made by services and shaped by `answer`: where a field has a record, the value holds its id.

const TRACE_DIRECTIONS: Readonly<Record<TraceDirectionName, string>> = {
  CITES: "Forwards: what the document cites.",
  CITED_BY: "Backwards: what cites the document.",
  BOTH: "Both ways.",
};

const TRACE_CUTS: Readonly<Record<TraceCutName, string>> = {
  NODES: "There are more documents than maxNodes, within the depth asked for.",
  EDGES: "There are more references between the documents than a trace gives.",
  DEPTH: "More lies further away than the depth asked for.",
};

/** Which way a trace follows references. */
export const TraceDirection = declareEnum("TraceDirection", "Which way a trace follows references.", TRACE_DIRECTIONS);

const TraceCut = declareEnum("TraceCut", "What cut a trace short.", TRACE_CUTS);

/** Which part of the citation graph a question is about. */
export const CitationFilter = declareInput("CitationFilter", "Which part of the citation graph a question is about.", [
  { name: "references", type: () => entityInputs(Reference).filter, doc: "Only references that meet this count." },
  {
    name: "documents",
    type: () => entityInputs(Document).filter,
    doc: "Only documents that meet this are reached or listed; the one that is asked about need not.",
  },
]);

const REFERENCES = "How many references stand behind that.";

/** Documents cited beside one. */
export const CoCitationConnection = connectionNamed("CoCitation", "document", () => Document, [
  { name: "count", type: () => Int, doc: "How many documents cite both." },
  { name: "references", type: () => Int, doc: REFERENCES },
]);

/** Documents that cite the same as one. */
export const CouplingConnection = connectionNamed("Coupling", "document", () => Document, [
  { name: "count", type: () => Int, doc: "How many documents both cite." },
  { name: "references", type: () => Int, doc: REFERENCES },
]);

/** Documents by how often they are cited. */
export const CitedConnection = connectionNamed("Cited", "document", () => Document, [
  { name: "count", type: () => Int, doc: "How many documents cite it, itself not counted." },
  { name: "references", type: () => Int, doc: REFERENCES },
]);

@ObjectType({ description: "A document reached by a trace." })
export class TraceNode {
  @Field(() => Document, { description: "The document." })
  document!: string;

  @Field(() => Int, { description: "How many references lie between it and the document from which the trace starts." })
  depth!: number;
}

@ObjectType({ description: "That one document cites another, or itself, however often." })
export class CitationLink {
  @Field(() => Document, { description: "The document that cites." })
  from!: string;

  @Field(() => Document, { description: "The document that is cited." })
  to!: string;

  @Field(() => Int, { description: "How many references lead from the one to the other." })
  times!: number;

  @Field(() => [concept(ReferenceKind)], { description: "Their kinds, each once, the most frequent first." })
  kinds!: readonly ReferenceKind[];

  @Field(() => Int, {
    nullable: true,
    description: "Days from the date of the cited document to that of the citing one; null where either is unknown.",
  })
  days!: number | null;
}

@ObjectType({ description: "How old what is cited was when it was cited, in days. A pair of documents counts once." })
export class CitationAges {
  @Field(() => Int, { description: "How many pairs of documents both have a date." })
  count!: number;

  @Field(() => Int, { description: "The youngest; negative where a later document is cited." })
  minimum!: number;

  @Field(() => Int, { description: "The one in the middle; of two in the middle the younger." })
  median!: number;

  @Field(() => Int, { description: "The oldest." })
  maximum!: number;
}

@ObjectType({ description: "What is reached from a document along its references, breadth first." })
export class Trace {
  @Field(() => [TraceNode], { description: "The documents reached, nearest first; the first is the document itself." })
  nodes!: readonly TraceNode[];

  @Field(() => [Reference], { description: "The references between them." })
  edges!: readonly string[];

  @Field(() => [CitationLink], { description: "The same references, those between the same two documents taken together." })
  links!: readonly CitationLink[];

  @Field(() => CitationAges, { nullable: true, description: "How old what is cited was; null where no pair of documents has both dates." })
  ages!: CitationAges | null;

  @Field(() => Boolean, { description: "Whether a limit of documents or references cut the trace short." })
  truncated!: boolean;

  @Field(() => [TraceCut], { description: "What cut the trace short, the depth included; empty where it is complete." })
  cutBy!: readonly string[];
}
