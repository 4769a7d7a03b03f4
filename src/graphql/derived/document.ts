import { registerEnumType } from "type-graphql";
import { toIri } from "../../kernel/iri.js";
import { CITATION_STYLES, type CitationDetails, type CitationStyle, cite } from "../../model/citation-style.js";
import type { CitableDocument, NumberedDocument } from "../../model/citation-styles/citable-document.js";
import type { LabelLanguage } from "../../model/define/metadata.js";
import type { NeededRecord } from "../../store/read/selection.js";
import type { Arguments, DerivedField } from "./derived-field.js";
import { LANGUAGE_ARGUMENT } from "./language.js";
import { needed } from "./needs.js";

const styles = Object.fromEntries(Object.keys(CITATION_STYLES).map((style) => [style, style]));

registerEnumType(styles, {
  name: "CitationStyle",
  description: "A way of writing a citation.",
  valuesConfig: Object.fromEntries(Object.entries(CITATION_STYLES).map(([style, description]) => [style, { description }])),
});

// What a document without a number of its own is cited by: the one that it is attached to, or came with.
const NUMBERED = { identifier: true, date: true, chamber: true, number: true, dossiers: { key: true } } as const;

/** What GraphQL says of a document beyond its columns. */
export const documentFields: readonly DerivedField[] = [
  {
    name: "cite",
    doc: "A citation of it, ready for use.",
    type: () => String,
    arguments: [
      { name: "style", type: () => styles, doc: "How it is written.", required: true },
      { name: "pages", type: () => String, doc: "Pages to cite, in the style DUTCH: 3, 7-8." },
      { ...LANGUAGE_ARGUMENT, doc: "The language of the style APA." },
    ],
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
        dossiers: { key: true },
        senders: { labelNl: true },
        attachedTo: NUMBERED,
        partOf: NUMBERED,
      }),
    value: (record, given, { baseIri }) => cite(citable(record, baseIri), given["style"] as CitationStyle, detailsOf(given)),
  },
];

function detailsOf(given: Arguments): CitationDetails {
  return { pages: (given["pages"] as string | null | undefined) ?? null, lang: given["lang"] as LabelLanguage };
}

function citable(record: NeededRecord, baseIri: string): CitableDocument {
  const senders = record["senders"] as readonly { readonly labelNl: string }[];
  const [attachedTo, partOf] = [record["attachedTo"], record["partOf"]] as (NumberedDocument | null)[];
  return {
    ...(record as unknown as Omit<CitableDocument, "iri" | "senders" | "attachedTo">),
    iri: toIri(baseIri, record.id),
    senders: senders.map((sender) => sender.labelNl),
    attachedTo: attachedTo ?? partOf ?? null,
  };
}
