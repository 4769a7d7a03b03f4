import { findDates, readDate } from "../../kernel/dutch-date.js";
import { descendantsOf, type MarkupElement } from "../markup/markup-tree.js";
import type { ParsedProperty } from "../model.js";
import { attributeSpan, readMetadata } from "../official-xml/metadata.js";
import { htmlWords } from "./html-words.js";
import { classesOf } from "./page-furniture.js";

/** `/downloads/document?id=2025D31484`, `?did=2025D31484&id=…`: the number under which the Chamber registered the document of a page. */
const REGISTERED = /[?&](?:did|id)=(?<number>\d{4}D\d{4,6})\b/u;

/**
 * What a page says of its document apart from its words: the `meta` fields of the publisher, which are those of its XML, and the number of the
 * Chamber in the address of the file that a page of the Chamber offers, and the fields at the top of such a page as it was before 2020.
 */
export function pageProperties(source: string, root: MarkupElement): readonly ParsedProperty[] {
  const properties = readMetadata(source, withSchemes(root));
  return [...properties, ...registeredNumber(source, root), ...paperHeader(source, root)];
}

// In HTML the scheme of a field stands in `data-scheme`.
function withSchemes(root: MarkupElement): MarkupElement {
  const rows = descendantsOf(root, "meta").map((row) => {
    const scheme = row.attributes["scheme"] ?? row.attributes["data-scheme"];
    return scheme === undefined ? row : { ...row, attributes: { ...row.attributes, scheme } };
  });
  return { ...root, children: rows };
}

function registeredNumber(source: string, root: MarkupElement): readonly ParsedProperty[] {
  const links = descendantsOf(root, "a").filter(({ attributes }) => /\/downloads\/document\?/u.test(attributes["href"] ?? ""));
  const numbers = new Map(links.map((link) => [REGISTERED.exec(link.attributes["href"] ?? "")?.groups?.["number"], link]));
  const [only] = [...numbers];
  if (numbers.size !== 1 || only?.[0] === undefined) return [];
  const [value, link] = only;
  const start = source.indexOf(value, attributeSpan(source, link, "href").start);
  return [{ name: "OTHER_IDENTIFIER", value, start, end: start + value.length }];
}

/** `33308-13`, `21501-33-1149`: dossier and number in one. */
const PAPER = /^(?<dossier>\d{5}(?:-(?:\d{2}|[IVXLC]{1,6}))?)-(?<number>\d{1,5}|[A-Z]{1,3})$/u;

function paperHeader(source: string, root: MarkupElement): readonly ParsedProperty[] {
  const header = descendantsOf(root, "div").find(({ attributes }) => classesOf(attributes).includes("paper-header"));
  if (header === undefined) return [];
  const terms = descendantsOf(header, "dt", "dd");
  const fields = terms.flatMap((term, index) => {
    const value = terms[index + 1];
    return term.name === "dt" && value?.name === "dd" ? headerField(htmlWords(source, term).trim(), fieldOf(source, value)) : [];
  });
  const type = descendantsOf(header, "h1").map((element) => ({ name: "TYPE" as const, ...fieldOf(source, element) }));
  const title = descendantsOf(root, "p").find(({ attributes }) => classesOf(attributes).includes("use-as-title"));
  return [...fields, ...type, ...(title === undefined ? [] : [{ name: "TITLE" as const, ...fieldOf(source, title) }])];
}

type Field = Omit<ParsedProperty, "name">;

function fieldOf(source: string, element: MarkupElement): Field {
  const words = htmlWords(source, element);
  const start = element.inner.start + (words.length - words.trimStart().length);
  return { value: words.trim().replace(/\s+/gu, " "), start, end: Math.max(start, source.slice(0, element.inner.end).trimEnd().length) };
}

function headerField(label: string, field: Field): readonly ParsedProperty[] {
  if (label === "Publicatiedatum") {
    const date = findDates(field.value)[0];
    const reading = date === undefined ? null : readDate(date, null);
    return reading?.ok === true ? [{ ...field, name: "DATE", value: reading.startDate }] : [];
  }
  const paper = label === "Nummer" ? PAPER.exec(field.value)?.groups : undefined;
  if (paper?.["dossier"] === undefined || paper["number"] === undefined) return [];
  return [
    { ...field, name: "DOSSIER", value: paper["dossier"], end: field.start + paper["dossier"].length },
    { ...field, name: "NUMBER", value: paper["number"], start: field.end - paper["number"].length },
  ];
}
