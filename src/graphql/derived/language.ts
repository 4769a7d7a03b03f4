import { Field, ObjectType, registerEnumType } from "type-graphql";
import type { LabelLanguage } from "../../model/define/metadata.js";
import type { ArgumentSpec } from "../types/declare.js";

/** The languages in which the archive names and summarises things. */
export const Language: Readonly<Record<string, LabelLanguage>> = { NL: "nl", EN: "en" };

registerEnumType(Language, {
  name: "Language",
  description: "A language in which the archive names and summarises things.",
  valuesConfig: { NL: { description: "Dutch." }, EN: { description: "English; Dutch where there is no English." } },
});

/** The argument by which a caller chooses the language. */
export const LANGUAGE_ARGUMENT: ArgumentSpec = { name: "lang", type: () => Language, doc: "The language.", defaultValue: "nl" };

@ObjectType({ description: "A text with the language it is in." })
export class LanguageText {
  @Field(() => String, { description: "The text." })
  value!: string;

  @Field(() => String, { description: "Its language, BCP 47: nl, en." })
  lang!: LabelLanguage;
}
