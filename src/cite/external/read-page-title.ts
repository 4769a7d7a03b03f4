import { matchAt } from "../match-at.js";
import { type DescribedSource, printedParts } from "./described-source.js";
import { GENRE } from "./genres.js";
import { introductionOfNameLength } from "./introduction.js";

const TITLE = /(?=[\p{Lu}\p{N}‘“„"«])(?<title>[^|\n;]{3,250}?)\s{1,2}\|\s{1,2}/uy;
const SITE = /(?<site>(?:(?:de|het)\s)?[\p{Lu}\p{N}][^|\n;,]{1,80}?)(?=\s{1,2}\||\.?\s{0,5}$|\.\s|[;\n,]|\s\(?https?:)/uy;
const BORDER = /\s{1,2}\|\s{1,2}/uy;
const DOMAIN = "(?:[\\p{L}\\p{N}-]{1,40}\\.){1,3}(?:nl|eu|com|org|int|net|be|de|fr|info|gov|edu)";
const WITH_DOMAIN = new RegExp(`(?=[\\p{Lu}\\p{N}‘“„"«])(?<title>[^|\\n;]{3,250}?)\\s\\(${DOMAIN}\\)(?=\\.?\\s{0,5}$)`, "uy");
const ENDING_DOMAIN = new RegExp(`\\s\\(${DOMAIN}\\)$`, "u");
const ONLY_GENRE = new RegExp(`^(?:${GENRE}|Kamerstuk|Verslag|Nieuws|Brochure|Besluit|Woo-besluit|Regeling)$`, "u");
const PROSE =
  /(?<!\p{L})(?:te vinden|te raadplegen|raadpleegbaar|beschikbaar|website|is|zijn|wordt|worden|staat|staan|heeft|hebben|kan|kunnen)(?!\p{L})/u;
/** Words of more than one sentence are no title. */
const SENTENCE_END = /\p{Ll}{3}\.\s\p{Lu}/u;
const MOST_SITES = 4;

/**
 * The title of a web page as a browser gives it, pasted with a link behind it that is not printed: `Title | Rapport | Rijksoverheid.nl`, `Title
 * (example.nl)`. Undefined where the words are no such title.
 */
export function readPageTitle(text: string, at: number): DescribedSource | undefined {
  const start = at + introductionOfNameLength(text, at);
  return readPiped(text, start) ?? readWithDomain(text, start);
}

function readPiped(text: string, start: number): DescribedSource | undefined {
  const title = matchAt(TITLE, text, start);
  if (title === undefined || SENTENCE_END.test(title[0])) return undefined;
  const sites: string[] = [];
  let end = start + title[0].length;
  let last = end;
  for (let count = 0; count < MOST_SITES; count += 1) {
    const site = matchAt(SITE, text, end)?.groups?.["site"];
    if (site === undefined) break;
    sites.push(site);
    last = end + site.length;
    end = last + (matchAt(BORDER, text, last)?.[0].length ?? 0);
    if (end === last) break;
  }
  if (sites.length === 0) return undefined;
  const author = sites
    .map((site) => site.replace(ENDING_DOMAIN, ""))
    .filter((site) => !ONLY_GENRE.test(site))
    .at(-1);
  return { start, end: last, parts: printedParts({ title: title.groups?.["title"]?.trim(), author }), confidence: 0.65 };
}

function readWithDomain(text: string, start: number): DescribedSource | undefined {
  const match = matchAt(WITH_DOMAIN, text, start);
  const title = match?.groups?.["title"] ?? "";
  // A sentence that ends with the name of a site is no title.
  if (match === undefined || start > 20 || PROSE.test(title) || !title.includes(" ")) return undefined;
  return { start, end: start + match[0].length, parts: { title }, confidence: 0.6 };
}
