import { matchAt } from "../match-at.js";
import { type DescribedSource, printedParts } from "./described-source.js";
import { GENRE } from "./genres.js";
import { introductionLength } from "./introduction.js";
import { LINKING_WORD, NAME_WORD } from "./names.js";
import { PRESS_NUMBER } from "./press-number.js";
import { PRINTED_DATE, printedIsoDate } from "./read-date.js";
import { readTail } from "./read-tail.js";
import { type PrintedTitle, readBareTitle, readQuotedTitle } from "./read-title.js";

// Before the genre stands only what says whose or which: `Nederlandse`, `recente`, `SER`.
const QUALIFIER = "(?:\\p{Lu}[\\p{L}\\p{N}-]{0,30}|\\p{Ll}{2,30}(?:e|isch|lijk))\\s";
const GENRE_WORD = new RegExp(
  `(?:${QUALIFIER}){0,3}?(?:(?<compound>\\p{Lu}[\\p{L}\\p{N}]{0,30})-)??(?<genre>${GENRE})(?![\\p{L}\\p{N}])(?!(?<=[Aa]rti(?:kel|cle))\\s\\d)`,
  "uy",
);
const OFFICE =
  "(?:president|premier|minister|minister-president|staatssecretaris|commissaris|voorzitter|directeur|hoogleraar|commissioner|prof\\.|dr\\.|drs\\.|mr\\.|ir\\.)";
const AUTHOR = `(?<author>(?:\\s(?:[\\p{Lu}\\p{N}][\\p{L}\\p{N}'’&.+-]{0,40}|${LINKING_WORD}|${OFFICE}|met|with)){1,10})`;
const YEAR_OF_AUTHOR = "(?:\\s\\((?<authorYear>(?:19|20)\\d{2})\\))?";
const BEFORE_QUOTED = new RegExp(`(?:${AUTHOR})?${YEAR_OF_AUTHOR}[,:]?\\s{1,2}(?=[‘“„"«'][\\p{L}\\p{N}])`, "uy");
const BEFORE_BARE = new RegExp(`(?:${AUTHOR})?${YEAR_OF_AUTHOR}:\\s{1,3}(?=[\\p{Lu}\\p{N}])`, "uy");
const BEFORE_NUMBER = new RegExp(`(?:${AUTHOR})?(?=,?\\s\\(?${PRESS_NUMBER})`, "uy");
const WORDS_OF_NAME = `(?:,?\\s(?:${NAME_WORD}|${LINKING_WORD}|(?!(?:dat|die|waarin|waarop|waaruit|is|zijn|was|wordt|werd|heeft)\\s)\\p{Ll}{2,30})){1,14}`;
const NAMED = new RegExp(
  `(?<name>${WORDS_OF_NAME}?)(?<link>,\\s|\\s(?:van|of|d\\.d\\.)\\s|\\s\\(?)${PRINTED_DATE}\\)?(?=[.;,]?(?:\\s|$))`,
  "uy",
);

/** What is quoted behind such a word is part of what the words say: `evaluatie van het ‘pakket’`. */
const SMALL_WORD_AT_END = new RegExp(`\\s${LINKING_WORD}[,:]?\\s{1,3}$`, "u");
const LEADING_WORDS = new RegExp(`^(?:(?:van|door|by|from|of|de|het|the|${OFFICE})\\s){1,6}`, "u");

/** A description that begins with its genre, and the author where it is named before. */
interface Opening {
  readonly start: number;
  readonly genre: string;
  /** Where the genre word begins, and where it ends. */
  readonly genreStart: number;
  readonly genreEnd: number;
  readonly author: string | undefined;
}

/**
 * A source that is called by its genre at this offset, or behind words that lead to it: `Zie ook het Nederlandse paper ‘Title’, 16-12-2024`, `Persbericht
 * Commissie: Title (IP/25/1)`, `Verklaring van Tallinn van 6 oktober 2017`. `author` is one that is named before. Undefined where no title can be told
 * from prose.
 */
