import { toPage } from "../../kernel/iri.js";
import { type Html, html, type PageLanguage } from "../html.js";
import { mementoPath, type TimeLine, timeMapPath } from "./time-line.js";

/** What stands above the page of a thing as it was: when that was, and the way to how it is now and was before and after. */
export function mementoNotice({ id, mementos }: TimeLine, moment: string, lang: PageLanguage): Html {
  const words = WORDS[lang];
  const state = mementos.findLast(({ validFrom }) => validFrom <= moment);
  const before = mementos.findLast(({ validFrom }) => validFrom < (state?.validFrom ?? moment));
  const after = mementos.find(({ validFrom }) => validFrom > moment);
  const time = html`<time datetime="${moment}">${words.moment.format(new Date(moment))} UTC</time>`;
  return html`<p class="notice" role="note">${words.past} ${time}. <a href="${toPage("/", id)}">${words.now}</a>
${before !== undefined && html`<a rel="prev" href="${mementoPath(id, before.validFrom)}">${words.before}</a>`}
${after !== undefined && html`<a rel="next" href="${mementoPath(id, after.validFrom)}">${words.after}</a>`}
<a href="${timeMapPath(id)}">${words.all(mementos.length)}</a></p>
`;
}

const FORMAT = { dateStyle: "long", timeStyle: "medium", timeZone: "UTC" } as const;

const WORDS = {
  nl: {
    moment: new Intl.DateTimeFormat("nl-NL", FORMAT),
    past: "Zo stond dit in het archief op",
    now: "Zoals het nu is",
    before: "Vorige versie",
    after: "Volgende versie",
    all: (count: number) => `Alle ${count} versies`,
  },
  en: {
    moment: new Intl.DateTimeFormat("en-GB", FORMAT),
    past: "This is how it stood in the archive on",
    now: "As it is now",
    before: "Earlier version",
    after: "Later version",
    all: (count: number) => `All ${count} versions`,
  },
};
