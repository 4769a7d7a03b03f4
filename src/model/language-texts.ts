import { type AnyRecord, type EntityDefinition, fieldOf, type LabelLanguage } from "./define/metadata.js";

/** A text with the language it is in (BCP 47: `nl`, `en`). */
export interface LanguageText {
  readonly value: string;
  readonly lang: LabelLanguage;
}

/** The labels of a record, Dutch first. Dutch words are not said to be English: a label in English that is only the Dutch one again is left out. */
export function labelTexts(definition: EntityDefinition, record: AnyRecord): readonly LanguageText[] {
  const dutch = definition.label.text(record, "nl");
  const english = definition.label.text(record, "en");
  const isEnglish = english !== dutch || definition.label.from.some((name) => isInEnglish(definition, name) && record[name] !== null);
  const labels: LanguageText[] = [{ value: dutch, lang: "nl" }];
  return isEnglish ? [...labels, { value: english, lang: "en" }] : labels;
}

/** The texts of a pair of fields, `summaryNl` and `summaryEn`, as far as there are any. */
export function pairTexts(record: AnyRecord, name: string): readonly LanguageText[] {
  return (["nl", "en"] as const).flatMap((lang) => {
    const value = record[`${name}${lang === "nl" ? "Nl" : "En"}`];
    return typeof value === "string" ? [{ value, lang }] : [];
  });
}

function isInEnglish(definition: EntityDefinition, name: string): boolean {
  return fieldOf(definition, name).rdf?.lang === "en";
}
