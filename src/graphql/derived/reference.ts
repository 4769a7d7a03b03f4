import { Int } from "type-graphql";
import { daysBetween } from "../../kernel/days-between.js";
import { definitionOf, type EntityDefinition, fieldOf } from "../../model/define/metadata.js";
import { Document } from "../../model/entities/document.js";
import { TextAnchor } from "../../model/entities/text-anchor.js";
import type { NeededRecord, Selection } from "../../store/read/selection.js";
import { badInput, limitExceeded } from "../errors.js";
import type { Arguments, DerivedField } from "./derived-field.js";
import { needed, neededWhere } from "./needs.js";

const MAX_CONTEXT = 2_000;

/** What GraphQL says of a reference beyond its columns. */
export const referenceFields: readonly DerivedField[] = [
  {
    name: "context",
    doc: "The words around it in the source text, or, in a source with mark-up, in its passage or note; only its own words while the archive does not hold the text.",
    type: () => String,
    arguments: [
      { name: "chars", type: () => Int, doc: `How many UTF-16 code units on each side, from 0 to ${MAX_CONTEXT}.`, defaultValue: 200 },
    ],
    needs: contextNeeds,
    value: contextOf,
  },
  {
    name: "days",
    doc: "Days from the date of the cited document to that of the citing one; null where either is unknown.",
    type: () => Int,
    nullable: true,
    needs: (definition) => needed(definition, { from: { date: true }, target: { date: true } }),
    value: (record) => daysBetween(dateOf(record["target"]), dateOf(record["from"])),
  },
];

function dateOf(document: unknown): string | null {
  return (document as { readonly date: string | null } | null)?.date ?? null;
}

function contextNeeds(definition: EntityDefinition): Selection {
  const [anchors, documents] = [definitionOf(TextAnchor), definitionOf(Document)];
  const current = neededWhere(documents, "versions", { form: "empty", column: "replaced_at" }, { source: { text: true } });
  const document = fieldOf(anchors, "document");
  const anchor = fieldOf(definition, "anchor");
  if (document.form !== "toOne" || anchor.form !== "toOne")
    throw new Error("an anchor leads to one document, and a reference to one anchor");
  const words = needed(anchors, { start: true, end: true, exact: true, prefix: true, suffix: true, passage: { text: true } });
  const ofDocument = { form: "record", key: "document", field: document, selection: { definition: documents, fields: [current] } } as const;
  const ofAnchor = {
    form: "record",
    key: "anchor",
    field: anchor,
    selection: { definition: anchors, fields: [...words.fields, ofDocument] },
  } as const;
  return { definition, fields: [...needed(definition, { surface: true, footnote: { text: true } }).fields, ofAnchor] };
}

interface AnchorInSource {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly passage: { readonly text: string } | null;
  readonly document: { readonly versions: readonly { readonly source: { readonly text: string } }[] };
}

function contextOf(record: NeededRecord, given: Arguments): string {
  const chars = given["chars"] as number;
  if (chars < 0) throw badInput("chars must be 0 or more", "chars");
  if (chars > MAX_CONTEXT) throw limitExceeded("chars", MAX_CONTEXT, chars);
  const anchor = record["anchor"] as AnchorInSource | null;
  if (anchor === null) return String(record["surface"]);
  const { start, end, exact } = anchor;
  const source = anchor.document.versions.find((version) => version.source.text.slice(start, end) === exact)?.source.text;
  if (source !== undefined) return whole(source.slice(Math.max(0, start - chars), end + chars));
  // The words of a source with mark-up are those of the note or the passage.
  const footnote = record["footnote"] as { readonly text: string } | null;
  return whole(around([footnote?.text, anchor.passage?.text], anchor, chars));
}

function around(texts: readonly (string | undefined)[], { prefix, exact, suffix }: AnchorInSource, chars: number): string {
  for (const text of texts) {
    const at = text?.indexOf(prefix + exact + suffix) ?? -1;
    if (text === undefined || at < 0) continue;
    const start = at + prefix.length;
    return text.slice(Math.max(0, start - chars), start + exact.length + chars);
  }
  return `${chars === 0 ? "" : prefix.slice(-chars)}${exact}${suffix.slice(0, chars)}`;
}

// A cut may fall within a character outside the basic plane; half a character is left out.
function whole(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "");
}
