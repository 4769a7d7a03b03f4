import { html, type PageLanguage, page } from "../html.js";

/** An address that helps further, with the words for it. */
export interface ProblemLink {
  readonly href: string;
  readonly text: string;
}

/** A thing that was in the archive. */
export interface GoneThing {
  /** What it was called, or its sort and its key, in the language of the page. */
  readonly name: Readonly<Record<PageLanguage, string>>;
  /** Moment at which it went, ISO 8601 in UTC. */
  readonly until: string;
}

/** What the page of an error tells. */
export interface ProblemPageContent {
  /** HTTP status. */
  readonly status: number;
  /** What is wrong, in English. */
  readonly message: string;
  readonly links?: readonly ProblemLink[];
  readonly thing?: GoneThing;
  readonly lang: PageLanguage;
}

/** The page of an error: what it means in the reader's language, what exactly was wrong, and where to go from here. */
export function problemPage({ status, message, links = [], thing, lang }: ProblemPageContent): string {
  const { title, meaning } = (TEXTS[status] ?? (status < 500 ? REQUEST_FAULT : OUR_FAULT))[lang];
  const list = links.map(({ href, text }) => html`<li><a href="${href}">${text}</a></li>`);
  return page({
    title,
    lang,
    body: html`<h1>${title}</h1>
<p>${meaning}</p>
${thing !== undefined && html`<p><strong>${thing.name[lang]}</strong>, ${UNTIL[lang]} <time datetime="${thing.until}">${thing.until.slice(0, 10)}</time></p>`}
${links.length > 0 && html`<ul>${list}</ul>`}
<p class="soft"><small>${status} – <span lang="en">${message}</span></small></p>`,
  });
}

const UNTIL: Readonly<Record<PageLanguage, string>> = { nl: "aanwezig tot", en: "present until" };

type Texts = Readonly<Record<PageLanguage, { readonly title: string; readonly meaning: string }>>;

const REQUEST_FAULT: Texts = {
  nl: { title: "Dit verzoek is niet te begrijpen", meaning: "Het archief kan met dit verzoek niets beginnen." },
  en: { title: "This request cannot be understood", meaning: "The archive can do nothing with this request." },
};

const OUR_FAULT: Texts = {
  nl: { title: "Er ging iets mis", meaning: "Er ging iets mis in het archief; dit ligt niet aan uw verzoek." },
  en: { title: "Something went wrong", meaning: "Something went wrong in the archive; it is not your request." },
};

const TEXTS: Readonly<Record<number, Texts>> = {
  301: {
    nl: { title: "Verhuisd", meaning: "Dit heeft nu een ander adres." },
    en: { title: "Moved", meaning: "This has another address now." },
  },
  404: {
    nl: { title: "Niet gevonden", meaning: "Op dit adres heeft het archief niets, en heeft het ook nooit iets gehad." },
    en: { title: "Not found", meaning: "The archive has nothing at this address, and never had." },
  },
  405: {
    nl: { title: "Niet op deze manier", meaning: "Dit adres kan worden gelezen, en anders niets." },
    en: { title: "Not in this way", meaning: "This address can be read, and nothing else." },
  },
  406: {
    nl: { title: "Niet in deze vorm", meaning: "Dit is er, maar niet in de vorm waarom is gevraagd. Wel zo:" },
    en: { title: "Not in this form", meaning: "This exists, but not in the form that was asked for. It comes as:" },
  },
  410: {
    nl: { title: "Niet meer in het archief", meaning: "Dit stond in het archief en is eruit genomen." },
    en: { title: "No longer in the archive", meaning: "This was in the archive and has been taken out." },
  },
};
