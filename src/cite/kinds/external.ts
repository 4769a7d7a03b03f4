import { readDescription } from "../external/read-description.js";
import type { Citation, Recogniser } from "../recogniser.js";
import { urlEnd } from "../url/read-url.js";

const GENRES = [
  "persbericht",
  "nieuwsbericht",
  "rapport",
  "eindrapport",
  "paper",
  "non-paper",
  "position paper",
  "whitepaper",
  "notitie",
  "studie",
  "onderzoek",
  "onderzoeksrapport",
  "advies",
  "brief",
  "verklaring",
  "mededeling",
  "artikel",
  "publicatie",
  "factsheet",
  "toespraak",
  "website",
  "webpagina",
  "press release",
  "report",
  "study",
  "statement",
] as const;

const GENRE = GENRES.map((genre) => `[${genre.charAt(0)}${genre.charAt(0).toUpperCase()}]${genre.slice(1)}`).join("|");
const INTRODUCING_WORD =
  "zie|ook|bijvoorbeeld|bijv\\.|o\\.a\\.|onder|andere|meer|hierover|hiervoor|daarover|daarvoor|in|vgl\\.|vergelijk|cf\\.|bron|" +
  "see|also|het|de|een|dit|deze|the|a";
const INTRODUCTION = new RegExp(`^\\s{0,5}(?:(?:${INTRODUCING_WORD})(?:,?\\s{1,5}|(?![\\p{L}.]))){0,8}`, "iu");
// Between the introduction and the genre only what says whose or which: `Nederlandse`, `recente`, `SER`.
const QUALIFIERS = /^(?:(?:\p{Lu}[\p{L}\p{N}-]{0,30}|\p{Ll}{2,30}(?:e|isch|lijk))\s){0,3}$/u;
/** A description beside an official number describes the document with that number, and is no second source. */
const OFFICIAL_NUMBER = /[Kk]amerstuk|[Hh]andelingen|(?:COM|JOIN|SWD)\s?\(|(?<![\p{L}\p{N}])nrs?\.?\s?\d/u;

const LONGEST_INTRODUCTION = 160;
const LONGEST_SENTENCE = 600;

/** Sources described in words: a press release, a paper, a report. Only footnotes describe sources; running text talks about them. */
export const external: Recogniser = {
  kind: "EXTERNAL",
  version: 2,
  anchors: GENRES,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:(?<compound>\\p{Lu}[\\p{L}\\p{N}]{0,30})-)?(?:${GENRE})(?![\\p{L}\\p{N}])`, "gu"),
  places: ["FOOTNOTE"],
  parse,
  examples: {
    yes: [
      {
        text: "Zie Persbericht Europese Commissie: Blauwdruk voor leeftijdsverificatie ",
        found: [
          {
            surface: "Persbericht Europese Commissie: Blauwdruk voor leeftijdsverificatie",
            normal: null,
            parts: { author: "Europese Commissie", title: "Blauwdruk voor leeftijdsverificatie" },
          },
        ],
        place: "FOOTNOTE",
      },
      {
        text: "Zie ook het Nederlandse paper ‘Financing the European digital economy’, 16-12-2024, Financing | Rapport | Overheid.nl.",
        found: [
          {
            surface: "Nederlandse paper ‘Financing the European digital economy’, 16-12-2024",
            normal: null,
            parts: { title: "Financing the European digital economy", date: "2024-12-16" },
          },
        ],
        place: "FOOTNOTE",
      },
      {
        text: "Zie bijvoorbeeld de CPB-notitie “Europa’s schuld”, mei 2023. Een tweede zin.",
        found: [
          {
            surface: "CPB-notitie “Europa’s schuld”, mei 2023",
            parts: { author: "CPB", title: "Europa’s schuld", date: "2023-05" },
          },
        ],
        place: "FOOTNOTE",
      },
      {
        text: "Rapport van de Algemene Rekenkamer (2022): Grip op geld, https://www.rekenkamer.nl/grip.",
        found: [
          {
            surface: "Rapport van de Algemene Rekenkamer (2022): Grip op geld",
            parts: { author: "Algemene Rekenkamer", title: "Grip op geld", date: "2022", url: "https://www.rekenkamer.nl/grip" },
          },
        ],
        place: "FOOTNOTE",
      },
      {
        text: "Kamerstuk 26 643, nr. 978; rapport Draghi: De toekomst van Europa | Commissie",
        found: [{ normal: "kst-26643-978" }, { surface: "rapport Draghi: De toekomst van Europa", normal: null }],
        place: "FOOTNOTE",
      },
    ],
    no: [
      "Deze leeftijd volgt uit het rapport dat het kabinet eerder heeft ontvangen.",
      "Hierover is een brief aan de Kamer gestuurd: de inzet blijft gelijk.",
      "Dit geldt alleen voor lidstaten met een eigen munt.",
      "Zie het rapport.",
    ],
  },
};

function parse(match: RegExpExecArray, text: string): readonly Omit<Citation, "kind" | "recogniser" | "surface">[] {
  const start = descriptionStart(text, match.index);
  const genreEnd = match.index + match[0].length;
  const description = start === undefined ? undefined : readDescription(text, genreEnd);
  if (start === undefined || description === undefined) return [];
  const rest = sentenceRest(text, description.end);
  if (OFFICIAL_NUMBER.test(text.slice(start, description.end) + rest)) return [];
  const author = description.author ?? match.groups?.["compound"];
  const link = /https?:\/\/(?=\p{L})/u.exec(rest);
  const url = link === null ? undefined : rest.slice(link.index, urlEnd(rest, link.index, link.index + link[0].length));
  return [
    {
      start,
      end: description.end,
      normal: null,
      confidence: 0.7,
      parts: {
        title: description.title,
        ...(author === undefined ? {} : { author }),
        ...(description.date === undefined ? {} : { date: description.date }),
        ...(url === undefined ? {} : { url }),
      },
    },
  ];
}

/** Where the description with this genre word begins; undefined when the words before it are prose. */
function descriptionStart(text: string, genreStart: number): number | undefined {
  const before = text.slice(Math.max(0, genreStart - LONGEST_INTRODUCTION), genreStart);
  const sentence = before.split(/[.;:](?=\s)|\n/u).at(-1) ?? "";
  const introduction = INTRODUCTION.exec(sentence)?.[0] ?? "";
  return QUALIFIERS.test(sentence.slice(introduction.length)) ? genreStart - sentence.length + introduction.length : undefined;
}

function sentenceRest(text: string, at: number): string {
  const rest = text.slice(at, at + LONGEST_SENTENCE);
  return rest.slice(0, /[;\n]|\.\s+\p{Lu}/u.exec(rest)?.index ?? rest.length);
}
