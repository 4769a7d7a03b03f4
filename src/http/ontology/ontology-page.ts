import { compactIri } from "../../rdf/prefixes.js";
import { dcterms, owl } from "../../vocab/terms/standard.js";
import { Html, html, jsonScript, type PageLanguage, page } from "../html.js";
import { factsTable } from "../tables.js";
import { EXAMPLE } from "./example.js";
import type { Term, TermIndex } from "./term-index.js";
import { classSection, propertySection, schemeSection } from "./term-sections.js";
import { type OntologyWords, WORDS } from "./words.js";

/** What the page of the ontology needs beside its terms. */
export interface OntologyPage {
  readonly index: TermIndex;
  readonly lang: PageLanguage;
  /** Where the page stands: `/ontology`. */
  readonly path: string;
}

/** The ontology for people: contents, classes with their properties, properties, schemes with their concepts, an example. */
export function ontologyPage({ index, lang, path }: OntologyPage): string {
  const words = WORDS[lang];
  const { about } = index;
  const [version = ""] = about.objects(owl.versionInfo);
  return page({
    title: words.title,
    lang,
    otherLanguage: `${path}?lang=${lang === "nl" ? "en" : "nl"}`,
    head: html`<style>${new Html(STYLE)}</style>${jsonScript("application/ld+json", JSON.stringify(structured(about, version)))}`,
    body: html`<h1>${about.label[lang]}</h1>
<p>${about.definition[lang]}</p>
${facts(about, version, words)}
${contents(index, lang)}
<section id="classes"><h2>${words.classes}</h2>${index.classes.map((term) => classSection(term, index, lang))}</section>
<section id="properties"><h2>${words.properties}</h2>${index.properties.map((term) => propertySection(term, index, lang))}</section>
<section id="schemes"><h2>${words.schemes}</h2><p>${words.aboutSchemes}</p>${index.schemes.map((term) => schemeSection(term, index, lang))}</section>
${index.individuals.length > 0 && html`<section id="individuals"><h2>${words.individuals}</h2>${index.individuals.map((term) => propertySection(term, index, lang))}</section>`}
<section id="example"><h2>${words.example}</h2><p>${words.aboutExample}</p><pre><code>${EXAMPLE}</code></pre></section>`,
  });
}

function facts(about: Term, version: string, words: OntologyWords): Html {
  const iri = (value: string) => html`<a href="${value}">${value}</a>`;
  const forms = [
    ["Turtle", "/ontology.ttl"],
    ["JSON-LD", "/ontology.jsonld"],
    ["N-Triples", "/ontology.nt"],
    ["RDF/XML", "/ontology.rdf"],
    [words.concepts, "/ontology/concepts"],
    ["SHACL", "/ontology/shapes"],
    [words.context, "/ontology/context.jsonld"],
  ].map(([name = "", href = ""]) => html`<li><a href="${href}">${name}</a></li>`);
  return factsTable([
    { name: "IRI", value: iri(about.iri) },
    { name: words.version, value: html`${version} – ${about.objects(owl.versionIRI).map(iri)}` },
    { name: words.licence, value: about.objects(dcterms.license).map(iri) },
    { name: words.forms, value: html`<ul class="row">${forms}</ul>` },
    { name: words.policy, value: words.aboutPolicy },
  ]);
}

function contents({ classes, properties, schemes }: TermIndex, lang: PageLanguage): Html {
  const words = WORDS[lang];
  const list = (id: string, title: string, terms: readonly Term[]) =>
    html`<details${new Html(id === "properties" ? "" : " open")}><summary><a href="#${id}">${title}</a> <span class="soft">(${terms.length})</span></summary><ul class="terms">${[
      ...terms,
    ]
      .sort((a, b) => a.label[lang].localeCompare(b.label[lang], lang))
      .map(({ name, label }) => html`<li><a href="#${name}" title="rad:${name}">${label[lang]}</a></li>`)}</ul></details>`;
  return html`<nav aria-label="${words.contents}" class="contents">
${list("classes", words.classes, classes)}
${list("properties", words.properties, properties)}
${list("schemes", words.schemes, schemes)}
<p><a href="#example">${words.example}</a></p>
</nav>`;
}

function structured(about: Term, version: string): object {
  return {
    "@context": "http://schema.org/",
    "@type": "DefinedTermSet",
    "@id": about.iri,
    name: about.label.en,
    description: about.definition.en,
    version,
    license: about.objects(dcterms.license)[0],
    inLanguage: ["nl", "en"],
    alternateName: compactIri(about.iri),
  };
}

// Ours: nothing in it that HTML would read otherwise.
const STYLE = `.terms{columns:14rem;list-style:none;margin:.4rem 0 1rem;padding:0;font-size:.95em}.contents summary{cursor:pointer;font-weight:600}
.term{border-top:1px solid var(--line);padding:.25rem 0 .75rem;scroll-margin-top:1rem}.term:target{background:var(--tint);box-shadow:-.6rem 0 0 var(--tint),.6rem 0 0 var(--tint)}
.term h3{margin:.6rem 0 .1rem}.term h3 code{font-weight:400;color:var(--soft);margin-left:.5rem}.term p{margin:.25rem 0}.term table{margin:.5rem 0;font-size:.95em}.term .facts th{width:11rem}.term .facts.concepts th{width:17rem}.terms li{break-inside:avoid;padding-left:.8rem;text-indent:-.8rem}.contents details{margin:.5rem 0}`;
