import { conceptName } from "../../kernel/closed-list.js";
import { toPage } from "../../kernel/iri.js";
import type { FieldDefinition, ScalarField } from "../../model/define/metadata.js";
import { type Html, html, type PageLanguage } from "../html.js";
import type { Description } from "../resources/read-description.js";
import { type Link, linksOf } from "../resources/read-description.js";

/** What a field of a thing holds, for a reader; null where it holds nothing. */
export function fieldValue({ record, names }: Description, field: FieldDefinition, lang: PageLanguage): Html | null {
  const value = record[field.name];
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return null;
  const links = linksOf(record, field);
  if (links.length > 0) return inList(links.map((link) => thingLink(names, link, field, lang)));
  return field.form === "scalar" ? scalarValue(field, value, lang) : null;
}

/** A link to the page of a thing, by its name in the reader's language, with what the link says. */
export function thingLink(names: Description["names"], { id, edge }: Link, field: FieldDefinition | null, lang: PageLanguage): Html {
  const named = names.get(id);
  const label = named === undefined ? id : named.definition.label.text(named.record, lang);
  const says = edge === null ? null : field?.form === "link" ? (field.edge?.list.values[edge]?.[lang] ?? edge) : edge;
  return html`<a href="${toPage("/", id)}">${label === "" ? id : label}</a>${says !== null && html` <span class="soft">(${says})</span>`}`;
}

/** Several values: one as it is, more as a list. */
export function inList(values: readonly Html[]): Html {
  const [first] = values;
  if (values.length === 1 && first !== undefined) return first;
  return html`<ul>${values.map((value) => html`<li>${value}</li>`)}</ul>`;
}

function scalarValue(field: ScalarField, value: unknown, lang: PageLanguage): Html {
  switch (field.type) {
    case "concept":
      return conceptValue(field, String(value), lang);
    case "boolean":
      return html`${YES_NO[lang][value === true ? 0 : 1]}`;
    case "date":
      return html`<time datetime="${String(value)}">${inDays(String(value), lang)}</time>`;
    case "dateTime":
      return html`<time datetime="${String(value)}">${String(value)
        .replace("T", " ")
        .replace(/(\.\d+)?Z$/, " UTC")}</time>`;
    case "url":
      return addressLink(String(value));
    case "textList":
      return inList((value as readonly string[]).map((text) => html`${text}`));
    default:
      return textValue(field, String(value));
  }
}

const YES_NO: Readonly<Record<PageLanguage, readonly [string, string]>> = { nl: ["ja", "nee"], en: ["yes", "no"] };

function conceptValue({ list }: ScalarField, key: string, lang: PageLanguage): Html {
  const value = list?.values[key];
  if (list === undefined || value === undefined) return html`${key}`;
  return html`<a href="/ontology#${conceptName(list, key)}" title="${value.doc}">${value[lang]}</a>`;
}

/** An address as a link, where it is one that a browser opens: an address may be of any scheme. */
export function addressLink(address: string): Html {
  return /^https?:/i.test(address) ? html`<a href="${address}" rel="external nofollow">${address}</a>` : html`${address}`;
}

const LONG_TEXT = 160;

// The words of the documents are Dutch, whatever the language of the page.
function textValue({ rdf, name }: ScalarField, text: string): Html {
  const lang = rdf?.lang ?? (QUOTED.has(name) ? "nl" : undefined);
  const words = lang === undefined ? html`${text}` : html`<span lang="${lang}">${text}</span>`;
  return text.length > LONG_TEXT || QUOTED.has(name) ? html`<blockquote>${words}</blockquote>` : words;
}

/** Fields that hold words as they stand in a document. */
const QUOTED: ReadonlySet<string> = new Set(["exact", "surface"]);

function inDays(day: string, lang: PageLanguage): string {
  const moment = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) ? day : DAYS[lang].format(moment);
}

const DAY: Intl.DateTimeFormatOptions = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" };

const DAYS: Readonly<Record<PageLanguage, Intl.DateTimeFormat>> = {
  nl: new Intl.DateTimeFormat("nl-NL", DAY),
  en: new Intl.DateTimeFormat("en-GB", DAY),
};
