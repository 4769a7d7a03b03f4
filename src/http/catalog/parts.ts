import type { CatalogFacts } from "../../catalog/catalog-facts.js";
import { PROFILE } from "../../catalog/catalog-pages.js";
import { CC0 } from "../../catalog/code-lists.js";
import type { DumpManifest } from "../../dump/manifest.js";
import { type Html, html, type PageLanguage } from "../html.js";
import { RDF_BY_PREFERENCE } from "../variants.js";
import { number, size, WORDS } from "./words.js";

/** A row of a table of facts; nothing where there is nothing to tell. */
export function fact(name: string, value: Html | string | null): Html | null {
  return value === null ? null : html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`;
}

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
    const counted = count === null ? "" : `${number(count, lang)} ${form === "csv" || form === "sqlite" ? words.rows : words.statementsOf}`;
    return html`<tr><td><a href="/dump/${id}/${encodeURIComponent(name)}">${name}</a></td><td><span lang="en">${title}</span>
${counted !== "" && html`<br><span class="soft">${counted}</span>`}</td><td class="number">${size(byteSize, lang)}</td><td><code>${sha256}</code></td></tr>`;
  });
  return html`<table>
<caption>${words.filesOf} ${id}</caption>
<thead><tr><th scope="col">${words.file}</th><th scope="col">${words.content}</th><th scope="col" class="number">${words.size}</th><th scope="col">${words.checksum}</th></tr></thead>
<tbody>${rows}</tbody>
</table>`;
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
