import { type CatalogFacts, catalogIri } from "../../catalog/catalog-facts.js";
import { DUMPS_A_PAGE, pageCount } from "../../catalog/catalog-pages.js";
import { SERVICES } from "../../catalog/services.js";
import { kindName } from "../../catalog/term-name.js";
import { CATALOG_TITLE, DESCRIPTION } from "../../catalog/texts.js";
import { type Html, html, type PageLanguage, page as wholePage } from "../html.js";
import { printedNumber } from "../numbers.js";
import { factsTable } from "../tables.js";
import { contact, dumpsTable, filesTable, licence, machineForms, publisher } from "./parts.js";
import { WORDS } from "./words.js";

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
${datasetFacts(facts, lang)}
<h2>${words.files}</h2>
${newest === undefined ? html`<p>${words.noFiles}</p>` : filesTable(newest, lang)}
<h2>${words.services}</h2>
<dl>${SERVICES.map((service) => html`<dt id="${service.name}"><a href="/${service.endpoint}">${service.title[lang]}</a></dt><dd>${service.description[lang]}</dd>`)}</dl>
${versionsTable(facts, page, lang)}
${machineForms("/catalog", page === 1 ? "" : `?page=${page}`, lang)}`,
  });
}

function datasetFacts(facts: CatalogFacts, lang: PageLanguage): Html {
  const words = WORDS[lang];
  const { coverage, changedAt, revision, counts } = facts.state;
  const held = counts
    .filter(({ count }) => count > 0)
    .map(({ type, count }) => html`<li>${kindName(type, lang)} ${printedNumber(count, lang)}</li>`);
  const changed = changedAt === null ? null : html`<time datetime="${changedAt}">${changedAt.slice(0, 10)}</time>`;
  return factsTable(
    [
      { name: words.identifier, value: html`<code>${catalogIri(facts, "dataset")}</code>` },
      { name: words.publisher, value: publisher(facts, lang) },
      { name: words.contact, value: contact(facts) },
      { name: words.licence, value: licence(lang) },
      { name: words.coverage, value: coverage.from !== null && `${coverage.from} ${words.until} ${coverage.until}` },
      { name: words.changed, value: html`${changed} (${words.revision} ${revision})` },
      { name: words.holds, value: html`<ul class="row">${held}</ul><a href="/.well-known/void">${words.figures}</a>` },
    ],
    "dataset",
  );
}

function versionsTable(facts: CatalogFacts, page: number, lang: PageLanguage): Html | false {
  const words = WORDS[lang];
  const pages = pageCount(facts);
  const dumps = facts.dumps.slice((page - 1) * DUMPS_A_PAGE, page * DUMPS_A_PAGE);
  const links = Array.from({ length: pages }, (_, index) => index + 1).map((each) =>
    each === page ? html`<li aria-current="page">${each}</li>` : html`<li><a href="/catalog?page=${each}">${each}</a></li>`,
  );
  return (
    dumps.length > 0 &&
    html`<h2>${words.versions}</h2>
${dumpsTable(dumps, "/catalog", lang)}
${pages > 1 && html`<nav aria-label="${words.pages}"><ul class="row">${links}</ul></nav>`}`
  );
}
