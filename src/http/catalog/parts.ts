import type { CatalogFacts } from "../../catalog/catalog-facts.js";
import { PROFILE } from "../../catalog/catalog-pages.js";
import { CC0 } from "../../catalog/code-lists.js";
import type { DumpManifest } from "../../dump/manifest.js";
import { type Html, html, type PageLanguage } from "../html.js";
import { printedNumber, printedSize } from "../numbers.js";
import { type Column, listTable } from "../tables.js";
import { RDF_BY_PREFERENCE } from "../variants.js";
import { WORDS } from "./words.js";

/** The licence, linked. */
export function licence(lang: PageLanguage): Html {
  return html`<a href="${CC0}" rel="license">${WORDS[lang].licenceName}</a>`;
}

/** The publisher as the operator has named it. */
export function publisher({ publisher: { name, iri } }: CatalogFacts, lang: PageLanguage): Html | string {
  if (name === null) return WORDS[lang].unnamed;
  return iri === null ? name : html`<a href="${iri}">${name}</a>`;
}

/** Whom to write to; null where nobody is named. */
export function contact({ contact: { name, email, url } }: CatalogFacts): Html | null {
  if (email !== null) return html`<a href="mailto:${email}">${name ?? email}</a>`;
  return url === null ? null : html`<a href="${url}">${name ?? url}</a>`;
}

/** The files of a dump. Addresses are relative to the server, whatever the base of the IRIs. */
export function filesTable({ id, files }: DumpManifest, lang: PageLanguage): Html {
  const words = WORDS[lang];
  const rows = files.map(({ name, title, form, byteSize, count, sha256 }) => {
    const counted =
      count === null ? "" : `${printedNumber(count, lang)} ${form === "csv" || form === "sqlite" ? words.rows : words.statementsOf}`;
    return [
      html`<a href="/dump/${id}/${encodeURIComponent(name)}">${name}</a>`,
      html`<span lang="en">${title}</span>${counted !== "" && html`<br><span class="soft">${counted}</span>`}`,
      printedSize(byteSize, lang),
      html`<code>${sha256}</code>`,
    ];
  });
  const columns = [{ head: words.file }, { head: words.content }, { head: words.size, isNumber: true }, { head: words.checksum }];
  return listTable(columns, rows, `${words.filesOf} ${id}`);
}

/** Dumps with their date and how much they hold; each leads to its page below `folder`. */
export function dumpsTable(dumps: readonly DumpManifest[], folder: "/catalog" | "/dump", lang: PageLanguage): Html {
  const words = WORDS[lang];
  const rows = dumps.map(({ id, createdAt, revision, statements }) => [
    html`<a href="${folder}/${id}">${id}</a>`,
    html`<time datetime="${createdAt}">${createdAt.slice(0, 10)}</time>`,
    printedNumber(revision, lang),
    printedNumber(statements, lang),
  ]);
  const [revision, statements] = [words.revision, words.statements].map((head) => ({ head, isNumber: true })) as [Column, Column];
  return listTable([{ head: words.version }, { head: words.date }, revision, statements], rows);
}

/** Where programs find the same: the forms of RDF, and the profile that the catalogue keeps to. */
export function machineForms(path: string, query: string, lang: PageLanguage): Html {
  const words = WORDS[lang];
  const forms = RDF_BY_PREFERENCE.map(({ name, extension }) => html`<li><a href="${`${path}.${extension}${query}`}">${name}</a></li>`);
  return html`<h2>${words.machine}</h2>
<p>${words.machineIntro}:</p>
<ul class="row">${forms}</ul>
<p>${words.profile} <a href="${PROFILE}">DCAT-AP-NL 3.0</a>.</p>`;
}
