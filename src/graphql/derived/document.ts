import { registerEnumType } from "type-graphql";
import { toIri } from "../../kernel/iri.js";
import { CITATION_STYLES, type CitableDocument, type CitationStyle, cite } from "../../model/citation-style.js";
import type { NeededRecord } from "../../store/read/selection.js";
import type { DerivedField } from "./derived-field.js";
import { needed } from "./needs.js";

const styles = Object.fromEntries(Object.keys(CITATION_STYLES).map((style) => [style, style]));

registerEnumType(styles, {
  name: "CitationStyle",
  description: "A way of writing a citation.",
  valuesConfig: Object.fromEntries(Object.entries(CITATION_STYLES).map(([style, description]) => [style, { description }])),
});

/** What GraphQL says of a document beyond its columns. */
export const documentFields: readonly DerivedField[] = [
  {
    name: "cite",
    doc: "A citation of it, ready for use.",
    type: () => String,
    arguments: [{ name: "style", type: () => styles, doc: "How it is written.", required: true }],
    needs: (definition) =>
      needed(definition, {
        identifier: true,
        kind: true,
        title: true,
        subject: true,
        date: true,
        chamber: true,
        number: true,
        language: true,
        sourceUrl: true,
        dossiers: { key: true, title: true },
        senders: { labelNl: true },
      }),
    value: (record, given, { baseIri }) => cite(citable(record, baseIri), given["style"] as CitationStyle),
  },
];

function citable(record: NeededRecord, baseIri: string): CitableDocument {
  const senders = record["senders"] as readonly { readonly labelNl: string }[];
  return {
    ...(record as unknown as Omit<CitableDocument, "iri" | "senders">),
    iri: toIri(baseIri, record.id),
    senders: senders.map((sender) => sender.labelNl),
  };
}
