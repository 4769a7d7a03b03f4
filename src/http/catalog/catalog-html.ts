import { type CatalogFacts, catalogIri } from "../../catalog/catalog-facts.js";
import { DUMPS_A_PAGE, pageCount } from "../../catalog/catalog-pages.js";
import { SERVICES } from "../../catalog/services.js";
import { CATALOG_TITLE, DESCRIPTION } from "../../catalog/texts.js";
import { type Html, html, type PageLanguage, page as wholePage } from "../html.js";
import { contact, fact, filesTable, licence, machineForms, publisher } from "./parts.js";
import { number, WORDS } from "./words.js";

/** The catalogue for people. */
export function catalogHtml(facts: CatalogFacts, page: number, lang: PageLanguage): string {
  const words = WORDS[lang];
  const [newest] = facts.dumps;
  return wholePage({
    title: words.catalog,
    lang,
    otherLanguage: `/catalog?page=${page}&lang=${lang === "nl" ? "en" : "nl"}`,
    body: html`<h1 id="catalog">${CATALOG_TITLE[lang]}</h1>
<p>${DESCRIPTION[lang]}</p>
${factsTable(facts, lang)}
<h2>${words.files}</h2>
${newest === undefined ? html`<p>${words.noFiles}</p>` : filesTable(newest, lang)}
<h2>${words.services}</h2>
<dl>${SERVICES.map((service) => html`<dt id="${service.name}"><a href="/${service.endpoint}">${service.title[lang]}</a></dt><dd>${service.description[lang]}</dd>`)}</dl>
${versionsTable(facts, page, lang)}
${machineForms("/catalog", page === 1 ? "" : `?page=${page}`, lang)}`,
  });
}

function factsTable(facts: CatalogFacts, lang: PageLanguage): Html {
  const words = WORDS[lang];
  const { coverage, changedAt, revision, counts } = facts.state;
  const held = counts.filter(({ count }) => count > 0).map(({ type, count }) => html`<li>${type} ${number(count, lang)}</li>`);
  const changed = changedAt === null ? null : html`<time datetime="${changedAt}">${changedAt.slice(0, 10)}</time>`;
  return html`<table class="facts" id="dataset"><tbody>
${fact(words.identifier, html`<code>${catalogIri(facts, "dataset")}</code>`)}
${fact(words.publisher, publisher(facts, lang))}
${fact(words.contact, contact(facts))}
${fact(words.licence, licence(lang))}
${fact(words.coverage, coverage.from === null ? null : `${coverage.from} ${words.until} ${coverage.until}`)}
${fact(words.changed, html`${changed} (${words.revision} ${revision})`)}
${fact(words.holds, html`<ul class="row">${held}</ul><a href="/.well-known/void">${words.figures}</a>`)}
</tbody></table>`;
}

function versionsTable(facts: CatalogFacts, page: number, lang: PageLanguage): Html | false {
  const words = WORDS[lang];
  const pages = pageCount(facts);
  const dumps = facts.dumps.slice((page - 1) * DUMPS_A_PAGE, page * DUMPS_A_PAGE);
  const rows = dumps.map(
    ({ id, createdAt, revision, statements }) =>
      html`<tr><td><a href="/catalog/${id}">${id}</a></td><td><time datetime="${createdAt}">${createdAt.slice(0, 10)}</time></td><td class="number">${number(revision, lang)}</td><td class="number">${number(statements, lang)}</td></tr>`,
  );
  const links = Array.from({ length: pages }, (_, index) => index + 1).map((each) =>
    each === page ? html`<li aria-current="page">${each}</li>` : html`<li><a href="/catalog?page=${each}">${each}</a></li>`,
  );
  return (
    rows.length > 0 &&
    html`<h2>${words.versions}</h2>
<table>
<thead><tr><th scope="col">${words.version}</th><th scope="col">${words.date}</th><th scope="col" class="number">${words.revision}</th><th scope="col" class="number">${words.statements}</th></tr></thead>
<tbody>${rows}</tbody>
</table>
${pages > 1 && html`<nav aria-label="${words.pages}"><ul class="row">${links}</ul></nav>`}`
  );
}
