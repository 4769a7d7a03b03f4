import { Field, Int, ObjectType } from "type-graphql";
import { concept } from "../../model/define/enums.js";
import { DateScalar, UrlScalar } from "../../model/define/scalars.js";
import { Document } from "../../model/entities/document.js";
import { ReferenceSuggestion } from "../../model/entities/reference.js";
import { ReferenceKind, ReferenceStatus } from "../../vocab/lists/reference.js";
import { connectionNamed } from "./connections.js";

@ObjectType({ description: "What the archive cannot follow to a text: all references that ask for the same, taken together." })
export class UnresolvedCitation {
  @Field(() => String, {
    nullable: true,
    description: "Canonical form; of several official numbers of one document the one by which it is known. Null for a source in words.",
  })
  normal!: string | null;

  @Field(() => String, { description: "The words of one of the references, as printed." })
  surface!: string;

  @Field(() => concept(ReferenceKind), { description: "What sort of document it is." })
  kind!: ReferenceKind;

  @Field(() => concept(ReferenceStatus), { description: "How far it could be followed." })
  status!: ReferenceStatus;

  @Field(() => Int, { description: "How many references cite it." })
  times!: number;

  @Field(() => Int, { description: "How many documents they stand in." })
  documents!: number;

  @Field(() => DateScalar, { nullable: true, description: "Day of the first document that cites it, where one is known." })
  firstCited!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Day of the last document that cites it, where one is known." })
  lastCited!: string | null;

  @Field(() => ReferenceSuggestion, {
    nullable: true,
    description: "What was most likely meant, with the reason, where something else was. Never a link.",
  })
  candidate!: string | null;

  @Field(() => Document, { nullable: true, description: "The record of what is known from being cited only." })
  document!: string | null;

  @Field(() => UrlScalar, { nullable: true, description: "Where the official publisher keeps it, or would; else the address as printed." })
  officialUrl!: string | null;
}

/** What the archive lacks, most often cited first. */
export const UnresolvedConnection = connectionNamed("Unresolved", "citation", () => UnresolvedCitation, []);
