/**
 * A text for use in XML 1.0, as content or between double quotes. Line ends and tabs survive the normalisation that XML readers do.
 * Characters that XML 1.0 cannot hold (most controls, lone surrogates, U+FFFE, U+FFFF) become U+FFFD, so that their loss can be seen.
 */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, "\uFFFD").replace(/[&<>"\t\n\r]/g, (sign) => SIGNS[sign] ?? sign);
}

/** An attribute of an element with a space before it; nothing where there is no value. */
export function xmlAttribute(name: string, value: string | null): string {
  return value === null ? "" : ` ${name}="${xmlText(value)}"`;
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
