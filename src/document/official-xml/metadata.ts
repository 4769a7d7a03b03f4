import type { Span } from "../../kernel/span.js";
import { descendantsOf, type MarkupElement } from "../markup/markup-tree.js";
import type { ParsedProperty } from "../model.js";

type PropertyName = ParsedProperty["name"];

/** What the fields of the metadata are here, by their names there. */
const FIELDS: ReadonlyMap<string, PropertyName> = new Map([
  ["DC.identifier", "IDENTIFIER"],
  ["OVERHEIDop.dossiernummer", "DOSSIER"],
  ["OVERHEIDop.dossiertitel", "DOSSIER_TITLE"],
  ["OVERHEIDop.ondernummer", "NUMBER"],
  ["OVERHEIDop.documenttitel", "TITLE"],
  ["DCTERMS.issued", "DATE"],
  ["DCTERMS.available", "PUBLICATION_DATE"],
  ["OVERHEIDop.indiener", "SENDER"],
  ["DC.creator", "CHAMBER"],
  ["OVERHEIDop.vergaderjaar", "PARLIAMENTARY_YEAR"],
  ["OVERHEIDop.vraagnummer", "OTHER_IDENTIFIER"],
  ["DCTERMS.isReplacedBy", "REPLACED_BY"],
]);

/** Schemes of `DC.type`, the most telling first. The other schemes say no more than that it is an official publication. */
const TYPES = ["OVERHEIDop.KamerstukTypen", "OVERHEIDop.Parlementair"];

/** The address of a record of metadata kept apart; the identifier is a part of it. */
const RECORD = /\/(?<identifier>[^/]{1,60})\/metadata\.xml$/u;

/**
 * The metadata of a publication: the rows embedded in it (`meta`), those of a record kept apart (`metadata_gegevens` with `metadata`), and the
 * identifier in the pointer to such a record. Rows without a value, and those that say nothing of the document itself, are left out.
 */
export function readMetadata(source: string, root: MarkupElement): readonly ParsedProperty[] {
  const rows = descendantsOf(root, "meta", "metadata").filter(({ attributes }) => attributes["name"] !== undefined);
  const properties = rows.flatMap((row) => rowProperties(source, row));
  const identifiers = properties.filter(({ name }) => name === "IDENTIFIER");
  const pointer = rows.find(({ attributes }) => attributes["name"] === "OVERHEIDop.externMetadataRecord");
  return [
    ...(identifiers.length === 0 && pointer !== undefined ? pointedIdentifier(source, pointer) : []),
    ...properties,
    ...typeProperty(source, rows),
    ...(properties.some(({ name }) => name === "TITLE") ? [] : titleProperty(source, rows)),
  ];
}

function rowProperties(source: string, row: MarkupElement): readonly ParsedProperty[] {
  const name = FIELDS.get(row.attributes["name"] ?? "");
  return name === undefined ? [] : propertyOf(name, source, row);
}

function propertyOf(name: PropertyName, source: string, row: MarkupElement): readonly ParsedProperty[] {
  const value = (row.attributes["content"] ?? "").trim();
  return value === "" ? [] : [{ name, value, ...attributeSpan(source, row, "content") }];
}

function pointedIdentifier(source: string, pointer: MarkupElement): readonly ParsedProperty[] {
  return propertyOf("IDENTIFIER", source, pointer).flatMap((property) => {
    const value = RECORD.exec(property.value)?.groups?.["identifier"];
    if (value === undefined) return [];
    const start = source.indexOf(value, property.start);
    return [{ ...property, value, start, end: start + value.length }];
  });
}

function typeProperty(source: string, rows: readonly MarkupElement[]): readonly ParsedProperty[] {
  const types = rows.filter(({ attributes }) => attributes["name"] === "DC.type" && TYPES.includes(attributes["scheme"] ?? ""));
  const [row] = types.toSorted((a, b) => TYPES.indexOf(a.attributes["scheme"] ?? "") - TYPES.indexOf(b.attributes["scheme"] ?? ""));
  return row === undefined ? [] : propertyOf("TYPE", source, row);
}

// Before 2010 the title of the document stands only behind that of its dossier: `Milieuraad; Brief van de minister …`.
function titleProperty(source: string, rows: readonly MarkupElement[]): readonly ParsedProperty[] {
  const row = rows.find(({ attributes }) => attributes["name"] === "DC.title");
  return row === undefined
    ? []
    : propertyOf("TITLE", source, row).flatMap((property) => {
        const value = property.value.split("; ").slice(1).join("; ");
        return value === "" ? [] : [{ ...property, value }];
      });
}

/** The span of the value of an attribute, without its quotes; empty at the start of the element where it has none. */
export function attributeSpan(source: string, { start, inner, end }: MarkupElement, name: string): Span {
  const tag = source.slice(start, inner.start > start ? Math.min(inner.start, end) : end);
  for (const match of tag.matchAll(/\s(?<attribute>[^\s=>"']{1,60})\s*=\s*(?<value>"[^"]*"|'[^']*')/gu)) {
    if (match.groups?.["attribute"] !== name) continue;
    const last = start + match.index + match[0].length - 1;
    return { start: last + 1 - (match.groups["value"]?.length ?? 2) + 1, end: last };
  }
  return { start, end: start };
}
