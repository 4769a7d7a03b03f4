import type { FastifyReply, FastifyRequest } from "fastify";
import { PREFIXES } from "../../rdf/prefixes.js";
import { readExamples, type SparqlExample } from "../../sparql/read-examples.js";
import * as own from "../../vocab/terms/own.js";
import * as standard from "../../vocab/terms/standard.js";
import { Html, html, type PageLanguage, page } from "../html.js";
import { negotiateLanguage } from "../negotiation.js";
import { parametersOf } from "../request-address.js";
import { pageFilePath } from "./query-page-files.js";

const WORDS = {
  nl: {
    title: "SPARQL: zelf vragen stellen",
    lead: "Stel een vraag aan alle gegevens van het archief in SPARQL 1.1. Begin met een van de voorbeelden en pas het aan.",
    examples: "Voorbeelden",
    query: "Vraag in SPARQL",
    run: "Stel de vraag",
    program: "Voor programma's: hetzelfde adres, met GET of POST volgens het SPARQL 1.1 Protocol; de beschrijving van de dienst staat op",
  },
  en: {
    title: "SPARQL: ask for yourself",
    lead: "Ask all data of the archive in SPARQL 1.1. Begin with one of the examples and change it.",
    examples: "Examples",
    query: "Query in SPARQL",
    run: "Run the query",
    program: "For programs: the same address, by GET or POST as the SPARQL 1.1 Protocol has it; the description of the service is at",
  },
} as const;

// The page runs only what this server sends, and asks only this server. The editor sets styles and has its icons in itself.
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:; font-src data:; connect-src 'self'; form-action 'self'";

let known: readonly SparqlExample[] | undefined;

/** The query page. It begins with the query of the address, with the example that `?example=` names, or with the first example. */
export function queryPage(request: FastifyRequest, reply: FastifyReply): string {
  known ??= readExamples();
  const lang = negotiateLanguage(request);
  const words = WORDS[lang];
  const parameters = parametersOf(request);
  const example = known.find(({ name }) => name === parameters.get("example"));
  const query = parameters.get("query") ?? example?.query ?? known[0]?.query ?? "";
  reply.header("content-security-policy", POLICY);
  const settings = { query, run: example !== undefined || parameters.has("query"), prefixes: PREFIXES, ...vocabularyTerms() };
  return page({
    title: words.title,
    lang,
    otherLanguage: otherLanguage(parameters, lang === "nl" ? "en" : "nl"),
    head: html`<link rel="stylesheet" href="${pageFilePath("yasgui.min.css")}">
<style>.yasgui-place{overflow-x:clip;background:#fff;color:#1b2733;color-scheme:light}</style>`,
    body: html`<h1>${words.title}</h1>
<p>${words.lead}</p>
<details${settings.run ? "" : new Html(" open")}><summary>${words.examples} (${known.length})</summary>
<ol>${known.map((one) => exampleItem(one, lang))}</ol>
</details>
<form id="query-form" action="/sparql" method="post">
<p><label for="query-text">${words.query}</label><br><textarea id="query-text" name="query" rows="16" cols="90" spellcheck="false">${query}</textarea></p>
<p><button>${words.run}</button></p>
</form>
<div id="query-editor" class="yasgui-place" hidden></div>
<p class="soft">${words.program} <a href="/sparql.ttl">/sparql.ttl</a>.</p>
<div id="query-settings" hidden>${JSON.stringify(settings)}</div>
<script src="${pageFilePath("yasgui.min.js")}"></script>
<script src="${pageFilePath("query-page.js")}"></script>`,
  });
}

function exampleItem({ name, title, description }: SparqlExample, lang: PageLanguage): Html {
  return html`<li><a href="/sparql?example=${name}&lang=${lang}">${title[lang]}</a><br><small class="soft">${description[lang]}</small></li>
`;
}

function otherLanguage(parameters: URLSearchParams, lang: PageLanguage): string {
  const other = new URLSearchParams(parameters);
  other.set("lang", lang);
  return `?${other}`;
}

// A class begins with a capital, in all of these vocabularies.
function vocabularyTerms(): { readonly classes: readonly string[]; readonly properties: readonly string[] } {
  const iris = [own, standard].flatMap((module) => Object.values(module)).flatMap((vocabulary) => Object.entries(vocabulary));
  const terms = iris.filter(([name]) => name !== "$namespace").map(([name, iri]) => ({ isClass: /^[A-Z]/.test(name), iri: String(iri) }));
  const sorted = (isClass: boolean) => [...new Set(terms.filter((term) => term.isClass === isClass).map(({ iri }) => iri))].sort();
  return { classes: sorted(true), properties: sorted(false) };
}
