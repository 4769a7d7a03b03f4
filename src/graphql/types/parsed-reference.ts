import { Field, Float, Int, ObjectType } from "type-graphql";
import { concept } from "../../model/define/enums.js";
import { UrlScalar } from "../../model/define/scalars.js";
import { Document } from "../../model/entities/document.js";
import { Chamber } from "../../vocab/lists/document.js";
import { ReferenceKind, ReferenceStatus } from "../../vocab/lists/reference.js";

@ObjectType({ description: "What a reference in a text that the caller sent may have meant, with the reason. Never a link." })
export class ParsedSuggestion {
  @Field(() => String, { description: "Canonical form that may have been meant: kst-22112-4113." })
  normal!: string;

  @Field(() => String, { description: "Why this may have been meant, in English." })
  reason!: string;

  @Field(() => String, { description: "The same in Dutch." })
  reasonNl!: string;

  @Field(() => Float, { description: "How likely it is against the others, from 0 to 1." })
  score!: number;
}

@ObjectType({ description: "A reference found in a text that the caller sent." })
export class ParsedReference {
  @Field(() => concept(ReferenceKind), { description: "What sort of document it points to." })
  kind!: ReferenceKind;

  @Field(() => String, { description: "The words as they stand in the text." })
  surface!: string;

  @Field(() => String, { nullable: true, description: "Canonical form." })
  normal!: string | null;

  @Field(() => Int, { description: "First UTF-16 code unit in the text." })
  start!: number;

  @Field(() => Int, { description: "End in the text, exclusive." })
  end!: number;

  @Field(() => String, { nullable: true, description: "Number of the footnote it stands in." })
  footnote!: string | null;

  @Field(() => concept(ReferenceStatus), { description: "How far it could be followed." })
  status!: ReferenceStatus;

  @Field(() => Int, {
    nullable: true,
    description: "For a short form (`idem`): the place in this list, from 0, of the reference it points back to.",
  })
  antecedent!: number | null;

  @Field(() => Document, { nullable: true, description: "The document it leads to, where that is certain." })
  target!: string | null;

  @Field(() => [ParsedSuggestion], { description: "What may have been meant, best first. A suggestion is never a link." })
  candidates!: readonly ParsedSuggestion[];

  @Field(() => concept(Chamber), { nullable: true, description: "The chamber, as far as printed." })
  chamber!: Chamber | null;

  @Field(() => String, { nullable: true, description: "The parliamentary year, as far as printed: 2020-2021." })
  parliamentaryYear!: string | null;

  @Field(() => String, { nullable: true, description: "Pages, as far as printed." })
  pages!: string | null;

  @Field(() => String, { nullable: true, description: "Title of an external source, as far as printed." })
  title!: string | null;

  @Field(() => String, { nullable: true, description: "Author of an external source, as far as printed." })
  author!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Date of an external source, ISO 8601, as precise as printed: 2025-07-14, 2025-07 or 2025.",
  })
  date!: string | null;

  @Field(() => UrlScalar, { nullable: true, description: "Web address, as far as printed; https:// is added where it is left out." })
  url!: string | null;
}
