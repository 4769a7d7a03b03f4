import { Field, ObjectType } from "type-graphql";
import type { LabelLanguage } from "../../model/define/metadata.js";
import { DateScalar } from "../../model/define/scalars.js";
import { pairTexts } from "../../model/language-texts.js";
import type { NeededRecord } from "../../store/read/selection.js";
import type { DerivedField } from "./derived-field.js";
import { LANGUAGE_ARGUMENT, LanguageText } from "./language.js";
import { needed } from "./needs.js";

@ObjectType({ description: "When something falls due." })
export class DueDate {
  @Field(() => String, { description: "The words printed." })
  text!: string;

  @Field(() => DateScalar, { nullable: true, description: "The last day that those words allow, where that can be known." })
  date!: string | null;
}

/** The summary of a position or a commitment in the language asked for; Dutch where there is no English. */
const summary: DerivedField = {
  name: "summary",
  doc: "A summary in the archive's own words; Dutch where there is no English, null where there is none.",
  type: () => String,
  nullable: true,
  arguments: [LANGUAGE_ARGUMENT],
  needs: (definition) => needed(definition, { summaryNl: true, summaryEn: true }),
  value: (record, given) => inLanguage(record, given["lang"] as LabelLanguage, "summary"),
};

const summaries: DerivedField = {
  name: "summaries",
  doc: "The summary in every language that the archive has it in, Dutch first; empty where there is none.",
  type: () => [LanguageText],
  needs: (definition) => needed(definition, { summaryNl: true, summaryEn: true }),
  value: (record) => pairTexts(record, "summary"),
};

/** What GraphQL says of a position beyond its columns. */
export const positionFields: readonly DerivedField[] = [summary, summaries];

/** What GraphQL says of a commitment beyond its columns. */
export const commitmentFields: readonly DerivedField[] = [
  summary,
  summaries,
  {
    name: "due",
    doc: "When it falls due, where the text says so.",
    type: () => DueDate,
    nullable: true,
    needs: (definition) => needed(definition, { dueText: true, dueDate: true }),
    value: ({ dueText, dueDate }) => (dueText === null ? null : { text: dueText, date: dueDate }),
  },
];

/** What GraphQL says of a suggestion beyond its columns. */
export const suggestionFields: readonly DerivedField[] = [
  {
    name: "reason",
    doc: "Why this may have been meant.",
    type: () => String,
    arguments: [LANGUAGE_ARGUMENT],
    needs: (definition) => needed(definition, { reasonNl: true, reasonEn: true }),
    value: (record, given) => inLanguage(record, given["lang"] as LabelLanguage, "reason"),
  },
  {
    name: "reasons",
    doc: "Why this may have been meant, in every language.",
    type: () => [LanguageText],
    needs: (definition) => needed(definition, { reasonNl: true, reasonEn: true }),
    value: (record) => pairTexts(record, "reason"),
  },
];

function inLanguage(record: NeededRecord, lang: LabelLanguage, name: string): unknown {
  return (lang === "en" ? record[`${name}En`] : null) ?? record[`${name}Nl`] ?? null;
}
