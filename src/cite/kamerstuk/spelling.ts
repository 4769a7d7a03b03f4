/** Pieces of regular expressions for what typists and typesetters make of numbers. All are bounded, so that reading stays linear. */

/** One space that does not end a line: plain, no-break, thin or narrow no-break. */
export const SPACE = "[ \\u00a0\\u2009\\u202f]";

/** A hyphen or any dash that is used for one. */
export const DASH = "[-\\u2010-\\u2014\\u2212]";

/** White space around a comma or colon; may hold one line break of a text with hard line ends. */
export const GAP = "\\s{0,3}";

/** Not in the middle of a word or number. */
export const WORD_START = "(?<![\\p{L}\\p{N}])";
export const WORD_END = "(?![\\p{L}\\p{N}])";

/** The number of a dossier without its suffix: five digits, often with a space (or a dot) after the second. */
export const DOSSIER_DIGITS = `\\d{2}(?:${SPACE}|\\.)?\\d{3}(?!\\d)`;

/** Number of a paper of the Eerste Kamer: one or two capitals that are not an abbreviation or the start of a compound. */
export const PAPER_LETTER = `(?!EU|EK|TK)[A-Z]{1,2}(?![\\p{L}\\p{N}]|${DASH})`;
