import type { FoundCitation, Recogniser } from "../recogniser.js";
import { urlEnd } from "../url/read-url.js";

// Without `http` or `www` only an address with a path, at one of the domains that Dutch papers link to.
const DOMAINS = ["nl", "eu", "com", "org", "int", "net", "be", "de", "fr", "info"] as const;
const LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62})";
const MARKED = `(?:(?<scheme>[Hh]ttps?://)|[Ww]ww\\.(?=${LABEL}))(?:${LABEL}\\.){1,6}\\p{L}{2,24}(?![\\p{L}\\p{N}@])`;
const UNMARKED = `(?:${LABEL}\\.){1,4}(?:${DOMAINS.join("|")})/(?=[\\p{L}\\p{N}])`;

/** Links, as they stand: `https://example.com/page`, `www.example.com`. */
export const url: Recogniser = {
  kind: "URL",
  version: 2,
  anchors: ["http", "www.", ...DOMAINS.map((domain) => `.${domain}/`)],
  pattern: new RegExp(`(?<![\\p{L}\\p{N}@./-])(?:${MARKED}|${UNMARKED})`, "gu"),
  parse,
  examples: {
    yes: [
      { text: "(www.pfas.gov.au);", found: [{ surface: "www.pfas.gov.au", normal: "www.pfas.gov.au", parts: { url: "www.pfas.gov.au" } }] },
      { text: "Zie https://www.example.com/a/b?c=d#e.", found: [{ surface: "https://www.example.com/a/b?c=d#e" }] },
      { text: "(https://example.com/wiki/Raad_(EU)).", found: [{ surface: "https://example.com/wiki/Raad_(EU)" }] },
      { text: "‘https://example.com/x’, en", found: [{ surface: "https://example.com/x" }] },
      {
        text: "https://example.com/a,\nhttps://example.org/b!",
        found: [{ normal: "https://example.com/a" }, { surface: "https://example.org/b" }],
      },
      // What stands in an address is not cited beside it.
      {
        text: "https://eur-lex.europa.eu/TXT/?uri=CELEX:52021PC0752&from=EN",
        found: [{ normal: "https://eur-lex.europa.eu/TXT/?uri=CELEX:52021PC0752&from=EN" }],
      },
      { text: "https://www.tweedekamer.nl/detail?id=2025Z17288&did=2025D40209", found: [{}] },
      { text: "www.example.nl/kamerstuk-26643-1392", found: [{ surface: "www.example.nl/kamerstuk-26643-1392" }] },
      { text: "www.example.nl", found: [{ surface: "www.example.nl" }] },
      { text: "p. 55, example.nl/2022/02/studie.pdf.", found: [{ surface: "example.nl/2022/02/studie.pdf" }] },
      { text: "op www.example.nl\nstaat", found: [{ surface: "www.example.nl" }] },
    ],
    no: [
      "info@www.example.nl",
      "example.nl",
      "example.nl/",
      "jan@example.nl/x",
      "versie 1.2/3",
      "http://",
      "www.",
      "https://localhost/x",
      // The address in a letterhead.
      "T 070 379 8911 (algemeen)\nwww.example.nl/ezk\n\nOns kenmerk",
    ],
  },
};

function parse(match: RegExpExecArray, text: string): readonly FoundCitation[] {
  const start = match.index;
  const end = urlEnd(text, start, start + match[0].length);
  if (match.groups?.["scheme"] === undefined && fillsLine(text, start, end)) return [];
  const address = text.slice(start, end);
  return [{ start, end, normal: address, confidence: 0.995, parts: { url: address } }];
}

/** Whether the address has a line of several to itself, as in a letterhead. */
function fillsLine(text: string, start: number, end: number): boolean {
  const before = /(?:^|\n)[^\S\n]{0,40}$/u.test(text.slice(Math.max(0, start - 41), start));
  const after = /^[^\S\n]{0,40}(?:\n|$)/u.test(text.slice(end, end + 41));
  return before && after && text.trim().length > end - start;
}
