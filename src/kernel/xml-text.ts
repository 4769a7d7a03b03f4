/**
 * A text as the content of an element of XML 1.0. A carriage return survives the normalisation of line ends that XML readers do (section 2.11).
 * Characters that XML 1.0 cannot hold, not even by a reference (production Char: most controls, lone surrogates, U+FFFE, U+FFFF), become
 * U+FFFD, so that their loss can be seen.
 */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, "\uFFFD").replace(/[&<>\r]/g, escaped);
}

/** The same between double quotes, where line ends and tabs too survive the normalisation that XML readers do (section 3.3.3). */
export function xmlValue(text: string): string {
  return text.replace(FORBIDDEN, "\uFFFD").replace(/[&<>"\t\n\r]/g, escaped);
}

/** An attribute of an element with a space before it; nothing where there is no value. */
export function xmlAttribute(name: string, value: string | null | undefined): string {
  return value === null || value === undefined ? "" : ` ${name}="${xmlValue(value)}"`;
}

const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const SIGNS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

function escaped(sign: string): string {
  return SIGNS[sign] ?? sign;
}
