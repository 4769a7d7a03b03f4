/** Pieces of regular expressions for what typists and typesetters make of numbers. All are bounded, so that reading stays linear. */

/** One space that does not end a line, of whatever width. */
export const SPACE = "[ \\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]";

/** A hyphen or any dash or sign that is used for one. */
export const DASH = "[-\\u2010-\\u2015\\u2212\\ufe63\\uff0d]";

/** White space around a comma or colon; may hold one line break of a text with hard line ends, but no blank line. */
export const GAP = "[^\\S\\n]{0,3}(?:\\n[^\\S\\n]{0,3})?";

/** Not in the middle of a word or number. */
export const WORD_START = "(?<![\\p{L}\\p{N}])";
export const WORD_END = "(?![\\p{L}\\p{N}])";

/** The number of a dossier without its suffix: five digits, often with a space (or a dot) after the second. */
export const DOSSIER_DIGITS = `\\d{2}(?:${SPACE}|\\.)?\\d{3}(?!\\d)`;

const MONTH = "(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)";

/** Not before the month of a date. */
export const NO_MONTH = `(?!\\s{1,2}${MONTH})`;

/**
 * Source of a regular expression for the number of a paper: `1392`, `1.392`, `62a`, and `87H1` for a reprint. It is not the start of the
 * next dossier (`nr. 8 en 32 824, nr. 432`), not the day of a date and not part of a fraction.
 */
export const PAPER_NUMBER =
  `(?!\\d{2}(?:${SPACE}|\\.)\\d{3}(?!\\d))[1-9](?:\\.\\d{3}|\\d{0,3})(?:[a-z]|${DASH}?[Hh][1-9])?` + `${WORD_END}${NO_MONTH}(?!\\.\\d)`;

/** Number of a paper of the Eerste Kamer: one or two capitals that are not an abbreviation or the start of a compound. */
export const PAPER_LETTER = `(?!EU|EK|TK)[A-Z]{1,2}(?![\\p{L}\\p{N}]|${DASH})`;

/** Source of a regular expression for where the words of a citation can end: at a mark, at the end of a line or of the text. */
export const CITATION_END = "(?:\\s{0,2}(?:[).;:\\]|]|,(?!\\d))|[^\\S\\n]{0,2}(?:\\n|$))";

/** Source of a regular expression for the words with which a sentence goes on after a citation. */
export const SENTENCE_GOES_ON = "(?:\\s(?:en|over|van|inzake|betreffende)\\s)";

/** Words and marks that join the members of a list. */
export const AND = "(?:en|&|alsmede|alsook|resp\\.|respectievelijk)";

const PAGE = "(?:[A-Z] ?)?\\d{1,4}(?!\\d)";
// A number after a comma is a page unless it begins a date, a dossier or a noun phrase (`p. 5, 6 moties`).
const NO_PAGE = `(?!${SPACE}\\d{3}(?!\\d)|,?${SPACE}?nrs?|${SPACE}(?!en|alsmede|t/m|${DASH})\\p{L})`;
const NEXT_PAGE =
  `(?:${SPACE}?(?:${DASH}|t/m|tot en met)${SPACE}?${PAGE}|${SPACE}?${AND}${SPACE}?${PAGE}${NO_MONTH}|` +
  `,${SPACE}{1,2}(?:${AND}${SPACE})?${PAGE}${NO_MONTH}${NO_PAGE})`;
const PAGE_WORD = `(?:pp?|blz|bldz|pag|pagina(?:['’]s)?|bladzijden?)${WORD_END}\\.?`;

/** Source of a regular expression for the pages after a number, with the comma before them; group `pages`. */
export const PAGES = `[,.]?${GAP}${PAGE_WORD}${GAP}(?<pages>${PAGE}${NEXT_PAGE}{0,8})${WORD_END}`;
