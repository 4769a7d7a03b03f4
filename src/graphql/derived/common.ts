import { toIri, toPage } from "../../kernel/iri.js";
import type { EntityDefinition, LabelLanguage } from "../../model/define/metadata.js";
import { labelTexts } from "../../model/language-texts.js";
import type { Selection } from "../../store/read/selection.js";
import { columnFields } from "../../store/stored-record.js";
import type { DerivedField } from "./derived-field.js";
import { LANGUAGE_ARGUMENT, LanguageText } from "./language.js";

const nothing = (definition: EntityDefinition) => ({ definition, fields: [] });

/** The IRI of a record: it is declared by the interface Node. */
export const idField: DerivedField = {
  name: "id",
  doc: "Its IRI.",
  type: () => String,
  needs: nothing,
  value: (record, _, { baseIri }) => toIri(baseIri, record.id),
};

/** The fields that every node has. */
export function commonFields(definition: EntityDefinition): readonly DerivedField[] {
  return [
    {
      name: "label",
      doc: "A short name for people.",
      type: () => String,
      arguments: [LANGUAGE_ARGUMENT],
      needs: labelNeeds,
      value: (record, given) => definition.label.text(record, given["lang"] as LabelLanguage),
    },
    {
      name: "labels",
      doc: "The short name in every language that the archive has it in, Dutch first.",
      type: () => [LanguageText],
      needs: labelNeeds,
      value: (record) => labelTexts(definition, record),
    },
    {
      name: "page",
      doc: "Its web page.",
      type: () => String,
      needs: nothing,
      value: (record, _, { baseIri }) => toPage(baseIri, record.id),
    },
    {
      name: "rdf",
      doc: "Its RDF, as Turtle.",
      type: () => String,
      needs: nothing,
      value: (record, _, { baseIri }) => `${toPage(baseIri, record.id)}.ttl`,
    },
  ];
}

// A label is made from a stored record, in which a to-one field is an id: so the column is read, and nothing loaded behind it.
function labelNeeds(definition: EntityDefinition): Selection {
  const fields = columnFields(definition).filter((field) => definition.label.from.includes(field.name));
  return { definition, fields: fields.map((field) => ({ form: "column", key: field.name, field })) };
}
