import type { EntityClass } from "../../model/define/metadata.js";
import { AgendaItem } from "../../model/entities/agenda-item.js";
import { Commitment } from "../../model/entities/commitment.js";
import { Council } from "../../model/entities/council.js";
import { Document } from "../../model/entities/document.js";
import { Dossier } from "../../model/entities/dossier.js";
import { Footnote } from "../../model/entities/footnote.js";
import { Position } from "../../model/entities/position.js";
import { Presidency } from "../../model/entities/presidency.js";
import { Reference } from "../../model/entities/reference.js";
import type { NamedThing } from "../../store/resource/read-names.js";
import type { KindOverview } from "../../store/resource/read-overview.js";
import { ARCHIVE_NAME, html, type PageLanguage, page } from "../html.js";
import { printedNumber } from "../numbers.js";
import { fieldName } from "./names.js";
import { thingLink } from "./values.js";

/** The kinds of things that the home page counts, each with the field name that says many of them. */
const KIND_NAMES: ReadonlyMap<EntityClass, string> = new Map<EntityClass, string>([
  [Council, "councils"],
  [Document, "documents"],
  [Dossier, "dossiers"],
  [AgendaItem, "agendaItems"],
  [Reference, "references"],
  [Footnote, "footnotes"],
  [Position, "positions"],
  [Commitment, "commitments"],
  [Presidency, "presidencies"],
]);

/** The kinds of things that the home page counts. */
export const HOME_KINDS: readonly EntityClass[] = [...KIND_NAMES.keys()];

// What people look for first, the youngest of it.
const STARTS: readonly EntityClass[] = [Council, Document];

/** What the home page shows. */
export interface HomeContent {
  readonly lang: PageLanguage;
  readonly kinds: readonly KindOverview[];
  /** The names of the examples, by id. */
  readonly names: ReadonlyMap<string, NamedThing>;
  readonly base: string;
}

/** The home page: what this is, how much is here, some things to look at, and the ways to ask. */
export function homePage({ lang, kinds, names, base }: HomeContent): string {
  const words = WORDS[lang];
  const cards = kinds.map(
    ({ entityClass, count }) =>
      html`<li><strong>${printedNumber(count, lang)}</strong> ${fieldName(KIND_NAMES.get(entityClass) ?? "", lang)}</li>\n`,
  );
  const starts = kinds
    .filter(({ entityClass }) => STARTS.includes(entityClass))
    .flatMap(({ examples }) => examples.map((id) => html`<li>${thingLink(names, { id, edge: null }, null, lang)}</li>\n`));
  const ways = words.ways.map(([href, name, what]) => html`<li><a href="${href}">${name}</a> – ${what}</li>\n`);
  return page({
    title: ARCHIVE_NAME,
    lang,
    otherLanguage: `/?lang=${lang === "nl" ? "en" : "nl"}`,
    head: html`<link rel="canonical" href="${base}">`,
    body: html`<h1>${ARCHIVE_NAME}</h1>
<p>${words.what}</p>
<h2>${words.here}</h2>
<ul class="cards">${cards}</ul>
<h2>${words.start}</h2>
<ul>${starts}</ul>
<h2>${words.ask}</h2>
<ul>${ways}</ul>
<h2>${words.example}</h2>
<pre><code>curl -L -H 'Accept: text/turtle' ${base}id/presidency/2025-2</code></pre>`,
  });
}

const WORDS = {
  nl: {
    what: "Wat de Nederlandse regering aan het parlement schreef over de bijeenkomsten van de Raad van de EU: vooraf in geannoteerde agenda’s, achteraf in verslagen. Elk document, elke vergadering, elke verwijzing en elk standpunt heeft een eigen adres om te citeren.",
    here: "Wat er is",
    start: "Het jongste",
    ask: "Zo vraagt u het op",
    example: "Elk adres geeft ook gegevens",
    ways: [
      ["/graphql", "GraphQL", "vragen over alles wat hier is, met een editor in de browser"],
      ["/sparql", "SPARQL", "dezelfde gegevens als verbonden data, met voorbeelden"],
      ["/ontology", "Ontologie", "wat elk begrip betekent, in het Nederlands en het Engels"],
      ["/catalog", "Catalogus", "beschrijving van de gegevensset voor dataportalen"],
      ["/dump", "Bestanden", "alles in één keer, in RDF, CSV en SQLite"],
      ["/feed.atom", "Wijzigingen", "wat erbij kwam, veranderde of verdween"],
    ],
  },
  en: {
    what: "What the Dutch government wrote to parliament about the meetings of the Council of the EU: annotated agendas before, reports after. Every document, meeting, reference and position has an address of its own that can be cited.",
    here: "What is here",
    start: "The latest",
    ask: "How to ask",
    example: "Every address gives data, too",
    ways: [
      ["/graphql", "GraphQL", "questions about everything here, with an editor in the browser"],
      ["/sparql", "SPARQL", "the same data as linked data, with examples"],
      ["/ontology", "Ontology", "what each term means, in Dutch and English"],
      ["/catalog", "Catalogue", "a description of the dataset for data portals"],
      ["/dump", "Dumps", "everything at once, in RDF, CSV and SQLite"],
      ["/feed.atom", "Changes", "what was added, changed or went"],
    ],
  },
} as const;