export function readDescription(text: string, at: number, author?: string): DescribedSource | undefined {
  const opening = readOpening(text, at + introductionLength(text, at), author);
  if (opening === undefined) return undefined;
  return readTitled(text, opening) ?? readNumbered(text, opening) ?? readNamed(text, opening);
}

function readOpening(text: string, start: number, author: string | undefined): Opening | undefined {
  const match = matchAt(GENRE_WORD, text, start);
  const genre = match?.groups?.["genre"];
  if (match === undefined || genre === undefined) return undefined;
  const genreEnd = start + match[0].length;
  return { start, genre, genreStart: genreEnd - genre.length, genreEnd, author: match.groups?.["compound"] ?? author };
}

/** `‘Title’, 16-12-2024`, ` van het CPB “Title” (2023)`, ` Europese Commissie: Title`. */
function readTitled(text: string, opening: Opening): DescribedSource | undefined {
  return (
    describe(text, opening, matchAt(BEFORE_QUOTED, text, opening.genreEnd), readQuotedTitle) ??
    describe(text, opening, matchAt(BEFORE_BARE, text, opening.genreEnd), readBareTitle)
  );
}

function describe(
  text: string,
  opening: Opening,
  before: RegExpExecArray | undefined,
  readTitle: (text: string, at: number) => PrintedTitle | undefined,
): DescribedSource | undefined {
  const title = before === undefined ? undefined : readTitle(text, opening.genreEnd + before[0].length);
  if (before === undefined || title === undefined || SMALL_WORD_AT_END.test(before[0])) return undefined;
  const author = authorOf(before) ?? opening.author;
  // Without an author a colon leads to what is said, not to a title.
  if (readTitle === readBareTitle && author === undefined) return undefined;
  const tail = readTail(text, title.end);
  const own = printedParts({ title: title.title, author, date: tail.parts.date ?? before.groups?.["authorYear"] });
  return { start: opening.start, end: tail.end, parts: { ...tail.parts, ...own }, confidence: 0.7 };
}

/** `Persbericht Europese Commissie IP/25/1234, 12 maart 2025`. */
function readNumbered(text: string, { start, genreEnd, author }: Opening): DescribedSource | undefined {
  const before = matchAt(BEFORE_NUMBER, text, genreEnd);
  if (before === undefined) return undefined;
  const { end, parts } = readTail(text, genreEnd + before[0].length);
  return { start, end, parts: { ...parts, ...printedParts({ author: authorOf(before) ?? author }) }, confidence: 0.7 };
}

/**
 * `Verklaring van Tallinn van 6 oktober 2017`: a name and a day. A letter is described like this in prose too, and a day that is not led to
 * (`Voortgangsrapportage Kabels juni 2023`) may belong to what the words say: then they must be the whole note.
 */
function readNamed(text: string, { start, genre, genreStart, genreEnd, author }: Opening): DescribedSource | undefined {
  const match = /brief$|bericht$|^letter/iu.test(genre) ? undefined : matchAt(NAMED, text, genreEnd);
  const { name = "", link = "", ...groups } = match?.groups ?? {};
  if (match === undefined || !/\s\p{Lu}\p{L}/u.test(name)) return undefined;
  const end = genreEnd + match[0].length;
  const isWhole = genreStart === 0 && /^\.?\s{0,5}$/u.test(text.slice(end, end + 7));
  const isLed =
    link.trim() !== "" && link.trim() !== "(" && (groups["day"] ?? groups["dayOfMonth"] ?? groups["dayAfterMonth"]) !== undefined;
  if (!isWhole && !isLed) return undefined;
  return {
    start,
    end,
    parts: printedParts({ title: text.slice(genreStart, genreEnd) + name, author, date: printedIsoDate(groups) }),
    confidence: 0.6,
  };
}

/** The author without the words that lead to the name; undefined when no name is left. */
function authorOf(before: RegExpExecArray): string | undefined {
  const name = (before.groups?.["author"] ?? "").trim().replace(LEADING_WORDS, "");
  return /^\p{Lu}/u.test(name) ? name : undefined;
}
