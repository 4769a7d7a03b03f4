import { htmlText } from "../kernel/html-text.js";
import { STYLE } from "./pages/style.js";

/** A piece of HTML that is safe to send: made only by `html` and `jsonScript`, which escape what comes from outside. */
export class Html {
  readonly #text: string;

  /** Takes text that is HTML already; everything else goes through `html`. */
  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What can stand between the braces of `html`: nothing is written for null, undefined and false. */
export type HtmlValue = Html | string | number | null | undefined | false | readonly HtmlValue[];

/** HTML with values in it. Every value is escaped, for text and for quoted attributes alike, unless it is HTML itself; lists are joined. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let text = strings[0] ?? "";
  for (const [index, value] of values.entries()) text += toText(value) + (strings[index + 1] ?? "");
  return new Html(text);
}

/** A block of JSON for programs that read the page, such as JSON-LD; it cannot end the block early. */
export function jsonScript(mediaType: string, json: string): Html {
  return html`<script type="${mediaType}">${new Html(json.replaceAll("<", "\\u003c"))}</script>`;
}

/** The languages of the pages. */
export type PageLanguage = "nl" | "en";

/** What a page consists of. */
export interface PageContent {
  /** Without the name of the archive, which is added. */
  readonly title: string;
  readonly lang: PageLanguage;
  /** The content of `<main>`, its `<h1>` first. */
  readonly body: Html;
  /** Further elements of `<head>`: alternates, a stylesheet of the server's own. */
  readonly head?: Html | undefined;
  /** Where the same page stands in the other language: `?lang=en`. */
  readonly otherLanguage?: string | undefined;
}

/** Name of the archive, in the title and at the top of every page. */
export const ARCHIVE_NAME = "Raadsarchief";

/** A whole page: one layout for all, without script and without anything from another host. */
export function page({ title, lang, body, head, otherLanguage }: PageContent): string {
  const words = WORDS[lang];
  const links = words.links.map(([href, text]) => html`<li><a href="${href}">${text}</a></li>`);
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title === ARCHIVE_NAME ? title : `${title} – ${ARCHIVE_NAME}`}</title>
<link rel="icon" href="data:,">
<link rel="alternate" type="application/atom+xml" href="/feed.atom">
<style>${STYLE_ELEMENT}</style>
${head}
</head>
<body>
<a class="skip" href="#content">${words.skip}</a>
<header>
<a class="name" href="/">${ARCHIVE_NAME}</a>
<nav aria-label="${words.navigation}"><ul>${links}</ul></nav>
${otherLanguage !== undefined && html`<a class="language" href="${otherLanguage}" lang="${words.other[0]}" hreflang="${words.other[0]}">${words.other[1]}</a>`}
</header>
<main id="content">
${body}
</main>
<footer><p>${words.footer}</p></footer>
</body>
</html>
`.toString();
}

// Ours, and without anything that HTML would read otherwise.
const STYLE_ELEMENT = new Html(STYLE);

const WORDS = {
  nl: {
    skip: "Naar de inhoud",
    navigation: "Onderdelen van het archief",
    other: ["en", "English"],
    footer: "Brieven van de regering aan de Staten-Generaal over de bijeenkomsten van de Raad van de EU, als open verbonden data.",
    links: [
      ["/graphql", "GraphQL"],
      ["/sparql", "SPARQL"],
      ["/ontology", "Ontologie"],
      ["/catalog", "Catalogus"],
      ["/dump", "Bestanden"],
      ["/feed.atom", "Wijzigingen"],
    ],
  },
  en: {
    skip: "Skip to content",
    navigation: "Parts of the archive",
    other: ["nl", "Nederlands"],
    footer: "Letters of the Dutch government to parliament about the meetings of the Council of the EU, as linked open data.",
    links: [
      ["/graphql", "GraphQL"],
      ["/sparql", "SPARQL"],
      ["/ontology", "Ontology"],
      ["/catalog", "Catalogue"],
      ["/dump", "Dumps"],
      ["/feed.atom", "Changes"],
    ],
  },
} as const;

function toText(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return "";
  if (value instanceof Html) return value.toString();
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return htmlText(value);
  return value.map(toText).join("");
}
