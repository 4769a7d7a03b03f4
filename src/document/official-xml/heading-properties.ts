import type { Span } from "../../kernel/span.js";
import { wordsSpan } from "../markup/markup-marks.js";
import { childOf, descendantsOf, type MarkupElement } from "../markup/markup-tree.js";
import { xmlWords } from "../markup/xml-characters.js";
import type { ParsedProperty } from "../model.js";
import { attributeSpan } from "./metadata.js";

/** What the fields of the printed heading of a publication say, each in an element of its own: dossiers, number, date, year, kind of publication. */
export function headingProperties(source: string, body: MarkupElement): readonly ParsedProperty[] {
  const [number] = descendantsOf(body, "ondernummer");
  const [date] = descendantsOf(body, "datumtekst").flatMap((element) => descendantsOf(element, "datum"));
  const lines = descendantsOf(body, "tekstregel");
  const line = (content: string): MarkupElement | undefined => lines.find(({ attributes }) => attributes["inhoud"] === content);
  return [
    ...descendantsOf(body, "dossiernummer").flatMap((dossier) => dossierProperty(source, dossier)),
    ...words("NUMBER", source, number),
    ...dateProperty(source, date),
    ...words("CHAMBER", source, line("kameraanduiding")),
    ...words("PARLIAMENTARY_YEAR", source, line("vergaderjaar")).map(withoutLabel),
    ...words("TITLE", source, descendantsOf(body, "item-titel", "kamervraagomschrijving")[0]),
    ...(body.name === "kamerstuk" ? [] : [kindProperty(body)]),
  ];
}

function words(name: ParsedProperty["name"], source: string, element: MarkupElement | undefined): readonly ParsedProperty[] {
  const span = element === undefined ? null : wordsSpan(source, element.inner, []);
  return span === null ? [] : [{ name, value: wordsOf(source, span), ...span }];
}

function wordsOf(source: string, { start, end }: Span): string {
  return xmlWords(source.slice(start, end).replace(/<[^<>]*>/gu, "")).replace(/\s+/gu, " ");
}

// `21 501` and `33` give `21501-33`; the number of a Rijkswet is no part of it.
function dossierProperty(source: string, dossier: MarkupElement): readonly ParsedProperty[] {
  const [number] = words("DOSSIER", source, childOf(dossier, "dossiernr"));
  if (number === undefined) return [];
  const suffixes = ["raadnr", "begrotingshoofdstuk"].flatMap((name) => words("DOSSIER", source, childOf(dossier, name)));
  const value = [number.value.replace(/[\s.]/gu, ""), ...suffixes.map((suffix) => suffix.value.replace(/^-|-$/gu, ""))].join("-");
  return [{ name: "DOSSIER", value, start: number.start, end: suffixes.at(-1)?.end ?? number.end }];
}

function dateProperty(source: string, date: MarkupElement | undefined): readonly ParsedProperty[] {
  const value = date?.attributes["isodatum"] ?? "";
  return date === undefined || value === "" ? [] : [{ name: "DATE", value, ...attributeSpan(source, date, "isodatum") }];
}

// `Vergaderjaar 2024-2025`
function withoutLabel(property: ParsedProperty): ParsedProperty {
  const year = /\d{4}\s?[-–]\s?\d{2,4}$/u.exec(property.value)?.[0] ?? property.value;
  return { ...property, value: year.replace(/\s?[-–]\s?/u, "-") };
}

function kindProperty({ name, start }: MarkupElement): ParsedProperty {
  return { name: "TYPE", value: name, start: start + 1, end: start + 1 + name.length };
}
