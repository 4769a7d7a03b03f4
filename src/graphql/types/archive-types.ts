import { Field, Float, Int, ObjectType } from "type-graphql";
import { Node } from "../../model/define/entity.js";
import { concept } from "../../model/define/enums.js";
import { DateScalar, DateTimeScalar, UrlScalar } from "../../model/define/scalars.js";
import type { SearchType as SearchTypeName } from "../../store/search/search-types.js";
import { ReferenceStatus } from "../../vocab/lists/reference.js";
import { connectionNamed } from "./connections.js";
import { declareEnum } from "./declare.js";

// The values below are made by services and shaped by `answer`: where a field has a record, the value holds its id.

const SEARCH_TYPES: Readonly<Record<SearchTypeName, string>> = {
  COUNCIL: "Councils, by formation and place.",
  DOCUMENT: "Documents, by title, subject and numbers.",
  AGENDA_ITEM: "Agenda items, by title.",
  PASSAGE: "The text of documents.",
  FOOTNOTE: "The text of footnotes.",
  REFERENCE: "References, by the words printed.",
  POSITION: "Positions, by summary and words.",
  COMMITMENT: "Commitments, by summary and words.",
};

/** What full-text search can be narrowed to. */
export const SearchType = declareEnum("SearchType", "What full-text search can be narrowed to.", SEARCH_TYPES);

/** Hits of a search. */
export const SearchConnection = connectionNamed("Search", "hit", () => Node, [
  { name: "type", type: () => SearchType, doc: "What was found." },
  { name: "score", type: () => Float, doc: "How well it fits; higher is better, comparable within one answer only." },
  {
    name: "snippet",
    type: () => String,
    doc: "The words found in their context, as HTML: each stands in a mark element, and everything else is escaped.",
  },
]);

@ObjectType({ description: "How many records of one type the archive holds." })
export class TypeCount {
  @Field(() => String, { description: "Name of the type." })
  type!: string;

  @Field(() => Int, { description: "How many records there are." })
  count!: number;
}

@ObjectType({ description: "How many references could be followed how far." })
export class ReferenceStatusCount {
  @Field(() => concept(ReferenceStatus), { description: "How far." })
  status!: ReferenceStatus;

  @Field(() => Int, { description: "How many." })
  count!: number;
}

@ObjectType({ description: "What part of the field the archive covers." })
export class ArchiveCoverage {
  @Field(() => DateScalar, { nullable: true, description: "First day of the first Council." })
  from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Last day of the last Council." })
  until!: string | null;

  @Field(() => Int, { description: "Councils of which the annotated agenda is held." })
  councilsWithAgenda!: number;

  @Field(() => Int, { description: "Councils of which the report is held." })
  councilsWithReport!: number;

  @Field(() => Int, { description: "Councils of which both are held." })
  councilsWithBoth!: number;

  @Field(() => Int, { description: "Documents whose text is held." })
  documentsHeld!: number;

  @Field(() => Int, { description: "Documents of which the metadata is known." })
  documentsKnown!: number;

  @Field(() => Int, { description: "Documents known only from being cited." })
  documentsCited!: number;

  @Field(() => [ReferenceStatusCount], { description: "References by how far they could be followed." })
  references!: readonly ReferenceStatusCount[];
}

@ObjectType({
  description: "What a type, a field or a value of this schema is in RDF; the directive @rdf of schema.graphql says the same.",
})
export class SchemaTerm {
  @Field(() => String, { description: "Name of the type or enum." })
  type!: string;

  @Field(() => String, { nullable: true, description: "Name of the field or value; null for the type itself." })
  member!: string | null;

  @Field(() => UrlScalar, {
    nullable: true,
    description: "The class, the property, the concept scheme or the concept; null where there is none.",
  })
  iri!: string | null;

  @Field(() => Boolean, { description: "Whether the statement goes the other way: from what the field gives to the record." })
  inverse!: boolean;

  @Field(() => String, { nullable: true, description: "The language of the text, BCP 47." })
  language!: string | null;

  @Field(() => UrlScalar, { nullable: true, description: "The datatype of the literal; null for a text." })
  datatype!: string | null;

  @Field(() => String, { nullable: true, description: "Why there is no term." })
  why!: string | null;
}

@ObjectType({ description: "The archive as a whole." })
export class Archive {
  @Field(() => [TypeCount], { description: "How many records of each type there are." })
  counts!: readonly TypeCount[];

  @Field(() => Int, { description: "Raised by every change; what is read at one revision stays the same until the next." })
  revision!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the archive last changed." })
  changedAt!: string | null;

  @Field(() => UrlScalar, { description: "The licence of the data." })
  licence!: string;

  @Field(() => ArchiveCoverage, { description: "What part of the field it covers." })
  coverage!: ArchiveCoverage;

  @Field(() => [SchemaTerm], { description: "What everything in this schema is in RDF." })
  terms!: readonly SchemaTerm[];
}
