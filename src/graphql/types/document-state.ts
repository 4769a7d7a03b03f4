import { Field, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../../model/define/scalars.js";

@ObjectType({ description: "A stretch of time in which a document, with all that belongs to it, stayed as it was." })
export class DocumentState {
  @Field(() => Int, { description: "The revision of the archive that began it." })
  revision!: number;

  @Field(() => DateTimeScalar, { description: "From when: asked as of this moment, the document is answered so." })
  validFrom!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "Until when; null for how it is now." })
  validUntil!: string | null;

  @Field(() => Boolean, { description: "False while the archive did not have the document any more." })
  present!: boolean;
}
